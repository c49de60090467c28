import { MENTIONS } from "../marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const mine =
  "(?:(?:my|our|another|one\\s+(?:more|other)|a\\s+(?:second|third|different|better)|next|new|counter-?|first|second|third)\\s*)";
const proposal =
  "(?:(?:name|naming)\\s+)?(?:proposals?|suggestions?|ideas?|offers?|bids?|attempts?|tr(?:y|ies)|pick|favou?rite)";
const kind =
  "(?:package|method|function|tool|project|module|option|flag|class|variable|type|command|macro|field|config|symbol|suggested|proposed|new|possible|alternative|better|candidate|final)";
const names =
  "names?(?:\\s+(?:that\\s+)?(?:I|we)(?:'ve|\\s+have)?\\s+(?:\\w+\\s+)?(?:considered|had\\s+in\\s+mind|thought\\s+of|came\\s+up\\s+with|tried|could\\s+think\\s+of|like[sd]?))";
const end = "(?=\\s*(?:$|[.,;?!)(]))";

/** A name that is announced: "My proposal: M", "Package name: heron", "I propose heron as the name", "Names that I considered: heron, egret". */
export const announced = patternRule("announced", [
  [
    `\\b${mine}${proposal}\\s*(?:\\bis\\b|\\bwas\\b|\\bwould\\s+be\\b|:)\\s*(?:to\\s+(?:use|call\\s+it)\\s+)?(?<new>${MENTIONS})`,
    0.65,
  ],
  [`\\b${mine}${proposal}\\s*:\\s*(?<new>${WORDS})${end}`, 0.55],
  [`\\b${kind}\\s+names?\\s*(?::|\\bis\\b|\\bwould\\s+be\\b)\\s*(?:now\\s+)?(?<new>${MENTIONS})`, 0.5],
  [`^\\W{0,6}${kind}\\s+names?\\s*:\\s*(?<new>${WORDS})${end}`, 0.55],
  [`\\b${names}\\s*(?::|\\bare\\b|\\bwere\\b|\\binclude\\b)\\s*(?<new>${MENTIONS})`, 0.6],
  [`\\b${names}\\s*:\\s*(?<new>${WORDS})${end}`, 0.55],
  [
    `\\b(?:propose|suggest|offer|nominate)\\s+(?<new>[a-z][\\w-]*\\w)\\s+(?:as|for)\\s+(?:the|its|a|our)\\s+(?:new\\s+)?names?\\b`,
    0.7,
  ],
  [
    `\\b(?:suggest|propose|recommend|vote)\\s+(?:that\\s+)?(?:we\\s+)?(?:should\\s+)?(?:call|name)\\s+(?:it|them|this|these|such\\s+\\w+|(?:the|this|that|these)\\s+(?:\\w+\\s+){0,2}?\\w+)\\s+(?:just\\s+|simply\\s+|an?\\s+)?(?<new>${MENTIONS})`,
    0.75,
  ],
]);
