import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const whose = "(?:(?:the|his|her|your|their|[A-Z][\\w-]+'s)\\s+){0,2}";
const end =
  "(?=\\s*(?:$|[.,;:!)(]|\\b(?:then|now|instead|for|here|from|in|as|with|because|since|and|but|over|too|myself|please)\\b))";

/** Who takes a name, or holds on to it: "I took Ada's T", "I have used T now instead of O", "still T for me", "I'm still for T", "T rather, …", "I would have expected T here", "I left T as it is". */
export const taking = patternCue("taking", [
  [
    "support",
    `\\b(?:I|we)\\s+(?:have\\s+|now\\s+|then\\s+|just\\s+|finally\\s+)*(?:took|taken|picked|chose|chosen)\\s+${whose}(?:suggestion\\s+|name\\s+)?${T}${end}`,
    0.65,
  ],
  [
    "support",
    `(?<!\\bthat\\s)\\b(?:I|we)(?:\\s+have|'ve)?\\s+(?:now\\s+)?used\\s+${T}\\s+(?:\\w+\\s+)?(?:instead\\s+of|rather\\s+than|in\\s+place\\s+of)\\b`,
    0.6,
  ],
  ["support", `^\\W{0,4}(?:but\\s+|so\\s+|and\\s+)?still\\s+${T}\\s+(?:for|from)\\s+me\\b`, 0.7],
  [
    "support",
    `\\b(?:I'm|I\\s+am|we're)\\s+(?:still\\s+|all\\s+|also\\s+|clearly\\s+|more\\s+)?for\\s+${T}${end}`,
    0.65,
  ],
  ["support", `(?<!\\bless\\s)\\b(?:happiest|happy|happier|content|comfortable)\\s+with\\s+${T}${end}`, 0.6],
  ["support", `^[^\\w\\uE000-\\uF8FF]{0,6}(?:then\\s+|maybe\\s+)?${T}\\s+rather(?=\\s*[,.!])`, 0.6],
  [
    "support",
    `\\bI(?:'d|\\s+would)\\s+(?:rather\\s+)?have\\s+(?:rather\\s+)?expected\\s+(?:to\\s+see\\s+)?${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:here|instead|there)\\b))`,
    0.55,
  ],
  [
    "support",
    `\\b(?:I|we)\\s+(?:have\\s+)?(?:left|kept|leave)\\s+(?:the\\s+name\\s+)?${T}\\s+(?:as\\s+(?:it\\s+(?:is|was)|is)|alone|unchanged|for\\s+(?:now|consistency))\\b`,
    0.6,
  ],
  [
    "support",
    `\\b(?:I'll|I\\s+will|we'll|let's|let\\s+us|I'd|I\\s+would)\\s+(?:just\\s+|then\\s+|probably\\s+|gladly\\s+)?(?:take|go\\s+(?:with|for))\\s+(?:that|this)(?:\\s+one)?(?=\\s*(?:$|[.,;!)(]|\\b(?:then|for|in\\s+v\\d|too)\\b))`,
    0.55,
  ],
  ["support", `\\b(?:two|three|four|one\\s+more|another\\s+vote|votes?)\\s+for\\s+${T}`, 0.5],
  ["support", `\\b(?:patch\\s+\\d+|this\\s+version|v\\d+|the\\s+(?:patch|series))\\s+now\\s+uses\\s+${T}`, 0.55],
  [
    "support",
    `\\b(?:patch\\s+\\d+|this\\s+version|v\\d+|the\\s+(?:patch|series))\\s+uses\\s+${T}[^.?!\\uE000-\\uF8FF]{0,30}?\\bnow\\b`,
    0.55,
  ],
  [
    "support",
    `${T}\\s+(?:stays|will\\s+stay|remains)(?:\\s+(?:as\\s+(?:it\\s+)?is|for\\s+now|then|unchanged))?(?=\\s*(?:$|[.,;:!)(]))`,
    0.55,
  ],
  ["support", `\\b(?:with|and)\\s+the\\s+(?:\\w+\\s+)?renamed\\s+to\\s+${T}`, 0.5],
  [
    "support",
    `${T}(?:,)?\\s+(?:for\\s+the\\s+\\w+\\s+)?from\\s+(?:me|my\\s+side)(?:,?\\s+(?:too|as\\s+well))?(?=\\s*(?:$|[.,;!]))`,
    0.6,
  ],
  [
    "support",
    `\\bI(?:'d|\\s+would|'ll)\\s+(?:rather\\s+|probably\\s+|still\\s+)?(?:have|take|use|pick)\\s+${whose}${T}(?=\\s*(?:$|[.,;!]))`,
    0.6,
  ],
  [
    "support",
    `\\bI(?:\\s+have|'ve)?\\s+kept\\s+(?:the\\s+name\\s+)?${T}(?=\\s*(?:$|[.,;:!(]|\\b(?:because|since|as|for|here)\\b))`,
    0.55,
  ],
  ["support", `^\\W{0,6}(?:v\\d+|patch\\s+\\d+|now)[,:]?\\s+(?:is\\s+)?(?:now\\s+)?with\\s+${T}`, 0.5],
  [
    "support",
    `\\buse\\s+${T}[^.?!\\uE000-\\uF8FF]{0,40}?\\bas\\s+(?:suggested|proposed|\\w+\\s+(?:suggested|proposed|asked|wanted))\\b`,
    0.6,
  ],
  [
    "support",
    `\\b(?:would|'d)\\s+(?:still\\s+|probably\\s+|rather\\s+|just\\s+|also\\s+|personally\\s+)*have\\s+(?:taken|used|picked|chosen|preferred|called\\s+it|named\\s+it|gone\\s+(?:with|for))\\s+${T}`,
    0.65,
  ],
  [
    "support",
    `\\bI(?:'d|\\s+would)\\s+(?:just\\s+|rather\\s+|simply\\s+)?leave\\s+${T}(?=\\s*(?:$|[.,;!)]|\\b(?:as\\s+it\\s+is|alone)\\b))`,
    0.6,
  ],
  ["support", `\\b(?:will|shall)\\s+be\\s+${T}\\s+(?:in\\s+(?:v\\d|the\\s+next)|then|from\\s+now)\\b`, 0.65],
  [
    "support",
    `\\bI(?:'d|\\s+would)\\s+(?:also\\s+|really\\s+|still\\s+)*want\\s+${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:then|here|instead|because|since|as)\\b))`,
    0.6,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|then|ok|okay|and)[\\s,]{1,3}){1,2}${T},\\s+like\\s+(?:the\\s+)?[^.?!;]{1,30}?\\W{0,4}$`,
    0.55,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|then|and|but)[\\s,]{1,3})?for\\s+me,?\\s+${T}(?:\\s+(?:then|please))?\\W{0,4}$`,
    0.6,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|then|and|but|ok|okay)[\\s,]{1,3})?${T}\\s+for\\s+me(?:,?\\s+(?:too|please|then|as\\s+well))?\\W{0,4}$`,
    0.6,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|then|and|but|ok|okay)[\\s,]{1,3})?${T},?\\s+then\\s+(?:[^\\w]{0,3}[\\uE000-\\uF8FF])[^\\w]{0,6}$`,
    0.6,
  ],
  ["support", `^[^\\w\\uE000-\\uF8FF]{0,6}[\\uE000-\\uF8FF]\\W{0,3},?\\s*then\\s+${T}\\W{0,4}$`, 0.55],
  [
    "support",
    `\\b(?:I'll|I\\s+will|we'll|we\\s+will|let's|will)\\s+(?:\\w+\\s+)?(?:take|use|adopt|pick|go\\s+with)\\s+${whose}${T}\\s+(?:suggestion|proposal|idea|name|one)\\b`,
    0.7,
  ],
  [
    "support",
    `${T}[^.?!\\uE000-\\uF8FF]{0,30}?[,;]?\\s+so\\s+(?:let's|let\\s+us|we\\s+should|we\\s+could|I'd|please)\\s+(?:just\\s+)?(?:call|name)\\s+(?:it|this|them)\\s+that\\b`,
    0.6,
  ],
  [
    "support",
    `\\b(?:I'd|I\\s+would|I'd\\s+just)\\s+(?:simply\\s+|just\\s+|rather\\s+)?(?:call|name)\\s+(?:it|this|that|them|these)\\s+(?:an?|the)\\s+${T}`,
    0.6,
  ],
  [
    "support",
    `^(?:(?:ok|okay|done|right|yes|sure|thanks|good\\s+point)[\\s,.!:]{1,3}){0,2}renamed\\s+(?:it\\s+|this\\s+|that\\s+|them\\s+)?to\\s+${T}(?:\\s+now)?[^\\w\\uE000-\\uF8FF]{0,4}$`,
    0.55,
  ],
]);
