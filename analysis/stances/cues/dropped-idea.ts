import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const considered =
  "(?:(?:thought\\s+(?:about|of)|considered|discussed|debated|toyed\\s+with|played\\s+with|contemplated|pondered|started\\s+(?:out\\s+)?with|began\\s+with|(?:first|initially|originally)\\s+(?:\\w+\\s+){0,2}?(?:named|called|used|proposed|suggested|had|went)(?:\\s+(?:it|this|them|with))?|was\\s+(?:thinking\\s+(?:about|of)|going\\s+to\\s+(?:use|call\\s+(?:it|this|them)|name\\s+(?:it|this|them))|tempted\\s+(?:to\\s+\\w+(?:\\s+it)?|by)))(?:\\s+(?:using|naming\\s+(?:it|this|them)|calling\\s+(?:it|this|them)|the\\s+name|something\\s+like|also|too))*)";
const then = "(?:but|until|however|though|although|yet|before\\s+(?:realizing|realising|noticing|finding))";
const what = "[^.?!;\\uE000-\\uF8FF]{0,60}?";

/** A name that its author had and gave up: "I thought about T, but …", "T was my first idea, until I saw …", "we had T once, but …". */
export const droppedIdea = patternCue("dropped idea", [
  [
    "oppose",
    `\\b(?:I|we)(?:'d|'ve|\\s+had|\\s+have)?\\s+(?:also\\s+|even\\s+|briefly\\s+|already\\s+|once\\s+|actually\\s+)*${considered}\\s+(?<target>${MENTIONS})${what}[\\s,]${then}\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:I|we)\\s+(?:had|used|tried)\\s+(?<target>${MENTIONS})\\s+(?:in\\s+(?:mind|(?:an?\\s+|the\\s+|my\\s+|our\\s+)?(?:first|early|earlier|previous|initial|original)\\b)|at\\s+first|first|initially|before|once)${what}[\\s,]${then}\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+was\\s+(?:my|our|the|what)\\s+(?:\\w+\\s+){0,3}?(?:first|initial|original|other|second|previous|earlier|idea|suggestion|proposal|fault)\\b${what}[\\s,]${then}\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:I|we)\\s+(?:decided|chose|opted|ruled)\\s+(?:against|out)\\s+(?:using\\s+|calling\\s+it\\s+)?(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:was|were|got|has\\s+been|is|are)\\s+(?:\\w+\\s+)?(?:rejected|dismissed|discarded|ruled\\s+out|shot\\s+down|turned\\s+down|off\\s+the\\s+table|out\\s+of\\s+the\\s+question|a\\s+non-starter|a\\s+no-go)\\b`,
    0.65,
  ],
]);
