import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET } from "./vocabulary.ts";

const ugh =
  "(?:ugh|yuck|eww?|meh|bah|argh|gah|ouch|eek|bleh|blech|oh\\s+(?:dear|no|god|my)|good\\s+(?:grief|lord|god)|please\\s+no(?:t)?|no\\s+no|nope|anything\\s+but|god\\s+no|sigh|hrm+)";
const yes =
  "(?:yes|yay|yep|yeah|hooray|love\\s+it|perfect|excellent|great|nice|brilliant|hell\\s+yes|\\+1|definitely|absolutely)";

/** A name and a shout: "Ugh, T.", "T? Really?", "T? No.", "T: yuck", "Yes please, T", "T, yay". */
export const exclamation = patternCue("exclamation", [
  [
    "oppose",
    `^\\W{0,6}${ugh}\\b\\W{0,6}(?:not\\s+|the\\s+name\\s+|to\\s+)?["'“]?(?<target>${MENTIONS})["'”]?(?:\\s(?:again|really|please))?\\W{0,6}$`,
    0.75,
  ],
  [
    "oppose",
    `^${BULLET}(?<target>${MENTIONS})["'”]?\\s*(?:\\?+|!+|\\.\\.+|…|,|:|-)\\s*(?:really|seriously|come\\s+on|no(?:pe)?|please\\s+no|not\\s+(?:again|that|sure)|why|what|${ugh})\\b[\\s?!.]*$`,
    0.7,
  ],
  [
    "support",
    `^\\W{0,6}${yes}(?:\\s+please)?\\b\\W{0,6}(?:to\\s+)?["'“]?(?<target>${MENTIONS})["'”]?(?:\\s+please)?\\W{0,6}$`,
    0.7,
  ],
  ["support", `^${BULLET}(?<target>${MENTIONS})["'”]?\\s*[?!.,:-]+\\s*${yes}\\b\\W*$`, 0.7],
  [
    "oppose",
    `\\b(?:over\\s+my\\s+dead\\s+body|god\\s+forbid|heaven\\s+forbid|not\\s+on\\s+my\\s+watch)\\b[^.?!;\\uE000-\\uF8FF]{0,60}?(?<target>${MENTIONS})`,
    0.75,
  ],
  ["oppose", `^${BULLET}not\\s+(?<target>${MENTIONS})(?:,?\\s+(?:though|please|again))?[^\\w?]{0,6}$`, 0.7],
]);
