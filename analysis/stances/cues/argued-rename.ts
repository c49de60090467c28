import { phrase } from "../../patterns/phrase.ts";
import { SERVES } from "./argued-proposal.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, ONE_T } from "./vocabulary.ts";

const it = phrase`(?:
  it|this|that|them|these|those|(?:the|this|that|these|those|all) (?:[\w-]+ ){0,2}?[\w-]+
)(?: (?:accordingly|as well|too))?`;
const why = phrase`(?:
  so (?:that|it|they|we|no\s?one|nobody|as to)|
  to (?:(?:better|clearly|more \w+) )?${SERVES}|
  because|since|in order to|for (?:clarity|consistency|readability)
)`;

/** A rename told with its reason, of which the title says the names: "Rename the field so that it is clear who uses it." */
export const arguedRename = patternCue("argued rename", [
  ["oppose", phrase`\brenam(?:e|ed|es|ing) (?:the )?${ONE_T},? ${why}\b`, 0.55],
  ["support", phrase`(?<!(?:n't|not|never)\s(?:to\s)?)\brenam(?:e|ed|es|ing) ${it},? ${why}\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:since|because|as|given that) (?:the (?:name )?)?${ONE_T} ${IN_SENTENCE}{1,120}?, (?:so |then |hence )?(?:
      (?:let's|please|we should|you should|I'd|just) )?(?:rename|call|name) (?:it|this|that) `,
    0.65,
  ],
]);
