import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, T } from "./vocabulary.ts";

const having = phrase`(?:having|with|using|putting|keeping|including)
  (?:the )?(?:(?:word|term|prefix|suffix|verb|noun) )?`;
const inIt = phrase` in (?:the|its|their|a) (?:\w+ ){0,2}?names?\b${IN_SENTENCE}{0,40}?`;
const may = phrase`(?:(?:will|would|should|may|might|could|also|hopefully|probably|at least|really|just) )*`;

/**
 * What comes of having a word in the name: "having the word T in the name will help people know", "with T in its name
 * it only confuses".
 */
export const inTheName = patternCue("in the name", [
  [
    "support",
    phrase`\b${having}${T}${inIt}\s${may}(?:
      helps?|tells?|reminds?|shows?|clarif\w+|makes? (?:it |things )?(?:clear|clearer|obvious|easier|plain|explicit)|
      prevents?|avoids?
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b${having}${T}${inIt}\s${may}(?:
      confuses?|misleads?|suggests?|implies|imply|hides?|
      makes? (?:it |people |one |me )(?:think|believe|wonder|confusing|harder|worse|ugly|unclear|look)
    )\b`,
    0.65,
  ],
]);
