import { patternSet } from "../patterns/pattern-set.ts";
import { M, type MarkedSentence, mentionsIn } from "./marked-sentence.ts";
import type { Mention } from "./mentions.ts";

const noun = "(?:names?|terms?|misnomers?|acronyms?|terminology|naming)";
const said =
  "(?:is|was|are|were|isn't|wasn't|aren't|would\\s+be|wouldn't\\s+be|could\\s+be|might\\s+be|sounds?|seems?|feels?|looks?|still|itself|implies|suggests|doesn't|does\\s+not)";

/** "T is a horrible name", "the name T is too long", "the T prefix itself"; "T is the name of the file" says what it is, not how it is called. */
const matchesIn = patternSet([
  [
    `(?<target>${M})\\s+${said}\\s+(?:like\\s+)?(?:(?:not|really|quite|still|just|such|probably|actually)\\s+){0,2}(?:an?|the\\s+(?:\\w*st|right|better|wrong|only))\\s+(?:\\w+\\s+){0,3}?${noun}\\b(?!\\s+of\\b)`,
    null,
  ],
  [`\\b(?:the|that|this|your)\\s+(?:name|term|acronym|prefix|suffix)\\s+(?<target>${M})\\s+${said}\\b`, null],
  [`(?<target>${M})\\s+(?:name|naming|acronym|terminology|prefix|suffix)\\s+${said}\\b`, null],
]);

/** The mentions that a sentence speaks of as names, in so many words, whatever it thinks of them. */
export function calledNames(sentence: MarkedSentence): readonly Mention[] {
  return matchesIn(sentence).flatMap(({ match }) => mentionsIn(sentence, match.groups?.["target"] ?? ""));
}
