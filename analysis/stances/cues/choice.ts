import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET, LEAD } from "./vocabulary.ts";

const will =
  "(?:I'll|I\\s+will|we'll|we\\s+will|will|let's|lets|let\\s+us|I'd|I\\s+would|I\\s+can|we\\s+can|we\\s+could|I\\s+could|going\\s+to|please|should|shall|I'm|leaning\\s+(?:more\\s+)?(?:towards?|to)|I|we)";
const take =
  "(?:go\\s+(?:with|for)|going\\s+with|consider\\s+(?:us|add|tak|call|nam)ing|use|take|keep|stick\\s+(?:with|to)|stay\\s+with|continue\\s+with|settle\\s+(?:on|with|for)|pick|choose|adopt|switch\\s+to|rewrite\\s+with)";
const rename =
  "(?:call\\s+(?:it|this|them)|name\\s+(?:it|this|them)|rename\\s+(?:it|this|them|(?:\\S+\\s+){0,2}?\\S+)\\s+(?:to|as|into)|change\\s+(?:it|this|them|(?:\\S+\\s+){0,2}?\\S+)\\s+(?:to|into))";

/** "I'll go with T", "let's keep T", "Then I'd stay with T", "T it is", "the name should be T". */
export const choice = patternCue("choice", [
  [
    "oppose",
    `\\b(?:let's|please|do|let\\s+us)\\s+not\\s+(?:call|name|use)\\s+(?:it\\s+|them\\s+|this\\s+)?(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "support",
    `\\b(?:name|names|prefix|suffix|it|they)\\s+should\\s+(?:(?!not\\b|never\\b)\\w+\\s+){0,2}?(?:be|end\\s+in|start\\s+with)\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "support",
    `\\b(?:it|this|that|they|these|those|(?:the|this|that)\\s+\\w+)(?:\\s+now)?\\s+(?:should|ought\\s+to|had\\s+better)\\s+(?:(?!not\\b|never\\b)\\w+\\s+){0,2}?be\\s+(?:called|named|renamed\\s+(?:to|as))\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "support",
    `^\\W*(?:(?:please|just|let's)\\s+)*(?:use|call\\s+it|name\\s+it)\\s+(?<target>${MENTIONS}),?\\s+(?:both\\s+|e\\.g\\.?\\s+)?(?:because|since|so\\s+(?:that|it)|as\\s+(?:it|that)|to\\s+(?:match|align|make|avoid|be\\s+consistent|stay\\s+consistent|follow))\\b`,
    0.75,
  ],
  ["support", `\\b(?:stick(?:ed|ing)?|stuck|stay(?:ed|ing)?)\\s+(?:to|with)\\s+(?<target>${MENTIONS})`, 0.7],
  [
    "support",
    `\\bkeep\\s+(?!\\w+ing\\b)(?:\\w+\\s+){0,2}?(?<target>${MENTIONS})(?!\\s+(?:separate|apart|open|mapped|enabled|disabled|for\\s+all|up\\s+to\\s+date|in\\s+sync|stuff|out\\s+of|running|around|alive|locked|held)\\b)`,
    0.6,
  ],
  [
    "support",
    `\\bI(?:'d|\\s+would)\\s+(?:(?:rather|probably|just|simply|personally|prefer\\s+to|like\\s+to)\\s+){0,2}(?:call|name)\\s+(?:it|this|that|them|these|(?:the|this|that|these|those|your)\\s+(?!(?:in|from|on|at|by|with|for|to|under|again|when|after|before)\\b)\\w+)\\s+(?:(?:rather|just|simply|something\\s+like)\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  ["support", `(?<target>${MENTIONS})\\s*,\\s*let's\\s+do\\s+that`, 0.7],
  [
    "support",
    `(?<!\\b(?:can|could|should|shall|may|how|why|where|when|if)\\s)\\b${will}\\s+(?:(?!(?:not|never|had|have|has)\\b)\\w+\\s+){0,2}?${take}\\s+(?:the\\s+)?(?:name\\s+|term\\s+)?(?<target>${MENTIONS})(?!\\s+(?:back\\b|separate\\b|apart\\b|for\\s+all\\b|to\\s+(?:get|set|do|read|write|check|find|allocate|free|map)\\b|extensively\\b|for\\s+(?:something|other|another)\\b|to\\s+mean\\b))`,
    0.75,
  ],
  [
    "support",
    `\\b(?:I'll|I\\s+will|we'll|we\\s+will|will|decided\\s+to|going\\s+to)\\s+(?:(?!(?:not|never)\\b)\\w+\\s+){0,2}?${rename}\\s+(?:the\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  ["support", `${LEAD}(?<target>${MENTIONS})\\s+it\\s+(?:is|shall\\s+be|will\\s+be|should\\s+be|was\\s+then)\\b`, 0.9],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:(?:still\\s+)?(?:gets|has)\\s+my\\s+vote|wins|works\\s+(?:fine\\s+|well\\s+)?for\\s+me|would\\s+work\\s+for\\s+me)\\b`,
    0.8,
  ],
  [
    "support",
    `\\b(?:vote\\s+for|prefer|go\\s+for|instead\\s+(?:be|use))\\s+[^.?!\\uE000-\\uF8FF]{0,100}?(?:\\be\\.g\\.|\\bi\\.e\\.|\\blike\\b|\\bsuch\\s+as\\b),?\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  ["support", `\\bI(?:'d)?\\s+vote\\s+(?:for\\s+)?(?<target>${MENTIONS})`, 0.8],
  [
    "support",
    `\\b(?:(?:don't|do\\s+not|can't|cannot|didn't)\\s+(?:really\\s+)?see\\s+(?:what(?:'s|\\s+is|\\s+was)|anything)\\s+(?:so\\s+)?wrong\\s+with|no\\s+(?:need|reason)\\s+to\\s+(?:rename|change)|nothing\\s+wrong\\s+with|what(?:'s|\\s+is)\\s+wrong\\s+with)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "support",
    `\\b(?:of|among)\\s+(?:these|those|them|all)[\\w\\s]{0,12},\\s+(?<target>${MENTIONS})\\s+(?:is|seems|sounds)\\s+(?:the\\s+)?(?:best|clearest|nicest|least)\\b`,
    0.8,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:should|would|could)\\s+(?:be\\s+)?(?:\\w+\\s+)?(?:sufficient|enough|suffice|do|work)\\b`,
    0.65,
  ],
  ["support", `\\bleaning\\s+(?:more\\s+|more\\s+and\\s+more\\s+)?(?:towards?|to)\\s+(?<target>${MENTIONS})`, 0.8],
  [
    "support",
    `\\b(?:keep|leave|kept)\\s+(?:it\\s+)?(?:as\\s+)?(?:the\\s+)?(?:current\\s+|existing\\s+|original\\s+|old\\s+)(?:name|naming)\\b`,
    0.5,
  ],
  ["support", `\\b(?:went|gone)\\s+with\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`, 0.7],
  [
    "support",
    `\\bI\\s+(?:used|chose|picked|took|selected|opted\\s+for)\\s+(?:the\\s+)?(?:name\\s+|term\\s+|word\\s+)?(?<target>${MENTIONS})[^.?!]{0,30}?\\b(?:because|since|so|as\\s+(?:it|we|that))\\b`,
    0.65,
  ],
  ["support", `(?<target>${MENTIONS}),?\\s+it\\s+stays\\b`, 0.8],
  ["support", `\\bI(?:'d|'ll)?\\s+second\\s+(?:the\\s+)?(?:name\\s+)?(?<target>${MENTIONS})`, 0.8],
  ["support", `^${BULLET}(?<target>${MENTIONS}),?\\s+please\\W{0,4}$`, 0.6],
  ["support", `${LEAD}(?:going|sticking|staying)\\s+with\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "support",
    `\\b(?:I'll|I\\s+will|we'll|let's|lets|let\\s+us)\\s+(?:(?:just|then|rather)\\s+)?do\\s+(?<target>${MENTIONS})`,
    0.7,
  ],
  ["support", `\\b(?:so|then|ok,?|okay,?|now)\\s+it(?:'s|\\s+is)\\s+(?<target>${MENTIONS})(?=\\s*(?:$|[.,;!]))`, 0.7],
  ["support", `${LEAD}(?<target>${MENTIONS})\\s+then(?=\\s*(?:$|[.,;!]))`, 0.6],
  [
    "support",
    `\\bplease\\s+use\\s+(?<target>${MENTIONS})\\s+(?:everywhere|throughout|for\\s+(?:all|both|the)|in\\s+(?:all|both|v\\d|the))\\b`,
    0.65,
  ],
  ["support", `\\bname\\s+(?:stays|remains|will\\s+(?:be|stay))\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "support",
    `\\b(?:it|this|that|these|those|names?|they)\\s+(?:probably\\s+|really\\s+|rather\\s+)?wants?\\s+to\\s+be\\s+(?:called\\s+|named\\s+)?(?<target>${MENTIONS})`,
    0.55,
  ],
]);
