import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, T } from "./vocabulary.ts";

const will = phrase`(?<!\b(?:maybe|perhaps)\s)(?:
  (?:I|we)(?:'ll| will| can| could|'m going to| am going to| shall)|will(?! (?:we|you))|let me|happy to|going to
)`;

/** "rename it", "change the names as suggested", "do the rename"; "rename it to T" tells to what. */
const doRename = phrase`(?:
  rename (?:it|this|that|them|these|those|the \w+|both|all)|
  (?:
    change|modify|fix|update|adjust|switch|correct|amend
  ) (?:the|its|their|that|this|these|those) (?:\w+ )?(?:names?|naming|prefix|suffix|terminology|wording)|
  (?:do|make|send|include|take) (?:\w+ ){0,4}?(?:the|that|this) (?:rename|renaming|name change)|
  rename(?= (?:in v?\d|in the next|accordingly|as (?:you )?suggest|then)|\W*$)
)(?! (?:back )?(?:to|as|into|from|if|when|unless)\b)`;

/**
 * Whoever takes up a suggested name supports it: "Will call it T in v3", "I agree this should be renamed to T", "I'll
 * add the T prefix".
 */
export const acceptance = patternCue("acceptance", [
  [
    "support",
    phrase`\bagreed?\b[^.?!]{0,60}?\b(?:should|to|could|must|can) (?:be )?(?:re)?nam(?:ed?|ing)
      (?:(?:it|this|that|them|to|as|into) ){0,3}${T}`,
    0.7,
  ],
  [
    "support",
    phrase`\b${will} (?:(?!(?:not|never)\b)\w+ ){0,2}?(?:incorporate|include|integrate|fold in|work in|apply|take in)
      (?:(?:the|your|these|those|all|both) ){0,2}(?:\w+ )?(?:remarks?|comments?|suggestions?|feedback|proposals?)\b`,
    0.55,
  ],
  [
    "support",
    phrase`^with (?:the |that |this )?(?:rename|renaming|name|naming|name change)(?: (?:changed|fixed|change|done))? (?:to|as)
      ${T}(?:[\s,.:;]*$|[\s,.:;]+(?:feel free|reviewed|acked|you can|this (?:is|looks)|looks|LGTM)\b)`,
    0.65,
  ],
  [
    "support",
    phrase`\b${will} (?:(?!(?:not|never)\b)\w+ ){0,2}?(?:call|name|rename|change) (?:it|that|this|them|these|those)
      (?:to |as |into )?${T}(?! (?:or|and) not\b)`,
    0.65,
  ],
  [
    "support",
    phrase`\b${will} (?:(?!(?:not|never)\b)\w+ ){0,3}?(?:add|use|adopt|apply) (?:the |a |an )?${T}
      (?:prefix|suffix|naming|name|terminology|namespace)\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:I|we)(?:'ve| have| had)? (?:also |now |just |already )?(?:renamed|changed) (?:
      it|this|that|them|these|
      the (?:\w+ ){0,2}?(?:names?|function|variable|macro|field|struct|flag|helper|file|option|prefix)
    ) (?:to|into) ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:good|great|nice|better|sensible) (?:idea|move|thing) to (?:have|use|call \w+|name \w+|keep) ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`\b(?:must|should|need to) be (?:properly |all )?(?:namespaced|prefixed|suffixed) (?:with|by) (?:the )?${T}`,
    0.55,
  ],
  ["support", phrase`\b${will} (?:(?!(?:not|never)\b)\w+ ){0,2}?${doRename}`, 0.65],
  ["support", phrase`\b${will} (?!not\b|never\b)${IN_CLAUSE}{1,50}?\band (?:also |then )?${doRename}`, 0.65],
  [
    "support",
    phrase`\b(?:I|we|I've|we've|have|already) (?:\w+ )?(?:did|done|made|renamed|changed) (?:
      it|this|that|them|these|the (?:rename|renaming|names?|naming)
    )\b(?! (?:to|as|into|from|back|because|since)\b)`,
    0.55,
  ],
  [
    "support",
    phrase`^\W*(?:(?:ok|okay|sure|yes|yep|ack|good point|fair (?:enough|point)|right|agreed|thanks|
      done)\W+)*renamed(?: (?:as (?:you )?suggest\w*|accordingly|in v?\d+|for (?:v\d+|the next)|locally|it|this|
      them))?\W*(?:$|\bin\b)`,
    0.65,
  ],
  [
    "support",
    phrase`\bno (?:real |strong )?objections? (?:\w+ ){0,2}?(?:to|for|against|with)
      (?:calling it |using |the (?:name|term) )?${T}`,
    0.65,
  ],
]);
