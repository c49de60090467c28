import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const posts = "(?:(?:send|sent|post|posted|prepare|respin|respun|resend|resent|repost)(?:ing)?|(?:send|post)\\s+out)";
const applies =
  "(?:queue|queued|merge|merged|apply|applied|commit|committed|push|pushed|take|took|taken|pick\\s+up|picked\\s+up)";
const series =
  "(?:it|this|that|them|these|all|both|everything|\\d[\\d\\s,-]{0,6}|(?:an?\\s+|the\\s+)?(?:v\\d+|(?:new\\s+|next\\s+)?(?:version|patch|series|set)))";
const end = "(?=\\s*(?:$|[.,;:!)(]|\\b(?:then|now|and|as|in|for|instead|today|tomorrow|later|soon|if|when|once)\\b))";

/** What is settled, by whoever does it or tells of it: "we agreed on T", "I'll send v3 with T", "I'll merge it as T", "it's T now", "O is now T", "leaving it as T". */
export const settling = patternCue("settling", [
  [
    "support",
    `\\b(?:we|they|people|everybody|everyone|all|list|call|meeting)\\s+(?:have\\s+|had\\s+|all\\s+|then\\s+|finally\\s+|now\\s+)*(?:agreed|settled|decided|converged|landed)\\s+(?:on|for)\\s+(?:calling\\s+\\w+\\s+|the\\s+name\\s+|using\\s+)?${T}`,
    0.7,
  ],
  [
    "support",
    `\\b(?:consensus|agreement|majority|general\\s+feeling)\\s+(?:\\w+\\s+){0,3}?(?:for|on|is|was|be)\\s+(?:for\\s+)?${T}`,
    0.7,
  ],
  [
    "support",
    `\\b(?:queued|merged|applied|committed|pushed)\\b(?:\\s+[^\\s.?!;,\\uE000-\\uF8FF]+){0,6},?\\s+with\\s+${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:as|in|then|now|instead|for)\\b))`,
    0.65,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:decision|verdict|conclusion|resolution|outcome)\\s*:\\s*(?:we\\s+(?:go|stay)\\s+with\\s+|use\\s+)?${T}`,
    0.65,
  ],
  ["support", `\\b(?:the\\s+winner\\s+(?:is|was|seems\\s+to\\s+be)|we\\s+have\\s+a\\s+winner\\W{1,3})\\s*${T}`, 0.65],
  [
    "support",
    `${T}\\s+(?:has\\s+|clearly\\s+)?(?:won|wins)(?:\\s+the\\s+(?:vote|poll|day|argument|most\\s+votes))?${end}`,
    0.65,
  ],
  [
    "support",
    `\\b(?:v\\d+|the\\s+(?:next|new)\\s+version|this\\s+version|the\\s+series|patch\\s+\\d+)\\s+(?:now\\s+)?(?:calls?|names?)\\s+(?:it|this|that|them|these)\\s+(?:just\\s+|simply\\s+)?${T}`,
    0.65,
  ],
  ["support", `\\bfinal\\s+(?:name|answer|choice|decision)\\s*(?::|\\bis\\b|\\bwas\\b)\\s*${T}`, 0.7],
  ["support", `\\b${posts}\\s+${series}\\s+(?:with|as|using)\\s+${T}${end}`, 0.6],
  ["support", `\\b(?:respin|respun|resend|resent|repost)\\s+(?:with|as|using)\\s+${T}${end}`, 0.6],
  ["support", `\\b${applies}\\s+${series}\\s+(?:as|with)\\s+${T}${end}`, 0.65],
  [
    "support",
    `\\b(?:queued|merged|applied|committed|pushed),?\\s+(?:it\\s+|this\\s+|them\\s+)?(?:but\\s+)?with\\s+(?:the\\s+(?:\\w+\\s+){1,2}|${M}\\s+)?(?:renamed|changed)\\s+to\\s+${T}`,
    0.7,
  ],
  [
    "support",
    `\\b(?:fixed|changed|amended)\\s+(?:it|that|this|them)\\s+(?:up\\s+)?to\\s+${T}\\s+(?:while|when|on|before|in)\\b`,
    0.65,
  ],
  ["support", `\\b(?:it|this|that|name)(?:'s|\\s+is)\\s+${T}\\s+(?:now\\b|in\\s+v\\d+)`, 0.65],
  ["support", `${T}\\s+is\\s+what\\s+v\\d+\\s+(?:has|uses|will)\\b`, 0.65],
  [
    "support",
    `\\b(?:leave|leaving|left|keep|keeping)\\s+(?:(?:it|this|that|the\\s+name)\\s+at|(?:it|this|that|(?:the|our)\\s+\\w+(?:\\s+\\w+)?)\\s+as)\\s+${T}${end}`,
    0.65,
  ],
  ["support", `^[^\\w\\uE000-\\uF8FF]{0,6}(?<other>${M})\\s+(?:is|are)\\s+now\\s+(?:called\\s+|named\\s+)?${T}`, 0.6],
  ["support", `\\bis\\s+now\\s+(?:called|named)\\s+${T}(?!\\s+(?:from|by|with|in|on)\\b)`, 0.55],
  [
    "support",
    `\\brenam(?:e|ing)\\s+(?:from\\s+${M}\\s+)?to\\s+${T}\\s+(?:is|was|has\\s+been)\\s+(?:now\\s+)?(?:pushed|merged|applied|queued|committed|done|in\\b)`,
    0.7,
  ],
]);
