import { matchesOf } from "../matches-of.ts";
import type { Utterance } from "../utterances.ts";
import { isPairOfTerms } from "./forms.ts";
import { isSlotFiller } from "./function-words.ts";
import { namingStrength } from "./naming-context.ts";
import { type PlacedWord, wordsSpokenOf } from "./words-spoken-of.ts";

/** One word alone is hardly an alternative to anything. */
const fewest = 2;

/**
 * Ordinary or coined words, in small letters, that somebody puts forward where names are talked of, and another then speaks of without an
 * article, as nobody speaks of a thing: "How about bundle?" and "bundle sounds like something that gets packed". Each alone may
 * as well be about bundles; so may one word alone.
 */
export function contestedWords(utterances: readonly Utterance[]): ReadonlySet<string> {
  const spoken = utterances.filter(({ kind }) => kind !== "trailer");
  const put = new Map<string, Set<string>>();
  for (const utterance of spoken)
    for (const { word } of wordsPut(utterance)) {
      const key = word.toLowerCase();
      put.set(key, (put.get(key) ?? new Set()).add(utterance.person.main));
    }
  if (put.size < fewest) return new Set();
  const meant = new Map<string, string[]>();
  for (const key of put.keys())
    for (const said of [key, ...halvesOf(key)]) meant.set(said, [...(meant.get(said) ?? []), key]);
  const judged = wordsSpokenOf([...meant.keys()]);
  const taken = new Set<string>();
  for (const { kind, text, person } of spoken) {
    if (kind === "code") continue;
    for (const key of judged(text).flatMap(({ word }) => meant.get(word.toLowerCase()) ?? []))
      if ([...(put.get(key) ?? [])].some((one) => one !== person.main)) taken.add(key);
  }
  return taken.size < fewest ? new Set() : taken;
}

/** The two terms of a pair, each of which may be judged alone: "leader isn't". */
function halvesOf(key: string): readonly string[] {
  return isPairOfTerms(key) ? key.split("/") : [];
}

/** The words that stand in an utterance where names are put forward. */
export function wordsPut(utterance: Utterance): readonly PlacedWord[] {
  const { text, kind } = utterance;
  const tried = [...(kind !== "code" && mayPut.test(text) ? slots : []), ...items];
  const put = tried.flatMap(([pattern, where]) => {
    const found = matchesOf(pattern, text).flatMap(wordsOf);
    return found.length === 0 || where === "anywhere" || isNearNames(utterance)
      ? found
      : found.filter(({ word }) => isPairOfTerms(word) || /-[A-Z]/.test(word));
  });
  return put.filter(
    ({ word }, at) => !isNoName(word.toLowerCase()) && put.findIndex((other) => other.word === word) === at,
  );
}

function wordsOf(match: RegExpMatchArray): readonly PlacedWord[] {
  const words = match.groups?.["words"] ?? "";
  const start = (match.index ?? 0) + match[0].lastIndexOf(words);
  return matchesOf(/\w[\w/-]*/g, words)
    .filter(({ 0: word }) => /^[A-Za-z][a-z\d-]{2,}(?:(?<=-)[A-Z][a-z\d-]+)*(?:\/[a-z][a-z\d-]+)?$/.test(word))
    .map(({ 0: word, index }) => ({ word, start: start + index }));
}

/** Whether names are talked of in the sentence, around it, in what it answers or in the subject, be it in one weak word. */
function isNearNames({ text, before, after, listLead, passage, subject }: Utterance): boolean {
  const near = [text, ...before.slice(-4), ...after.slice(0, 2), listLead ?? "", passage.text.slice(-800), subject];
  return near.some((other) => namingStrength(other) > 0);
}

function isNoName(word: string): boolean {
  return isSlotFiller(word) || askedInOneWord.test(word);
}

/** "Thoughts?", "Really?": questions of one word, and what else stands where a name might. */
const askedInOneWord =
  /^(?:sure|why|really|huh|thoughts?|anyone|anybody|everyone|opinions?|ideas?|comments?|right|okay|agreed|how|seriously|objections?|preferences?|sorry|where|examples?|questions?|suggestions?|done|fixed|correct|others?|true|useful|worth|possible|needed|necessary|typo|unused|bug|please|still|already|always|never|none|nothing|neither|either|yes|yeah|nope|care|time|part|place|advantage|note|look|action|tests?|docs?|patch|patches|code|those|to|testing|first|second|third|last|finally|currently|otherwise|also|there|hence|thus|since|though|today|usually)$/;

/** A word, or a pair of terms: "leader/follower". */
const word = "[A-Za-z][a-z\\d-]{2,40}(?:/[a-z][a-z\\d-]{2,40})?";
const one = `["'\`“]?(?<words>${word})["'\`”]?`;
const end = "(?=\\s*(?:$|[.,;?!):])|\\s+\\()";
const parting = "(?:,\\s*(?:or\\s+|and\\s+)?|\\s+or\\s+|\\s+and\\s+)";
const adverb = "(?:(?:just|simply|rather|still|also|personally|then|maybe|plain)\\s+)*";

/** Where a word is put forward, whatever it is; "near names" if names are talked of there, or it is a pair of terms or made like the name of a field ("Stored-Through"). */
const slots = patterns([
  [`\\b(?:how|what)\\s+about\\s+${adverb}(?:calling\\s+it\\s+)?${one}\\s*\\?`, "anywhere"],
  [`^[^\\w]{0,4}(?:(?:or|and|maybe|perhaps|so|then)\\s+)?${adverb}${one}\\s*\\?$`, "near names"],
  [
    `\\b(?:can't|couldn't|shouldn't|could|can|should|let's|why\\s+not|why\\s+don't)\\s+(?:we\\s+|you\\s+)?${adverb}(?:say|call\\s+it|name\\s+it)\\s+${one}${end}`,
    "anywhere",
  ],
  [
    `\\b(?:I'd|I\\s+would|we\\s+could|let's|I|I'll|we'll)\\s+${adverb}(?:go\\s+(?:with|for)|lean\\s+(?:to|towards?)|vote\\s+for|pick|prefer|choose|suggest|propose)\\s+${one}${end}`,
    "anywhere",
  ],
  [`^[^\\w]{0,4}(?:or\\s+)?${one}\\s+(?:perhaps|maybe|instead|then)\\s*\\?`, "near names"],
  [
    `(?:^[^\\w]{0,4}|\\b(?:but|and|so|think)\\s+)(?<words>${word}(?:${parting}${word}){0,3})\\s+would\\s+(?:(?:both|also|all|at\\s+least)\\s+)?(?:be\\s+(?:ok|okay|fine|clearer|closer|better|nicer|shorter|possible|an?\\s+option)|work|do)\\b`,
    "near names",
  ],
  [
    `\\b(?:another\\s+(?:one|idea|option|candidate)|my\\s+(?:suggestion|favou?rite|vote))\\s+(?:would\\s+be|is|could\\s+be)\\s+${one}${end}`,
    "near names",
  ],
  [`\\b(?:don't|not|never|rather\\s+not)\\s+(?:call\\s+it|name\\s+it)\\s+${one}${end}`, "anywhere"],
  [`^[^\\w]{0,4}(?:please\\s+)?not\\s+${one}(?=\\s+please\\b|,\\s+(?:the|that|it|we|there|this)\\b)`, "near names"],
  [`:\\s*(?<words>${word}(?:${parting}${word}){1,6})[.?]?$`, "near names"],
  [
    `^[^\\w]{0,4}(?:or\\s+)?${one}(?:\\s+is\\s+what\\s+I\\s*(?:'d|would)\\b|,\\s+(?:if|maybe|perhaps)\\b)`,
    "near names",
  ],
  [`^[^\\w]{0,4}(?:(?:so|ok|okay|then|well)[\\s,]{1,3})?${one}\\s+it\\s+is\\b`, "anywhere"],
]);
/** One of these stands in every sentence that puts a word forward, and in few others. */
const mayPut =
  /\?\s*$|\bwhat\s+I\b|^\W{0,4}or\s|:\s+[A-Za-z][a-z\d-]+(?:,|\s(?:or|and)\s)|\bit\s+is\b|\b(?:lean|vote|pick|prefer|choose|suggest|propose|say|call\s+it|name\s+it|go\s+(?:with|for)|would|perhaps|maybe|instead|not)\b/i;

/** "  heron  (it waits)", "- heron: waits": a word alone in its line, or with a remark. */
const items = patterns([
  [`^\\s*(?:[-*+•]\\s+|\\(?\\w[.)]\\s+)?${one}(?:\\s+\\([^()]*\\)|\\s*[-–:]\\s.*|\\s{3,}\\S.*)?$`, "near names"],
]);

type Where = "anywhere" | "near names";

function patterns(
  sources: readonly (readonly [source: string, where: Where])[],
): readonly (readonly [RegExp, Where])[] {
  return sources.map(([source, where]) => [new RegExp(source, "gi"), where]);
}
