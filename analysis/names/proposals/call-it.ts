import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const thing = "(?:it|this|that|them|these|those)";
const noun = `(?:${thing}|(?:the|this|that|these|those|your)\\s+\\w+(?:\\s+\\w+)?)`;
const lead = "(?:(?:just|simply|something|like|e\\.g\\.|maybe|either|instead|rather|as|a|an|the|to)\\s+)*";
const clauseEnd =
  "(?=\\s*(?:$|[.,;:?!)(]|or\\s|as\\s+well\\b|too\\b|then\\b|instead\\b|since\\b|because\\b|and\\b|to\\s+(?:make|match|avoid|be|show|indicate|reflect|align)\\b))";
const names = `(?<new>${MENTIONS})`;
const word = `(?<new>[a-z][\\w-]*\\w)${clauseEnd}`;
/** Neither "wouldn't call it" nor what is called so already: "I have been calling it", "they are calling this". */
const notNegated =
  "(?<!(?:n't|not|never|cannot|to|been|are|is|am|was|were|currently|now|already|still|always|\\w+'re)\\s)";

/** "the heron_put() call that matches the heron_get()". */
const noNoun = "(?<!(?:[\\uE000-\\uF8FF]|the|an?|system|function)\\s)";

/** Things that are called so, not called: "call the flag heron", but "call the function again". */
const kind =
  "(?:attribute|module|option|flag|field|package|tool|command|class|type|variable|property|file|directory|folder|driver|subsystem|library|parameter|argument|member|mode|state|feature|concept|thing|project|repo(?:sitory)?|branch|device|node|table|column|macro|constant|symbol|struct(?:ure)?|enum|config|knob|sysctl|binary|daemon|service|unit)s?";
const wordEnd = "(?=\\s*(?:$|[.,;:?!)(]|(?:instead|since|because|for\\s+now|or|as\\s+well|too)\\b))";

const inPrint =
  "(?:the\\s+)?(?:(?:\\w+\\s+)?spec(?:s|ification)?|datasheet|data\\s+sheet|(?:\\w+\\s+)?manual|TRM|documentation|docs?|standard|RFC|schematics?|hardware|literature)";

/** "call it M", "should be called M", "name this foo"; not "I wouldn't call that a bug", "call it a day", "call this function again". */
export const callIt = patternRule("call-it", [
  [
    `${notNegated}${noNoun}\\b(?:call|calling|name|naming)\\s+${noun}:?\\s+${lead}${names}(?:,?\\s(?:(?:and|but)\\s)?(?:not|rather\\sthan|instead\\sof|over)\\s(?<old>${M}))?`,
    0.75,
  ],
  [
    `\\b(?:to|can|could|we|should|I'd|I\\s+would|let's|lets|maybe|perhaps|just|simply|may|might|or|and|probably|please)\\s+(?:just\\s+|simply\\s+|probably\\s+|also\\s+)?(?:call|name)\\s+${thing}\\s+(?:just\\s+|something\\s+like\\s+|an?\\s+(?!day\\b))?${word}`,
    0.6,
  ],
  [
    `\\b(?:I'd|I\\s+would|we\\s+(?:could|should|can)|let's|lets|let\\s+us|please|maybe|perhaps|to)\\s+(?:just\\s+|simply\\s+|rather\\s+)?(?:call|name)\\s+(?:the|this|that|these)\\s+(?:new\\s+)?${kind}\\s+(?:just\\s+|simply\\s+)?(?<new>[a-z][\\w-]*\\w)${wordEnd}`,
    0.6,
  ],
  [
    `\\b(?:idea|better|clearer|nicer|sense|good|like|love|prefer|easier|best|about|agreed|natural|appropriate|consistent|suggest|reasonable|wise|helpful)\\s+(?:if\\s+you\\s+|to\\s+)(?:just\\s+|simply\\s+)?(?:call|name)\\s+${noun}\\s+${lead}${names}`,
    0.75,
  ],
  [
    `\\b(?:would|should|could|might|'d)\\s+(?:\\w+\\s+)?have\\s+(?:\\w+\\s+)?(?:called|named)\\s+${noun}\\s+${lead}${names}`,
    0.7,
  ],
  [
    `\\b(?:can|could|we|should|I'd|I\\s+would|let's|lets|maybe|perhaps|just|please|and|rather|better|to)\\s+(?:just\\s+|simply\\s+|rather\\s+)?(?:call|name)\\s+${thing}\\s+(?:just\\s+|something\\s+like\\s+)?(?<new>[a-z]+-[a-z\\d]+(?:-[a-z\\d]+)*)\\b`,
    0.5,
  ],
  [
    `\\b(?:would|should|could|might|ought\\s+to)\\s+(?:\\w+\\s+)?have\\s+been\\s+(?:\\w+\\s+)?(?:called|named)\\s+${lead}${names}`,
    0.65,
  ],
  [`\\bbe\\s+(?:\\w+ly\\s+)?(?:re)?(?:named|called)\\s+(?:from\\s+\\S+\\s+)?${lead}${names}`, 0.75],
  [
    `\\b(?:could|should|may|might|better)\\s+be\\s+(?:\\w+ly\\s+)?(?:re)?(?:named|called)\\s+(?:to\\s+|something\\s+like\\s+|just\\s+)?${word}`,
    0.6,
  ],
  [
    `\\bwhy\\s+(?:(?:isn't|wasn't|aren't)\\s+${noun}|(?:is|was|are)\\s+${noun}\\s+not)\\s+(?:just\\s+|simply\\s+)?(?:called|named)\\s+${lead}${names}`,
    0.7,
  ],
  [
    `\\bwhy\\s+(?:is|was|are)\\s+${noun}\\s+(?:called|named)\\s+(?<old>${M}),?\\s+(?:and\\s+not|instead\\s+of|rather\\s+than|not)\\s+${lead}(?<new>${M})`,
    0.7,
  ],
  [
    `\\b(?:rather|prefer|like|love|want)\\s+(?:to\\s+)?(?:see|have)\\s+${noun}\\s+(?:re)?(?:called|named)\\s+${lead}${names}`,
    0.65,
  ],
  [`\\bif\\s+${noun}\\s+(?:was|were|is|got|had\\s+been)\\s+(?:just\\s+)?(?:called|named)\\s+${lead}${names}`, 0.6],
  [
    `(?<!(?:n't|not|never)\\s(?:really\\s)?)\\b(?:want|try|decided?|agreed?|plan|prefer)\\s+to\\s+(?:just\\s+)?(?:call|name)\\s+${noun}\\s+${lead}${names}`,
    0.65,
  ],
  [
    `\\b(?:should|could|can)(?:n't)?\\s+${noun}\\s+(?:not\\s+|just\\s+|rather\\s+|better\\s+)*be\\s+(?:re)?(?:called|named)\\s+(?:just\\s+)?(?<new>[a-z][\\w-]*\\w)${clauseEnd}`,
    0.65,
  ],
  [
    `\\b(?:should|could|can)(?:n't)?\\s+${noun}\\s+(?:not\\s+|just\\s+|rather\\s+|better\\s+)*be\\s+(?:re)?(?:called|named)\\s+(?:just\\s+)?(?<new>${M}|[a-z][\\w-]*\\w)(?:\\s+or\\s+something)?,?\\s+(?:instead\\s+of|rather\\s+than|and\\s+not)\\s+(?<old>${M}|[a-z]\\w{2,})`,
    0.7,
  ],
  [`[,;]\\s+(?:but\\s+|please\\s+|just\\s+)*(?:call|name)\\s+${thing}\\s+(?:just\\s+)?${word}`, 0.6],
  [
    `\\b(?:elsewhere|usually|normally|typically|commonly|in\\s+other\\s+\\w+|everywhere\\s+else|others?|everybody\\s+else|everyone\\s+else)\\b[^.?!\\uE000-\\uF8FF]{0,40}?\\b(?:call(?:s|ed)?\\s+(?:it|this|that|them|these|those)|called|named)\\s+(?<new>${MENTIONS})`,
    0.45,
  ],
  [`\\b(?:name|call)(?:ing)?\\s+${thing}\\s+after\\s+(?:the\\s+)?(?:\\w+\\s+){0,2}?${names}`, 0.5],
  [
    `\\bI(?:'ve)?\\s+(?:have\\s+)?(?:always|usually|generally|normally)\\s+call(?:ed)?\\s+${thing}\\s+(?:an?\\s+|the\\s+)?${names}`,
    0.5,
  ],
  [
    `\\b${thing}\\s+(?:is|are)\\s+(?:usually|normally|commonly|generally|typically|traditionally|conventionally|elsewhere|mostly)\\s+(?:called|named|spelled)\\s+(?<new>${MENTIONS}|[a-z][\\w-]*\\w)[^\\w\\uE000-\\uF8FF]{0,4}$`,
    0.4,
  ],
  [
    `\\b${noun}\\s+(?:is|are)\\s+(?:called|named|known\\s+as|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?${names}\\s+(?:in|by|throughout)\\s+${inPrint}\\b`,
    0.5,
  ],
  [
    `\\bin\\s+${inPrint},?\\s+${noun}\\s+(?:is|are)\\s+(?:called|named|known\\s+as|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?${names}`,
    0.5,
  ],
]);
