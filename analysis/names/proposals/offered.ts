import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const opening = phrase`${START}(?:(?:so|or|and|then|but|hmm+|well|ok|okay|right|fine|agreed|yes)\b[\s,.:]{1,3}){0,2}`;
const stop = phrase`(?=\s*(?:$|[.,;?!)(]))`;

/**
 * A name that is offered and left to the others: "Would M do?", "M maybe, or M?", "M, if it has to be short", "say M",
 * "so M please", "Why isn't this M?", "I'd rather see M here".
 */
export const offered = patternRule("offered", [
  [
    phrase`\b(?:will make it|(?:I'll|I can|let's|please) (?:make it|do))
      (?<new>${MENTIONS})(?=\s*(?:$|[.,;!)(]|\bin (?:v\d|the next)|\b(?:then|instead)\b))`,
    0.45,
  ],
  [phrase`\b(?:was|were) going to (?:say|suggest|propose) (?<new>${MENTIONS})`, 0.5],
  [
    phrase`${opening}(?:would|could|might) (?<new>${MENTIONS}) (?:also )?(?:
      do|be (?:ok|okay|better|clearer|an? option|acceptable)
    )(?: (?:too|instead|for (?:you|everybody|it|that)))?\s*\?`,
    0.5,
  ],
  [
    phrase`${opening}(?<new>${MENTIONS}) (?:maybe|perhaps), (?:or|if|with|since|because|so that|to (?:match|keep|be|stay))\b`,
    0.5,
  ],
  [phrase`(?:^|[,;:]\s)[^\w\uE000-\uF8FF]{0,6}(?:or )?(?<new>${M} or ${M}) (?:maybe|perhaps)[\s.?]{0,4}$`, 0.5],
  [
    phrase`${opening}(?<new>${MENTIONS}),? if (?:it|you|we)(?:'s|'re| (?:has|have|must|really|need|needs|want|are|is))
      (?:to|going|a|an|something|it|one)\b`,
    0.45,
  ],
  [
    phrase`${opening}(?<new>${MENTIONS}) (?:or|and)?\s?would (?:both |all )?be (?:clear|clearer|obvious|short|shorter|nice|nicer|nice and short)\b`,
    0.45,
  ],
  [phrase`(?:,|\w) so (?<new>${MENTIONS}),? please\b`, 0.5],
  [phrase`${START}(?<new>${MENTIONS}), say[\s.?!]{0,4}$`, 0.45],
  [phrase`\bwhy (?:isn't|is) (?:it|this|that) (?:not )?(?:just |simply )?(?<new>${MENTIONS})\s*[?,]`, 0.45],
  [
    phrase`\b(?:I|we)(?:'d| would) (?:much |really )?(?:rather|prefer to|like to) see
      (?<new>${MENTIONS})(?=\s*(?:$|[.,;?!)(]|\b(?:here|instead|there)\b(?! \w)))`,
    0.45,
  ],
  [phrase`\bI(?:'d| would) (?:also |really |still )*(?:want|have done) (?<new>${MENTIONS})(?=\s*(?:$|[.,;!)(]))`, 0.45],
  [phrase`\bi\.e\.,? (?<new>${MENTIONS})\s*\?`, 0.4],
  [phrase`${START}(?<new>${MENTIONS}) it could (?:well )?be\b`, 0.5],
  [
    phrase`${opening}(?<new>${MENTIONS}) for the (?:[\w-]+ )?(?:
      flag|option|parameter|field|feature|function|macro|type|struct|file|symbol|property|variable|command|switch|word|
      attribute|helper
    )\s*(?:[,.?]|$|\bthen\b)`,
    0.45,
  ],
  [phrase`\bmake (?:it|them|that) (?:two|three|one)[,:] (?<new>${MENTIONS})${stop}`, 0.45],
  [phrase`\b(?:that|this|it) (?:with )?around[^.?!;\uE000-\uF8FF]{0,30}: (?<new>${M})${stop}`, 0.4],
  [phrase`${opening}(?:maybe|perhaps) (?<new>${MENTIONS})\s*!+\s?\?`, 0.45],
  [phrase`^\W{0,6}(?:since|as|because)\s[^.?!;\uE000-\uF8FF]{5,90}, (?<new>${MENTIONS})\s*\?`, 0.45],
  [
    phrase`\bthe (?:flag|feature|option|function|field|macro|type|struct|file|symbol|property|command|attribute|helper)
      would (?:then )?be (?:just )?(?<new>${M})${stop}`,
    0.4,
  ],
  [phrase`${opening}(?<new>${MENTIONS}), then[\s.!]{0,4}$`, 0.45],
  [phrase`${opening}(?<new>${M}), like (?:the )?[^.?!;]{1,30}?[\s.!]{0,4}$`, 0.4],
  [phrase`\bwould (?:you|anybody|anyone) mind (?<new>${MENTIONS})\s*\?`, 0.45],
]);
