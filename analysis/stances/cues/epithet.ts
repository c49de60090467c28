import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const kind =
  "(?:(?:new|old|static|internal|global|local|public|little|kernel)\\s+)?(?:(?:name|word|term|prefix|suffix|helper|function|macro|field|flag|member|variable|constant|accessor|option|struct|type|tag|thing)s?\\s+)?";
const badly =
  "(?:badly|poorly|terribly|horribly|awfully|strangely|oddly|weirdly|confusingly|misleadingly|stupidly|unfortunately|hideously|generically|vaguely|wrongly|inconsistently|incorrectly|funnily)";
const well =
  "(?:well|properly|aptly|nicely|clearly|sensibly|appropriately|correctly|descriptively|consistently|better|obviously|perfectly)";
const bad =
  "(?:idiotic|stupid|horrible|ugly|awful|silly|dumb|terrible|hideous|ridiculous|moronic|bogus|misleading|confusing|horrid|atrocious|nonsensical|meaningless|cryptic|clumsy|awkward|odious)";
const ahead =
  "(?:the|that|those|these|this|your|our|any|such|all|of|with|by|an?)\\s+(?:(?:completely|totally|utterly|really|rather|pretty|very|so|old)\\s+)?";

/** What is said of a name right ahead of it: "these misnamed T accessors", "those idiotic T things", "the properly named T". */
export const epithet = patternCue("epithet", [
  ["oppose", `\\b(?:mis-?nam(?:ed|ing)|misnomed|${badly}[-\\s]named)\\s+${kind}${T}`, 0.75],
  ["support", `(?<!\\b(?:not|never|hardly|be|been|a)\\s)\\b${well}[-\\s]named\\s+${kind}${T}`, 0.7],
  [
    "oppose",
    `\\b${ahead}${bad}\\s+(?:name\\s+|word\\s+|term\\s+|prefix\\s+|suffix\\s+)?${T}(?=\\s+(?:names?|naming|things?|prefix(?:es)?|suffix(?:es)?|stuff|word|term|tags?|crap|nonsense|business)\\b|\\s*(?:$|[.!]))`,
    0.65,
  ],
]);
