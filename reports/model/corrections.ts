import { shorten, visible } from "../text.ts";
import type { Debate } from "../types.ts";
import type { Reader } from "./reader.ts";
import type { ShownCorrection } from "./types.ts";

/** What a correction did, in a word. */
export const DONE: Record<Debate["corrections"][number]["action"], string> = {
  confirm: "confirmed",
  reject: "rejected",
  amend: "amended",
  add: "added",
  merge: "merged",
  split: "split",
  set: "set",
};

/** The corrections of the debate, with the words they are about. */
export function correctionsOf({ debate, cite }: Reader): ShownCorrection[] {
  return debate.corrections.map(({ action, what, reason, by, evidence }) => ({
    done: DONE[action],
    what: shorten(visible(what), 300),
    reason: shorten(visible(reason), 1000),
    by: shorten(visible(by), 120),
    citation: evidence && cite(evidence),
  }));
}
