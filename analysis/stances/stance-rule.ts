import type { CueRule } from "./cues/index.ts";
import type { Relation } from "./stance-question.ts";

/** How a stance was read: by a cue that speaks for it; by what is learned, where no cue does; or by what other stances and patches tell. */
export type StanceWay = CueRule | Agreement | (typeof otherWays)[number];

/** Ways to agree to what is talked of: in a cue's words, with a stance that is quoted, and about a name that is mentioned. */
type Agreement = (typeof agreements)[number];

const agreements = ["agreement", "agreement with a stance", "agreement about a name"] as const;

const otherWays = [
  "learned",
  "argued behind",
  "disagreement with a stance",
  "another preferred",
  "all others",
  "renamed as asked",
  "ack of a rename",
] as const;

/** Whether a stance was taken by agreeing, to whatever. */
export function isAgreement(way: StanceWay): way is Agreement {
  return agreements.some((agreement) => agreement === way);
}

/** What the reader is told to have read a stance: the way, and how the sentence is about the name, unless the way tells it. */
export function stanceRule({ way, relation }: { readonly way: StanceWay; readonly relation: Relation }): string {
  return way === "ack of a rename" ? way : `${way}, ${relation}`;
}
