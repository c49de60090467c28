import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const will =
  "(?<!\\b(?:maybe|perhaps)\\s)(?:(?:I|we)(?:'ll|\\s+will|\\s+can|\\s+could|'m\\s+going\\s+to|\\s+am\\s+going\\s+to|\\s+shall)|will(?!\\s+(?:we|you))|let\\s+me|happy\\s+to|going\\s+to)";

/** "rename it", "change the names as suggested", "do the rename"; "rename it to T" tells to what. */
const doRename =
  "(?:rename\\s+(?:it|this|that|them|these|those|the\\s+\\w+|both|all)|(?:change|modify|fix|update|adjust|switch|correct|amend)\\s+(?:the|its|their|that|this|these|those)\\s+(?:\\w+\\s+)?(?:names?|naming|prefix|suffix|terminology|wording)|(?:do|make|send|include|take)\\s+(?:\\w+\\s+){0,4}?(?:the|that|this)\\s+(?:rename|renaming|name\\s+change)|rename(?=\\s+(?:in\\s+v?\\d|in\\s+the\\s+next|accordingly|as\\s+(?:you\\s+)?suggest|then)|\\W*$))(?!\\s+(?:back\\s+)?(?:to|as|into|from|if|when|unless)\\b)";

/** Whoever takes up a suggested name supports it: "Will call it T in v3", "I agree this should be renamed to T", "I'll add the T prefix". */
export const acceptance = patternCue("acceptance", [
  [
    "support",
    `\\bagreed?\\b[^.?!]{0,60}?\\b(?:should|to|could|must|can)\\s+(?:be\\s+)?(?:re)?nam(?:ed?|ing)\\s+(?:(?:it|this|that|them|to|as|into)\\s+){0,3}(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "support",
    `\\b${will}\\s+(?:(?!(?:not|never)\\b)\\w+\\s+){0,2}?(?:call|name|rename|change)\\s+(?:it|that|this|them|these|those)\\s+(?:to\\s+|as\\s+|into\\s+)?(?<target>${MENTIONS})(?!\\s+(?:or|and)\\s+not\\b)`,
    0.65,
  ],
  [
    "support",
    `\\b${will}\\s+(?:(?!(?:not|never)\\b)\\w+\\s+){0,3}?(?:add|use|adopt|apply)\\s+(?:the\\s+|a\\s+|an\\s+)?(?<target>${MENTIONS})\\s+(?:prefix|suffix|naming|name|terminology|namespace)\\b`,
    0.65,
  ],
  [
    "support",
    `\\b(?:I|we)(?:'ve|\\s+have|\\s+had)?\\s+(?:also\\s+|now\\s+|just\\s+|already\\s+)?(?:renamed|changed)\\s+(?:it|this|that|them|these|the\\s+(?:\\w+\\s+){0,2}?(?:names?|function|variable|macro|field|struct|flag|helper|file|option|prefix))\\s+(?:to|into)\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  [
    "support",
    `\\b(?:good|great|nice|better|sensible)\\s+(?:idea|move|thing)\\s+to\\s+(?:have|use|call\\s+\\w+|name\\s+\\w+|keep)\\s+(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "support",
    `\\b(?:must|should|need\\s+to)\\s+be\\s+(?:properly\\s+|all\\s+)?(?:namespaced|prefixed|suffixed)\\s+(?:with|by)\\s+(?:the\\s+)?(?<target>${MENTIONS})`,
    0.55,
  ],
  ["support", `\\b${will}\\s+(?:(?!(?:not|never)\\b)\\w+\\s+){0,2}?${doRename}`, 0.65],
  [
    "support",
    `^\\W*(?:(?:ok|okay|sure|yes|yep|ack|good\\s+point|fair\\s+(?:enough|point)|right|agreed|thanks|done|fine|makes\\s+sense)\\W+)*will\\s+${doRename}`,
    0.65,
  ],
  [
    "support",
    `\\b(?:I|we|I've|we've|have|already)\\s+(?:\\w+\\s+)?(?:did|done|made|renamed|changed)\\s+(?:it|this|that|them|these|the\\s+(?:rename|renaming|names?|naming))\\b(?!\\s+(?:to|as|into|from|back|because|since)\\b)`,
    0.55,
  ],
  [
    "support",
    `^\\W*(?:(?:ok|okay|sure|yes|yep|ack|good\\s+point|fair\\s+(?:enough|point)|right|agreed|thanks|done)\\W+)*renamed(?:\\s+(?:as\\s+(?:you\\s+)?suggest\\w*|accordingly|in\\s+v?\\d+|for\\s+(?:v\\d+|the\\s+next)|locally|it|this|them))?\\W*(?:$|\\bin\\b)`,
    0.65,
  ],
  [
    "support",
    `\\bno\\s+(?:real\\s+|strong\\s+)?objections?\\s+(?:\\w+\\s+){0,2}?(?:to|for|against|with)\\s+(?:calling\\s+it\\s+|using\\s+|the\\s+(?:name|term)\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
]);
