import { M, MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening =
  "^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:so|or|and|then|but|hmm+|well|ok|okay|right|fine|agreed|yes)\\b[\\s,.:]{1,3}){0,2}";
const stop = "(?=\\s*(?:$|[.,;?!)(]))";

/** A name that is offered and left to the others: "Would M do?", "M maybe, or M?", "M, if it has to be short", "say M", "so M please", "Why isn't this M?", "I'd rather see M here". */
export const offered = patternRule("offered", [
  [
    `\\b(?:will\\s+make\\s+it|(?:I'll|I\\s+can|let's|please)\\s+(?:make\\s+it|do))\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;!)(]|\\bin\\s+(?:v\\d|the\\s+next)|\\b(?:then|instead)\\b))`,
    0.45,
  ],
  [`\\b(?:could|can|should)\\s+it\\s+(?:just\\s+|not\\s+)?be\\s+(?<new>${MENTIONS})\\s*\\?`, 0.5],
  [`\\b(?:was|were)\\s+going\\s+to\\s+(?:say|suggest|propose)\\s+(?<new>${MENTIONS})`, 0.5],
  [
    `${opening}(?:would|could|might)\\s+(?<new>${MENTIONS})\\s+(?:also\\s+)?(?:do|be\\s+(?:ok|okay|better|clearer|an?\\s+option|acceptable))(?:\\s+(?:too|instead|for\\s+(?:you|everybody|it|that)))?\\s*\\?`,
    0.5,
  ],
  [
    `${opening}(?<new>${MENTIONS})\\s+(?:maybe|perhaps),\\s+(?:or|if|with|since|because|so\\s+that|to\\s+(?:match|keep|be|stay))\\b`,
    0.5,
  ],
  [
    `(?:^|[,;:]\\s)[^\\w\\uE000-\\uF8FF]{0,6}(?:or\\s+)?(?<new>${M}\\s+or\\s+${M})\\s+(?:maybe|perhaps)[\\s.?]{0,4}$`,
    0.5,
  ],
  [
    `${opening}(?<new>${MENTIONS}),?\\s+if\\s+(?:it|you|we)(?:'s|'re|\\s+(?:has|have|must|really|need|needs|want|are|is))\\s+(?:to|going|a|an|something|it|one)\\b`,
    0.45,
  ],
  [
    `${opening}(?<new>${MENTIONS})\\s+(?:or|and)?\\s?would\\s+(?:both\\s+|all\\s+)?be\\s+(?:clear|clearer|obvious|short|shorter|nice|nicer|nice\\s+and\\s+short)\\b`,
    0.45,
  ],
  [`(?:,|\\w)\\s+so\\s+(?<new>${MENTIONS}),?\\s+please\\b`, 0.5],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?<new>${MENTIONS}),\\s+say[\\s.?!]{0,4}$`, 0.45],
  [
    `\\bwhy\\s+(?:isn't|is)\\s+(?:it|this|that)\\s+(?:not\\s+)?(?:just\\s+|simply\\s+)?(?<new>${MENTIONS})\\s*[?,]`,
    0.45,
  ],
  [
    `\\b(?:I|we)(?:'d|\\s+would)\\s+(?:much\\s+|really\\s+)?(?:rather|prefer\\s+to|like\\s+to)\\s+see\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;?!)(]|\\b(?:here|instead|there)\\b(?!\\s+\\w)))`,
    0.45,
  ],
  [
    `\\bI(?:'d|\\s+would)\\s+(?:also\\s+|really\\s+|still\\s+)*(?:want|have\\s+done)\\s+(?<new>${MENTIONS})(?=\\s*(?:$|[.,;!)(]))`,
    0.45,
  ],
  [`\\bi\\.e\\.,?\\s+(?<new>${MENTIONS})\\s*\\?`, 0.4],
  [`^[^\\w\\uE000-\\uF8FF]{0,6}(?<new>${MENTIONS})\\s+it\\s+could\\s+(?:well\\s+)?be\\b`, 0.5],
  [
    `${opening}(?<new>${MENTIONS})\\s+for\\s+the\\s+(?:[\\w-]+\\s+)?(?:flag|option|parameter|field|feature|function|macro|type|struct|file|symbol|property|variable|command|switch|word|attribute|helper)\\s*(?:[,.?]|$|\\bthen\\b)`,
    0.45,
  ],
  [`\\bmake\\s+(?:it|them|that)\\s+(?:two|three|one)[,:]\\s+(?<new>${MENTIONS})${stop}`, 0.45],
  [`\\b(?:that|this|it)\\s+(?:with\\s+)?around[^.?!;\\uE000-\\uF8FF]{0,30}:\\s+(?<new>${M})${stop}`, 0.4],
  [`${opening}(?:maybe|perhaps)\\s+(?<new>${MENTIONS})\\s*!+\\s?\\?`, 0.45],
  [`^\\W{0,6}(?:since|as|because)\\s[^.?!;\\uE000-\\uF8FF]{5,90},\\s+(?<new>${MENTIONS})\\s*\\?`, 0.45],
  [
    `\\bthe\\s+(?:flag|feature|option|function|field|macro|type|struct|file|symbol|property|command|attribute|helper)\\s+would\\s+(?:then\\s+)?be\\s+(?:just\\s+)?(?<new>${M})${stop}`,
    0.4,
  ],
  [`${opening}(?<new>${MENTIONS}),\\s+then[\\s.!]{0,4}$`, 0.45],
  [`${opening}(?<new>${M}),\\s+like\\s+(?:the\\s+)?[^.?!;]{1,30}?[\\s.!]{0,4}$`, 0.4],
  [`\\bwould\\s+(?:you|anybody|anyone)\\s+mind\\s+(?<new>${MENTIONS})\\s*\\?`, 0.45],
]);
