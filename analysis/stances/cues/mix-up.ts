import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NAMED, NOUN, ONE_T, T } from "./vocabulary.ts";

/**
 * Names that are easily taken for one another: "T is too close to O", "people will confuse T with O", "one letter away
 * from O", "the third thing called T".
 */
export const mixUp = patternCue("mix-up", [
  [
    "oppose",
    phrase`${T}${NOUN} (?:(?:is|are|sounds?|looks?|reads?|feels?|seems?|comes?) )?${DEGREE}(?:too|dangerously|awfully|
      confusingly|uncomfortably) (?:too |much )*(?:close|near|similar|like|alike|reminiscent)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:bound|easy|going|sure|likely|tempting) to (?:\w+ )?(?:confuse|mistake|mix up) ${T} (?:with|for|and)
      (?:the )?\S`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|differs?) (?:only |just )?(?:by )?(?:one|a single|a)
      (?:typo|letter|character|keystroke|underscore)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:second|third|fourth|fifth|another|yet another|two|three|several|many|multiple|\d+)
      (?:different |other |unrelated )*(?:
      things?|functions?|flags?|macros?|fields?|files?|structs?|concepts?|meanings?|commands?|tools?|projects?|places|
      options?
    ) (?:in \w+ )?(?:that (?:is|are) )?(?:called|named|of|for|with the name) ${NAMED}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:having|with) both (?<target>${M} and (?:an? |the )?${M}) [^.?!;]{0,40}?\b(?:
      nightmare|confus\w+|asking for|bad|terrible|awful|unfortunate|problem|mess|trouble|mistake|recipe
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:
      is (?:just )?asking for|invites?|is (?:just )?inviting|begs? for|calls? for|is a recipe for|
      is (?:bound|going|sure|likely|certain) to (?:
        confuse|mislead|clash|collide|be (?:confused|misread|misunderstood|mistaken)
      )|
      will (?:only |just |surely )?(?:
        (?:cause|create|lead to) (?:\w+ ){0,2}?(?:confusion|trouble|misunderstandings?|clashes|conflicts)|confuse|
        mislead|clash|collide
      )
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|has been|was|are) (?:\w+ )?(?:taken|in use|claimed|occupied|squatted)
      (?:by|in|for|elsewhere|already)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${ONE_T} (?:with|next to|beside|alongside|and) ${M}(?: next to it| right beside it)? (?:is|are)
      (?:going|bound|sure|likely|certain) to (?:
      confuse|mislead|trip up|be (?:confus|misread|mixed up|mistaken)\w*
    )`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:would|will|could|can|might|is going to) (?:easily |only |always |just )?be
      (?:confused|mixed up|mistaken) (?:with|for)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:people|users|somebody|someone|everybody|they) (?:will|would|might|'d|'ll) (?:use|call|write|take) ${T}
      (?:in place of|instead of|where they mean|for)\b`,
    0.6,
  ],
]);
