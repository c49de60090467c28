import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const readers =
  "(?:people|users?|readers?|somebody|someone|everybody|everyone|others|newcomers|reviewers|developers|some|many|they|you)";
const will =
  "(?:(?:will|would|might|could|may|are\\s+going\\s+to|is\\s+going\\s+to|are\\s+bound\\s+to|is\\s+bound\\s+to|'ll|'d)\\s+)";

/** What people take from a name, or fail to: "people will think that T frees it", "I'd read T as the number of …", "to me T says …", "nobody would guess from T", "somebody will set T and wonder". */
export const misledReaders = patternCue("misled readers", [
  [
    "oppose",
    `\\b${readers}\\s+${will}(?:just\\s+|then\\s+|easily\\s+|surely\\s+|probably\\s+|always\\s+|first\\s+)*(?:think|assume|expect|believe|conclude|take)\\s+(?:that\\s+)?${T}\\s+(?:is|are|does|will|would|can|has|means|\\w+s)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:I|we|people|users)\\s+(?:would\\s+|'d\\s+)?(?:first\\s+|always\\s+|initially\\s+|actually\\s+)*(?:thought|assumed|expected|believed)\\s+(?:at\\s+first\\s+)?(?:that\\s+)?${T}\\s+(?:was|were|is|did|does|would|had|meant|means)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:I|we|people|you)(?:'d|\\s+would)?\\s+(?:read|parse|hear|understand|understood|take|took|interpret(?:ed)?)\\s+${T}\\s+(?:as|and|to\\s+mean|like|at\\s+first)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\bwhen(?:ever)?\\s+(?:I|people|you)\\s+(?:read|see|hear|saw)\\s+${T},?\\s+(?:I|they|you)\\s+(?:always\\s+|first\\s+|immediately\\s+)*(?:think|thought|expect|assume)`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:to|for)\\s+me,?\\s+${T}\\s+(?:\\w+\\s+)?(?:says|means|is|sounds|reads|suggests|implies)\\s+(?!(?:fine|good|ok|okay|better|clear|clearer|right|great|nice|best|the\\s+(?:best|better|right|obvious|natural)|a\\s+(?:good|nice|fine)|more)\\b)`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:I|nobody|no\\s+one|people|you)\\s+(?:wouldn't|would\\s+not|would\\s+never|couldn't|can't|would)\\s+(?:have\\s+)?(?:ever\\s+)?(?:guess(?:ed)?|known?|tell|told|infer(?:red)?|figured?(?:\\s+out)?)\\s+(?:\\w+\\s+)?from\\s+${T}`,
    0.7,
  ],
  [
    "oppose",
    `\\bfrom\\s+${T},?\\s+(?:alone,?\\s+)?(?:I|nobody|no\\s+one|one|you)\\s+(?:would|could|can|will)(?:n't|\\s+(?:never|not|hardly))?\\s+(?:ever\\s+)?(?:guess|know|tell|have\\s+guessed|expect)`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:always|never|each\\s+time|every\\s+time|still)\\s+(?:(?:have|had|need)\\s+)?(?:to\\s+)?(?:think|look\\s+up|remember|check|know|guess)\\s+(?:twice\\s+)?(?:which|what|how|whether)\\s+(?:way\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:somebody|someone|people|users?)\\s+(?:will|would|is\\s+going\\s+to|are\\s+going\\s+to)\\s+(?:surely\\s+)?(?:set|pass|use|write|call|try|enable|see|read)\\s+${T}[^.?!;\\uE000-\\uF8FF]{0,20}?\\band\\s+(?:then\\s+)?(?:wonders?|ask|expect|think|complain|be\\s+surprised|file)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:nobody|no\\s+one|nobody\\s+(?:outside|but)[\\w\\s]{1,30}?)\\s+(?:will\\s+|would\\s+)?(?:knows?|understands?|remembers?|guess(?:es)?)\\s+what\\s+(?:an?\\s+)?${T}`,
    0.7,
  ],
  ["oppose", `\\b(?:I|we|you)\\s+(?:keep\\s+(?:on\\s+)?)?(?:mistyp|misspell|misread)(?:e|ed|ing)?\\s+${T}`, 0.65],
  [
    "oppose",
    `${T}\\s+differs?\\s+from\\s+(?:\\S+\\s+){1,3}?(?:in|by)\\s+(?:only\\s+|just\\s+)?(?:one|a\\s+single|two)\\s+(?:letters?|characters?)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:to|for)\\s+me\\s+(?:\\w+\\s+)?(?:says|means|sounds|reads|suggests|implies)\\b(?!\\s+(?:fine|good|ok|okay|better|clear|clearer|right|great|nice|more)\\b)`,
    0.65,
  ],
  [
    "oppose",
    `\\bwith\\s+${T},?\\s+(?:people|users|everybody|everyone|somebody|someone|readers|one|you)\\s+(?:will|would|'ll|might|may)\\b(?!\\s+(?:know|see|understand|find|get))`,
    0.55,
  ],
  ["oppose", `\\bwith\\s+${T},?\\s+I\\s+(?:needed|need|had\\s+to|have\\s+to|always|never|keep|kept)\\b`, 0.6],
  [
    "oppose",
    `\\b(?:somebody|someone|people|anybody|anyone|whoever|everybody|users?)\\s+(?:who\\s+)?(?:reads?|sees?|hears?|types?)\\s+${T},?\\s+(?:will|would|might|may|is\\s+going\\s+to)\\s+(?:\\w+\\s+)?(?:think|expect|assume|believe|wonder)`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:will|would|does|keeps?|has|kept)\\s+(?:keep\\s+|always\\s+|only\\s+|still\\s+|surely\\s+)*(?:bit(?:e|ing|ten)|trip(?:ping|ped)?(?:\\s+up)?|fool(?:ing|ed)?|catch(?:ing)?|confus(?:e|ing|ed)|mislead(?:ing)?|misled)\\s+(?:us|me|people|users|everybody|everyone|somebody|readers)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:would\\s+)?looks?\\s+like\\s+(?:an?|the|another|one\\s+of|some|it)\\b(?!\\s+(?:good|better|nice|fine|reasonable|sane|sensible|clear|great|bug|typo|leak)\\b)`,
    0.5,
  ],
  ["oppose", `\\bunderstand\\s+${T}\\s+(?:the\\s+wrong\\s+way|differently|backwards)`, 0.7],
  [
    "oppose",
    `\\b${readers}\\s+${will}(?:\\w+\\s+)?(?:take|mistake|confuse|read|misread)\\s+${T}\\s+(?:for|with|as)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:is\\s+going\\s+to|will|would|is\\s+bound\\s+to)\\s+(?:only\\s+|just\\s+|surely\\s+)?be\\s+(?:misused|misread|misunderstood|abused|mistaken)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:had|has|got)\\s+(?:me|us|people|everybody)\\s+(?:\\w+\\s+){0,2}?(?:confused|puzzled|fooled|wondering|thinking|looking)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:made|makes)\\s+(?:me|us|people)\\s+(?:look|think|read\\s+it|stop|check)\\s+(?:twice|again)\\b`,
    0.7,
  ],
  ["oppose", `${T}\\s+confused\\s+(?:the\\s+\\w+\\s+out\\s+of\\s+)?(?:me|us|people|everybody)\\b`, 0.7],
  [
    "oppose",
    `\\bI\\s+(?:first\\s+|also\\s+|always\\s+|keep\\s+)?(?:tripp(?:ed|ing)|stumbl(?:ed?|ing)|trip)\\s+(?:over|on|across)\\s+(?:the\\s+(?:name|word)\\s+)?${T}`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:had|have)\\s+to\\s+(?:look\\s+at|read|check|think\\s+about)\\s+${T}\\s+(?:twice|again|three\\s+times)\\b`,
    0.65,
  ],
]);
