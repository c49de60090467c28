import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE, POSITIVE } from "./vocabulary.ts";

const start =
  "^\\W{0,6}(?:(?:well|hmm?|hm+|ok|okay|yes|yeah|yep|no|nah|oh|ah|so|and|but|honestly|sorry|IMHO|IMO|a\\s+bit\\s+of\\s+a\\s+nit)\\b\\W{1,4}){0,2}";
const end =
  "(?:\\s+(?:IMHO|IMO|though|to\\s+me|for\\s+me|in\\s+my\\s+opinion|if\\s+you\\s+ask\\s+me|actually|really))?\\W{0,6}$";
const it = "(?:it|this|that|this\\s+one|that\\s+one|(?:the|this|that)\\s+(?:new\\s+)?name)";

/** "Right." says that something is true. */
const nod = "(?:right|correct|ok|okay|clear|obvious(?:ly)?|good|fine|sane|logical)\\W*$";

/** What opens a sentence that says what is better, not of what: "Yes, much better than ", as a pattern source. */
export const BETTER_THAN = `${start}(?:agreed\\W{1,3}|nice\\W{1,3}|good\\W{1,3})?(?:(?:that's|it's|is|definitely|certainly)\\s+)?(?:(?:much|far|way|a\\s+lot|a\\s+bit|still|definitely|certainly|clearly|slightly)\\s+)?(?:better|nicer|clearer|cleaner|shorter|simpler|saner|less\\s+(?:confusing|misleading|ambiguous|clumsy|awkward|ugly)|more\\s+(?:descriptive|readable|accurate|precise|natural|consistent|obvious))\\s+than\\s+`;

/** A verdict whose subject is left out, as answers right below a suggestion are: "Too long.", "Rather not.", "Lovely!", "Fine by me", "No complaints from here". */
export const ellipsis = patternCue("ellipsis", [
  [
    "oppose",
    `${start}(?:way|far|much|a\\s+bit|a\\s+little|a\\s+tad|rather|just|still)?\\s?too\\s+\\w+(?:\\s+(?:by\\s+half|for\\s+(?:my|our|its)\\s+\\w+|to\\s+(?:type|say|read|remember|be\\s+\\w+)|for\\s+comfort|a\\s+name))?${end}`,
    0.6,
  ],
  ["oppose", `${start}${DEGREE}${NEGATIVE}${end}`, 0.6],
  [
    "oppose",
    `${start}not\\s+(?:really\\s+|very\\s+|exactly\\s+|particularly\\s+)?(?:an?\\s+|the\\s+)?${POSITIVE}${end}`,
    0.6,
  ],
  [
    "oppose",
    `${start}(?:rather\\s+not|no\\s+thanks|hard\\s+(?:no|pass)|not\\s+(?:a\\s+fan|keen|convinced|sold|great|for\\s+me)|no\\s+way|god\\s+no|please,?\\s+no|anything\\s+but\\s+that|doesn't\\s+work\\s+for\\s+me|not\\s+my\\s+(?:favou?rite|taste|cup\\s+of\\s+tea)|could\\s+be\\s+better)${end}`,
    0.6,
  ],
  [
    "oppose",
    `^\\W{0,6}(?:ca|could)n't\\s+(?:you|we|one|somebody)\\s+(?:\\w+\\s+){0,2}?(?:think\\s+of|find|come\\s+up\\s+with|pick|choose|use|do|call\\s+it)\\s+(?:something|anything|an?\\s+name)?\\s?(?:\\w+\\s+)?(?:better|clearer|shorter|nicer|simpler|saner|less\\s+\\w+|more\\s+\\w+)\\b(?!\\s+than)`,
    0.55,
  ],
  ["support", `${start}(?!${nod})${DEGREE}${POSITIVE}(?:\\s+(?:with|by|for|to)\\s+(?:me|us))?${end}`, 0.6],
  [
    "support",
    `${start}(?:wonderful|lovely|excellent|brilliant|awesome|cute|clever|beautiful|much\\s+better|way\\s+better|better\\s+than\\s+mine|a\\s+(?:wonderful|lovely|great|nice|good|fine|excellent|brilliant|fitting)\\s+(?:little\\s+)?(?:name|word|choice|pick|one))${end}`,
    0.6,
  ],
  ["support", `${start}(?:I\\s+)?(?:really\\s+|quite\\s+|do\\s+)?(?:love|like|dig|adore)\\s+${it}${end}`, 0.65],
  [
    "support",
    `${start}(?:I\\s+)?(?:fully\\s+|wholeheartedly\\s+|happily\\s+)?(?:approve(?:\\s+of)?|endorse|second|support|back)(?:\\s+${it})?${end}`,
    0.65,
  ],
  [
    "support",
    `${start}no\\s+(?:complaints?|quarrels?|objections?|qualms)\\b(?:\\s+(?:about|with|to|against)\\s+${it})?(?:\\s+(?:here|from\\s+(?:me|my\\s+side|here)|at\\s+all))?${end}`,
    0.6,
  ],
  ["support", `${start}(?:I'm|I\\s+am)\\s+(?:all\\s+)?for\\s+it${end}`, 0.65],
  [
    "support",
    `${start}(?:LGTM|looks\\s+good(?:\\s+to\\s+me)?|sounds\\s+(?:good|right)(?:\\s+to\\s+me)?),?\\s+(?:both\\s+|the\\s+|including\\s+(?:the\\s+)?)?(?:code\\s+and\\s+name|names?(?:\\s+and\\s+(?:code|all))?)${end}`,
    0.65,
  ],
  ["oppose", `^\\W{0,6}(?:hmm+\\W{1,3})?(?:meh|yuck|ugh|blech|bleh|eww?)\\W{0,6}$`, 0.6],
  [
    "oppose",
    `${start}it(?:'s|\\s+is)\\s+(?:also\\s+|even\\s+)?(?:an?\\s+(?:verb|noun|adjective|plural)|not\\s+(?:even\\s+)?an?\\s+(?:\\w+\\s+)?word)${end}`,
    0.55,
  ],
  [
    "oppose",
    `${start}it(?:'s|\\s+is)\\s+(?:really\\s+|still\\s+)?not\\s+(?:so\\s+|very\\s+|exactly\\s+)?pretty${end}`,
    0.6,
  ],
  [
    "oppose",
    `${start}(?:it|this|that)(?:\\s+one)?\\s+(?:still\\s+|also\\s+)?has\\s+the\\s+same\\s+(?:problem|issue|drawback|flaw)s?\\b`,
    0.55,
  ],
  ["oppose", `${start}nac?k\\s+(?:on|to|for)\\s+(?:this|that)(?:\\s+(?:one|name))?\\b`, 0.6],
  [
    "support",
    `${start}(?:I\\s+)?(?:could|can|would)\\s+(?:also\\s+|certainly\\s+|probably\\s+)?live\\s+with\\s+(?:it|that|this)(?:\\s+one)?${end}`,
    0.6,
  ],
  [
    "support",
    `${start}(?:thanks\\W{1,3})?(?:much|far|way|a)\\s+(?:better|nicer|clearer|good|great|fine)\\s+(?:name|word|term|one)${end}`,
    0.6,
  ],
  [
    "support",
    `${start}I(?:'d|\\s+would|\\s+will)\\s+be\\s+(?:\\w+ly\\s+)?(?:happy|fine|ok|okay|good)\\s+with\\s+(?:it|that|this)(?:\\s+one)?${end}`,
    0.6,
  ],
  ["support", `${BETTER_THAN}(?:the\\s+)?(?<other>${MENTIONS})`, 0.65],
]);
