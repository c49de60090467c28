import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { MARK, ONE_O, T } from "./vocabulary.ts";

const posts = phrase`(?:
  (?:send|sent|post|posted|prepare|respin|respun|resend|resent|repost)(?:ing)?|(?:send|post) out
)`;
const applies = phrase`(?:
  queue|queued|merge|merged|apply|applied|commit|committed|push|pushed|take|took|taken|pick up|picked up
)`;
const series = phrase`(?:
  it|this|that|them|these|all|both|everything|\d[\d\s,-]{0,6}|
  (?:an? |the )?(?:v\d+|(?:new |next )?(?:version|patch|series|set))
)`;
const end = phrase`(?=\s*(?:$|[.,;:!)(]|\b(?:then|now|and|as|in|for|instead|today|tomorrow|later|soon|if|when|
  once)\b))`;

/**
 * What is settled, by whoever does it or tells of it: "we agreed on T", "I'll send v3 with T", "I'll merge it as T",
 * "it's T now", "O is now T", "leaving it as T".
 */
export const settling = patternCue("settling", [
  [
    "support",
    phrase`\b(?:
      we|they|people|everybody|everyone|all|list|call|meeting
    ) (?:have |had |all |then |finally |now )*(?:agreed|settled|decided|converged|landed) (?:on|for)
      (?:calling \w+ |the name |using )?${T}`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:consensus|agreement|majority|general feeling) (?:\w+ ){0,3}?(?:for|on|is|was|be) (?:for )?${T}`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:queued|merged|applied|committed|pushed)\b(?: [^\s.?!;,\uE000-\uF8FF]+){0,6},? with
      ${T}(?=\s*(?:$|[.,;!)(]|\b(?:as|in|then|now|instead|for)\b))`,
    0.65,
  ],
  [
    "support",
    phrase`^${MARK}{0,6}(?:decision|verdict|conclusion|resolution|outcome)\s*:\s*(?:we (?:go|stay) with |use )?${T}`,
    0.65,
  ],
  ["support", phrase`\b(?:the winner (?:is|was|seems to be)|we have a winner\W{1,3})\s*${T}`, 0.65],
  ["support", phrase`${T} (?:has |clearly )?(?:won|wins)(?: the (?:vote|poll|day|argument|most votes))?${end}`, 0.65],
  [
    "support",
    phrase`\b(?:
      v\d+|the (?:next|new) version|this version|the series|patch \d+
    ) (?:now )?(?:calls?|names?) (?:it|this|that|them|these) (?:just |simply )?${T}`,
    0.65,
  ],
  ["support", phrase`\bfinal (?:name|answer|choice|decision)\s*(?::|\bis\b|\bwas\b)\s*${T}`, 0.7],
  ["support", phrase`\b${posts} ${series} (?:with|as|using) ${T}${end}`, 0.6],
  ["support", phrase`\b(?:respin|respun|resend|resent|repost) (?:with|as|using) ${T}${end}`, 0.6],
  ["support", phrase`\b${applies} ${series} (?:as|with) ${T}${end}`, 0.65],
  [
    "support",
    phrase`\b(?:queued|merged|applied|committed|pushed),? (?:it |this |them )?(?:but )?with
      (?:the (?:\w+ ){1,2}|${M} )?(?:renamed|changed) to ${T}`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:fixed|changed|amended) (?:it|that|this|them) (?:up )?to ${T} (?:while|when|on|before|in)\b`,
    0.65,
  ],
  ["support", phrase`\b(?:it|this|that|name)(?:'s| is) ${T} (?:now\b|in v\d+)`, 0.65],
  ["support", phrase`${T} is what v\d+ (?:has|uses|will)\b`, 0.65],
  [
    "support",
    phrase`\b(?:leave|leaving|left|keep|keeping) (?:
      (?:it|this|that|the name) at|(?:it|this|that|(?:the|our) \w+(?: \w+)?) as
    ) ${T}${end}`,
    0.65,
  ],
  ["support", phrase`^${MARK}{0,6}${ONE_O} (?:is|are) now (?:called |named )?${T}`, 0.6],
  ["support", phrase`(?:\bis|\bare|'s) now (?:called|named) ${T}(?! (?:from|by|with|in|on)\b)`, 0.55],
  [
    "support",
    phrase`\brenam(?:e|ing) (?:from ${M} )?to ${T} (?:is|was|has been)
      (?:now )?(?:pushed|merged|applied|queued|committed|done|in\b)`,
    0.7,
  ],
  ["support", phrase`^\W{0,6}(?:(?:ok|okay|fine|so|then|well)[\s,]{1,3}){0,2}let it be ${T}`, 0.65],
]);
