import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const put = `(?<new>${MENTIONS})`;
const lead = "^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:and|so|but|or|hm+)[\\s,]{1,3})?";
const stop =
  "(?=\\s*(?:$|[.,;?!)(]|\\b(?:maybe|perhaps|then|instead|please|to\\s+(?:match|follow|be|align|mirror))\\b))";
const rather = "(?:(?:I'd|I\\s+would)\\s+\\w+\\s+|(?:maybe|perhaps|just|rather|then|how\\s+about)\\s+)?";
const thing =
  "(?:name|flag|function|helper|field|member|macro|struct|option|bit|type|variable|file|directory|command|property|trait|method|others?|rest|second|first)";
const option =
  "(?:an\\s+option|one\\s+(?:option|possibility|candidate)|another\\s+(?:option|possibility|candidate|one|idea)|an?\\s+(?:possible\\s+)?(?:alternative|candidate|possibility))";

/** What a thing may be called, told by the thing or as one of several ways: "for the flag, M", "M for the helper", "if it needs a verb, M", "M is an option", "do we want M or M?", "change this to M". */
export const forTheThing = patternRule("for the thing", [
  [
    `${lead}(?:for|as\\s+for|on|re|regarding)\\s+(?:the\\s+)?(?:[^,.?!:;\\uE000-\\uF8FF]{2,30}|${M})[,:]\\s+${rather}${put}${stop}`,
    0.45,
  ],
  [`${lead}if\\s+[^,.?!;\\uE000-\\uF8FF]{3,60}(?:,|\\sthen)\\s+${rather}${put}${stop}`, 0.45],
  [`${put}\\s+for\\s+(?:the|this|that|these|those)\\s+(?:\\w+\\s+)?${thing}s?\\b`, 0.45],
  [`\\b(?:I'd|I\\s+would)\\s+(?:\\w+\\s+)?use\\s+${put}\\s+(?:for|here|instead)\\b`, 0.4],
  [
    `\\b(?:could|can|can't|couldn't)\\s+(?:we|you|it)\\s+(?:just\\s+|not\\s+)?use\\s+${put}\\s*(?:\\?|instead\\b|for\\s+(?:that|this|it))`,
    0.35,
  ],
  [`\\b(?:change|changed|turn|turned)\\s+(?:(?:this|that|it|these)\\s+)?(?:in)?to\\s+${put}\\s*(?:[.?!]|$)`, 0.35],
  [`${lead}(?:is|was)\\s+(?:it|that|this)\\s+${put}\\s*\\?`, 0.35],
  [
    `(?<!;\\s)\\b(?:do|did|don't)\\s+(?:we|you)\\s+(?:\\w+\\s+)?(?:want|mean)\\s+(?<new>${M}(?:\\s+or\\s+${M})?)\\s*\\?`,
    0.35,
  ],
  [`(?<!\\b(?:did|do|don't)\\s)\\byou\\s+(?:mean|want)\\s+(?<new>${M})(?:\\s+here|\\s+instead)?\\s*(?:[.?]|$)`, 0.35],
  [`\\b(?:I'd|I\\s+would)\\s+(?:try|love|like)\\s+${put}${stop}`, 0.4],
  [`${put}\\s+(?:is|are|could\\s+be|would\\s+be|might\\s+be|may\\s+be)\\s+(?:also\\s+)?${option}\\b`, 0.5],
  [`${put}\\s+(?:is|seems|would\\s+be|sounds)\\s+(?:probably\\s+)?(?:good\\s+|clear\\s+)?enough\\b`, 0.4],
  [
    `${put}\\s+(?:is|seems|sounds|would\\s+be)\\s+(?:much\\s+|a\\s+bit\\s+)?(?:closer|closest|(?:more\\s+)?natural|the\\s+(?:obvious|natural|logical|usual)\\s+\\w+)\\b`,
    0.45,
  ],
  [
    `${put}\\s+(?:might|could|may|would)\\s+(?:also\\s+)?(?:do|work|fit|be\\s+used)(?=\\s*(?:$|[.,;]|\\b(?:here|too|for|as|better|well)\\b))`,
    0.45,
  ],
  [
    `\\b(?:I\\s+think|to\\s+me|for\\s+me|think)\\s+${put}\\s+(?:fits|says|tells|works|matches|describes|covers|captures|comes\\s+closer|reads)\\b`,
    0.45,
  ],
  [
    `\\b(?:I'll|I\\s+will|I'd|I\\s+would|let's)\\s+(?:just\\s+|then\\s+|rather\\s+|probably\\s+)?(?:take|use|pick|go\\s+with)\\s+(?<new>${MENTIONS})(?:\\s+for\\s+\\S+\\s+(?:\\S+\\s+){0,3}?and\\s+${M}\\s+for\\b|[^\\w\\uE000-\\uF8FF]{0,4}$)`,
    0.4,
  ],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?<new>${M}),?\\s+but\\s+(?:that's|that\\s+is|it's|it\\s+is|that\\s+would)\\b`, 0.4],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:some|other|possible|my)\\s+)?(?:alternatives?|options?|candidates?|suggestions?|ideas?)(?:\\s+(?:are|would\\s+be|include))?\\s*:\\s*(?<new>${MENTIONS}|${WORDS})[^\\w\\uE000-\\uF8FF]{0,4}$`,
    0.55,
  ],
  [
    `\\b(?:split|spell|write)\\s+(?:the\\s+(?:word|name)\\s+|it\\s+|this\\s+)?(?<old>${M}|[a-z]{4,})\\s+(?:in)?(?:to|as)\\s+(?<new>${M})`,
    0.5,
  ],
]);
