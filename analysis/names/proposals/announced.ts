import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS } from "../mentions/marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const mine = phrase`(?:(?:my|our|another|one (?:more|other)|a (?:second|third|different|better)|next|new|counter-?|first|second|third)\s*)`;
const proposal = phrase`(?:(?:name|naming) )?(?:proposals?|suggestions?|ideas?|offers?|bids?|attempts?|tr(?:y|ies)|pick|favou?rite)`;
const kind = phrase`(?:
  package|method|function|tool|project|module|option|flag|class|variable|type|command|macro|field|config|symbol|
  suggested|proposed|new|possible|alternative|better|candidate|final
)`;
const names = phrase`names?(?: (?:that )?(?:I|we)(?:'ve| have)?
  (?:\w+ )?(?:considered|had in mind|thought of|came up with|tried|could think of|like[sd]?))`;
const end = phrase`(?=\s*(?:$|[.,;?!)(]))`;

/**
 * A name that is announced: "My proposal: M", "Package name: heron", "I propose heron as the name", "Names that I
 * considered: heron, egret".
 */
export const announced = patternRule("announced", [
  [
    phrase`\b${mine}${proposal}\s*(?:\bis\b|\bwas\b|\bwould be\b|:)\s*(?:to (?:use|call it) )?(?<new>${MENTIONS})`,
    0.65,
  ],
  [phrase`\b${mine}${proposal}\s*:\s*(?<new>${WORDS})${end}`, 0.55],
  [phrase`\b${kind} names?\s*(?::|\bis\b|\bwould be\b)\s*(?:now )?(?<new>${MENTIONS})`, 0.5],
  [phrase`^\W{0,6}${kind} names?\s*:\s*(?<new>${WORDS})${end}`, 0.55],
  [phrase`\b${names}\s*(?::|\bare\b|\bwere\b|\binclude\b)\s*(?<new>${MENTIONS})`, 0.6],
  [phrase`\b${names}\s*:\s*(?<new>${WORDS})${end}`, 0.55],
  [
    phrase`\b(?:propose|suggest|offer|nominate) (?<new>[a-z][\w-]*\w) (?:as|for) (?:the|its|a|our) (?:new )?names?\b`,
    0.7,
  ],
  [
    phrase`\b(?:suggest|propose|recommend|vote) (?:that )?(?:we )?(?:should )?(?:call|name)
      (?:it|them|this|these|such \w+|(?:the|this|that|these) (?:\w+ ){0,2}?\w+)
      (?:just |simply |an? )?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    phrase`\b(?:introduc|add)(?:e|es|ed|ing|s)? (?:an?|the|one|another) (?:\w+ ){0,2}?(?:
      mode|option|value|flag|state|level|variant|parameter|command|variable|setting|keyword|attribute|policy|type|hook|
      tag
    ),? (?:called |named )?(?<new>${M})(?=\s*(?:$|[.,;:(]|\b(?:that|which|to|for|so)\b))`,
    0.4,
  ],
  [phrase`\b(?:my|our) (?:\w+ )?(?:favou?rite|choice|pick|preference)(?: \w+){0,3}\s*:\s*(?<new>${MENTIONS})`, 0.55],
]);
