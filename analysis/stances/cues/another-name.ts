import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { NOUN, ONE_T, T } from "./vocabulary.ts";

const name = phrase`(?:names?|naming|term|terminology|word|prefix|suffix|label)`;
const other = phrase`(?:
  better|different|other|nicer|new|proper|real|good|saner|clearer|shorter|less [\w-]+|more [\w-]+|decent|descriptive
)`;
const find = phrase`(?:find|think of|come up with|pick|look for|choose|have|use|get|invent|agree on|settle on|try|
      want|need|prefer)`;
const something = phrase`(?:
  (?:something|anything|some ?thing) (?:else|other|better|different|nicer|shorter|clearer|saner|more [\w-]+|less
      [\w-]+)|
  (?:another|some other|any other) (?:\w+ )?${name}|
  (?:an?|some) (?:\w+ )?${other} (?:\w+ )?${name}
)`;
const it = phrase`(?:it|this|that|them|these|those|the \w+)`;
/** What would rid us of a name. */
const without = phrase`(?:
  not (?:calling|naming|using) ${it}(?: as)?|not (?:calling|using|having|naming)|avoid(?:ing)?|dropp?(?:ing)?|
      renam(?:e|ing)|replac(?:e|ing)|
  chang(?:e|ing)|los(?:e|ing)|ditch(?:ing)?|getting? rid of|stop(?:ping)? (?:using|calling ${it})|do(?:ing)? without
)`;
const close = phrase`(?:(?: (?:here|then|now|instead|at all|after all|please|though|everywhere|in (?:this|the|here|
      v\d+)(?: \w+)?))*\s*\?)`;

/**
 * Who asks for another name: "T needs a better name", "let's find something else than T", "any chance of not calling it
 * T?", "are you sure about T?".
 */
export const anotherName = patternCue("another name", [
  [
    "oppose",
    phrase`\b(?:avoid|drop|lose|ditch|get rid of|replace) (?:the|this|that|these|those) (?:
      ambiguous|confusing|misleading|ugly|awkward|vague|cryptic|clumsy|odd|weird|generic|redundant|silly|unfortunate|bogus
    ) ${ONE_T}(?! (?!naming\b)\w+ing\b)`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:really |probably |certainly |definitely |also |still |clearly )*(?:
      needs?|deserves?|wants?|merits?|could (?:really |probably )?(?:use|do with)|should (?:really |
      probably )?(?:get|have|be given)|
      cries (?:out )?for|cry (?:out )?for|begs? for|calls? for|is (?:in need|in want) of|is due for
    ) (?:(?:an?|some|another) )?(?:(?:much|far|slightly|somewhat) )?(?:${other} (?:\w+ )?${name}|(?:other )?${name}|
      rename|renaming)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b${find} ${something} (?:than|for|instead of|in place of|to replace|rather than|besides)
      (?:the )?(?:${name} )?${ONE_T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:want|wanted|like|love|rather|prefer|see) (?:to (?:see|have) )?(?:the )?(?:${name} )?${ONE_T}(?:
      ${name})? (?:
      gone|renamed|changed|dropped|replaced|removed from the (?:name|prefix|suffix)|to (?:go away|be (?:renamed|
      dropped|changed|replaced)))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:any|is there (?:any|an?)|a|no|some) (?:chance|way|hope|possibility|reason) (?:of|we (?:can|could)|
      you (?:can|could)|to|that (?:we|you) (?:can|could)|for)
      ${without} (?:the )?(?:${name} )?${ONE_T}(?: ${name})?${close}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:would|do|could|can) you (?:mind|please|consider|be (?:ok|okay|willing|open|fine) (?:with|to)|avoid)
      ${without} (?:the )?(?:${name} )?${ONE_T}(?: ${name})?${close}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:is|are|was) (?:the )?(?:${name} )?${ONE_T}(?: ${name})? (?:really |actually |truly )*(?:
      what (?:we|you) (?:\w+ )?(?:want|mean|meant|intend|need)|the best (?:\w+ )?(?:we|you|one|${name})|all (?:we|
      you) (?:can|could)|
      (?:our|your) best
    )[^.?!]{0,40}\?`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bare (?:you|we) (?:\w+ )?(?:sure|certain|positive|happy|ok|okay|attached|wedded|married|set)
      (?:(?:about|of|with|to|on|that(?: (?:we|you) (?:want|need|like))?) )?(?:the |calling
      ${it} )?(?:${name} )?${ONE_T}(?: ${name})?[^.?!]{0,40}\?`,
    0.55,
  ],
  [
    "oppose",
    phrase`\b(?:too late|possible|feasible|conceivable|an option|much work|worth it) to (?:still )?(?:change|rename|
      drop|replace|get rid of|avoid) (?:the )?(?:${name} )?${ONE_T}(?: ${name})?${close}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwhat(?:'s| is| was)? (?:with|up with|it with) (?:the |that |this |all the |all
      these )?(?:${name} )?${ONE_T}(?: ${name})?${close}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwho (?:came up with|thought of|invented|chose|picked) (?:the )?(?:${name} )?${ONE_T}(?:
      ${name})?${close}`,
    0.55,
  ],
  [
    "oppose",
    phrase`\bwhat (?:does|do|is|did) (?:the |that )?['"‘“]?\w{1,4}['"’”]? (?:in|of|before|after) (?:the
      (?:name )?)?${ONE_T}
      (?:\w+ )?(?:stand for|mean|for|supposed)\b`,
    0.6,
  ],
]);
