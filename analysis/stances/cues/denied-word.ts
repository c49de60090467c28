import type { MarkedSentence } from "../../names/mentions/marked-sentence.ts";
import { formParts } from "../../names/spelling/forms.ts";
import { phrase } from "../../patterns/phrase.ts";
import { type FoundCue, patternCue, type StanceCue } from "./cue.ts";
import { ONE_T } from "./vocabulary.ts";

const denied = patternCue("denied word", [
  [
    "oppose",
    phrase`${ONE_T} (?:is|are|was|were)(?:n't| not) (?:(?:
      really|actually|quite|exactly|at all|necessarily|always|even|very|that|any|all that|particularly|an?|the
    ) )*\w+`,
    0.75,
  ],
]);

/** A name that what it says is denied of: "heron_safe isn't really safe". */
export const deniedWord: StanceCue<"denied word"> = {
  ...denied,
  find: (sentence) => denied.find(sentence).filter((cue) => isOwnWord(sentence, cue)),
};

function isOwnWord({ text }: MarkedSentence, { targets, span }: FoundCue): boolean {
  const word = text.slice(span.start, span.end).split(/\W/).at(-1)?.toLowerCase() ?? "";
  return targets.some(({ form }) => formParts(form).length > 1 && formParts(form).includes(word));
}
