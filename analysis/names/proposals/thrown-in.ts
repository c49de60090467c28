import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const would = phrase`(?: would|'d)`;
const slightly = phrase`(?: (?:also|too|probably|at least|already|all|both|then|perhaps|maybe))?`;
const me = phrase`(?:I|we)(?: would|'d)(?: (?:really|rather|have|sort of|kind of|probably|personally|still))*`;

/**
 * An identifier thrown in while code is reviewed, in no more words than it needs: "M perhaps?", "I would have expected
 * M here", "M would do", "that thing needs to be M".
 */
export const thrownIn = patternRule("thrown in", [
  [phrase`^[^.?!]{0,60}?(?<new>${MENTIONS})(?:,| -+)? (?:perhaps|maybe|possibly|instead|then|rather)\s*\?`, 0.5],
  [
    phrase`\b${me} (?:
      expect(?:ed)?|have|take|pick|go for|choose|do|leave it at|spell it|write|say|gone (?:with|for)|said|used|picked|
      chosen|taken|written|spelled it|called (?:it|this)|named (?:it|this)|guessed|proposed|suggested|preferred
    ) (?:to see )?(?<new>${MENTIONS})(?=\s*(?:
      $|[.,;?!)(]|\b(?:here|instead|then|there|over|myself|since|because|as|but|for)\b
    ))`,
    0.5,
  ],
  [
    phrase`${START}(?:(?:or|and|but|maybe|perhaps|so|then) )?(?<new>${MENTIONS})${would}${slightly} (?:
      do|work|fit|cover|match|generate|read|
      be (?:ok|okay|fine|enough|closer|an? option|in line with|consistent with|closer to|free)|go with|line up|at least
    )\b`,
    0.45,
  ],
  [
    phrase`${START}or (?:(?:just|maybe|even|plain|the|an?|enum|struct) )*(?<new>${MENTIONS})(?=
      \s*[,.;:]| (?:if|like|as|and|since|because|so|when|unless|with|where|in case|to)\b
    )`,
    0.45,
  ],
  [
    phrase`(?:^|\bso )[^\w\uE000-\uF8FF]{0,4}(?<new>${MENTIONS})(?: (?:and|\/) [\w()]{2,20})? in (?:v\d|the next (?:version|round))`,
    0.5,
  ],
  [
    phrase`\b(?:maybe|perhaps) (?:we|you|I|it|this|they) should(?:'ve| have) (?:
      used|said|been|gone with|called it|named it
    ) (?<new>${MENTIONS})`,
    0.5,
  ],
  [
    phrase`\b(?:I'm|I am|we're|we are) (?:now |also |currently |still )*considering
      (?:calling it |the name |naming it )?(?<new>${MENTIONS})(?=\s*(?:
        $|[.,;:?!)(]|\b(?:just|to|for|since|because|instead|as|so|here)\b
      ))`,
    0.55,
  ],
  [phrase`(?:,|\w) so (?<new>${MENTIONS})(?: then)?\s*[.?]?$`, 0.5],
  [phrase`\b(?:this|that|which|it) would make (?:it|this|them) (?<new>${MENTIONS})`, 0.5],
  [
    phrase`\b(?:that|this|the|these)(?: [\w-]+){0,2} (?:needs?|ought|wants?|has|have) to be(?:come)? (?:just )?(?<new>${M})(?=\s*(?:$|[.,;?!)(]))`,
    0.4,
  ],
  [
    phrase`\b(?:I|we) had (?<new>${MENTIONS}) (?:here )?(?:
      locally|originally|initially|at first|first|before|for a while|
      in (?:an?|the|my|our) (?:earlier|first|previous|older?|local)\b
    )`,
    0.5,
  ],
  [
    phrase`\b(?:could|can|should|might|would|let's|to|will) (?:just |also |always )?(?:go|change|switch|move)
      (?:back )?to (?<new>${MENTIONS})(?=\s*(?:$|[.,;?!)(]|\binstead\b))`,
    0.45,
  ],
  [phrase`\bspell(?:ing|ed)? (?:it|this|that|them) out[,:]? (?:as )?(?<new>${MENTIONS})`, 0.6],
  [phrase`\b(?:thought|was thinking) (?:about|of) (?<new>${MENTIONS})(?: \w+){0,4},? but\b`, 0.5],
  [phrase`${START}for (?:example|instance),? (?<new>${MENTIONS})(?=\s*(?:$|[,.?;]))`, 0.4],
  [
    phrase`(?:${START}|\b)(?:perhaps|maybe|please|let's|could|should|better|rather|why not)
      (?:just |simply |rather )*(?:say|write|print|spell it)
      (?<new>${MENTIONS})(?=\s*(?:$|[.,;?!)(]|\b(?:instead|here|then|rather)\b))`,
    0.45,
  ],
  [
    phrase`\b(?:go(?:ing)? back|switch(?:ing)? back|return(?:ing)?|revert(?:ing)?) to
      (?:calling it |using |the name |plain )?(?<new>${MENTIONS})(?=\s*(?:
        $|[.,;?!)(]|\b(?:instead|here|then|for|as|since|because)\b
      ))`,
    0.4,
  ],
]);
