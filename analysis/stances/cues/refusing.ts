import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const some = "(?:(?:really|certainly|definitely|ever|just|surely|also|simply)\\s+)*";
const refuses =
  "(?:(?:I'm|I\\s+am|we're|we\\s+are)\\s+not\\s+(?:going\\s+to|gonna)|(?:I|we)\\s+(?:won't|will\\s+not|can't|cannot|wouldn't|refuse\\s+to))";
const takes = "(?:merge|take|apply|pull|ack|accept|queue|maintain|explain|support|document)";

/** "no to the T limit": it is the limit that is refused. */
const end = `(?!\\s+(?!(?:as|at|too|also|again|because|since|for|from|in|here|please|then|though|either|and|but|or|so|unless|if|which|it|is|name|prefix|suffix|naming)\\b)[a-z]+)`;

/** Who will not have a name, or takes it back: "no to T", "hard no on T", "I'm not going to merge T", "do we have to call it T?", "I withdraw T". */
export const refusing = patternCue("refusing", [
  [
    "oppose",
    `(?:^|[,;.(]\\s|\\b(?:but|and|so|strong|hard|firm|big|clear|definite|a|sorry)[\\s,]{1,3})no\\s+(?:to|on|for)\\s+(?:the\\s+name\\s+)?${T}${end}`,
    0.75,
  ],
  [
    "support",
    `(?:^|[,;.(]\\s|\\b(?:but|and|so|strong|big|clear|definite|a)[\\s,]{1,3})yes\\s+(?:to|on|for)\\s+(?:the\\s+name\\s+)?${T}${end}`,
    0.7,
  ],
  [
    "oppose",
    `\\b${refuses}\\s+${some}${takes}\\s+(?:(?:an?|any|the|something|anything|patch(?:es)?|series|code|that|which|adds?|called|named|with|type|struct|function|flag|option)\\s+){0,7}${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:do|does|must|did)\\s+(?:we|it|this|that|you)\\s+(?:really\\s+)?(?:(?:have|need)\\s+to\\s+)?(?:call\\s+(?:it|this|that)|name\\s+(?:it|this|that)|be(?:\\s+called)?)\\s+${T}\\s*\\?`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:I|we)(?:'ll|\\s+will|'d|\\s+would|\\s+hereby)?\\s+(?:withdraw|retract|drop(?:ped)?|take\\s+back|took\\s+back|give\\s+up(?:\\s+on)?|gave\\s+up(?:\\s+on)?)\\s+${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:then|again|because|since|as|and|but|for)\\b))`,
    0.6,
  ],
  ["oppose", `\\btake\\s+${T}\\s+back\\b`, 0.65],
  [
    "oppose",
    `${T}[^.?!;\\uE000-\\uF8FF]{0,60}?[,;]\\s+I(?:'ll|\\s+will)?\\s+(?:take|took)\\s+(?:that|it)\\s+back\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:dead|firmly|strictly|strongly|totally|absolutely)?\\s?against\\s+(?:using\\s+|calling\\s+it\\s+|the\\s+name\\s+)?${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:because|since|as|too|here|for|in)\\b))`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:not|n't)\\s+(?:so\\s+|too\\s+|that\\s+|very\\s+|entirely\\s+|at\\s+all\\s+|really\\s+|quite\\s+)*(?:sure|happy|comfortable|keen|convinced|sold|thrilled|enthusiastic)\\s+(?:about|on|by|of|with|that)\\s+(?:the\\s+name\\s+|calling\\s+it\\s+)?${T}(?!\\s+right\\s+now)`,
    0.65,
  ],
  [
    "oppose",
    `\\bno\\s+(?:great\\s+|big\\s+|real\\s+|particular\\s+|huge\\s+)?(?:fan|friend|lover)\\s+of\\s+(?:the\\s+name\\s+)?${T}`,
    0.75,
  ],
  ["oppose", `${T}\\s+(?:still\\s+|really\\s+|does\\s+)?(?:bothers?|annoys?|irritates?|puts?)\\s+me\\b`, 0.7],
]);
