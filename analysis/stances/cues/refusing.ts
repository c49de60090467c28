import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, T } from "./vocabulary.ts";

const some = phrase`(?:(?:really|certainly|definitely|ever|just|surely|also|simply) )*`;
const refuses = phrase`(?:
  (?:I'm|I am|we're|we are) not (?:going to|gonna)|(?:I|we) (?:won't|will not|can't|cannot|wouldn't|refuse to)
)`;
const takes = phrase`(?:merge|take|apply|pull|ack|accept|queue|maintain|explain|support|document)`;

/** "no to the T limit": it is the limit that is refused. */
const end = phrase`(?! (?!(?:as|at|too|also|again|because|since|for|from|in|here|please|then|though|either|and|but|or|
  so|unless|if|which|it|is|name|prefix|suffix|naming)\b)[a-z]+)`;

/**
 * Who will not have a name, or takes it back: "no to T", "hard no on T", "I'm not going to merge T", "do we have to
 * call it T?", "I withdraw T".
 */
export const refusing = patternCue("refusing", [
  [
    "oppose",
    phrase`(?:
      ^|[,;.(]\s|\b(?:but|and|so|strong|hard|firm|big|clear|definite|a|sorry)[\s,]{1,3}
    )no (?:to|on|for) ${NAMED}${T}${end}`,
    0.75,
  ],
  [
    "support",
    phrase`(?:
      ^|[,;.(]\s|\b(?:but|and|so|strong|big|clear|definite|a)[\s,]{1,3}
    )yes (?:to|on|for) ${NAMED}${T}${end}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b${refuses} ${some}${takes} (?:(?:an?|any|the|something|anything|patch(?:es)?|series|code|that|which|adds?|
      called|named|with|type|struct|function|flag|option) ){0,7}${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:do|does|must|did) (?:we|it|this|that|you) (?:really )?(?:(?:have|need) to )?(?:
      call (?:it|this|that)|name (?:it|this|that)|be(?: called)?
    ) ${T}\s*\?`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:I|we)(?:'ll| will|'d| would| hereby)? (?:
      withdraw|retract|drop(?:ped)?|take back|took back|give up(?: on)?|gave up(?: on)?
    ) ${T}(?=\s*(?:$|[.,;!)(]|\b(?:then|again|because|since|as|and|but|for)\b))`,
    0.6,
  ],
  ["oppose", phrase`\btake ${T} back\b`, 0.65],
  ["oppose", phrase`${T}${IN_CLAUSE}{0,60}?[,;] I(?:'ll| will)? (?:take|took) (?:that|it) back\b`, 0.6],
  [
    "oppose",
    phrase`\b(?:dead|firmly|strictly|strongly|totally|absolutely)?\s?against
      (?:using |calling it )?${NAMED}${T}(?=\s*(?:$|[.,;!)(]|\b(?:because|since|as|too|here|for|in)\b))`,
    0.5,
  ],
  [
    "oppose",
    phrase`\b(?:not|n't) (?:so |too |that |very |entirely |at all |really |quite )*(?:
      sure|happy|comfortable|keen|convinced|sold|thrilled|enthusiastic
    ) (?:about|on|by|of|with|that) (?:the name |calling it )?${T}(?! right now)`,
    0.65,
  ],
  ["oppose", phrase`\bno (?:great |big |real |particular |huge )?(?:fan|friend|lover) of ${NAMED}${T}`, 0.75],
]);
