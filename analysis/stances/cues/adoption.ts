import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { LEAD, NAMED, T } from "./vocabulary.ts";

const it = phrase`(?:it|this|that|them|these|those|(?:the|this|that|these|those|your|my) (?:\w+ ){0,2}?\w+)`;
const adverbs = phrase`(?:(?:also|just|then|now|simply|gladly|certainly|probably|happily|still|fully|definitely|
      strongly|finally) ){0,2}`;
const stop = phrase`(?=\s*(?:$|[.,;:!)(]|\b(?:now|then|instead|in|for|as|here|too|while|when|because|since|locally|at (?:some|the|this)|
      to (?:be|match|avoid|make))\b))`;
/** "using", "calling it", "renaming pond_put to", "the name": what may stand before the name that is taken. */
const using = phrase`(?:
  using |having |the (?:\w+ )?(?:name|term|prefix|suffix|rename to|renaming to|change to) |(?:calling|naming) ${it} |
  (?:renaming|changing) (?:(?:${it}|${M}) )?(?:to|into|as) |to (?:use|take|have) |to (?:call|name) ${it} |
  to (?:rename|change) (?:(?:${it}|${M}) )?(?:to|into|as)
)?`;
const taking = phrase`(?:us(?:e|ing)|tak(?:e|ing)|adopt(?:ing)?|go(?:ing)? (?:with|for)|switch(?:ing)? to)`;
const renaming = phrase`(?:renam|chang)(?:e|ing) (?:(?:${it}|${M}) )?(?:to|into|as)`;
const part = phrase`(?:prefix|suffix|name|naming|terminology)\b`;
const everywhere = phrase`(?:everywhere|throughout|consistently|uniformly|all over|in all of (?:these|them))`;

/**
 * Who takes a name over: "Renamed the function to T", "Switching to T", "I ended up with T", "it will be renamed to T",
 * "fine, let's call it T", "happy to use T", "I agree with calling it T", "not opposed to T", "we keep calling it T",
 * "just use T everywhere".
 */
export const adoption = patternCue("adoption", [
  [
    "support",
    phrase`^(?:(?:ok|okay|done|right|yes|yeah|sure|thanks|good (?:point|idea)|agreed|indeed|ack|
      now)[\s,.!:–-]{1,3}){0,2}(?:
      (?:I|we)(?:'ve| have)? )?(?:now )?(?:renamed|changed) (?:${it} )?(?:to|into|as) ${T}${stop}`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:I'll|I will|we'll|we will|will|I can|I could|(?:happy|glad) to|let me) ${adverbs}(?:rename|change)
      (?:${M} )?(?:to|into|as) ${T}${stop}`,
    0.6,
  ],
  [
    "support",
    phrase`${LEAD}(?:(?:switching|moving) (?:(?:${it}|${M}) )?(?:over )?|(?:renaming|changing) (?:it|this|that|them|
      these) )to ${T}(?!\s*(?::|\.\.))${stop}`,
    0.55,
  ],
  [
    "support",
    phrase`(?<!\b(?:how|why|when|what|that)\s)\b(?:I|we)(?:'ve| have)? ${adverbs}(?:
      decided on|settled (?:on|for)|ended up (?:with|using|calling ${it})|landed on|opted for|converged on|
      went (?:with|for) (?:calling|naming) ${it}
    ) (?:the name |using |calling ${it} )?${T}${stop}`,
    0.65,
  ],
  [
    "support",
    phrase`(?:
      \b(?:in the end|eventually|finally|ultimately|by now),? (?:it|this|that|we|the \w+) (?:
        became|(?:was|were|is|are) (?:re)?(?:named|called)(?: to)?|(?:chose|took|kept)
      )|\b(?:it|this|that) (?:finally |eventually )?ended up (?:as|being(?: called| named)?)
    ) ${T}(?!:\w)${stop}`,
    0.6,
  ],
  ["support", phrase`\b${it} (?:will|shall) (?:now |then )?be (?:(?:renamed|changed) to|renamed) ${T}${stop}`, 0.55],
  [
    "support",
    phrase`\bin (?:v\d+|(?:the )?next (?:version|revision|series|round)),? ${it}(?:'s| is| are| will be)
      (?:now )?(?:called|named|renamed to) ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`^\W*(?:(?:ok|okay|fine|sure|alright|all right|then|so|yes|yeah|agreed|right|well)[\s,.!]{1,3}){1,2}(?:
      (?:let's|let us|lets|let me) (?:just |then )?(?:(?:call|name) ${it}|use|take|have)
    ) (?:an? |the )?${T}${stop}`,
    0.65,
  ],
  ["support", phrase`\b(?:let's|let us|lets) ${adverbs}have (?:the |an? )?${T}(?= ${part}|\s*(?:$|[.,;!)]))`, 0.6],
  [
    "support",
    phrase`(?<!\b(?:not|never|was|were|if|are)\s(?:be\s)?)(?<!n't\s(?:be\s)?)\b(?:happy|glad|fine|ok|okay|willing|
      cool) (?:to|with) (?:${taking}|(?:call|nam)(?:e|ing) ${it}|${renaming})
      ${NAMED}${T}${stop}`,
    0.6,
  ],
  ["support", phrase`\bI(?:'d| would| do)? ${adverbs}support ${using}${T}${stop}`, 0.6],
  ["support", phrase`\bI ${adverbs}agree (?:(?:with|on|to|that|about) )?${using}${T}${stop}`, 0.6],
  [
    "support",
    phrase`\bagreed? (?:that )?(?:we|you|it|this|that|they|the \w+) (?:should|could|can|must|ought to) (?:
      be|use|have|go with|(?:call|name) ${it}|rename ${it} (?:to|as)
    ) ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`(?<!\w)(?:not) (?:really |at all |completely )?(?:opposed|averse|against|hostile) (?:to )?${using}${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:keep|keeping|kept|continue|continuing|stick with|stay with) (?:to )?(?:call|calling|name|naming)
      ${it} ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`(?<!\b(?:not|never|can|could|only)\s|n't\s)\b(?:use|using|say|write|standardi[sz]e on) (?:just |
      the )?(?:name |term |word )?${T}
      (?:(?:name|naming|term|terminology) )?${everywhere}\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:we|it|this|that|they)(?:'ll| will| would) (?:also |then )?(?:have|get|keep) (?:the |an? )?${T}
      ${part}[^.?!]{0,60}?\b(?:
      consistent|match\w*|in line|aligned|same as|like (?:the|all)
    )\b`,
    0.6,
  ],
  ["support", phrase`^\W{0,6}(?:(?:I'm|I am|we're) )?(?:ok|okay|fine) for ${using}${T}${stop}`, 0.6],
]);
