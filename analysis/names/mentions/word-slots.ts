import { phrase } from "../../patterns/phrase.ts";

/** A place where words stand that are put forward or judged as names: a pattern whose group "words" they are, and where it counts. */
export type WordSlot = readonly [source: string, where: Where];

/**
 * "known" where names are talked of, by who does not put it forward; "replaced" likewise, anywhere; "alone" in a line,
 * be it one of code.
 */
type Where = "anywhere" | "near names" | "in a list" | "known" | "replaced" | "judged" | "alone";

/** A word, or a pair of terms: "leader/follower". */
const word = phrase`[A-Za-z][a-z\d-]{2,40}(?:/[a-z][a-z\d-]{2,40})?`;
const one = phrase`["'\`“]?(?<words>${word})["'\`”]?`;
const end = phrase`(?=
  \s*(?:$|[.,;?!):])| (?:
    \(|
    (?:
      but|then|instead|though|too|because|since|as (?:it|that|the|well)|here|please|
      for (?:short|now|that|this|the|it|me)
    )\b
  )
)`;
const parting = phrase`(?:,\s*(?:or |and )?| or | and )`;
const adverb = phrase`(?:(?:just|simply|rather|still|also|personally|then|maybe|plain|probably|perhaps|something like) )*`;
const lead = phrase`^[^\w]{0,4}(?:(?:or|and|but|so|ok|okay|then|well|maybe|perhaps|hmm+)[\s,]{1,3}){0,2}`;

/**
 * Where a word is put forward, whatever it is; "near names" if names are talked of there, or it is a pair of terms or
 * made like the name of a field ("Stored-Through").
 */
const slots: readonly WordSlot[] = [
  [phrase`\b(?:how|what) about ${adverb}(?:calling it )?${one}\s*\?`, "anywhere"],
  [phrase`^[^\w]{0,4}(?:(?:or|and|maybe|perhaps|so|then) )?${adverb}${one}\s*\?$`, "near names"],
  [
    phrase`\b(?:can't|couldn't|shouldn't|could|can|should|let's|why not|why don't) (?:we |you )?${adverb}(?:say|call it|name it) ${one}${end}`,
    "anywhere",
  ],
  [
    phrase`\b(?:I'd|I would|we could|let's|I|I'll|we'll) ${adverb}(?:
      go (?:with|for)|lean (?:to|towards?)|vote for|pick|prefer|choose|suggest|propose|nominate|make (?:it|this|that)|
      stick (?:with|to)|stay with|settle (?:on|for)
    ) ${adverb}${one}${end}`,
    "anywhere",
  ],
  [phrase`\bwhy not ${adverb}${one}\s*(?:[?,]|$)`, "near names"],
  [
    phrase`\b(?:could|can't|couldn't|should|might|would) (?:it|this|that) (?:not )?${adverb}be(?:come)? ${adverb}${one}\s*\?`,
    "near names",
  ],
  [phrase`${lead}${one},? (?:perhaps|maybe|instead|then)\s*[?.]?$`, "near names"],
  [phrase`${lead}${one},? (?:or (?:so|something|similar|such|some\s?such|whatever))\b`, "near names"],
  [
    phrase`\b(?:something (?:like|along the lines of)|there(?:'s| is| was) (?:always|also|still)) ${one}${end}`,
    "near names",
  ],
  [
    phrase`\b(?:I|we)(?:'d|'ve| have)? (?:only |just |first |also |originally |simply |then )?(?:
      had|took|picked|chose|tried|considered|used|came up with|went (?:with|for)|settled (?:on|for)|ended up with
    ) ${one}(?=\s*(?:
      $|[.,;)(]|
      \b(?:
        because|since|at first|first|originally|initially|before|as (?:it|that|the)|for now|in (?:v\d|the first)|here
      )\b
    ))`,
    "near names",
  ],
  [
    phrase`(?:^[^\w]{0,4}|\b(?:but|and|so|think) )(?<words>${word}(?:${parting}${word}){0,3}) would
      (?:(?:both|also|all|at least|still|probably) )?(?:
        be (?:ok|okay|fine|clearer|closer|better|nicer|shorter|possible|free|an? option|my\b|what\b)|work|do|fit|say
      )\b`,
    "near names",
  ],
  [
    phrase`\b(?:
      another (?:one|idea|option|candidate|word)|my (?:suggestion|favou?rite|vote|choice|pick|preference)|
      the (?:obvious|usual|natural|common) (?:word|term|name|choice|candidate)
    ) (?:would be|is|could be|goes to|was) ${one}${end}`,
    "near names",
  ],
  [phrase`\b(?:don't|not|never|rather not) (?:call it|name it) ${one}${end}`, "known"],
  [phrase`^[^\w]{0,4}(?:please )?not ${one}(?= please\b|, (?:the|that|it|we|there|this)\b)`, "known"],
  [
    phrase`^[^\w]{0,4}(?:
      (?:one|another|a) (?:more|other|one|idea|suggestion|candidate|option)|also|alternatively|idea|suggestion|proposal|
      candidate
    )\s*:\s*${one}\s*[.?]?$`,
    "near names",
  ],
  [phrase`:\s*(?<words>${word}(?:${parting}${word}){1,8})[.?]?$`, "near names"],
  [
    phrase`\b(?:one|two|three|some|a few|few|another) (?:
      more|other|others|ideas?|suggestions?|candidates?
    )(?: \w+)?:\s*(?<words>${word}(?:${parting}${word}){0,6})(?=\s*[,.;?]| or\b|$)`,
    "near names",
  ],
  [phrase`\breplac(?:e|es|ed|ing) (?:the (?:word|term|name) )?${one} (?:by|with) ${word}${end}`, "known"],
  [
    phrase`\breplac(?:e|es|ed|ing) (?:the (?:word|term|name) )?["'\`“]?${word}["'\`”]? (?:by|with) ${one}${end}`,
    "near names",
  ],
  [phrase`\b(?:I'd|I would|please|let's|just) spell it out[,:] ${one}${end}`, "anywhere"],
  [
    phrase`\b(?:is|are|now|between|among|got|had|have|list) (?:now |so far |still )?(?<words>${word}(?:,\s*${word}){1,12},? (?:and|or) ${word})\b`,
    "in a list",
  ],
  [phrase`${lead}(?<words>${word}(?:,\s*${word}){1,12}(?:,? (?:and|or) ${word})?)\s*[.?]?$`, "in a list"],
  [
    phrase`^[^\w]{0,4}(?:or )?${one}(?: is what I\s*(?:'d|would|had|have|used|took)\b|, (?:if|maybe|perhaps)\b)`,
    "near names",
  ],
  [phrase`^[^\w]{0,4}(?:(?:so|ok|okay|then|well)[\s,]{1,3})?${one} it is\b`, "anywhere"],
  [phrase`^[^\w]{0,4}or ${adverb}${one}\s*,`, "near names"],
  [phrase`\b(?:then|so|or) ${one} (?:maybe|perhaps)\b`, "near names"],
  [
    phrase`(?:^[^\w]{0,4}|(?:\b(?:or|maybe|perhaps|be|it|with|like|about|use|prefer|and)|\be\.g\.,?) )struct
      (?<words>[a-z][a-z\d]{2,40})(?: \/|\s*[,?]| or\b)`,
    "near names",
  ],
  [phrase`\b(?:so|then|ok,?|now) it(?:'s| is) ${one}\s*[.!]?$`, "near names"],
  [
    phrase`\b(?:instead of|rather than|replac(?:e|es|ed|ing)|get(?:ting)? rid of|dropping|retir(?:e|ing)) (?:the (?:word|term|name) )?${one}${end}`,
    "known",
  ],
  [
    phrase`\b(?:rather|just|simply|please|let's|can we|I'd|we) keep ${one}(?=\s*(?:$|[.,;?!]|\b(?:because|since|as|for|then|here)\b))`,
    "known",
  ],
  [phrase`^[^\w]{0,4}(?:I )?tried ${one} (?:first|before|too)\b`, "known"],
  [phrase`(?<!\w)\+1 (?:for|on|to) ${one}${end}`, "anywhere"],
  [phrase`\b(?:will|I'll|we'll) (?:use|take) ${one} (?:in (?:v\d|the next)|then|for v\d)`, "near names"],
  [phrase`(?<![\w/])s/(?<words>[a-z][a-z\d-]{2,40})/[\w-]+/`, "replaced"],
  [phrase`(?<![\w/])s/[\w-]+/(?<words>[a-z][a-z\d-]{2,40})/`, "anywhere"],
  [phrase`\brenam(?:e|es|ed|ing)\b[^.?!]{0,60}?\bfrom ${one} to\b`, "replaced"],
  [phrase`\brenam(?:e|es|ed|ing)\b[^.?!]{0,60}?\b(?:to|into) ${one}${end}`, "anywhere"],
];

const verdict = phrase`(?:
  good|fine|ok|okay|better|nice|clear|clearer|short|shorter|great|reasonable|cryptic|vague|long|generic|misleading|
  confusing|ugly|odd|weird|strange|ambiguous|awkward|clumsy|wrong|bad|unclear|opaque|overloaded|taken|specific|broad|
  narrow|negative|meaningless|redundant|inaccurate|horrible|terrible|silly|unfortunate|hard to|out|worse|
  an? (?:\w+ )?(?:name|word|term|choice)
)`;
const like = phrase`(?:
  (?:not|no|never|isn't|n't)
    (?:an? |so |very |too |really |much of an? )*(?:fan of|happy (?:with|about)|keen on|sold on|sure about|fond of)|
  (?:don't|do not|didn't) (?:really |quite )?(?:like|love|mind|get)|
  (?:I|still|really|rather) (?:like|prefer|hate|dislike)|objections? to|(?:fine|ok|okay|live) with
)`;

/** Where a word is judged that is what something is called, as somebody must have said before. */
const verdicts: readonly WordSlot[] = [
  [
    phrase`\b${like} (?:the (?:word|name|term) )?${one}(?=\s*(?:$|[.,;!)(]|\b(?:either|though|much|at all|because|since|as|here|best|better|too)\b))`,
    "judged",
  ],
  [
    phrase`(?:^[^\w]{0,4}|[.,;:]\s|\b(?:but|and|so|nit|that|think)[:,]? )${one}
      (?:is|was|isn't|would be|sounds|looks|reads|feels|seems) (?:(?:
        just|too|a bit|a little|very|rather|quite|not|probably|really|so|also|kind of|pretty|way|more|less|definitely|
        certainly
      ) ){0,3}${verdict}\b`,
    "judged",
  ],
  [phrase`^[^\w]{0,4}${one} I (?:really )?(?:don't|do not|didn't) like\b`, "judged"],
];

/** "  heron  (it waits)", "- heron: waits": a word alone in its line, or with a remark. */
const items: readonly WordSlot[] = [
  [phrase`^\s*(?:[-*+•] |\(?\w[.)] )?${one}(?: \([^()]*\)|\s*[-–:]\s.*|\s{3,}\S.*)?$`, "alone"],
];

export const wordSlots: readonly WordSlot[] = [...slots, ...verdicts, ...items];
