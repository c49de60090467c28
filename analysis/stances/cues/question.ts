import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, DEGREE, IS, MARK, NAMED, NEGATIVE, ONE_T, T } from "./vocabulary.ts";

/** The negation belongs to it: who knows what a name means does not object. */
const unknown = phrase`(?:
  (?:do|does|did|could|ca|is)n't|not|cannot|never|hardly|no|fail to
) (?:\w+ly |quite |even )?(?:understand|know|sure|see|tell|get|clear|idea|figure out)`;

/** "I don't see why T is confusing" finds that it is not. */
const judged = phrase` (?:${IS}|would|could) ${DEGREE}(?:an? )?${NEGATIVE}\b`;
/**
 * Questions that object: "T: what is it?", "what does T mean?", "why call it T?", "isn't T misleading?"; and "isn't T
 * exactly …?" supports.
 */
export const question = patternCue("question", [
  [
    "oppose",
    phrase`^${MARK}{0,6}(?:(?:but|and|so|hmm+)[\s,]{1,3})?why (?:
      (?:is|was) (?:it|this|that) |(?:add|have|prepend|keep) (?:the |an? )?
    )?${T}\s*\?`,
    0.6,
  ],
  ["oppose", phrase`^${BULLET}${T}\s*:\s*(?:what|who|how|why|from)\b[^?]*\?`, 0.75],
  [
    "oppose",
    phrase`\bwhat (?:exactly )?(?:does|do|is|the heck is) (?:the |that |this )?${T}
      (?:(?:even|at|the|end|start|of|in|suffix|prefix|part|name|here) ){0,7}?(?:mean|stand for|refer to|supposed
      to)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`(?:\b${unknown} )?(?<!\b(?:that's|is|reasons?)\s)\bwhy (?!I\b)(?:(?:is|are|do|does|did|would|not|
      on earth) )?(?:\w+ ){0,3}?(?:
      called|(?<!\b(?:the|a|this|that)\s)named?|naming|calling
    ) (?:it |this |them )?${T}`,
    0.55,
  ],
  [
    "support",
    phrase`\bis(?:n't| not) (?:something like |a )?${T}
      (?:\w+ing )?(?:exactly|precisely|just|the|what|a better|more)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:is|are) ${T} (?:really |actually )?(?:the|a) (?:best|right|good|correct|appropriate)
      (?:\w+ )?(?:name|term|word|choice)[^.?!]{0,40}\?`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:
      really want|stick(?:ing)? with|do we need|why the(?! (?:name change|rename))|
      why (?:do|did) (?:we|you) (?:\w+ ){0,2}?(?:call|name|need|choose|use)(?: (?:it|this))?
    ) (?:\w+ ){0,3}?${T}[^.?!]{0,60}\?`,
    0.65,
  ],
  ["oppose", phrase`\bwhy (?:the )?(?:name change|renam(?:e|ed|ing)) (?:(?:from )?${M} )?(?:to|into) ${T}`, 0.6],
  [
    "oppose",
    phrase`(?<!\b(?:that's|is|reasons?)\s)\bwhy (?:do |did |have )?(?:you|we)
      (?:\w+ )?(?:chose|choose|chosen|picked|pick|call|called|named?)
      (?:it |this |the )?(?:name |suffix |prefix )?${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`(?:(?:\bnot|n't) (?:\w+ )?(?:sure|know|see|understand) )?\bwhy (?:\w+ )?(?:\w+|${M}) (?:was|is|are|were)
      (?:re)?named (?:to )?${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:is|are) ${T} (?:naming|names?|terminology|prefix|suffix)
      (?:\w+ )?(?:common|established|standard|usual|consistent)\b[^.?!]{0,40}\?`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:is|are) (?:the|that|this|all those) ${ONE_T} (?:prefix|suffix|part|bit)
      (?:\w+ )?(?:needed|necessary|required|worth)\b[^.?!]{0,40}\?`,
    0.65,
  ],
  ["oppose", phrase`\bwhat (?:kind of|sort of|a) name is ${T}`, 0.75],
  [
    "oppose",
    phrase`\b(?:wonder(?:s|ed|ing)?|guess(?:es|ed|ing)?|${unknown}) (?:\w+ )?(?:what|why|how)
      (?:\w+ ){0,2}?${T}(?! (?:was|is|were|are) renamed)(?! (?:\w+ly )?(?:does|do|did) (?:with|to|when|if|on|in)\b)(?!${judged})`,
    0.6,
  ],
  [
    "oppose",
    phrase`^\W{0,6}(?:(?:but|and|so|hmm?)[\s,]{1,3})?why (?:do (?:we|you) )?(?:call|name) (?:it|this|that|them)
      ${T}\s*\?`,
    0.55,
  ],
  ["oppose", phrase`^\W{0,6}(?:(?:but|and|so|hmm?)[\s,]{1,3})?what(?:'s| is) an? ${T}\s*\?`, 0.55],
  [
    "oppose",
    phrase`\b(?:do|does|did) (?:we|you|it|this|they|these) (?:really |even |actually |still |truly )?need
      (?:the|this|that|an?|all those) ${T} (?:prefix|suffix|part|bit|in (?:the|its|there))\b`,
    0.7,
  ],
  ["oppose", phrase`\bhow (?:is|would) ${NAMED}${T} (?:be )?any (?:better|clearer|easier|less \w+|more \w+)\b`, 0.65],
  [
    "oppose",
    phrase`(?:\bno (?:real )?|n't (?:really )?have (?:the (?:faintest|slightest|foggiest) |any |an? ))(?:idea|clue) what (?:the |that |this |an? )?${T}
      (?:is|are|means?|does|stands? for)\b`,
    0.65,
  ],
  ["oppose", phrase`\bwhat means (?:the )?${T}\s*\?`, 0.6],
  [
    "oppose",
    phrase`\bwhat (?:does|do|would|will|did) ${T} (?:even |actually |really |then )*(?:abbreviate|expand to|buy us|
      gain us|convey|tell (?:us|me|one|the \w+)|
      add|say|describe|refer to|denote)[^.?!]{0,30}\?`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:doesn't|don't|does|do) ${T} (?:rather |already |also |kind of |just )*(?:imply|suggest|mean (?:that|
      the (?:opposite|reverse|same))|hint|sound|look|clash|collide|conflict)
      [^.?!]{0,80}\?`,
    0.55,
  ],
  [
    "oppose",
    phrase`\bwhy (?:should|would|must|does) (?:(?:the|an?|any) )?(?:\w+ )?(?:care|know|bother|need to (?:know|care))
      about ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`^${MARK}{0,8}(?:(?:but|and|so|or|hm+),? )?(?:isn't|wouldn't) ${T}
      (?:be )?${DEGREE}(?:better|clearer|nicer|best|enough|simpler|shorter|more (?!than)\w+)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`^${MARK}{0,8}(?:(?:but|and|so|or|hm+),? )?(?:is|are|would|does|do)n't ${NAMED}${T}
      (?:(?:be|sound|look|seem|feel|read) )?${DEGREE}${NEGATIVE}\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwonder(?:ing)? (?:whether|if) ${NAMED}${T} (?:(?:is|are|would)n't|(?:is|are|would) not) (?:be )?${DEGREE}${NEGATIVE}\b`,
    0.6,
  ],
]);
