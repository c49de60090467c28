import { anyPhrase } from "../patterns/phrase.ts";

/** Whether words take a rename back ("v2: dropped the rename, replaced by this", "no longer rename the flag"): they settle on no name. */
export function dropsRename(text: string): boolean {
  return drops.test(text);
}

const undone = anyPhrase(
  ...["dropp?(?:ed|ing|s)?", "revert(?:ed|s|ing)?", "undo", "undid", "remov(?:e|ed|ing)"],
  ...["without", "no longer", "not"],
);
const drops = new RegExp(
  `\\b${undone}\\s+(?:do(?:es|ing)?\\s+)?(?:(?:the|this|that|all|any|those|these)\\s+){0,2}(?:\\w+\\s+)?renam(?:e|es|ing)\\b`,
  "i",
);
