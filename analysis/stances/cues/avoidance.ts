import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { CODE_NOUN, IN_SENTENCE, NAMED, T } from "./vocabulary.ts";

const avoid = phrase`(?:
  avoid|stay away from|steer clear of|get rid of|remov(?:e|ing)|drop(?:ping)?|ban|stop (?:using|calling it)|
  (?<!\bwhy\s)not (?:use|call it|call this)|don't (?:use|call it|call this)|
  (?<!\b(?:why|reason|no need)\b[^.?!]{0,40})mov(?:e|ing) away from(?: the practice of)?|refrain from|nowhere near|
  not getting anywhere near
)`;

/** "drop T from the next patch", "drop the T check", "remove T's users", "in favour of clearing it": it is code that is taken out. */
const notCode = phrase`(?!
  ['’]s\b| ${CODE_NOUN}| (?:fields?|flags?|functions?|helpers?|macros?|arguments?|params?|parameters?|members?|wrappers?|lines?|
  hunks?|includes?|headers?|ioctls?|syscalls?|callbacks?|hooks?|tests?|variables?|structs?|mentions?)\b(?! names?)| (?:
    from (?:(?:the|this|that|your|my|next|prior|previous|current|last) )*(?:
      patch|series|code|file|header|tree|kernel|here|interface|commit|loop|path|function|driver|list
    )|
    in favou?r of \w+ing
  )\b
)`;

/** "it was suggested that we don't need T", "maintainers are going to drop T": told of others. */
const notOfOthers = phrase`(?<!\b(?:(?:suggested|argued|claimed|proposed|said|predicted) that|
  (?:maintainers|people|they|users|developers|somebody|someone)
  (?:are|were|is|will|would|might|may|just))\b[^.?!]{0,40})`;

/** "no reason to use anything but T" is for it. */
const nothing = phrase`\b(?:no|not|never|seldom|rarely|hardly|without|don't|can't|cannot|wouldn't|why)\b`;

/** "please avoid T", "remove all mention of T", "anything with T in the name", "don't call it T", "not be tied to T". */
export const avoidance = patternCue("avoidance", [
  [
    "oppose",
    phrase`${notOfOthers}\b${avoid} (?:(?:the|all|any|using|mentions?|of|word|term|name|prefix|suffix|from|a|naming|
      every|it|this|such|overly|(?:super-?)?generic|vague|confusing|misleading|ambiguous) ){0,6}?${T}${notCode}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:call|name|rename) (?:it|this|that|them|these) (?:to )?${M},?\s(?:(?:and|but)\s)?not ${T}`,
    0.75,
  ],
  ["oppose", phrase`(?<!${nothing}[^.?!,;]{0,40})\b(?:anything|everything) (?:but|except|other than) ${T}`, 0.75],
  ["support", phrase`${nothing}[^.?!,;]{0,40}\banything (?:but|except|other than) ${T}`, 0.65],
  ["oppose", phrase`\bNA(?:C?K|CK'?ed)\b (?:on|to|for) ${NAMED}${T}`, 0.85],
  [
    "oppose",
    phrase`(?<!\b(?:why|reason)\s(?:(?:we|you|it|I)\s)?)\b(?:
      can't|cannot|(?:can|would) not|won't|wouldn't|(?:will|would|should) never|
      (?:refuse|hesitate|decline|reluctant|loath) to|
      (?:don't|do not) (?:think|believe) (?:we|you|it|this) (?:should|can|could)
    ) (?:really |exactly |ever |be )?(?:(?:name|call) (?:it|this|that|them|these|those)|called|named) ${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\bI(?:'d| would) never (?:use|choose|pick|accept|include|go with) (?:the (?:name|term|word) )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bno way (?:that )?(?:I|we)(?:'d|'ll| would| will)? (?:ever )?(?:call|name) (?:it|this|that|them|an? \w+|the \w+) ${T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:fine|ok|okay|good|great|nice|works?|like|prefer|acceptable)\b[^.?!]{0,60}?,? but not ${T}(?=\s*(?:$|[.,;!)]))`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:concern|issue|problem|complaint|gripe|nit)\b(?: \w+){0,4}? is
      (?:still |just |only |really )*(?:with )?${NAMED}${T}
      (?:name|naming|prefix|suffix|term|terminology|part)\b`,
    0.65,
  ],
  ["oppose", phrase`\bwhy not (?:\w+ ){0,2}?${M} (?:rather than|instead of) ${T}`, 0.6],
  ["oppose", phrase`\bno (?:trailing|leading|further|extra) ${T}`, 0.7],
  ["oppose", phrase`\b(?:instead of|rather than) ${T}\s*,? (?:as|because|since|which)\b`, 0.65],
  ["oppose", phrase`\banything (?:\w+ )?(?:with|containing|named|called|including) ${T}`, 0.75],
  [
    "oppose",
    phrase`(?<!\b(?:no|without|any)\s(?:\w+\s)?)\bobject(?:ions?|ed|ing)\b[^.]{0,40}?(?:to|against)\b[^.]{0,40}?${T}`,
    0.7,
  ],
  ["oppose", phrase`\b(?:rather|prefer|preferably|better) not (?:to )?(?:use|call it|have|see) ${T}`, 0.75],
  [
    "oppose",
    phrase`(?<!\b(?:no|any)\s)\b(?:suffers?|problem|problems|issue|issues|trouble) (?:with|from)
      (?:using |calling it )?${NAMED}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      without|skip|lose|nix|retire|retiring|dropped|swap out
    ) (?:the |all of the |any )?(?:word |name )?${T}(?: (?:word|name|prefix|suffix|naming|part))`,
    0.7,
  ],
  [
    "oppose",
    phrase`${notOfOthers}\b(?:
      no (?:real )?need (?:for|to (?:use|have|keep))|
      (?:do|does)(?:n't| not) (?:really )?(?:think we )?need(?: to (?:add|use|keep))?|
      not sure (?:if )?(?:we need|about|introducing)|
      what's the point of(?! (?:doing|checking|testing|passing|setting|taking|running)\b)
    ) (?:(?!(?:to|explicit|extra|additional|separate)\b)\w+ ){0,2}?${T}(?! to \w+| ${CODE_NOUN})`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:\w+ )?(?:prefix|suffix|part|word|name|naming) (?:
      (?:is|are)(?:n't| not) (?:really |strictly )?(?:needed|required|necessary|warranted)|
      (?:is|are) (?:superfluous|redundant|unneeded|unnecessary)
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:instead of|rather than) (?:the name |(?:calling|naming) (?:it|this|them|(?:it|this|the|that) \w+)(?: as)? )${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:should|must|need|does|do)(?:n't| (?:\w+ )?not) (?:\w+ )?(?:to )?be
      (?:tied|bound|limited|coupled|linked) (?:to|with) (?:an? |the |any )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:would|can|could|should|must|do)(?:n't| not)
      (?:really |just )?(?:be (?:called|named) |(?:call|name) (?:it|this|them|that|these|those|the \w+) |
      (?:(?<!\bdo(?:n't|\snot)\s)have|use) )(?:just |(?<!\b(?:call|name)\sthat\s)an? |the )?${T}(?! (?:set|enabled|selected|on|for)\b)`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bshould(?:n't| (?:\w+ )?(?:not|never)) (?:have|use|contain|include|carry) (?:the |an? )?${T}
      (?:as (?:an? |the )?)?(?:
      prefix|suffix|name|part|in (?:the|its) (?:\w+ )?name
    )`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:overly|too|so|very|needlessly|unnecessarily) (?:
      long|generic|vague|verbose|specific|broad|narrow|short|terse|cryptic|similar
    ) (?:name |term )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      odd|weird|strange|silly|wrong|confusing|misleading|risky|awkward|ugly|pointless|redundant|generic|vague|unfair|
      inaccurate|incorrect
    ) to (?:\w+ )?(?:keep|call (?:it|this|that|them|these|\w+ \w+)|use|have|name|say|see) (?:\w+ ){0,3}?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`(?:\b(?:not|never|rather than|instead of|avoid|without)|n't) (?:(?:
      really|explicitly|unnecessarily|too|necessarily|closely|strongly|want to|like to|have to
    ) ){0,3}(?:tie|tied|tying|bind(?:ing)?) (?:this|it|that|them|these|us|ourselves|(?:the|its) \w+) (?:\w+ )?to (?:the )?${T}`,
    0.65,
  ],
  ["oppose", phrase`\bno (?:more )?mention of (?:the )?${T}`, 0.7],
  ["oppose", phrase`\bretir(?:e|ing) the (?:name|term|word|prefix) ${T}`, 0.75],
  [
    "oppose",
    phrase`\b(?:naming|nomenclature|terminology|name) (?:
      issue|problem|mismatch|clash|conflict|inconsistency|confusion
    )\b${IN_SENTENCE}{0,40}?${T}`,
    0.6,
  ],
  ["oppose", phrase`\brather (?:call|name|use|have|see) (?:it |this |them )?${M} than ${T}`, 0.75],
  ["oppose", phrase`(?<![\w-])-1 (?:on|for|to) ${NAMED}${T}`, 0.75],
  [
    "oppose",
    phrase`\b(?:deliberately|consciously|intentionally|purposely|specifically|explicitly) (?:
      avoid(?:ed|ing)?|did(?:n't| not) (?:call|name|use)|not (?:called|named|calling|naming|using)
    ) (?:(?:using|mentioning|saying|calling it|it|this|the (?:word|term|name)) )?${T}${notCode}`,
    0.65,
  ],
]);
