import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, NOUN, READERS, T } from "./vocabulary.ts";

const not = phrase`(?:do|does|did|could|ca|can|wo|would)(?:n't|\s*not)`;
/** "T (part)", and nothing behind it that makes it a thing of code. */
const end = phrase`(?=\s*(?:$|[.,;:!?)(–-]|\b(?:at all|either|here|to be honest|though|as|because|in|for)\b))`;
const part = phrase`(?: (?:part|bit|prefix|suffix|name|naming|term|terminology))?`;
const means = phrase`(?:
  means?|meant|is (?:supposed|meant|about|for)|stands?|refers?|is (?:trying|going) to|was (?:supposed|meant)|
      implies|denotes
)\b`;
const understand = phrase`(?:understand|grasp|get|parse|decipher|decode|interpret|make sense of|know what)`;

/**
 * Whether who reads a name understands it: "I don't get the T part", "it's unclear what T means", "one has to read the
 * code to understand T", "T is open to interpretation".
 */
export const grasp = patternCue("grasp", [
  [
    "oppose",
    phrase`\bI(?:'ve| have)? (?:\w+ )?(?:${not}|never) (?:\w+ )?(?:understand|understood|get|got|grasp)
      (?:the )?${T}${part}${end}`,
    0.55,
  ],
  [
    "oppose",
    phrase`\bI (?:keep|kept|always|constantly|tend to) (?:on )?(?:forget|wonder|guess|ask)\w*
      (?:myself )?(?:what|which|how|why) (?:the )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:(?:is|was|'s)(?:n't| not)? (?:\w+ ){0,2}?(?:unclear|clear|obvious|evident|apparent|self-evident))
      (?:to ${READERS} )?(?:what|why) (?:the )?${T}(?: \w+)? ${means}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:isn't|wasn't|aren't|not) (?:\w+ ){0,2}?(?:clear|obvious|evident|apparent|self-evident)
      (?:to ${READERS} )?(?:from|by|given) ${NAMED}${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b${READERS} (?:would |will |'d |'ll )?(?:has|have|had|needs?|needed) to (?:\w+ )?(?:
      read|know|study|look|check|dig|open|have|be|remember
    )\b${IN_CLAUSE}{1,60}?\bto (?:\w+ )?${understand} (?:what )?${NAMED}${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:requires?|needs?|takes?|presupposes?|presumes?|assumes?|expects?) (?:
      (?:that )?${READERS} (?:to )?(?:know|remember|understand|be familiar with|have (?:read|seen|heard))|
      (?:\w+ )?(?:knowledge|knowing|familiarity|background)
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bhow (?:should|would|could|is|are|am|do|does|to)
      (?:${READERS} )?(?:supposed to )?(?:understand|read|interpret|parse|pronounce|decipher) (?:the )?(?:(?:name|
      term|word|prefix|suffix) )?${T}${IN_CLAUSE}{0,20}?\?`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:only|just|(?:very )?few|hardly any|not many|a handful of|not (?:every|any)(?:one|body)) (?:a
      handful of |a few |the )?(?:\w+ ){0,3}?(?:will|would|can|could|may|might|is going to) (?:ever )?(?:
      understand|know|get|recogni[sz]e|guess|parse|decipher
    ) (?:what )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b${READERS} (?:will|would|may|might|could|can|are going to|is going to|are bound to) (?:\w+ )?(?:
      misunderstand|misread|misinterpret|trip over|stumble over|be (?:confused|misled|puzzled) by
    ) ${NAMED}${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:can|could|may|might) (?:\w+ )?be (?:interpreted|understood|read|taken|parsed) (?:in|as) (?:
      two|three|several|many|different|multiple|more|both|various|either|opposite
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|leaves?|would be) (?:\w+ )?(?:
      (?:open|subject) to (?:\w+ )?(?:mis)?(?:interpretation|understanding|reading|guess)s?|(?:room|space) for
      (?:\w+ )?(?:mis)?(?:interpretation|understanding|confusion)s?
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T}${NOUN} (?:\w+ )?(?:begs|raises|poses|prompts|leaves|leaves open) the question\b`, 0.65],
  [
    "oppose",
    phrase`${T}${NOUN} (?:may|might|could|can|does|tends to|keeps) (?:\w+ )?(?:
      confus|mislead|puzzl|trip|surpris|baffl|bewilder|irritat|throw
    )(?:e|ing)?(?: (?:up|off))? (?:${READERS}|many|some|a lot|the)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T}${NOUN} (?:\w+ )?(?:explains? itself|speaks? for itself|documents? itself|tells? its own)\b`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:it(?:'s| is)|is) (?:\w+ ){0,2}?(?:clear|obvious|evident|apparent) from (?:the (?:name|word|
      term) )?${T}
      (?:alone )?(?:what|that|how|why)\b`,
    0.65,
  ],
]);
