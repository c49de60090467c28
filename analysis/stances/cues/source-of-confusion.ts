import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, IN_SENTENCE, NOUN, T } from "./vocabulary.ts";

const confusion = phrase`(?:confusion|misunderstandings?|mix-?ups?|trouble|mess|ambiguity|headaches?)`;
/** Two names set side by side; both are meant. */
const pair = phrase`(?<target>${M}(?: \w+)?,? (?:vs\.?|versus|and|or|and then|/|on one side and)
      (?:the )?(?:\w+ )?${M})`;
const confuses = phrase`(?:confus|tripp?|puzzl|throw|mislead|irritat|bother|bug|annoy)(?:e?s|ing|ed)?\b`;

/**
 * Where confusion comes from: "part of the confusion is T", "the T vs O naming keeps confusing me", "a mismatch between
 * T and O", "T conflates two things".
 */
export const sourceOfConfusion = patternCue("confusion", [
  [
    "oppose",
    phrase`\b(?:the|that|this|all|some|much|most|part|source|cause|root)
      (?:\w+ ){0,4}?${confusion} (?:\w+ ){0,2}?(?:comes?|stems?|arises?|starts?|results?|originates?)
      (?:\w+ )?(?:from|with|in)
      (?:the )?(?:(?:name|naming|word|term):? )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:the|some|much|most|part|source|cause|root) (?:\w+ ){0,3}?${confusion}
      (?:here )?(?:is|was|might be|may be|could be|seems to be)
      (?:just |probably |also )*(?:the )?(?:(?:name|naming|word|term)[:,]? )?(?:[–-]{1,2} )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|was|are|might be|may be|could be|seems to be) (?:\w+ )?(?:
      (?:where|what) (?:\w+ ){0,3}?(?:the |my |this |that |all |most )?(?:\w+ )?${confusion}|
      (?:the|a|one|another|part of the|main) (?:\w+ )?(?:source|cause|root|origin) of (?:the |this |that |much |
      some |all |my )?(?:\w+ )?${confusion}|
      (?:where|what) (?:\w+ )?${confuses}
    )`,
    0.7,
  ],
  [
    "oppose",
    phrase`${pair} (?:(?:names?|naming|terminology|prefix(?:es)?|suffix(?:es)?|distinction|split|pair|
      difference) )?(?:that |which )?(?:\w+ )?(?:(?:keeps?|always|still|constantly|really|
      also) )?(?:on )?${confuses}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bnam(?:es?|ing) ${pair} (?:is|are|was) (?:\w+ ){0,2}?(?:easy|easily|confusing|hard|tricky|bound|likely|
      inconsistent)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:naming |name |terminology )?(?:mismatch|inconsistency|discrepancy|disconnect|clash|confusion)
      (?:\w+ )?(?:
      between|with|in|of
    ) (?:the )?${pair}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:naming|name|terminology) (?:mismatch|inconsistency|discrepancy|disconnect|
      clash)\b${IN_SENTENCE}{0,60}?[:(–-]\s?(?:e\.g\.,?\s)?${pair}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:conflates?|blurs?|muddles?|muddies|lumps?|mixes(?: up)?|mix(?: up)?|confuses?) (?:
      two|three|both|several|the (?:two|three|line|distinction|difference|waters?|concepts?|\w+ (?:with|and))|
      different|unrelated|things|
      separate|what
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|looks?|would be) (?:\w+ )?(?:
      indistinguishable|not (?:\w+ )?(?:distinguishable|distinct)|(?:hard|difficult|impossible|not easy) to (?:tell|
      distinguish|separate)
    )(?: \w+)? from\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`(?<target>${M} (?:and|or|vs\.?) (?:the )?${M})${NOUN}
      (?:only |just |barely |hardly )?(?:differ|are apart|are different) (?:only |just )?(?:in|by)
      (?:only |just )?(?:one|a single|a|two)
      (?:letter|character|underscore|digit|word|syllable|vowel|keystroke|typo)s?\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bthe same ${T}(?:
      (?: (?:name|term|word|prefix|suffix)) (?:is|are|was|gets) (?:also |already |then )?(?:used|taken|reused|given)|
      (?: \w+)? (?:is|are|was|gets) (?:
        (?:also |already |then )?(?:taken|reused)|(?:also|already) (?:used|given)|
        (?:used|given) (?:(?:for|in) (?:(?:the )?other|two|both|several|different|another|something)|twice|elsewhere)
      )
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} overloads?\s${IN_CLAUSE}{0,30}?\b(?:term|word|name|meaning|concept|notion|prefix|verb)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are) (?:already |also )?(?:an? |the )?(?:\w+ )?(?:
      term|word|name|concept|verb|abbreviation|acronym
    ) (?:that |which )?(?:means|for|from|of|in|with|has|used|is used|denotes|refers)\b${IN_SENTENCE}{0,40}?\b(?:
      else|different\w*|other|another|already|unrelated
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:already |also )?has (?:\w+ ){0,2}?(?:an? )?(?:
      (?:very |well[- ]|long[- ]|already |clearly |quite )?(?:established|different|specific|defined|precise|
      special|particular|fixed|other|
      known|technical|strong) (?:\w+ )?
    )(?:meaning|sense|definition|connotation)s?\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:would |will |may )?(?:shadows?|hides?|masks?|overrides?)
      (?:an? |the |our |an existing |any )(?:\w+ ){0,2}?(?:function|macro|symbol|type|keyword|builtin|name|define|
      identifier|header|one)\b`,
    0.6,
  ],
]);
