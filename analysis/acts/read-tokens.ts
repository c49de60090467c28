import type { Span } from "../types.ts";
import { stem } from "../words.ts";

/** Says whether a lower-case word may be seen by a model; every other word is read as `unknownWord`. */
export type Lexicon = { readonly has: (word: string) => boolean };

/** A word, a mark or a whole name of a sentence, as the models see it: never the name itself. */
export type Token = {
  /** `target`, `otherName`, `unknownWord`, "#" (a number), "URL", a lower-case word of the lexicon, or a punctuation mark. */
  readonly text: string;
  /** Porter stem of a word; equal to `text` for the rest. */
  readonly stem: string;
  readonly span: Span;
  /** Number of the clause, from 0. */
  readonly clause: number;
  /** Stands in the scope of a negation: after "not", "no", "never", "don't", up to the end of the clause. */
  readonly negated: boolean;
};

export const target = "TARGET";
export const otherName = "NAME";
export const unknownWord = "_";

/** The words of a name that are read as one token, and which of them (if any) is the one asked about. */
export type NameSpans = { readonly names: readonly Span[]; readonly target: Span | null };

/**
 * Cuts a sentence into tokens in which every name is a placeholder, so that nothing that is learned from tokens can know
 * a name. A name span that overlaps the target or an earlier name is ignored.
 */
export function readTokens(sentence: string, spans: NameSpans, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  const scope = new ClauseScope();
  for (const piece of cutPieces(sentence, spans)) {
    const { clause, negated } = scope.enter(piece.word);
    tokens.push({ ...piece.form(lexicon), span: piece.span, clause, negated });
  }
  return tokens;
}

type Piece = {
  readonly span: Span;
  /** Lower-case word, or the mark itself; "" for a name. */
  readonly word: string;
  readonly form: (lexicon: Lexicon) => { readonly text: string; readonly stem: string };
};

function cutPieces(sentence: string, { names, target: asked }: NameSpans): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const name of inOrder(names, asked)) {
    if (name.start < at) continue;
    pieces.push(...cutWords(sentence, at, name.start));
    const text = name === asked ? target : otherName;
    pieces.push({ span: name, word: "", form: () => ({ text, stem: text }) });
    at = name.end;
  }
  pieces.push(...cutWords(sentence, at, sentence.length));
  return pieces;
}

/** Names by start; those that overlap the target are left out, so that the target always comes through. */
function inOrder(names: readonly Span[], asked: Span | null): readonly Span[] {
  const others = asked ? names.filter((name) => name.end <= asked.start || name.start >= asked.end) : names;
  return [...others, ...(asked ? [asked] : [])].sort((a, b) => a.start - b.start || b.end - a.end);
}

const pieceOf =
  /(?:https?|git|ftp):\/\/\S+|[A-Za-z]+(?:['’][A-Za-z]+)*|\d[\d.,]*|[?!]+|\.{2,}|[=-]+>|[:;]-?[)(D](?!\w)|\S/g;

function cutWords(sentence: string, from: number, to: number): readonly Piece[] {
  return [...sentence.slice(from, to).matchAll(pieceOf)].map((match) => {
    const start = from + match.index;
    return wordPiece(match[0], { start, end: start + match[0].length });
  });
}

function wordPiece(raw: string, span: Span): Piece {
  if (/^\w+:\/\//.test(raw)) return fixedPiece("URL", span);
  if (/^\d/.test(raw)) return fixedPiece("#", span);
  if (!/^[A-Za-z]/.test(raw)) return fixedPiece(plainMark(raw), span);
  const word = raw.toLowerCase().replace(/’/g, "'");
  return {
    span,
    word,
    form: (lexicon) =>
      lexicon.has(word) ? { text: word, stem: stem(word) } : { text: unknownWord, stem: unknownWord },
  };
}

function fixedPiece(text: string, span: Span): Piece {
  return { span, word: text, form: () => ({ text, stem: text }) };
}

/** Marks that mean the same are one token: "!?" is a question, every smiley one smiley, every arrow one arrow. */
function plainMark(mark: string): string {
  if (mark.includes("?")) return "?";
  if (mark.startsWith("!")) return "!";
  if (mark.startsWith("..")) return "...";
  if (mark.endsWith(">") && mark.length > 1) return "=>";
  if (/^[:;]-?[)(D]$/.test(mark)) return ":)";
  if (/^["'“”‘’`]$/.test(mark)) return '"';
  if (/^[–—]$/.test(mark)) return "-";
  return mark.charCodeAt(0) < 128 ? mark : unknownWord;
}

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
