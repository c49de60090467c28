import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { LEAD } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const some = "(?:(?:still|rather|much|really|also|now|just|slightly|all|definitely|firmly|personally|probably)\\s+)*";
const stop =
  "(?=\\s*(?:$|[.,;:!?)(]|\\b(?:then|for|because|since|as|if|and|but|too|over|here|now|in|instead|unless|than|please|myself)\\b))";

/** Who stands by a name, or has it in what comes next: "I'm keeping T", "I'd rather have T", "I'm still for T", "T in v2 then", "why change T?". */
export const holdingOn = patternCue("holding on", [
  [
    "support",
    `\\b(?:I'm|I\\s+am|we're|we\\s+are|am)\\s+${some}(?:keeping|sticking\\s+(?:with|to)|staying\\s+with|going\\s+(?:with|for)|taking|using)\\s+${T}${stop}`,
    0.7,
  ],
  ["support", `${LEAD}keeping\\s+${T}${stop}`, 0.7],
  [
    "support",
    `\\b(?:I|we)(?:'d|\\s+would)\\s+(?:\\w+\\s+)?rather\\s+(?:have|see|read|type|write|say)\\s+${T}${stop}`,
    0.65,
  ],
  ["support", `\\b(?:I'm|I\\s+am|we're|we\\s+are)\\s+${some}(?:for|in\\s+favou?r\\s+of|with)\\s+${T}${stop}`, 0.65],
  ["support", `${LEAD}${T}\\s+in\\s+(?:v\\d+|the\\s+next\\s+(?:version|round|posting))\\b`, 0.6],
  ["support", `\\b(?:I|we)\\s+(?:now\\s+)?have\\s+${T}\\s+in\\s+v\\d+\\b`, 0.6],
  [
    "support",
    `^\\W{0,4}(?:(?:ok|okay|right|done)[\\s,.]{1,3})?v\\d+\\s+(?:now\\s+)?(?:has|uses|will\\s+(?:have|use))\\s+${T}${stop}`,
    0.55,
  ],
  ["support", `\\bwhy\\s+(?:change|rename|touch|replace)\\s+${T}\\s*\\?`, 0.6],
  [
    "support",
    `\\b(?:what|whatever)(?:'s|\\s+is|\\s+was|\\s+happened|\\s+speaks)?\\s+(?:so\\s+|really\\s+|actually\\s+)?(?:(?:wrong|the\\s+(?:matter|problem))\\s+with|to|against)\\s+(?:plain\\s+|good\\s+old\\s+|just\\s+)?${T}\\s*\\?`,
    0.65,
  ],
  [
    "support",
    `\\b(?:everybody|everyone|people|we|users|all)\\s+(?:is|are|were|got)\\s+(?:all\\s+|already\\s+|now\\s+)?used\\s+to\\s+${T}${stop}`,
    0.6,
  ],
  ["support", `${T}\\s+(?:has|have)\\s+served\\s+(?:us|its\\s+purpose|everybody|people)\\b`, 0.65],
  ["support", `${LEAD}${T}\\s+(?:rather|sooner)\\s+than\\s+(?<other>${MENTIONS})`, 0.65],
  ["support", `^[^\\w\\uE000-\\uF8FF]{0,6}${T}[\\s:,–-]{0,4}\\+1(?!\\d)`, 0.7],
  ["support", `\\b(?:I'm|I\\s+am|we're)\\s+with\\s+[A-Z]\\w+(?:\\s+\\w+){0,3}?[,:;]\\s+${T}`, 0.65],
  [
    "support",
    `\\b(?:(?:my|our|his|her|a)\\s+(?:\\w+\\s+)?(?:first|second|third|other|own|preferred)\\s+(?:choice|pick|preference|option)|my\\s+favou?rite)\\s+(?:is|was|would\\s+be|remains)\\s+(?:still\\s+|probably\\s+)?${T}`,
    0.7,
  ],
  ["support", `${T},?\\s+in\\s+(?:this|that)\\s+order\\b`, 0.65],
  ["support", `\\b(?:of|from|among)\\s+(?:the|these|those)\\s+(?:\\w+)\\s*[:,]\\s+${T}(?=\\W{0,4}$|[.,;])`, 0.65],
  ["oppose", `\\bI\\s+was\\s+(?:all\\s+|once\\s+|first\\s+)?(?:for|in\\s+favou?r\\s+of)\\s+${T},?\\s+but\\b`, 0.6],
  [
    "support",
    `\\b(?:I|we)(?:'d|\\s+would)?\\s+(?:be|am|are)\\s+${some}in\\s+favou?r\\s+of\\s+(?:keeping|using|having|going\\s+with|calling\\s+it)\\s+${T}`,
    0.65,
  ],
  ["support", `\\bbetter\\s+off\\s+(?:with|using|keeping)\\s+(?:the\\s+)?${T}`, 0.6],
  ["oppose", `\\bbetter\\s+off\\s+without\\s+(?:the\\s+|an?\\s+)?${T}`, 0.6],
  [
    "support",
    `\\bthe\\s+(?:only\\s+|main\\s+)?reasons?\\s+(?:for|behind)\\s+(?:using|choosing|picking|naming\\s+(?:it|this)|calling\\s+(?:it|this)|the\\s+name)\\s+${T}\\s+(?:is|was|being)\\b`,
    0.6,
  ],
]);
