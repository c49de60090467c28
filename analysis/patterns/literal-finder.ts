import { firstMark, lastMark } from "./needed-literals.ts";

/**
 * Finds strings in texts, whatever the case of their letters. A blank in a string stands for a run of what is no part of a word, and for
 * the beginning and the end of the text; " \uE000 " (`anyMark` between gaps) for any mark.
 */
export type LiteralFinder = {
  /** Calls `found` with the number (place in the list) of each string for each place of the text where it ends. */
  readonly find: (text: string, found: (literal: number) => void) => void;
};

/** A finder that goes through a text once, however many strings it looks for (Aho and Corasick 1975). */
export function literalFinder(literals: readonly string[]): LiteralFinder {
  const alphabet = readAlphabet(literals);
  const { moves, ends } = addFailures(buildTrie(literals, alphabet), alphabet.size);
  const { letters, size } = alphabet;
  return {
    find: (text, found) => {
      let state = 0;
      let isInGap = false;
      const read = (letter: number) => {
        if (letter === gap && isInGap) return;
        isInGap = letter === gap;
        state = moves[state * size + letter] ?? 0;
        const ending = ends[state];
        if (ending) for (const literal of ending) found(literal);
      };
      read(gap);
      for (let at = 0; at < text.length; at++) {
        const letter = letters[text.charCodeAt(at)] ?? gap;
        if (letter !== mark) read(letter);
        else for (const one of aroundMark) read(one);
      }
      read(gap);
    },
  };
}

/** What is no part of a word, and a mark, which stands between two gaps whatever is around it; letters of words come behind. */
const gap = 0;
const mark = 1;
const aroundMark = [gap, mark, gap];

/**
 * By code unit, the letters that the strings are made of, numbered, small and capital alike; the last number is for the
 * other letters of words.
 */
type Alphabet = { readonly letters: Uint8Array; readonly size: number };

function readAlphabet(literals: readonly string[]): Alphabet {
  const letters = new Uint8Array(2 ** 16).fill(gap);
  letters.fill(mark, firstMark, lastMark + 1);
  const small = [...new Set(literals.join("").toLowerCase())].filter((letter) => /\w/.test(letter)).sort();
  const other = mark + 1 + small.length;
  for (const word of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")
    letters[word.charCodeAt(0)] = small.includes(word.toLowerCase())
      ? mark + 1 + small.indexOf(word.toLowerCase())
      : other;
  return { letters, size: other + 1 };
}

/** A trie as a table: by state and letter the next state, 0 (the root) where there is none; by state the strings that end there. */
type Automaton = { readonly moves: Int32Array; readonly ends: (readonly number[] | null)[] };

function buildTrie(literals: readonly string[], { letters, size }: Alphabet): Automaton {
  const most = literals.reduce((sum, literal) => sum + literal.length, 1);
  const moves = new Int32Array(most * size);
  const ends: (readonly number[] | null)[] = [null];
  literals.forEach((literal, number) => {
    let state = 0;
    for (let at = 0; at < literal.length; at++) {
      const move = state * size + (letters[literal.charCodeAt(at)] ?? 0);
      if (!moves[move]) moves[move] = ends.push(null) - 1;
      state = moves[move] ?? 0;
    }
    ends[state] = [...(ends[state] ?? []), number];
  });
  return { moves, ends };
}

/** Where a string cannot go on, the longest end of what was read that begins another one does. */
function addFailures({ moves, ends }: Automaton, size: number): Automaton {
  const failure = new Int32Array(ends.length);
  const queue = [0];
  for (const state of queue)
    for (let letter = 0; letter < size; letter++) {
      const fallback = state === 0 ? 0 : (moves[(failure[state] ?? 0) * size + letter] ?? 0);
      const next = moves[state * size + letter] ?? 0;
      if (next === 0) {
        moves[state * size + letter] = fallback;
        continue;
      }
      failure[next] = fallback;
      const shorter = ends[fallback];
      if (shorter) ends[next] = [...(ends[next] ?? []), ...shorter];
      queue.push(next);
    }
  return { moves, ends };
}
