import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const word = phrase`[A-Za-z][\w-]*\w`;
const rename = phrase`\bre(?:-\s{0,2})?nam(?:e|ed|es|ing)\b(?!\()`;
/** The thing that is renamed, told in some words: "Acme's pond", "all the users of it". */
const told = phrase`(?: (?:[\w'’-]+|${M}'s)){0,7}?`;
const arrow = phrase`(?:\bto\b|\binto\b|\bas\b|=>|->|-->|→)`;
/** What may stand before the new name: "to something saner, M", "to be M", "into struct M". */
const lead = phrase`(?:(?:
  the|an?|something(?: (?:like|saner|better|shorter|clearer|else|more \w+))?,?|e\.g\.,?|just|simply|be|maybe|perhaps|
  say,?|struct|enum|union|macro|int|bool|char|void|unsigned|long|size_t|(?:__)?[us](?:8|16|32|64)
) )*`;
const purpose = phrase`to (?:better |more |clearly )?(?:
  match|make|avoid|be|show|indicate|reflect|align|follow|clarify|emphasi[sz]e|distinguish|prevent|disambiguate|stay
)`;
const clauseEnd = phrase`(?=\s*(?:$|[.,;:?!)(]|${purpose}\b))`;
const clauseEndOrReason = phrase`(?=\s*(?:$|[.,;:?!)(]|(?:which|instead|as|since|because|so|here|${purpose})\b))`;
/** What a thing was called before: "M (was M)", "M, formerly called M". */
const before = phrase`(?:was|were|formerly|previously|originally|initially|nee|née|ex|known before as)`;
const beingRenamed = phrase`(?:now|since|then|is|are|was|were|gets?|got|has been|have been|will be|(?:to|should|could|must) be)(?: now)?`;
const called = phrase`(?:(?:called|named|known as) )?`;
/** Behind "rename", in the same sentence. Asked last: it looks far back. */
const renaming = phrase`(?<=\brenam(?:e|ed|es|ing)\b[^.?!]{0,140})`;

/** Behind "rename reed to fern and". */
const andRenaming = phrase`(?<=\brenam(?:e|ed|es|ing)\b[^.?!]{0,90}\bto\s[^.?!\s]{1,40}\sand\s[^.?!\s]{1,30}\sto\s)`;

/**
 * "rename M to M", "rename M's M flag to M", "Renamed M => M", "M (was M)", "M became M", "renaming it to foo", "rename the
 * flag M"; not "rename(2) to the new directory".
 */
export const renameTo = patternRule("rename", [
  [
    phrase`${rename}(?: [\w']+){0,5}? (?:from )?(?:${M}'s )?(?<old>${M})(?:\s*(?:,|/|and|or)\s*${M}){0,3}(?:
      \s*\([\w\s]{1,30}\)|(?: \w+){0,3}?
    )\s*${arrow}\s*${lead}(?<new>${MENTIONS})`,
    0.9,
  ],
  [
    phrase`${rename} (?:the )?${M}(?: \w+){0,3}? (?<!\b(?:in|of|for|from|and|or)\s(?:the\s)?)(?<old>${M})
      ${arrow} ${lead}(?<new>${MENTIONS})`,
    0.9,
  ],
  [
    phrase`${rename} (?:the )?(?<old>${M})(?: (?:
        \w+|(?:in|of) (?:the )?${M}|${M}(?= (?!(?:to|into|as)\b)\w)
      )){1,3}? ${arrow} ${lead}(?<new>${MENTIONS})`,
    0.9,
  ],
  [
    phrase`${rename}(?: (?:it|(?:the|this|that|our|your)(?: \w+){1,3}?))? from (?<old>${M}|${word}) to (?<new>${M}|${word})(?=\s*(?:$|[.,;:?!)(]))`,
    0.85,
  ],
  [phrase`${rename} (?:the )?(?<old>${M}) (?<new>${M})(?!(?: \w+){1,2} (?:to|into|as) )`, 0.6],
  [phrase`${rename} (?:the )?(?<old>${M}) with (?<new>${M})`, 0.6],
  [
    phrase`\b(?:the )?(?:previous|old|former) (?<old>${M}) (?:is|was|has been) (?:now )?renamed (?:to|as|into) (?<new>${M})`,
    0.8,
  ],
  [
    phrase`${rename} (?:(?:the )?@)?(?<old>${word}|${M}) (?:\w+ )?${arrow}
      (?:something like |just |simply )?@?(?<new>${MENTIONS}|${word}${clauseEnd})`,
    0.7,
  ],
  [
    phrase`${rename}(?: [\w']+){0,3}? (?<old>${M}) (?:\w+ )?(?:to|into|=>|->|→) ${lead}(?<new>${word})${clauseEndOrReason}`,
    0.65,
  ],
  [phrase`\band (?:the )?(?<old>${M}) to ${andRenaming}(?<new>${MENTIONS}|${word}(?=\s*(?:$|[.,;:?!)(]|and\b)))`, 0.75],
  [phrase`${rename}${told}\s*${arrow}\s*${lead}(?<new>${MENTIONS})`, 0.75],
  [
    phrase`${rename} (?:the|this|that|your|our) (?:\w+ ){1,2}?(?:to|into|as) (?:just |simply )?(?<new>${word})${clauseEndOrReason}`,
    0.65,
  ],
  [
    phrase`${rename} (?:the|this|that|your|our|its) (?:\w+ )?(?:field|member|callback|hook|op|method|pointer) (?:to|into|as) \.(?<new>${word})`,
    0.7,
  ],
  [phrase`${rename} (?:it|this|that|them|these(?: \w+)?) (?<new>${MENTIONS})`, 0.65],
  [
    phrase`(?<old>${M})\s*(?:=>|→|-->)\s*(?<new>${M})(?! (?:transition|state|edge|path|move|call|conversion)s?\b)`,
    0.55,
  ],
  [phrase`\bbe renamed (?:to|as|into) (?:just |simply )?(?<new>${WORDS})${clauseEndOrReason}`, 0.65],
  [phrase`${rename}(?: [\w']+){1,5}? (?:to|into) something (?:\w+ )?like (?<new>${WORDS})${clauseEndOrReason}`, 0.65],
  [phrase`(?<old>${M})\s*->\s*(?<new>${M})${renaming}`, 0.75],
  [phrase`\band the \w+ to ${renaming}(?<new>${MENTIONS})${clauseEndOrReason}`, 0.65],
  [
    phrase`\b(?:shorten|simplify|abbreviate|trim|clarify)(?:e?d|e?s|ing)? (?:the|this|that|these|those|both|all)
      (?:\w+ )?(?:names?|prefix(?:es)?|suffix(?:es)?) (?:a bit )?to (?<new>${MENTIONS})`,
    0.8,
  ],
  [phrase`${START}(?<old>${M}) (?:is|are|was|has become|became|becomes|turned into) (?<new>${M}) now\b`, 0.7],
  [phrase`${START}(?<old>${M}) (?:(?:is|are|was) now|has become|becomes) (?<new>${M})(?=\s*(?:$|[.,;(]))`, 0.65],
  [phrase`\b(?:name|prefix|suffix) is now (?:called )?(?<new>${MENTIONS})`, 0.85],
  [
    phrase`\b(?:chang|switch|updat|shorten)(?:e|ed|es|ing)? (?:(?:the|this|that|its|their) )?(?:[\w-]+ )?(?:
        string|file\s?name|title|label|word|term|symbol|identifier|tag
      ) (?:from (?<old>${M}) )?(?:to|into)
      (?<new>${MENTIONS})`,
    0.6,
  ],
  [
    phrase`\bnames?\b[^.?!\uE000-\uF8FF]{0,40}?\bby (?:replacing|changing|swapping|turning) (?:the )?(?<old>${M})
      (?:with|by|for|to|into) (?<new>${M})`,
    0.7,
  ],
  [
    phrase`\b(?:replac|chang|swap|exchang|substitut)(?:e|ed|es|ing)?
      (?:the )?(?:word |term |prefix |suffix )?(?<old>${M}) (?:with|by|for|to|into) (?<new>${M}) (?:in|for)
      (?:all |both )?(?:the|these|those|its|their|your|this) (?:\w+ ){0,2}names?\b`,
    0.75,
  ],
  [phrase`\bname change\b.{0,40}?\bfrom:? (?<old>${M}) to (?<new>${MENTIONS})`, 0.9],
  [
    phrase`\b(?:chang|switch)(?:e|ed|es|ing)?
      (?:(?:the|its|their|this) )?(?:\w+ )?(?:name|naming|prefix|suffix|terminology)\b(?: \w+){0,4}?
      (?:from (?<old>${M}) )?to,? ${lead}(?<new>${MENTIONS})`,
    0.85,
  ],
  [
    phrase`\b(?:chang|switch)(?:e|ed|es|ing) (?:\w+ ){0,8}?to (?:use )?(?:the )?(?:
      (?:\w+ )?name|parameter|term|word|flag|option|prefix|suffix|label|argument|spelling
    ) (?<new>${M}) (?:instead of|rather than) (?<old>${M})`,
    0.7,
  ],
  [phrase`\b(?:chang|replac)(?:e|ed|es|ing) (?:the )?(?<old>${M}) (?:to|with|by|into) (?<new>${MENTIONS})`, 0.5],
  [phrase`(?<new>${M})\s*\(${before} ${called}(?<old>${M})\)`, 0.75],
  [
    phrase`(?<new>${M}), (?:which (?:was|used to be)|formerly|previously)
      ${called}(?<old>${M})(?=\s*(?:$|[.,;:)]|\bin (?:v\d|the (?:first|last|previous|RFC)\b)))`,
    0.7,
  ],
  [phrase`(?<old>${M})\s*\((?:now|since renamed to|renamed to|later) ${called}(?<new>${M})\)`, 0.7],
  [phrase`(?<old>${M}),? (?:${beingRenamed} )?renamed (?:to|as|into) ${lead}(?<new>${M})`, 0.85],
  [
    phrase`${START}(?<old>${M}|[a-z]{2,20}(?:-[a-z]{2,20}){1,3}) (?:became|turned into|is now(?: called)?|is called)
      (?<new>${M})(?=\s*(?:$|[.,;:(]|\bnow\b|\bin v\d))`,
    0.65,
  ],
  [
    phrase`\b(?:generali[sz]e|extend|turn|simplify) (?:the|this|that)
      (?:\w+ )?(?:flag|option|macro|constant|helper|parameter|prefix|suffix) (?:in)?to (?<new>${M})`,
    0.5,
  ],
  [phrase`${rename} (?<old>${word}|${M}) to (?<new>${word})(?= and (?:${word}|${M}) to\s)`, 0.65],
  [phrase`${rename} ${word} to ${word} and (?<old>${word}|${M}) to (?<new>${word})${clauseEndOrReason}`, 0.65],
  [
    phrase`\b(?:drop|ditch|lose|avoid|kill) (?:the (?:term |word )?)?(?<old>${M}) and (?:simply |just |instead )?(?:use|say|call it) (?<new>${M})`,
    0.6,
  ],
  [phrase`\b(?:should|could|would|must|can|to) (?:\w+ ){0,2}?be changed (?:in)?to (?<new>${MENTIONS})`, 0.4],
  [
    phrase`\b(?:name|command|version|option|flag|function|field|prefix|suffix|label|term|it|this)\b(?: \w+)?
      (?:(?:will|would|should|could|is going to|has|have) )?chang(?:e|ed|es|ing) from (?<old>${M}) (?:in)?to
      (?<new>${M})`,
    0.6,
  ],
]);
