import { matchesOf } from "../matches-of.ts";
import { NeedIndex } from "../patterns/need-index.ts";
import type { Utterance } from "../utterances.ts";
import { isPairOfTerms } from "./forms.ts";
import { isSlotFiller } from "./function-words.ts";
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
    kind === "code" && where !== "alone"
      ? []
      : matchesOf(pattern, text)
          .flatMap(wordsOf)
          .map((placed) => ({
            ...placed,
            forCertain: where === "anywhere" || isPairOrField(placed.word),
            labelled,
            judged: where === "judged",
            proposed: where !== "judged" && where !== "known",
            listed: where === "in a list",
          })),
  );
  const isWeak = ({ listed, judged }: PutWord) => listed || judged;
  const inOrder = [...put.filter((one) => !isWeak(one)), ...put.filter(isWeak)];
  return inOrder.filter(
    ({ word }, at) => !isNoName(word.toLowerCase()) && inOrder.findIndex((other) => other.word === word) === at,
  );
}

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
  return isSlotFiller(word) || askedInOneWord.test(word);
}

/** "Thoughts?", "Really?": questions of one word, and what else stands where a name might. */
const askedInOneWord =
  /^(?:sure|why|really|huh|thoughts?|anyone|anybody|everyone|opinions?|ideas?|comments?|right|okay|agreed|how|seriously|objections?|preferences?|sorry|where|examples?|questions?|suggestions?|done|fixed|correct|others?|true|useful|worth|possible|needed|necessary|typo|unused|bug|please|still|already|always|never|none|nothing|neither|either|yes|yeah|nope|care|time|part|place|advantage|note|look|action|tests?|docs?|patch|patches|code|those|to|testing|first|second|third|last|finally|currently|otherwise|also|there|hence|thus|since|though|today|usually|fine|sense|work|works|sometimes|anyway|thanks|hello|nobody|everybody|people|things?|stuff|again|later|before|after|between|without|because|however|well|good|great|nice|bad|wrong|hard|easy|enough|back|ahead|about|room|care|help|changes?|keeping|using|adding|dropping|having|being|doing|going|making|trying|leaving|removing|merging|sending|waiting|writing|reading|see|let|say|think|know|need|want|feel|guess|hope|wait|yet|meh|ugh|ouch|eek|yay|cool|yikes|argh|sigh|oops|whoa|nah|hurray|hm+|uh+m*|ah|oh|cheers|regards|therefore|remaining|above|below|fwiw|imho|btw|afaics|afaik|iirc|changelog|remove|removed|(?:suf|pre|post|in)fix|suggest\w*|propos\w*|(?:actual|honest|basical|personal|frank|obvious|apparent|hopeful|presumab|possib|probab|certain|definite|clear|real|simp|serious|similar|ideal|unfortunate|lucki|final|initial|original|usual|general|alternative|additional|occasional|exact|absolute|total|complete|most|main|on|ear|like|sure|sad|technical|theoretical|practical|respective|consequent|according|especial|specific|separate|direct|immediate|recent|current|previous|eventual|slight|high|near|hard|bare|indirect)ly)$/;

/** A word, or a pair of terms: "leader/follower". */
const word = "[A-Za-z][a-z\\d-]{2,40}(?:/[a-z][a-z\\d-]{2,40})?";
const one = `["'\`“]?(?<words>${word})["'\`”]?`;
const end =
  "(?=\\s*(?:$|[.,;?!):])|\\s+(?:\\(|(?:but|then|instead|though|too|because|since|as\\s+(?:it|that|the|well)|here|please|for\\s+(?:short|now|that|this|the|it|me))\\b))";
const parting = "(?:,\\s*(?:or\\s+|and\\s+)?|\\s+or\\s+|\\s+and\\s+)";
const adverb =
  "(?:(?:just|simply|rather|still|also|personally|then|maybe|plain|probably|perhaps|something\\s+like)\\s+)*";
const lead = "^[^\\w]{0,4}(?:(?:or|and|but|so|ok|okay|then|well|maybe|perhaps|hmm+)[\\s,]{1,3}){0,2}";

/** Where a word is put forward, whatever it is; "near names" if names are talked of there, or it is a pair of terms or made like the name of a field ("Stored-Through"). */
const slots: readonly Slot[] = [
  [`\\b(?:how|what)\\s+about\\s+${adverb}(?:calling\\s+it\\s+)?${one}\\s*\\?`, "anywhere"],
  [`^[^\\w]{0,4}(?:(?:or|and|maybe|perhaps|so|then)\\s+)?${adverb}${one}\\s*\\?$`, "near names"],
  [
    `\\b(?:can't|couldn't|shouldn't|could|can|should|let's|why\\s+not|why\\s+don't)\\s+(?:we\\s+|you\\s+)?${adverb}(?:say|call\\s+it|name\\s+it)\\s+${one}${end}`,
    "anywhere",
  ],
  [
    `\\b(?:I'd|I\\s+would|we\\s+could|let's|I|I'll|we'll)\\s+${adverb}(?:go\\s+(?:with|for)|lean\\s+(?:to|towards?)|vote\\s+for|pick|prefer|choose|suggest|propose|nominate|make\\s+(?:it|this|that)|stick\\s+(?:with|to)|stay\\s+with|settle\\s+(?:on|for))\\s+${adverb}${one}${end}`,
    "anywhere",
  ],
  [`\\bwhy\\s+not\\s+${adverb}${one}\\s*(?:[?,]|$)`, "near names"],
  [
    `\\b(?:could|can't|couldn't|should|might|would)\\s+(?:it|this|that)\\s+(?:not\\s+)?${adverb}be(?:come)?\\s+${adverb}${one}\\s*\\?`,
    "near names",
  ],
  [`${lead}${one},?\\s+(?:perhaps|maybe|instead|then)\\s*[?.]?$`, "near names"],
  [`${lead}${one},?\\s+(?:or\\s+(?:so|something|similar|such|some\\s?such|whatever))\\b`, "near names"],
  [
    `\\b(?:something\\s+(?:like|along\\s+the\\s+lines\\s+of)|there(?:'s|\\s+is|\\s+was)\\s+(?:always|also|still))\\s+${one}${end}`,
    "near names",
  ],
  [
    `\\b(?:I|we)(?:'d|'ve|\\s+have)?\\s+(?:only\\s+|just\\s+|first\\s+|also\\s+|originally\\s+|simply\\s+|then\\s+)?(?:had|took|picked|chose|tried|considered|used|came\\s+up\\s+with|went\\s+(?:with|for)|settled\\s+(?:on|for)|ended\\s+up\\s+with)\\s+${one}(?=\\s*(?:$|[.,;)(]|\\b(?:because|since|at\\s+first|first|originally|initially|before|as\\s+(?:it|that|the)|for\\s+now|in\\s+(?:v\\d|the\\s+first)|here)\\b))`,
    "near names",
  ],
  [
    `(?:^[^\\w]{0,4}|\\b(?:but|and|so|think)\\s+)(?<words>${word}(?:${parting}${word}){0,3})\\s+would\\s+(?:(?:both|also|all|at\\s+least|still|probably)\\s+)?(?:be\\s+(?:ok|okay|fine|clearer|closer|better|nicer|shorter|possible|free|an?\\s+option|my\\b|what\\b)|work|do|fit|say)\\b`,
    "near names",
  ],
  [
    `\\b(?:another\\s+(?:one|idea|option|candidate|word)|my\\s+(?:suggestion|favou?rite|vote|choice|pick|preference)|the\\s+(?:obvious|usual|natural|common)\\s+(?:word|term|name|choice|candidate))\\s+(?:would\\s+be|is|could\\s+be|goes\\s+to|was)\\s+${one}${end}`,
    "near names",
  ],
  [`\\b(?:don't|not|never|rather\\s+not)\\s+(?:call\\s+it|name\\s+it)\\s+${one}${end}`, "known"],
  [`^[^\\w]{0,4}(?:please\\s+)?not\\s+${one}(?=\\s+please\\b|,\\s+(?:the|that|it|we|there|this)\\b)`, "known"],
  [
    `^[^\\w]{0,4}(?:(?:one|another|a)\\s+(?:more|other|one|idea|suggestion|candidate|option)|also|alternatively|idea|suggestion|proposal|candidate)\\s*:\\s*${one}\\s*[.?]?$`,
    "near names",
  ],
  [`:\\s*(?<words>${word}(?:${parting}${word}){1,8})[.?]?$`, "near names"],
  [
    `\\b(?:one|two|three|some|a\\s+few|few|another)\\s+(?:more|other|others|ideas?|suggestions?|candidates?)(?:\\s+\\w+)?:\\s*(?<words>${word}(?:${parting}${word}){0,6})(?=\\s*[,.;?]|\\s+or\\b|$)`,
    "near names",
  ],
  [`\\breplac(?:e|es|ed|ing)\\s+(?:the\\s+(?:word|term|name)\\s+)?${one}\\s+(?:by|with)\\s+${word}${end}`, "known"],
  [
    `\\breplac(?:e|es|ed|ing)\\s+(?:the\\s+(?:word|term|name)\\s+)?["'\`“]?${word}["'\`”]?\\s+(?:by|with)\\s+${one}${end}`,
    "near names",
  ],
  [`\\b(?:I'd|I\\s+would|please|let's|just)\\s+spell\\s+it\\s+out[,:]\\s+${one}${end}`, "anywhere"],
  [
    `\\b(?:is|are|now|between|among|got|had|have|list)\\s+(?:now\\s+|so\\s+far\\s+|still\\s+)?(?<words>${word}(?:,\\s*${word}){1,12},?\\s+(?:and|or)\\s+${word})\\b`,
    "in a list",
  ],
  [`${lead}(?<words>${word}(?:,\\s*${word}){1,12}(?:,?\\s+(?:and|or)\\s+${word})?)\\s*[.?]?$`, "in a list"],
  [
    `^[^\\w]{0,4}(?:or\\s+)?${one}(?:\\s+is\\s+what\\s+I\\s*(?:'d|would|had|have|used|took)\\b|,\\s+(?:if|maybe|perhaps)\\b)`,
    "near names",
  ],
  [`^[^\\w]{0,4}(?:(?:so|ok|okay|then|well)[\\s,]{1,3})?${one}\\s+it\\s+is\\b`, "anywhere"],
  [`^[^\\w]{0,4}or\\s+${adverb}${one}\\s*,`, "near names"],
  [`\\b(?:then|so|or)\\s+${one}\\s+(?:maybe|perhaps)\\b`, "near names"],
  [`(?<![(,]\\s?)\\bstruct\\s+(?<words>[a-z][a-z\\d]{2,40})(?:\\s+\\/|\\s*[,?]|\\s+or\\b)`, "near names"],
  [`\\b(?:so|then|ok,?|now)\\s+it(?:'s|\\s+is)\\s+${one}\\s*[.!]?$`, "near names"],
  [
    `\\b(?:instead\\s+of|rather\\s+than|replac(?:e|es|ed|ing)|get(?:ting)?\\s+rid\\s+of|dropping|retir(?:e|ing))\\s+(?:the\\s+(?:word|term|name)\\s+)?${one}${end}`,
    "known",
  ],
  [
    `\\b(?:rather|just|simply|please|let's|can\\s+we|I'd|we)\\s+keep\\s+${one}(?=\\s*(?:$|[.,;?!]|\\b(?:because|since|as|for|then|here)\\b))`,
    "known",
  ],
  [`^[^\\w]{0,4}(?:I\\s+)?tried\\s+${one}\\s+(?:first|before|too)\\b`, "known"],
  [`(?<!\\w)\\+1\\s+(?:for|on|to)\\s+${one}${end}`, "anywhere"],
  [`\\b(?:will|I'll|we'll)\\s+(?:use|take)\\s+${one}\\s+(?:in\\s+(?:v\\d|the\\s+next)|then|for\\s+v\\d)`, "near names"],
  [`(?<![\\w/])s/(?<words>[a-z][a-z\\d-]{2,40})/[\\w-]+/`, "anywhere"],
  [`(?<![\\w/])s/[\\w-]+/(?<words>[a-z][a-z\\d-]{2,40})/`, "anywhere"],
  [`\\brenam(?:e|es|ed|ing)\\b[^.?!]{0,60}?\\bfrom\\s+${one}\\s+to\\b`, "anywhere"],
  [`\\brenam(?:e|es|ed|ing)\\b[^.?!]{0,60}?\\b(?:to|into)\\s+${one}${end}`, "anywhere"],
];
const verdict =
  "(?:good|fine|ok|okay|better|nice|clear|clearer|short|shorter|great|reasonable|cryptic|vague|long|generic|misleading|confusing|ugly|odd|weird|strange|ambiguous|awkward|clumsy|wrong|bad|unclear|opaque|overloaded|taken|specific|broad|narrow|negative|meaningless|redundant|inaccurate|horrible|terrible|silly|unfortunate|hard\\s+to|out|worse|an?\\s+(?:\\w+\\s+)?(?:name|word|term|choice))";
const like =
  "(?:(?:not|no|never|isn't|n't)\\s+(?:an?\\s+|so\\s+|very\\s+|too\\s+|really\\s+|much\\s+of\\s+an?\\s+)*(?:fan\\s+of|happy\\s+(?:with|about)|keen\\s+on|sold\\s+on|sure\\s+about|fond\\s+of)|(?:don't|do\\s+not|didn't)\\s+(?:really\\s+|quite\\s+)?(?:like|love|mind|get)|(?:I|still|really|rather)\\s+(?:like|prefer|hate|dislike)|objections?\\s+to|(?:fine|ok|okay|live)\\s+with)";

/** Where a word is judged that is what something is called, as somebody must have said before. */
const verdicts: readonly Slot[] = [
  [
    `\\b${like}\\s+(?:the\\s+(?:word|name|term)\\s+)?${one}(?=\\s*(?:$|[.,;!)(]|\\b(?:either|though|much|at\\s+all|because|since|as|here|best|better|too)\\b))`,
    "judged",
  ],
  [
    `(?:^[^\\w]{0,4}|[.,;:]\\s|\\b(?:but|and|so|nit|that|think)[:,]?\\s+)${one}\\s+(?:is|was|isn't|would\\s+be|sounds|looks|reads|feels|seems)\\s+(?:(?:just|too|a\\s+bit|a\\s+little|very|rather|quite|not|probably|really|so|also|kind\\s+of|pretty|way|more|less|definitely|certainly)\\s+){0,3}${verdict}\\b`,
    "judged",
  ],
  [`^[^\\w]{0,4}${one}\\s+I\\s+(?:really\\s+)?(?:don't|do\\s+not|didn't)\\s+like\\b`, "judged"],
];
/** "  heron  (it waits)", "- heron: waits": a word alone in its line, or with a remark. */
const items: readonly Slot[] = [
  [`^\\s*(?:[-*+•]\\s+|\\(?\\w[.)]\\s+)?${one}(?:\\s+\\([^()]*\\)|\\s*[-–:]\\s.*|\\s{3,}\\S.*)?$`, "alone"],
];

/** "known" where names are talked of, by who does not put it forward; "alone" in a line, be it one of code. */
type Where = "anywhere" | "near names" | "in a list" | "known" | "judged" | "alone";
type Slot = readonly [source: string, where: Where];

const index = new NeedIndex();
const ways = [...slots, ...verdicts, ...items].map(([source, where]) => {
  index.add(source);
  return { pattern: new RegExp(source, "gi"), where };
});
