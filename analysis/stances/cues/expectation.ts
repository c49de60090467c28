import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { NOUN, READERS, T } from "./vocabulary.ts";

const would = phrase`(?:'d| (?:would|will|may|might|could|can))?`;
const expect = phrase`(?:expects?|assumes?|thinks?|believes?|imagines?|guess(?:es)?|thought|expected|assumed|picture)`;
const adverb = phrase`(?:naturally |immediately |automatically |rather |probably |really |always |almost |first )*`;

/**
 * What a name wrongly leads to expect: "with T you'd expect …", "as a user I'd expect T to …", "T makes me think of …",
 * "will read T as …".
 */
export const expectation = patternCue("expectation", [
  [
    "oppose",
    phrase`^\W*(?:but |and |also,? )?(?:
      with|given|from|seeing|reading|hearing|when (?:\w+ )?(?:see(?:s|ing)?|read(?:s|ing)?|hear(?:s|ing)?)
    ) (?:a name like |the name |something called )?${T}${NOUN},? ${READERS}${would} ${adverb}${expect}\b`,
    0.65,
  ],
  ["oppose", phrase`\bas an? (?:\w+ ){0,3}?\w+,? I(?:'d| would) ${adverb}${expect} (?:a |the )?${T} to\b`, 0.65],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ly |just |also |always |still )?(?:makes?|made|has|had|leads?|leaves?|gets?) ${READERS}
      (?:to )?(?:\w+ )?(?:
      think(?:ing)?|wonder(?:ing)?|believ\w+|expect(?:ing)?|assum\w+|cringe|laugh|guess(?:ing)?|smile|shudder
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:
      (?:will|would|could|might|may|can|to) (?:\w+ )?(?:read|take|misread|mistake|misunderstand|interpret|parse)|
      misread|mistook|misunderstood
    ) ${T} (?:as|for)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:
      (?:sounds?|reads?|looks?|feels?) (?:to me )?as (?:if|though)\b|
      (?:sounds?|reads?) (?:to me |a (?:bit|lot) |rather |more |too much )*like (?:
        an?|some|the|we|it|you|you're|it's|something|somebody|someone
      )\b(?! (?:\w+ )?(?:good|great|nice|reasonable|better|fine|sensible|plan|improvement|idea)\b)
    )`,
    0.65,
  ],
  [
    "oppose",
    phrase`^\W*(?:to me,? )?(?:it|that|this) (?:sounds?|reads?) (?:to me |a bit |more )*(?:
      as (?:if|though)\b|
      like (?:an?|some|something|we|you|you're)\b(?! (?:\w+ ){0,2}?(?:good|great|nice|reasonable|better|fine|sensible|
        plan|improvement|idea|compromise|solution|win|deal|bug|problem)\b)
    )`,
    0.6,
  ],
  ["oppose", phrase`\bwhen(?:ever)? I (?:read|see|hear) ${T},? (?:I |my )`, 0.65],
  [
    "oppose",
    phrase`\b(?:calling|naming) (?:\w+ ){1,3}?${T} (?:would be |is )?(?:
      lying|a lie|dishonest|cheating|wishful|puts|begs|invites|sends|hides|gives|promises|ties|asks
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\bif (?:it|this|that|we|you)(?:'s| (?:is|are|gets?))? (?:called|named|call|name) (?:it |this |that )?${T},
      (?:then )?(?:
      people|users|everybody|everyone|somebody|someone|they|we|you|nobody|no one|it
    ) (?:will|would|'ll|'d|may|might|can|won't|wouldn't)\b`,
    0.6,
  ],
]);
