import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET } from "./vocabulary.ts";

/** The negation belongs to it: who knows what a name means does not object. */
const unknown =
  "(?:(?:do|does|did|could|ca|is)n't|not|cannot|never|hardly|no)\\s+(?:\\w+ly\\s+|quite\\s+|even\\s+)?(?:understand|know|sure|see|tell|get|clear|idea|figure\\s+out)";

/** Questions that object: "T: what is it?", "what does T mean?", "why call it T?", "isn't T misleading?"; and "isn't T exactly …?" supports. */
export const question = patternCue("question", [
  [
    "oppose",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:but|and|so|hmm+)[\\s,]{1,3})?why\\s+(?:(?:is|was)\\s+(?:it|this|that)\\s+|(?:add|have|prepend|keep)\\s+(?:the\\s+|an?\\s+)?)?(?<target>${MENTIONS})\\s*\\?`,
    0.6,
  ],
  ["oppose", `^${BULLET}(?<target>${MENTIONS})\\s*:\\s*(?:what|who|how|why|from)\\b[^?]*\\?`, 0.75],
  [
    "oppose",
    `\\bwhat\\s+(?:exactly\\s+)?(?:does|do|is|the\\s+heck\\s+is)\\s+(?:the\\s+|that\\s+|this\\s+)?(?<target>${MENTIONS})\\s+(?:(?:even|at|the|end|start|of|in|suffix|prefix|part|name|here)\\s+){0,7}?(?:mean|stand\\s+for|supposed\\s+to)`,
    0.6,
  ],
  [
    "oppose",
    `(?<!\\b(?:that's|is|reasons?)\\s)\\bwhy\\s+(?!I\\b)(?:(?:is|are|do|does|did|would|not|on\\s+earth)\\s+)?(?:\\w+\\s+){0,3}?(?:called?|(?<!\\b(?:the|a|this|that)\\s)named?|naming|calling)\\s+(?:it\\s+|this\\s+|them\\s+)?(?<target>${MENTIONS})`,
    0.55,
  ],
  [
    "support",
    `\\bis(?:n't|\\s+not)\\s+(?:something\\s+like\\s+|a\\s+)?(?<target>${MENTIONS})\\s+(?:\\w+ing\\s+)?(?:exactly|precisely|just|the|what|a\\s+better|more)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:is|are)\\s+(?<target>${MENTIONS})\\s+(?:really\\s+|actually\\s+)?(?:the|a)\\s+(?:best|right|good|correct|appropriate)\\s+(?:\\w+\\s+)?(?:name|term|word|choice)[^.?!]{0,40}\\?`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:really\\s+want|stick(?:ing)?\\s+with|do\\s+we\\s+need|why\\s+the(?!\\s+(?:name\\s+change|rename))|why\\s+(?:do|did)\\s+(?:we|you)\\s+(?:\\w+\\s+){0,2}?(?:call|name|need|choose|use)(?:\\s+(?:it|this))?)\\s+(?:\\w+\\s+){0,3}?(?<target>${MENTIONS})[^.?!]{0,60}\\?`,
    0.65,
  ],
  [
    "oppose",
    `\\bwhy\\s+(?:the\\s+)?(?:name\\s+change|renam(?:e|ed|ing))\\s+(?:(?:from\\s+)?${M}\\s+)?(?:to|into)\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `(?<!\\b(?:that's|is|reasons?)\\s)\\bwhy\\s+(?:do\\s+|did\\s+|have\\s+)?(?:you|we)\\s+(?:\\w+\\s+)?(?:chose|choose|chosen|picked|pick|call|called|named?)\\s+(?:it\\s+|this\\s+|the\\s+)?(?:name\\s+|suffix\\s+|prefix\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `(?:(?:\\bnot|n't)\\s+(?:\\w+\\s+)?(?:sure|know|see|understand)\\s+)?\\bwhy\\s+(?:\\w+\\s+)?(?:\\w+|${M})\\s+(?:was|is|are|were)\\s+(?:re)?named\\s+(?:to\\s+)?(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:is|are)\\s+(?<target>${MENTIONS})\\s+(?:naming|names?|terminology|prefix|suffix)\\s+(?:\\w+\\s+)?(?:common|established|standard|usual|consistent)\\b[^.?!]{0,40}\\?`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:do|does)\\s+(?:we|it|they|this|these|you)\\s+(?:really|actually|even|still|truly)\\s+need\\s+(?:the|that|an?|this|all\\s+those)\\s+(?<target>${M})\\s+(?:prefix|suffix|part|bit|in\\s+(?:the|its|there))\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:is|are)\\s+(?:the|that|this|all\\s+those)\\s+(?<target>${M})\\s+(?:prefix|suffix|part|bit)\\s+(?:\\w+\\s+)?(?:needed|necessary|required|worth)\\b[^.?!]{0,40}\\?`,
    0.65,
  ],
  ["oppose", `\\bwhat\\s+(?:kind\\s+of|sort\\s+of|a)\\s+name\\s+is\\s+(?<target>${MENTIONS})`, 0.75],
  [
    "oppose",
    `\\b(?:wonder(?:s|ed|ing)?|guess(?:es|ed|ing)?|${unknown})\\s+(?:\\w+\\s+)?(?:what|why|how)\\s+(?:\\w+\\s+){0,2}?(?<target>${MENTIONS})(?!\\s+(?:was|is|were|are)\\s+renamed)`,
    0.6,
  ],
  [
    "oppose",
    `^\\W{0,6}(?:(?:but|and|so|hmm?)[\\s,]{1,3})?why\\s+(?:do\\s+(?:we|you)\\s+)?(?:call|name)\\s+(?:it|this|that|them)\\s+(?<target>${MENTIONS})\\s*\\?`,
    0.55,
  ],
  [
    "oppose",
    `^\\W{0,6}(?:(?:but|and|so|hmm?)[\\s,]{1,3})?what(?:'s|\\s+is)\\s+an?\\s+(?<target>${MENTIONS})\\s*\\?`,
    0.55,
  ],
  [
    "oppose",
    `\\bwhat\\s+(?:does|do|is)\\s+(?:the\\s+)?(?<target>${MENTIONS})\\s+(?:refer\\s+to|stand\\s+for|supposed\\s+to)\\b[^.?!]{0,30}\\?`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:do|does|did)\\s+(?:we|you|it|this|they)\\s+(?:really\\s+|even\\s+|actually\\s+)?need\\s+(?:the|this|that|an?)\\s+(?<target>${MENTIONS})\\s+(?:prefix|suffix|part|bit)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\bhow\\s+(?:is|would)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})\\s+(?:be\\s+)?any\\s+(?:better|clearer|easier|less\\s+\\w+|more\\s+\\w+)\\b`,
    0.65,
  ],
  ["oppose", `\\bwhat\\s+means\\s+(?:the\\s+)?(?<target>${MENTIONS})\\s*\\?`, 0.6],
]);
