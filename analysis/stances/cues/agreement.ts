import { patternCue } from "./cue.ts";

const start = "^\\W*(?:(?:yes|yeah|yep|ya|ok|okay|sure|right|oh|hmm|ah|well|fwiw|fair\\s+enough|and|so|then)\\W+)*";

/**
 * Agreement without a name, under a quoted passage: "Agreed.", "+1", "Sounds good to me", "Makes sense", "Works for me",
 * "I like it"; disagreement likewise: "Disagree", "Please no", "I don't think so".
 */
export const agreement = patternCue("agreement", [
  [
    "support",
    `${start}(?:I\\s+(?:fully\\s+|totally\\s+|completely\\s+|also\\s+|definitely\\s+|strongly\\s+|tend\\s+to\\s+)?agree|agreed|(?:indeed|exactly|absolutely|definitely)(?=\\s*(?:$|[^\\w\\s]|(?:better|clearer|nicer|agreed?)\\b))|\\+1)\\b(?!\\s+that\\b(?!\\s+(?:name|one|suggestion|would|is|sounds)\\b))(?!\\s+(?:for|to)\\s+(?!(?:that|this|it|both|me|all|either|the)\\b))`,
    0.55,
  ],
  ["support", `${start}\\+1(?!\\s+(?:for|to|on)\\s+(?!(?:that|this|it|both|me|all|either|the)\\b))`, 0.7],
  ["support", `\\bSGTM\\b`, 0.55],
  ["support", `${start}(?:me\\s+too|so\\s+do\\s+I|likewise)\\W{0,4}$`, 0.5],
  [
    "support",
    `${start}(?:I\\s+(?:think|guess)\\s+)?(?:that|this|it|both|they|either|all\\s+(?:of\\s+)?(?:them|these|those))?\\s*(?:the\\s+\\w+\\s+)?(?:'s|is|are|would\\s+be|sounds?|looks?|seems?|works?|makes?|would\\s+work|should\\s+work)\\s+(?:like\\s+a\\s+)?(?:really\\s+|pretty\\s+|very\\s+|quite\\s+|much\\s+|also\\s+|perfectly\\s+|a\\s+lot\\s+|definitely\\s+)*(?:good|great|fine|better|ok|okay|reasonable|perfect|nice|sense|for\\s+me|sensible|clearer|acceptable|more\\s+(?!(?:of|like|about|or|than)\\b)\\w+)\\b(?!\\s+(?:to\\s+(?!me\\b|us\\b)|if\\b|than\\b))`,
    0.6,
  ],
  [
    "support",
    `${start}(?:sounds|looks|seems)\\s+(?:\\w+\\s+)?(?:good|great|fine|better|ok|okay|reasonable|workable|perfect|nice|sensible|clearer|right)\\b`,
    0.65,
  ],
  [
    "support",
    `${start}(?:makes?\\s+(?:\\w+\\s+)?sense|works\\s+for\\s+me|fine\\s+(?:by|with|for)\\s+me|(?:I'm|I\\s+am)\\s+(?:fine|ok|okay|happy|good)\\s+with\\s+(?:that|this|it|both|either)|good\\s+(?:idea|suggestion|name)|no\\s+objections?(?!\\s+(?:\\w+\\s+){0,2}?(?:to|for|against|with)\\s+(?!(?:that|this|it|me|the|either|both)\\b))|lgtm)\\b`,
    0.6,
  ],
  [
    "support",
    `${start}(?:(?:I'll|I\\s+will|I\\s+can|we'll|will|let\\s+me|happy\\s+to|I\\s+am\\s+going\\s+to|I'm\\s+going\\s+to)\\s+(?:also\\s+|certainly\\s+|just\\s+|try\\s+to\\s+)?(?:rename|(?:change|modify|improve|fix|update)\\s+(?:it|that|this|the\\s+(?:\\w+\\s+)?(?:names?|naming))|do\\s+(?:that|so|the\\s+rename)|switch\\s+to\\s+that|adopt\\s+that|pick\\s+that)|(?:renamed|will\\s+do|did\\s+the\\s+rename))\\b(?!\\s+(?:to|from)\\s)(?![^.?!]{0,60}\\b(?:if\\s+(?:you|people|others|needed|anyone)|but\\s+(?:I|would|it)))`,
    0.5,
  ],
  [
    "support",
    `${start}(?:I(?:'ve|\\s+have)\\s+(?:also\\s+|now\\s+)?renamed\\s+(?:it|that|this|them|these)|(?:it|this|that|they|these)\\s+will\\s+be\\s+renamed|(?:I'm|I\\s+am|am|is)\\s+(?:fine|ok|okay|happy|good)\\s+(?:with\\s+)?(?:the\\s+)?renaming|(?:I'm|I\\s+am|am)\\s+(?:all\\s+)?(?:for|in\\s+favou?r\\s+of)\\s+(?:the|this|that)\\s+(?:rename|renaming)|(?:(?:I'm|I\\s+am|am)\\s+)?(?:more\\s+than\\s+)?(?:fine|ok|okay|happy|glad)\\s+to\\s+(?:rename|change\\s+the\\s+name)|(?:not\\s+opposed|no\\s+objections?)\\s+to\\s+(?:renaming|changing\\s+the\\s+name|the\\s+rename)|I\\s+(?:like|love)\\s+(?:your|the|that|this)\\s+(?:suggestion|idea|proposal|names?|naming))\\b`,
    0.55,
  ],
  [
    "support",
    `^\\W*(?:(?:ok|okay|sure|yes|thanks)\\W+)*(?:done|changed|renamed|will\\s+(?:do|change|rename|fix)(?:\\s+(?:it|that|this))?)\\W*$`,
    0.5,
  ],
  ["support", `\\b(?:(?:have|add|take)\\s+my|my)\\s+(?:acked|reviewed)-by\\b`, 0.6],
  [
    "oppose",
    `${start}(?:I\\s+(?:strongly\\s+|respectfully\\s+)?disagree|please\\s+(?:no|don't)|no[,.]?\\s+please|I\\s+don't\\s+think\\s+so|nack|-1)\\b`,
    0.6,
  ],
  [
    "support",
    `${start}(?:much|way|far|a\\s+lot|so\\s+much)\\s+(?:better|clearer|nicer|easier\\s+to\\s+(?:read|follow|understand|remember))\\b`,
    0.6,
  ],
  [
    "support",
    `${start}(?:that|this|it)(?:'s|\\s+is)\\s+(?:\\w+\\s+)?(?:better|clearer|nicer)\\s+than\\s+(?:mine|my|what|anything)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${start}(?:please\\s+)?(?:scratch|scrap|forget)\\s+(?:it|that|this)(?:\\s+(?:one|then|again))?\\W*$`,
    0.6,
  ],
]);
