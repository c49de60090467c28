import { phrase } from "../../patterns/phrase.ts";

/** "Note", "nit", "QUESTION": whether a word at the head of a remark says what kind of remark it is, and names nothing. */
export function isLabel(word: string): boolean {
  return labels.test(word);
}

const labels = new RegExp(
  phrase`^(?:
    note|notes|also|example|edit|link|links|questions?|answer|from|subject|date|test|tested|changes|version|summary|
    background|fixes|reported|cover|series|patch|config|kernel|compiler|warning|error|first|second|third|pros|cons|option|
    options|and|but|then|well|yeah|hmm|okay|fixme|todos?|nits?|minor|typos?|style|docs?|documentation|kerneldoc|build|
    commit|changelog
  )$`,
  "i",
);
