import { matchesOf } from "../../matches-of.ts";
import { NeedIndex } from "../../patterns/need-index.ts";
import { anyWord, phrase } from "../../patterns/phrase.ts";
import type { Utterance } from "../../utterances.ts";
import { isPairOfTerms } from "../spelling/forms.ts";
import { isSlotFiller } from "./function-words.ts";
import { ONE_WORD_REMARK } from "./one-word-remarks.ts";
import type { PlacedWord } from "./words-spoken-of.ts";

/** A word that stands in an utterance where a name is put forward. */
export type PutWord = PlacedWord & {
  /** Nothing but a name would stand so; else only where names are talked of. */
  readonly forCertain: boolean;
  /** It is an option with a label: "b) bundle". */
  readonly labelled: boolean;
  /** It is only judged, as somebody else must have put it forward: "not a fan of bundle". */
  readonly judged: boolean;
  /** It is neither that nor turned down or held on to ("please not bundle", "I'd keep bundle"). */
  readonly proposed: boolean;
  /** One of several in a row, which may as well be things: "that leaves bundle, batch and family". */
  readonly listed: boolean;
};

/** The words, in small letters or made like the name of a field, that stand in an utterance where names are put forward; each once. */
export function wordsPut({ text, kind }: Pick<Utterance, "text" | "kind">): readonly PutWord[] {
  const tried = index.candidates(text).flatMap((number) => ways[number] ?? []);
  const labelled = label.test(text);
  const put = tried.flatMap(({ pattern, where }) =>
    kind === "code" && (where !== "alone" || reckons.test(text))
      ? []
      : matchesOf(pattern, text)
          .flatMap(wordsOf)
          .map((placed) => ({
            ...placed,
            forCertain:
              where === "anywhere" || where === "replaced" || (where !== "alone" && isPairOrField(placed.word)),
            labelled,
            judged: where === "judged",
            proposed: where !== "judged" && where !== "known" && where !== "replaced",
            listed: where === "in a list",
          })),
  );
  const isWeak = ({ listed, judged }: PutWord) => listed || judged;
  const inOrder = [...put.filter((one) => !isWeak(one)), ...put.filter(isWeak)];
  return inOrder.filter(
    ({ word }, at) => !isNoName(word.toLowerCase()) && inOrder.findIndex((other) => other.word === word) === at,
  );
}

/** "end - ring->base" is a difference, "end - not inclusive" a word and what is said of it. */
const reckons = /\w->\w/;

const label = /^\s*(?:\(?[a-h1-9][.)]|#[1-9])\s+/i;

/** A pair of terms, or made like the name of a field ("Stored-Through"). */
function isPairOrField(word: string): boolean {
  return isPairOfTerms(word) || /-[A-Z]/.test(word);
}

function wordsOf(match: RegExpMatchArray): readonly PlacedWord[] {
  const words = match.groups?.["words"] ?? "";
  const start = (match.index ?? 0) + match[0].lastIndexOf(words);
  return matchesOf(/\w[\w/-]*/g, words)
    .filter(({ 0: word }) => /^[A-Za-z][a-z\d-]{2,}(?:(?<=-)[A-Z][a-z\d-]+)*(?:\/[a-z][a-z\d-]+)?$/.test(word))
    .map(({ 0: word, index }) => ({ word, start: start + index }));
}

function isNoName(word: string): boolean {
  return isSlotFiller(word) || noName.test(word);
}

/** What else stands where a name might, at the start of a sentence or behind a verb: no name, though nobody asks or answers with it. */
const otherWord = anyWord(`
  everyone examples? care time part place advantage note look action tests? docs? patch patches code testing first second third last
  hence thus since fine sense work works thanks nobody everybody people things? stuff
  before between without however well good great nice bad wrong hard easy enough back ahead about room help changes?
  keeping using adding dropping having being doing going making trying leaving removing merging sending waiting writing reading
  see let say think know need want feel guess hope meh ugh ouch eek yay cool yikes argh sigh oops whoa nah hurray hm+ uh+m*
  ah oh cheers regards therefore remaining above below fwiw imho btw afaics afaik iirc changelog remove removed
  nits? typos? kerneldoc (?:mon|tues|wednes|thurs|fri|satur|sun)day
  (?:suf|pre|post|in)fix suggest\\w* propos\\w*`);
const noName = new RegExp(phrase`^(?:${ONE_WORD_REMARK}|${otherWord})$`);

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
const slots: readonly Slot[] = [
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
const verdicts: readonly Slot[] = [
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
const items: readonly Slot[] = [
  [phrase`^\s*(?:[-*+•] |\(?\w[.)] )?${one}(?: \([^()]*\)|\s*[-–:]\s.*|\s{3,}\S.*)?$`, "alone"],
];

/**
 * "known" where names are talked of, by who does not put it forward; "replaced" likewise, anywhere; "alone" in a line,
 * be it one of code.
 */
type Where = "anywhere" | "near names" | "in a list" | "known" | "replaced" | "judged" | "alone";
type Slot = readonly [source: string, where: Where];

const index = new NeedIndex();
const ways = [...slots, ...verdicts, ...items].map(([source, where]) => {
  index.add(source);
  return { pattern: new RegExp(source, "gi"), where };
});
