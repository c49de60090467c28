import { monthOf } from "./dates.ts";
import type { UsedName } from "./model/usage.ts";

export const USAGE_MEANS =
  "How often each name stands in the messages of a month: mentions in own text, subjects (replies left out), and lines that patches add or remove.";

export const USAGE_NOTE =
  "Use can support what was read of the decision, but proves nothing: code is posted for reasons other than its names. " +
  "An ordinary word is counted in the messages of this debate only, an identifier in the whole archive.";

/** "own text 12, subjects 1, patch lines +30 −2; in patches since March 2031; last in May 2031". */
export function usageWords({ name, total, firstAdded, last }: UsedName): string {
  const { ownText, subjects, addedLines, removedLines } = total;
  const counts = [
    `own text ${ownText}`,
    ...(subjects > 0 ? [`subjects ${subjects}`] : []),
    ...(addedLines + removedLines > 0 ? [`patch lines +${addedLines} −${removedLines}`] : []),
  ];
  const never = removedLines > 0 ? "removed by patches, added by none" : "in no patch";
  const since = firstAdded === null ? never : `in patches since ${monthOf(firstAdded)}`;
  // What fits a pattern ("heron_*"), and several words, are no word that could be counted.
  const uncounted = /[*<>{}[\]\s]/.test(name.label) ? "; its other spellings only" : "";
  return `${counts.join(", ")}; ${since}; last in ${monthOf(last)}${uncounted}`;
}
