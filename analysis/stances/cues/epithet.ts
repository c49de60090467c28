import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { T } from "./vocabulary.ts";

const kind = phrase`(?:(?:new|old|static|internal|global|local|public|little|kernel) )?(?:(?:name|word|term|prefix|
  suffix|helper|function|macro|field|flag|member|variable|constant|accessor|option|struct|type|tag|thing)s? )?`;
const badly = phrase`(?:
  badly|poorly|terribly|horribly|awfully|strangely|oddly|weirdly|confusingly|misleadingly|stupidly|unfortunately|
  hideously|generically|vaguely|wrongly|inconsistently|incorrectly|funnily
)`;
const well = phrase`(?:
  well|properly|aptly|nicely|clearly|sensibly|appropriately|correctly|descriptively|consistently|better|obviously|
  perfectly
)`;
const bad = phrase`(?:
  idiotic|stupid|horrible|ugly|awful|silly|dumb|terrible|hideous|ridiculous|moronic|bogus|misleading|confusing|horrid|
  atrocious|nonsensical|meaningless|cryptic|clumsy|awkward|odious
)`;
const ahead = phrase`(?:
  the|that|those|these|this|your|our|any|such|all|of|with|by|an?
) (?:(?:completely|totally|utterly|really|rather|pretty|very|so|old) )?`;

/** What is said of a name right ahead of it: "these misnamed T accessors", "those idiotic T things", "the properly named T". */
export const epithet = patternCue("epithet", [
  ["oppose", phrase`\b(?:mis-?nam(?:ed|ing)|misnomed|${badly}[-\s]named) ${kind}${T}`, 0.75],
  ["support", phrase`(?<!\b(?:not|never|hardly|be|been|a)\s)\b${well}[-\s]named ${kind}${T}`, 0.7],
  [
    "oppose",
    phrase`\b${ahead}${bad} (?:name |word |term |prefix |
      suffix )?${T}(?= (?:names?|naming|things?|prefix(?:es)?|suffix(?:es)?|stuff|word|term|tags?|crap|nonsense|
      business)\b|\s*(?:$|[.!]))`,
    0.65,
  ],
]);
