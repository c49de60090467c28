import { matchesOf } from "../../matches-of.ts";
import { NeedIndex } from "../../patterns/need-index.ts";
import { anyWord, phrase } from "../../patterns/phrase.ts";
import type { Utterance } from "../../utterances.ts";
import { isPairOfTerms } from "../spelling/forms.ts";
import { isSlotFiller } from "./function-words.ts";
import { ONE_WORD_REMARK } from "./one-word-remarks.ts";
import { wordSlots } from "./word-slots.ts";
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

const index = new NeedIndex();
const ways = wordSlots.map(([source, where]) => {
  index.add(source);
  return { pattern: new RegExp(source, "gi"), where };
});
