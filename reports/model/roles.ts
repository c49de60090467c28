import type { Person, Reply } from "./types.ts";

/** What a reply does to an objection: "Cleo Marsh concedes an objection". */
export const REPLY: Record<Exclude<Reply["kind"], "compromise" | "change of scope">, string> = {
  conceded: "concedes",
  seconded: "agrees to",
  disputed: "disputes",
};

/** Behind a person's name. */
export const ROLE: Record<Person["roles"][number]["role"], string> = {
  maintainer: "calls themselves maintainer",
  "applies patches": "applies patches",
  reviewer: "gives a Reviewed-by",
};
