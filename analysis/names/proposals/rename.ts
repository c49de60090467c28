import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const word = "[A-Za-z][\\w-]*\\w";
const rename = "\\brenam(?:e|ed|es|ing)\\b(?!\\()";
const arrow = "(?:\\bto\\b|\\binto\\b|\\bas\\b|=>|->|-->|→)";
/** What may stand before the new name: "to something saner, M", "to be M", "into struct M". */
const lead =
  "(?:(?:the|an?|something(?:\\s+(?:like|saner|better|shorter|clearer|else|more\\s+\\w+))?,?|e\\.g\\.,?|just|simply|be|maybe|perhaps|say,?|struct|enum|union|macro)\\s+)*";
const purpose =
  "to\\s+(?:better\\s+|more\\s+|clearly\\s+)?(?:match|make|avoid|be|show|indicate|reflect|align|follow|clarify|emphasi[sz]e|distinguish|prevent|disambiguate|stay)";
const clauseEnd = `(?=\\s*(?:$|[.,;:?!)(]|${purpose}\\b))`;
const clauseEndOrReason = `(?=\\s*(?:$|[.,;:?!)(]|(?:which|instead|as|since|because|so|here|${purpose})\\b))`;
/** What a thing was called before: "M (was M)", "M, formerly called M". */
const before = "(?:was|were|formerly|previously|originally|initially|nee|née|ex|known\\s+before\\s+as)";
const called = "(?:(?:called|named|known\\s+as)\\s+)?";
/** Behind "rename", in the same sentence. Asked last: it looks far back. */
const renaming = "(?<=\\brenam(?:e|ed|es|ing)\\b[^.?!]{0,140})";

/** "rename M to M", "Renamed M => M", "M (was M)", "M became M", "renaming it to foo", "rename the flag M"; not "rename(2) to the new directory". */
export const renameTo = patternRule("rename", [
  [
    `${rename}(?:\\s+[\\w']+){0,5}?\\s+(?:from\\s+)?(?<old>${M})(?:\\s*(?:,|/|and|or)\\s*${M}){0,3}(?:\\s*\\([\\w\\s]{1,30}\\)|(?:\\s+\\w+){0,3}?)\\s*${arrow}\\s*${lead}(?<new>${MENTIONS})`,
    0.9,
  ],
  [
    `${rename}(?:\\s+(?:it|(?:the|this|that|our|your)(?:\\s+\\w+){1,3}?))?\\s+from\\s+(?<old>${M}|${word})\\s+to\\s+(?<new>${M}|${word})(?=\\s*(?:$|[.,;:?!)(]))`,
    0.85,
  ],
  [`${rename}\\s+(?:the\\s+)?(?<old>${M})\\s+(?<new>${M})`, 0.6],
  [`${rename}\\s+(?:the\\s+)?(?<old>${M})\\s+with\\s+(?<new>${M})`, 0.6],
  [
    `\\b(?:the\\s+)?(?:previous|old|former)\\s+(?<old>${M})\\s+(?:is|was|has\\s+been)\\s+(?:now\\s+)?renamed\\s+(?:to|as|into)\\s+(?<new>${M})`,
    0.8,
  ],
  [
    `${rename}\\s+(?<old>${word}|${M})\\s+(?:\\w+\\s+)?${arrow}\\s+(?:something\\s+like\\s+|just\\s+)?(?<new>${MENTIONS}|${word}${clauseEnd})`,
    0.7,
  ],
  [`${rename}(?:\\s+[\\w']+){0,6}?\\s*${arrow}\\s*${lead}(?<new>${MENTIONS})`, 0.75],
  [
    `${rename}\\s+(?:it|this|that|them|these)\\s+(?:to|into|as)\\s+(?:just\\s+|simply\\s+)?(?<new>${word})${clauseEnd}`,
    0.65,
  ],
  [
    `${rename}\\s+(?:the|this|that|your|our)\\s+(?:\\w+\\s+){1,2}?(?:to|into|as)\\s+(?:just\\s+|simply\\s+)?(?<new>${word})${clauseEndOrReason}`,
    0.65,
  ],
  [`${rename}\\s+(?:it|this|that|them|these(?:\\s+\\w+)?)\\s+(?<new>${MENTIONS})`, 0.65],
  [
    `(?<old>${M})\\s*(?:=>|→|-->)\\s*(?<new>${M})(?!\\s+(?:transition|state|edge|path|move|call|conversion)s?\\b)`,
    0.55,
  ],
  [`\\bbe\\s+renamed\\s+(?:to|as|into)\\s+(?:just\\s+|simply\\s+)?(?<new>${WORDS})${clauseEndOrReason}`, 0.65],
  [
    `${rename}(?:\\s+[\\w']+){1,5}?\\s+(?:to|into)\\s+something\\s+(?:\\w+\\s+)?like\\s+(?<new>${WORDS})${clauseEndOrReason}`,
    0.65,
  ],
  [`(?<old>${M})\\s*->\\s*(?<new>${M})${renaming}`, 0.75],
  [`\\band\\s+the\\s+\\w+\\s+to\\s+${renaming}(?<new>${MENTIONS})${clauseEndOrReason}`, 0.65],
  [
    `\\b(?:shorten|simplify|abbreviate|trim|clarify)(?:e?d|e?s|ing)?\\s+(?:the|this|that|these|those|both|all)\\s+(?:\\w+\\s+)?(?:names?|prefix(?:es)?|suffix(?:es)?)\\s+(?:a\\s+bit\\s+)?to\\s+(?<new>${MENTIONS})`,
    0.8,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?<old>${M})\\s+(?:is|are|was|has\\s+become|became|becomes|turned\\s+into)\\s+(?<new>${M})\\s+now\\b`,
    0.7,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?<old>${M})\\s+(?:(?:is|are|was)\\s+now|has\\s+become|becomes)\\s+(?<new>${M})(?=\\s*(?:$|[.,;(]))`,
    0.65,
  ],
  [`\\b(?:name|prefix|suffix)\\s+is\\s+now\\s+(?:called\\s+)?(?<new>${MENTIONS})`, 0.85],
  [`\\bname\\s+change\\b.{0,40}?\\bfrom:?\\s+(?<old>${M})\\s+to\\s+(?<new>${MENTIONS})`, 0.9],
  [
    `\\b(?:chang|switch)(?:e|ed|es|ing)?\\s+(?:(?:the|its|their|this)\\s+)?(?:\\w+\\s+)?(?:name|naming|prefix|suffix|terminology)\\b(?:\\s+\\w+){0,4}?\\s+(?:from\\s+(?<old>${M})\\s+)?to,?\\s+${lead}(?<new>${MENTIONS})`,
    0.85,
  ],
  [`\\b(?:chang|replac)(?:e|ed|es|ing)\\s+(?:the\\s+)?(?<old>${M})\\s+(?:to|with|by|into)\\s+(?<new>${MENTIONS})`, 0.5],
  [`(?<new>${M})\\s*\\(${before}\\s+${called}(?<old>${M})\\)`, 0.75],
  [
    `(?<new>${M}),\\s+(?:which\\s+(?:was|used\\s+to\\s+be)|formerly|previously)\\s+${called}(?<old>${M})(?=\\s*(?:$|[.,;:)]|\\bin\\s+(?:v\\d|the\\s+(?:first|last|previous|RFC)\\b)))`,
    0.7,
  ],
  [`(?<old>${M})\\s*\\((?:now|since\\s+renamed\\s+to|renamed\\s+to|later)\\s+${called}(?<new>${M})\\)`, 0.7],
  [`(?<old>${M}),\\s+(?:now\\s+|since\\s+|then\\s+)?renamed\\s+(?:to|as|into)\\s+(?<new>${M})`, 0.85],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?<old>${M}|[a-z]{2,20}(?:-[a-z]{2,20}){1,3})\\s+(?:became|turned\\s+into|is\\s+now(?:\\s+called)?|is\\s+called)\\s+(?<new>${M})(?=\\s*(?:$|[.,;:(]|\\bnow\\b|\\bin\\s+v\\d))`,
    0.65,
  ],
  [
    `\\b(?:generali[sz]e|extend|turn|simplify)\\s+(?:the|this|that)\\s+(?:\\w+\\s+)?(?:flag|option|macro|constant|helper|parameter|prefix|suffix)\\s+(?:in)?to\\s+(?<new>${M})`,
    0.5,
  ],
  [`${rename}\\s+(?<old>${word}|${M})\\s+to\\s+(?<new>${word})(?=\\s+and\\s+(?:${word}|${M})\\s+to\\s)`, 0.65],
  [
    `${rename}\\s+${word}\\s+to\\s+${word}\\s+and\\s+(?<old>${word}|${M})\\s+to\\s+(?<new>${word})${clauseEndOrReason}`,
    0.65,
  ],
  [
    `\\b(?:drop|ditch|lose|avoid|kill)\\s+(?:the\\s+(?:term\\s+|word\\s+)?)?(?<old>${M})\\s+and\\s+(?:simply\\s+|just\\s+|instead\\s+)?(?:use|say|call\\s+it)\\s+(?<new>${M})`,
    0.6,
  ],
  [`\\b(?:should|could|would|must|can|to)\\s+(?:\\w+\\s+){0,2}?be\\s+changed\\s+(?:in)?to\\s+(?<new>${MENTIONS})`, 0.4],
]);
