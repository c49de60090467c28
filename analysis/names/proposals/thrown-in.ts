import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const would = "(?:\\s+would|'d)";
const slightly = "(?:\\s+(?:also|too|probably|at\\s+least|already|all|both|then|perhaps|maybe))?";
const me = "(?:I|we)(?:\\s+would|'d)(?:\\s+(?:really|rather|have|sort\\s+of|kind\\s+of|probably|personally|still))*";

/** An identifier thrown in while code is reviewed, in no more words than it needs: "M perhaps?", "I would have expected M here", "M would do", "that thing needs to be M". */
export const thrownIn = patternRule("thrown in", [
  [`^[^.?!]{0,60}?(?<new>${MENTIONS})(?:,|\\s+-+)?\\s+(?:perhaps|maybe|possibly|instead|then|rather)\\s*\\?`, 0.5],
  [
    `\\b${me}\\s+(?:expect(?:ed)?|have|take|pick|go\\s+for|choose|do|leave\\s+it\\s+at|spell\\s+it|write|say)\\s+(?:to\\s+see\\s+)?(?<new>${MENTIONS})(?=\\s*(?:$|[.,;?!)(]|\\b(?:here|instead|then|there|over)\\b))`,
    0.5,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:or|and|but|maybe|perhaps|so|then)\\s+)?(?<new>${MENTIONS})${would}${slightly}\\s+(?:do|work|fit|cover|match|generate|read|be\\s+(?:ok|okay|fine|enough|closer|an?\\s+option|in\\s+line\\s+with|consistent\\s+with|closer\\s+to|free)|go\\s+with|line\\s+up|at\\s+least)\\b`,
    0.45,
  ],
  [
    `^[^\\w\\uE000-\\uF8FF]{0,6}or\\s+(?:(?:just|maybe|even|plain|the|an?|enum|struct)\\s+)*(?<new>${MENTIONS})(?=\\s*[,.;:]|\\s+if\\b)`,
    0.45,
  ],
  [
    `(?:^|\\bso\\s+)[^\\w\\uE000-\\uF8FF]{0,4}(?<new>${MENTIONS})(?:\\s+(?:and|\\/)\\s+[\\w()]{2,20})?\\s+in\\s+(?:v\\d|the\\s+next\\s+(?:version|round))`,
    0.5,
  ],
  [`(?:,|\\w)\\s+so\\s+(?<new>${MENTIONS})(?:\\s+then)?\\s*[.?]?$`, 0.5],
  [`\\b(?:this|that|which|it)\\s+would\\s+make\\s+(?:it|this|them)\\s+(?<new>${MENTIONS})`, 0.5],
  [
    `\\b(?:that|this|the|these)(?:\\s+[\\w-]+){0,2}\\s+(?:needs?|ought|wants?|has|have)\\s+to\\s+be(?:come)?\\s+(?:just\\s+)?(?<new>${M})(?=\\s*(?:$|[.,;?!)(]))`,
    0.4,
  ],
  [
    `\\b(?:I|we)\\s+had\\s+(?<new>${MENTIONS})\\s+(?:here\\s+)?(?:locally|originally|initially|at\\s+first|first|before|for\\s+a\\s+while|in\\s+(?:an?|the|my|our)\\s+(?:earlier|first|previous|older?|local)\\b)`,
    0.5,
  ],
  [
    `\\b(?:could|can|should|might|would|let's|to|will)\\s+(?:just\\s+|also\\s+|always\\s+)?(?:go|change|switch|move)\\s+(?:back\\s+)?to\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;?!)(]|\\binstead\\b))`,
    0.45,
  ],
  [`\\bspell(?:ing|ed)?\\s+(?:it|this|that|them)\\s+out[,:]?\\s+(?:as\\s+)?(?<new>${MENTIONS})`, 0.6],
  [`\\b(?:thought|was\\s+thinking)\\s+(?:about|of)\\s+(?<new>${MENTIONS})(?:\\s+\\w+){0,4},?\\s+but\\b`, 0.5],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}for\\s+(?:example|instance),?\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[,.?;]))`, 0.4],
]);
