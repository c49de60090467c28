import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { CODE_NOUN } from "./vocabulary.ts";

const avoid =
  "(?:avoid|stay\\s+away\\s+from|steer\\s+clear\\s+of|get\\s+rid\\s+of|remov(?:e|ing)|drop(?:ping)?|ban|stop\\s+(?:using|calling\\s+it)|(?<!\\bwhy\\s)not\\s+(?:use|call\\s+it|call\\s+this)|don't\\s+(?:use|call\\s+it|call\\s+this)|(?<!\\b(?:why|reason|no\\s+need)\\b[^.?!]{0,40})mov(?:e|ing)\\s+away\\s+from(?:\\s+the\\s+practice\\s+of)?|refrain\\s+from|nowhere\\s+near|not\\s+getting\\s+anywhere\\s+near)";

/** "drop T from the next patch", "drop the T check", "remove T's users", "in favour of clearing it": it is code that is taken out. */
const notCode = `(?!['’]s\\b|\\s+${CODE_NOUN}|\\s+(?:from\\s+(?:(?:the|this|that|your|my|next|prior|previous|current|last)\\s+)*(?:patch|series|code|file|header|tree|kernel|here|interface|commit|loop|path|function|driver|list)|in\\s+favou?r\\s+of\\s+\\w+ing)\\b)`;

/** "it was suggested that we don't need T", "maintainers are going to drop T": told of others. */
const notOfOthers =
  "(?<!\\b(?:(?:suggested|argued|claimed|proposed|said|predicted)\\s+that|(?:maintainers|people|they|users|developers|somebody|someone)\\s+(?:are|were|is|will|would|might|may|just))\\b[^.?!]{0,40})";

/** "please avoid T", "remove all mention of T", "anything with T in the name", "don't call it T", "not be tied to T". */
export const avoidance = patternCue("avoidance", [
  [
    "oppose",
    `${notOfOthers}\\b${avoid}\\s+(?:(?:the|all|any|using|mentions?|of|word|term|name|prefix|suffix|from|a|naming|every|it|this)\\s+){0,6}?(?<target>${MENTIONS})${notCode}`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:call|name|rename)\\s+(?:it|this|that|them|these)\\s+(?:to\\s+)?[\\uE000-\\uF8FF],?\\s(?:(?:and|but)\\s)?not\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  ["oppose", `\\b(?:anything|everything)\\s+(?:but|except|other\\s+than)\\s+(?<target>${MENTIONS})`, 0.75],
  ["oppose", `\\bNA(?:C?K|CK'?ed)\\b\\s+(?:on|to|for)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`, 0.85],
  [
    "oppose",
    `(?<!\\b(?:why|reason)\\s(?:(?:we|you|it|I)\\s)?)\\b(?:can't|cannot|(?:can|would)\\s+not|won't|wouldn't|(?:will|would|should)\\s+never|(?:refuse|hesitate|decline|reluctant|loath)\\s+to|(?:don't|do\\s+not)\\s+(?:think|believe)\\s+(?:we|you|it|this)\\s+(?:should|can|could))\\s+(?:really\\s+|exactly\\s+|ever\\s+|be\\s+)?(?:(?:name|call)\\s+(?:it|this|that|them|these|those)|called|named)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:concern|issue|problem|complaint|gripe|nit)\\b(?:\\s+\\w+){0,4}?\\s+is\\s+(?:still\\s+|just\\s+|only\\s+|really\\s+)*(?:with\\s+)?(?:the\\s+)?(?:name\\s+|term\\s+)?(?<target>${MENTIONS})\\s+(?:name|naming|prefix|suffix|term|terminology|part)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bwhy\\s+not\\s+(?:\\w+\\s+){0,2}?[\\uE000-\\uF8FF]\\s+(?:rather\\s+than|instead\\s+of)\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  ["oppose", `\\bno\\s+(?:trailing|leading|further|extra)\\s+(?<target>${MENTIONS})`, 0.7],
  [
    "oppose",
    `\\b(?:instead\\s+of|rather\\s+than)\\s+(?<target>${MENTIONS})\\s*,?\\s+(?:as|because|since|which)\\b`,
    0.65,
  ],
  ["oppose", `\\banything\\s+(?:\\w+\\s+)?(?:with|containing|named|called|including)\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "oppose",
    `(?<!\\b(?:no|without|any)\\s(?:\\w+\\s)?)\\bobject(?:ions?|ed|ing)\\b[^.]{0,40}?(?:to|against)\\b[^.]{0,40}?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:rather|prefer|preferably|better)\\s+not\\s+(?:to\\s+)?(?:use|call\\s+it|have|see)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `(?<!\\b(?:no|any)\\s)\\b(?:suffers?|problem|problems|issue|issues|trouble)\\s+(?:with|from)\\s+(?:the\\s+|using\\s+|calling\\s+it\\s+)?(?:name\\s+|term\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:without|skip|lose|nix|retire|retiring|dropped|swap\\s+out)\\s+(?:the\\s+|all\\s+of\\s+the\\s+|any\\s+)?(?:word\\s+|name\\s+)?(?<target>${MENTIONS})(?:\\s+(?:word|name|prefix|suffix|naming|part))`,
    0.7,
  ],
  [
    "oppose",
    `${notOfOthers}\\b(?:no\\s+(?:real\\s+)?need\\s+(?:for|to\\s+(?:use|have|keep))|(?:do|does)(?:n't|\\s+not)\\s+(?:really\\s+)?(?:think\\s+we\\s+)?need(?:\\s+to\\s+(?:add|use|keep))?|not\\s+sure\\s+(?:if\\s+)?(?:we\\s+need|about|introducing)|what's\\s+the\\s+point\\s+of(?!\\s+(?:doing|checking|testing|passing|setting|taking|running)\\b))\\s+(?:(?!(?:to|explicit|extra|additional|separate)\\b)\\w+\\s+){0,2}?(?<target>${MENTIONS})(?!\\s+to\\s+\\w+|\\s+${CODE_NOUN})`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?(?:prefix|suffix|part|word|name|naming)\\s+(?:is|are)(?:n't|\\s+not)?\\s+(?:really\\s+|strictly\\s+)?(?:needed|required|necessary|superfluous|redundant|unneeded|unnecessary|warranted)`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:instead\\s+of|rather\\s+than)\\s+(?:the\\s+name\\s+|calling\\s+(?:it|this|them)\\s+|naming\\s+(?:it|this|them)\\s+)(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:should|must|need|does|do)(?:n't|\\s+(?:\\w+\\s+)?not)\\s+(?:\\w+\\s+)?(?:to\\s+)?be\\s+(?:tied|bound|limited|coupled|linked)\\s+(?:to|with)\\s+(?:an?\\s+|the\\s+|any\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:would|can|could|should|must|do)(?:n't|\\s+not)\\s+(?:really\\s+|just\\s+)?(?:be\\s+(?:called|named)\\s+|(?:call|name)\\s+(?:it|this|them|that|these|those|the\\s+\\w+)\\s+|(?:have|use)\\s+)(?:just\\s+|a\\s+|an\\s+|the\\s+)?(?<target>${MENTIONS})(?!\\s+(?:set|enabled|selected|on|for)\\b)`,
    0.7,
  ],
  [
    "oppose",
    `\\bshould(?:n't|\\s+(?:\\w+\\s+)?(?:not|never))\\s+(?:have|use|contain|include|carry)\\s+(?:the\\s+|an?\\s+)?(?<target>${MENTIONS})\\s+(?:as\\s+(?:an?\\s+|the\\s+)?)?(?:prefix|suffix|name|part|in\\s+(?:the|its)\\s+(?:\\w+\\s+)?name)`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:overly|too|so|very|needlessly|unnecessarily)\\s+(?:long|generic|vague|verbose|specific|broad|narrow|short|terse|cryptic|similar)\\s+(?:name\\s+|term\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:odd|weird|strange|silly|wrong|confusing|misleading|risky|awkward|ugly|pointless|redundant|generic|vague|unfair|inaccurate|incorrect)\\s+to\\s+(?:\\w+\\s+)?(?:keep|call\\s+(?:it|this|that|them|these|\\w+\\s+\\w+)|use|have|name|say|see)\\s+(?:\\w+\\s+){0,3}?(?<target>${MENTIONS})`,
    0.65,
  ],
  ["oppose", `\\bno\\s+(?:more\\s+)?mention\\s+of\\s+(?:the\\s+)?(?<target>${MENTIONS})`, 0.7],
  ["oppose", `\\bretir(?:e|ing)\\s+the\\s+(?:name|term|word|prefix)\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "oppose",
    `\\b(?:naming|nomenclature|terminology|name)\\s+(?:issue|problem|mismatch|clash|conflict|inconsistency|confusion)\\b[^.?!\\uE000-\\uF8FF]{0,40}?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `\\brather\\s+(?:call|name|use|have|see)\\s+(?:it\\s+|this\\s+|them\\s+)?[\\uE000-\\uF8FF]\\s+than\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  ["oppose", `(?<![\\w-])-1\\s+(?:on|for|to)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`, 0.75],
]);
