import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, IN_CLAUSE, T } from "./vocabulary.ts";

const ugh = phrase`(?:
  ugh|yuck|eww?|meh|bah|argh|gah|ouch|eek|bleh|blech|oh (?:dear|no|god|my)|good (?:grief|lord|god)|please no(?:t)?|
  no no|nope|anything but|god no|sigh|hrm+
)`;
const yes = phrase`(?:
  yes|yay|yep|yeah|hooray|love it|perfect|excellent|great|nice|brilliant|hell yes|\+1|definitely|absolutely
)`;

/** A name and a shout: "Ugh, T.", "T? Really?", "T? No.", "T: yuck", "Yes please, T", "T, yay". */
export const exclamation = patternCue("exclamation", [
  [
    "oppose",
    phrase`^\W{0,6}${ugh}\b\W{0,6}(?:not |the name |to )?["'“]?${T}["'”]?(?:\s(?:again|really|please))?\W{0,6}$`,
    0.75,
  ],
  [
    "oppose",
    phrase`^${BULLET}${T}["'”]?\s*(?:\?+|!+|\.\.+|…|,|:|-)\s*(?:
      really|seriously|come on|no(?:pe)?|please no|not (?:again|that|sure)|why|what|${ugh}
    )\b[\s?!.]*$`,
    0.7,
  ],
  ["support", phrase`^\W{0,6}${yes}(?: please)?\b\W{0,6}(?:to )?["'“]?${T}["'”]?(?: please)?\W{0,6}$`, 0.7],
  ["support", phrase`^${BULLET}${T}["'”]?\s*[?!.,:-]+\s*${yes}\b\W*$`, 0.7],
  ["oppose", phrase`\b(?:over my dead body|god forbid|heaven forbid|not on my watch)\b${IN_CLAUSE}{0,60}?${T}`, 0.75],
  ["oppose", phrase`^${BULLET}not ${T}(?:,? (?:though|please|again))?[^\w?]{0,6}$`, 0.7],
]);
