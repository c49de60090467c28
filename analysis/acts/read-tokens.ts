import { matchesOf } from "../matches-of.ts";
import type { Span } from "../types.ts";
import { stem } from "../words.ts";
import { type WordClass, wordClass } from "./word-classes.ts";

/** The lower-case words that models may see, each with its Porter stem; every other word is read as `unknownWord`. */
export type Lexicon = ReadonlyMap<string, string>;

/** A lexicon of these words. */
export function buildLexicon(words: readonly string[]): Lexicon {
  return new Map(words.map((word) => [word, stem(word)]));
}

/** A word, a mark or a whole name of a sentence, as the models see it: never the name itself. */
export type Token = {
  /** `target`, `otherName`, `unknownWord`, "#" (a number), "URL", a lower-case word of the lexicon, or a punctuation mark. */
  readonly text: string;
  /** Porter stem of a word; equal to `text` for the rest. */
  readonly stem: string;
  /** What kind of judgement the word is, also of words outside the lexicon. */
  readonly kind: WordClass | null;
  readonly span: Span;
  /** Number of the clause, from 0. */
  readonly clause: number;
  /** Stands in the scope of a negation: after "not", "no", "never", "don't", up to the end of the clause. */
  readonly negated: boolean;
};

export const target = "TARGET";
export const otherName = "NAME";
const unknownWord = "_";

/** The words of a name that are read as one token, and which of them (if any) is the one asked about. */
export type NameSpans = { readonly names: readonly Span[]; readonly target: Span | null };

/**
 * Cuts a sentence into tokens in which every name is a placeholder, so that nothing that is learned from tokens can know
 * a name. A name span that overlaps the target or an earlier name is ignored.
 */
export function readTokens(sentence: string, { names, target: asked }: NameSpans, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  const scope = new ClauseScope();
  const push = (text: string, stemmed: string, word: string, span: Span) => {
    const { clause, negated } = scope.enter(word);
    tokens.push({ text, stem: stemmed, kind: wordClass(word), span, clause, negated });
  };
  const pushWords = (from: number, to: number) => {
    for (const match of matchesOf(pieces, sentence.slice(from, to))) {
      const start = from + match.index;
      const word = plainPiece(match[0]);
      const text = isLetter(word) && !lexicon.has(word) && word !== url ? unknownWord : word;
      push(text, lexicon.get(text) ?? text, word, { start, end: start + match[0].length });
    }
  };
  let at = 0;
  for (const name of inOrder(names, asked)) {
    if (name.start < at) continue;
    pushWords(at, name.start);
    const text = name === asked ? target : otherName;
    push(text, text, "", name);
    at = name.end;
  }
  pushWords(at, sentence.length);
  return tokens;
}

/** Names by start; those that overlap the target are left out, so that the target always comes through. */
function inOrder(names: readonly Span[], asked: Span | null): readonly Span[] {
  const others = asked ? names.filter((name) => name.end <= asked.start || name.start >= asked.end) : names;
  return [...others, ...(asked ? [asked] : [])].sort((a, b) => a.start - b.start || b.end - a.end);
}

const url = "URL";

/** URLs, words with their apostrophes, numbers, runs of stops, arrows, smileys, single marks. */
const pieces =
  /(?:https?|git|ftp):\/\/\S+|[A-Za-z]+(?:['’][A-Za-z]+)*|\d[\d.,]*|[?!]+|\.{2,}|(?<![=-])[=-]+>|[:;]-?[)(D](?!\w)|\S/g;

function isLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A lower-case word, "URL", "#" or a mark; marks that mean the same are one: "!?" is a question, an arrow an arrow. */
function plainPiece(raw: string): string {
  if (isLetter(raw)) return raw.includes("://") ? url : raw.toLowerCase().replace("’", "'");
  if (raw.length === 1) return singleMarks.get(raw) ?? (raw >= "0" && raw <= "9" ? "#" : asciiMark(raw));
  if (raw.includes("?")) return "?";
  if (raw.startsWith("!")) return "!";
  if (raw.startsWith("..")) return "...";
  if (raw.endsWith(">")) return "=>";
  if (raw >= "0" && raw < ":") return "#";
  return ":)";
}

function asciiMark(mark: string): string {
  return mark.charCodeAt(0) < 128 ? mark : unknownWord;
}

const singleMarks: ReadonlyMap<string, string> = new Map([
  ...[..."'“”‘’`"].map((mark) => [mark, '"'] as const),
  ...[..."–—"].map((mark) => [mark, "-"] as const),
]);

const clauseMarks: ReadonlySet<string> = new Set([",", ";", ":", "(", ")", ".", "?", "!", "...", "-", ":)"]);
const clauseWords: ReadonlySet<string> = new Set(
  "but though although because since while whereas however unless if".split(" "),
);
const negators: ReadonlySet<string> = new Set("not no never without neither nor hardly cannot".split(" "));

/** Follows clauses and negation while tokens go by. */
class ClauseScope {
  #clause = 0;
  #negated = false;

  enter(word: string): { readonly clause: number; readonly negated: boolean } {
    if (clauseMarks.has(word) || clauseWords.has(word)) {
      this.#clause += 1;
      this.#negated = false;
    }
    const place = { clause: this.#clause, negated: this.#negated };
    if (negators.has(word) || word.endsWith("n't")) this.#negated = true;
    return place;
  }
}
