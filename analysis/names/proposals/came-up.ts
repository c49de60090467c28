import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const put = `(?<new>${MENTIONS})`;
const we = "(?:I|we)(?:'ve|'d|\\s+have|\\s+had)?\\s+(?:(?:also|only|first|even|just|once|briefly|originally)\\s+)*";
const calling = "(?:calling\\s+(?:it|this|them)\\s+|using\\s+|the\\s+name\\s+)?";
const suggested = "(?:suggested|proposed|mentioned|floated|considered|discussed|brought\\s+up)";
const lead = "^[^\\w\\uE000-\\uF8FF]{0,6}";
const close = "[^\\w\\uE000-\\uF8FF]{0,4}$";
const earlier =
  "(?:v\\d+|(?:my|the|an|our)\\s+(?:first|earlier|previous|initial|original|old|local)\\s+(?:version|patch|draft|series|try|attempt|tree))";

/** A name that somebody thought of, before or just now: "I considered M", "have you thought about M?", "M came up", "that leaves M", "M, I guess", "some ideas: M, M". */
export const cameUp = patternRule("came up", [
  [
    `\\b${we}(?:considered|discussed|thought\\s+(?:of|about)|toyed\\s+with|played\\s+with|contemplated)\\s+${calling}${put}`,
    0.45,
  ],
  [
    `\\b(?:have|did)\\s+(?:you|we|they|anybody|anyone)\\s+(?:\\w+\\s+)?(?:consider(?:ed)?|(?:thought|think)\\s+(?:of|about))\\s+${calling}${put}`,
    0.45,
  ],
  [`${lead}(?:please\\s+|maybe\\s+)?consider\\s+${calling}${put}`, 0.4],
  [`\\bI\\s+(?:\\w+\\s+)?had\\s+(?:it\\s+as\\s+)?${put}\\s+(?:in\\s+mind|first|at\\s+first)\\b`, 0.45],
  [`\\bI\\s+(?:first|originally|initially|also)\\s+had\\s+(?:it\\s+as\\s+)?${put}`, 0.45],
  [`\\bin\\s+${earlier},?\\s+(?:it|this|that)\\s+was\\s+(?:called\\s+|named\\s+|still\\s+|just\\s+)*${put}`, 0.4],
  [`\\b(?:it|this|that)\\s+was\\s+(?:called\\s+|named\\s+|still\\s+|just\\s+)*${put}\\s+in\\s+${earlier}`, 0.4],
  [`${put}\\s+(?:was|has\\s+been|is|got)\\s+(?:also\\s+|already\\s+|just\\s+)?${suggested}\\b`, 0.5],
  [`\\bas\\s+(?:\\w+\\s+)?(?:suggested|proposed)(?:\\s+by\\s+\\w+)?,?\\s+${put}`, 0.5],
  [`${put},?\\s+as\\s+(?:\\w+\\s+)?(?:suggested|proposed)\\b`, 0.5],
  [`${put}\\s+(?:came\\s+up|(?:comes|came|springs|sprang)\\s+to\\s+(?:my\\s+)?mind|occurred\\s+to\\s+me)\\b`, 0.5],
  [
    `\\b(?:that\\s+(?:comes|came|springs)\\s+to\\s+(?:my\\s+)?mind|my\\s+first\\s+(?:thought|idea|choice|instinct|guess)|what\\s+I(?:'d|\\s+would)?\\s+(?:had\\s+in\\s+mind|meant|expect(?:ed)?|was\\s+thinking\\s+of))\\s+(?:is|was|would\\s+be)\\s+${put}`,
    0.5,
  ],
  [
    `\\b(?:that|this|which|it)\\s+(?:only\\s+|just\\s+)?leaves\\s+(?:us\\s+|me\\s+)?(?:with\\s+)?${put}(?=\\s*(?:$|[.,;]))`,
    0.45,
  ],
  [`\\b(?:are|were)\\s+left\\s+with\\s+${put}(?=\\s*(?:$|[.,;]))`, 0.45],
  [`\\bthen\\s+there(?:'s|\\s+is|\\s+are)\\s+${put}`, 0.45],
  [
    `\\b(?:off\\s+the\\s+top\\s+of\\s+my\\s+head|(?:ideas?|thoughts|possibilities|candidates|suggestions))\\s*:\\s*${put}`,
    0.5,
  ],
  [`\\b(?:throw|throwing|toss|tossing)\\s+(?:in|out)\\s+${put}`, 0.5],
  [`${put},?\\s+(?:I\\s+(?:guess|suppose|think|reckon|say)|IMN?HO|IMO|if\\s+you\\s+ask\\s+me)${close}`, 0.45],
  [`${lead}I(?:'d)?\\s+(?:guess|suppose|reckon|think|say)\\s+${put}${close}`, 0.45],
  [`${lead}(?:hm+|hrm+|well|so)[,.]?\\s+${put}(?:\\s+maybe|\\s+perhaps|\\s+then)?${close}`, 0.4],
  [`${lead}${put}\\.\\s*$`, 0.35],
]);
