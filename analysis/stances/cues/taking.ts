import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, MARK, NAMED, T } from "./vocabulary.ts";

const whose = phrase`(?:(?:the|his|her|your|their|[A-Z][\w-]+'s) ){0,2}`;
const end = phrase`(?=\s*(?:$|[.,;:!)(]|\b(?:then|now|instead|for|here|from|in|as|with|because|since|and|but|over|too|
  myself|please)\b))`;

/**
 * Who takes a name, or holds on to it: "I took Ada's T", "I have used T now instead of O", "still T for me", "I'm still
 * for T", "T rather, …", "I would have expected T here", "I left T as it is".
 */
export const taking = patternCue("taking", [
  [
    "support",
    phrase`\b(?:I|we) (?:have |now |then |just |finally )*(?:took|taken|picked|chose|chosen)
      ${whose}(?:suggestion |name )?${T}${end}`,
    0.65,
  ],
  [
    "support",
    phrase`(?<!\bthat\s)\b(?:I|we)(?: have|'ve)? (?:now )?used ${T} (?:\w+ )?(?:instead of|rather than|in place of)\b`,
    0.6,
  ],
  ["support", phrase`^\W{0,4}(?:but |so |and )?still ${T} (?:for|from) me\b`, 0.7],
  ["support", phrase`\b(?:I'm|I am|we're) (?:still |all |also |clearly |more )?for ${T}${end}`, 0.65],
  ["support", phrase`(?<!\bless\s)\b(?:happiest|happy|happier|content|comfortable) with ${T}${end}`, 0.6],
  ["support", phrase`^${MARK}{0,6}(?:then |maybe )?${T} rather(?=\s*[,.!])`, 0.6],
  [
    "support",
    phrase`\bI(?:'d| would) (?:rather )?have (?:rather )?expected
      (?:to see )?${T}(?=\s*(?:$|[.,;!)(]|\b(?:here|instead|there)\b))`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:I|we) (?:have )?(?:left|kept|leave) ${NAMED}${T} (?:
      as (?:it (?:is|was)|is)|alone|unchanged|for (?:now|consistency)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:I'll|I will|we'll|let's|let us|I'd|I would) (?:just |then |probably |gladly )?(?:take|go (?:with|for))
      (?:that|this)(?: one)?(?=\s*(?:$|[.,;!)(]|\b(?:then|for|in v\d|too)\b))`,
    0.55,
  ],
  ["support", phrase`\b(?:two|three|four|one more|another vote|votes?) for ${T}`, 0.5],
  ["support", phrase`\b(?:patch \d+|this version|v\d+|the (?:patch|series)) now uses ${T}`, 0.55],
  [
    "support",
    phrase`\b(?:patch \d+|this version|v\d+|the (?:patch|series)) uses ${T}${IN_SENTENCE}{0,30}?\bnow\b`,
    0.55,
  ],
  [
    "support",
    phrase`${T} (?:stays|will stay|remains)(?: (?:as (?:it )?is|for now|then|unchanged))?(?=\s*(?:$|[.,;:!)(]))`,
    0.55,
  ],
  ["support", phrase`\b(?:with|and) the (?:\w+ )?renamed to ${T}`, 0.5],
  ["support", phrase`${T}(?:,)? (?:for the \w+ )?from (?:me|my side)(?:,? (?:too|as well))?(?=\s*(?:$|[.,;!]))`, 0.6],
  [
    "support",
    phrase`\bI(?:'d| would|'ll) (?:rather |probably |still )?(?:have|take|use|pick) ${whose}${T}(?=\s*(?:$|[.,;!]))`,
    0.6,
  ],
  ["support", phrase`\bI(?: have|'ve)? kept ${NAMED}${T}(?=\s*(?:$|[.,;:!(]|\b(?:because|since|as|for|here)\b))`, 0.55],
  ["support", phrase`^\W{0,6}(?:v\d+|patch \d+|now)[,:]? (?:is )?(?:now )?with ${T}`, 0.5],
  [
    "support",
    phrase`\buse ${T}${IN_SENTENCE}{0,40}?\bas (?:suggested|proposed|\w+ (?:suggested|proposed|asked|wanted))\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:would|'d) (?:still |probably |rather |just |also |personally )*have (?:
      taken|used|picked|chosen|preferred|called it|named it|gone (?:with|for)
    ) ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\bI(?:'d| would) (?:just |rather |simply )?leave ${T}(?=\s*(?:$|[.,;!)]|\b(?:as it is|alone)\b))`,
    0.6,
  ],
  ["support", phrase`\b(?:will|shall) be ${T} (?:in (?:v\d|the next)|then|from now)\b`, 0.65],
  [
    "support",
    phrase`\bI(?:'d| would) (?:also |really |still )*want
      ${T}(?=\s*(?:$|[.,;!)(]|\b(?:then|here|instead|because|since|as)\b))`,
    0.6,
  ],
  [
    "support",
    phrase`^${MARK}{0,6}(?:(?:so|then|ok|okay|and)[\s,]{1,3}){1,2}${T}, like (?:the )?[^.?!;]{1,30}?\W{0,4}$`,
    0.55,
  ],
  ["support", phrase`^${MARK}{0,6}(?:(?:so|then|and|but)[\s,]{1,3})?for me,? ${T}(?: (?:then|please))?\W{0,4}$`, 0.6],
  [
    "support",
    phrase`^${MARK}{0,6}(?:(?:so|then|and|but|ok|okay)[\s,]{1,3})?${T} for
      me(?:,? (?:too|please|then|as well))?\W{0,4}$`,
    0.6,
  ],
  [
    "support",
    phrase`^${MARK}{0,6}(?:(?:so|then|and|but|ok|okay)[\s,]{1,3})?${T},? then (?:[^\w]{0,3}${M})[^\w]{0,6}$`,
    0.6,
  ],
  ["support", phrase`^${MARK}{0,6}${M}\W{0,3},?\s*then ${T}\W{0,4}$`, 0.55],
  [
    "support",
    phrase`\b(?:I'll|I will|we'll|we will|let's|will) (?:\w+ )?(?:take|use|adopt|pick|go with) ${whose}${T}
      (?:suggestion|proposal|idea|name|one)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T}${IN_SENTENCE}{0,30}?[,;]? so (?:let's|let us|we should|we could|I'd|please) (?:just )?(?:call|name)
      (?:it|this|them) that\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:I'd|I would|I'd just) (?:simply |just |rather )?(?:call|name) (?:it|this|that|them|these) (?:an?|the)
      ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`^(?:(?:ok|okay|done|right|yes|sure|thanks|good point)[\s,.!:]{1,3}){0,2}renamed
      (?:it |this |that |them )?to ${T}(?: now)?${MARK}{0,4}$`,
    0.55,
  ],
]);
