/**
 * Strings of which a text must hold at least one to be matched by a pattern, whatever the case, as literal-finder.ts
 * reads a text: a blank stands for a run of what is no part of a word, or for the beginning or the end. Each has three
 * letters or more, or `anyMark`; none has more than twelve.
 */
export type Need = readonly string[];

/** Stands for any character of the private use area, the class that all patterns write as `markClass`. */
export const anyMark = "\uE000";
export const firstMark = 0xe000;
export const lastMark = 0xf8ff;
const markClass = "[\\uE000-\\uF8FF]";

/**
 * What a text must hold to be matched by a pattern: at least one string of each need. As Cox tells it of regular expression
 * search with an index (2012), for the syntax that the patterns of this folder's callers use; what is not understood needs
 * nothing, so that a need is never too much.
 */
export function neededLiterals(source: string): readonly Need[] {
  return needsOf(new Reader(source).alternatives()).filter((need, at, all) => all.findIndex(isSame(need)) === at);
}

const isSame = (one: Need) => (other: Need) => one.join("\n") === other.join("\n");

/** What a part of a pattern matches: exactly these strings, or (null) more than can be told; and what it needs beside. */
type Part = { readonly exact: readonly string[] | null; readonly needs: readonly Need[] };

const nothing: Part = { exact: [""], needs: [] };
const gap: Part = { exact: [" "], needs: [] };
const anything: Part = { exact: null, needs: [] };

/** More strings than these tell little, and take long to look for. */
const mostExact = 120;
const shortest = 3;
/** Nearly no text holds so much of a longer string and not the rest; the table of all of them would take three times the room. */
const longest = 12;

function needsOf({ exact, needs }: Part): readonly Need[] {
  return exact?.every(isTelling) ? [...needs, anyOf(exact.map((literal) => literal.slice(0, longest)))] : needs;
}

/** A need of strings, but for those that another one stands in. */
function anyOf(literals: readonly string[]): Need {
  const distinct = [...new Set(literals)];
  return distinct.filter((one) => !distinct.some((other) => other !== one && one.includes(other))).sort();
}

function isTelling(literal: string): boolean {
  return (literal.length >= shortest && literal.replaceAll(" ", "").length > 1) || literal.includes(anyMark);
}

function oneOf(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact !== null && part.needs.length === 0) && exact.length <= mostExact)
    return { exact, needs: [] };
  const best = parts.map((part) => needsOf(part).toSorted((a, b) => a.length - b.length)[0]);
  return best.every((need) => need !== undefined) ? { exact: null, needs: [anyOf(best.flat())] } : anything;
}

function inTurn(parts: readonly Part[]): Part {
  const needs: Need[] = [];
  let exact: readonly string[] = [""];
  let whole = true;
  const close = () => {
    needs.push(...needsOf({ exact, needs: [] }));
    exact = [""];
    whole = false;
  };
  for (const part of parts) {
    needs.push(...part.needs);
    if (part.exact === null) close();
    else if (exact.length * part.exact.length <= mostExact) exact = joined(exact, part.exact);
    else {
      close();
      exact = part.exact;
    }
  }
  if (!whole) close();
  return whole ? { exact, needs } : { exact: null, needs };
}

function joined(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return [...new Set(starts.flatMap((start) => ends.map((end) => (start + end).replace("  ", " "))))];
}

function repeated(part: Part, least: number, most: number): Part {
  if (least === 1 && most === 1) return part;
  if (isGap(part)) return least > 0 ? gap : { exact: ["", " "], needs: [] };
  if (least > 0) return { exact: null, needs: needsOf(part) };
  return most === 1 && part.exact && part.needs.length === 0 ? { exact: ["", ...part.exact], needs: [] } : anything;
}

function isGap({ exact, needs }: Part): boolean {
  return needs.length === 0 && exact?.length === 1 && exact[0] === " ";
}

/** Reads the source of a pattern from left to right. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return oneOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at)))
      parts.push(this.#quantified(this.#atom()));
    return inTurn(parts);
  }

  #atom(): Part {
    if (this.#take(markClass)) return { exact: [` ${anyMark} `], needs: [] };
    if (this.#take("(")) return this.#group();
    const chosen = this.#takeMatch(/\[(?:\\.|[^\]\\])*\]/y);
    if (chosen) return noWord.test(chosen) ? gap : anything;
    const escaped = this.#takeMatch(/\\(?:u[\dA-Fa-f]{4}|p\{[^}]*\}|.)/y);
    if (escaped) return escapedPart(escaped);
    const character = this.#source.charAt(this.#at++);
    return character === "^" || character === "$" ? gap : character === "." ? anything : literal(character);
  }

  /** What looks ahead or behind matches no text of its own; where it forbids the letters of words, a word begins or ends. */
  #group(): Part {
    if (this.#takeMatch(/\?<?!(?:\\w|\[\\w[^\]^\\]*\])\)/y)) return gap;
    const around = this.#takeMatch(/\?<?[=!]/y) !== null;
    if (!around) this.#takeMatch(/\?(?::|<\w+>)/y);
    const inner = this.alternatives();
    this.#take(")");
    return around ? nothing : inner;
  }

  #quantified(part: Part): Part {
    const quantifier = this.#takeMatch(/[?*+]|\{\d+(?:,\d*)?\}/y);
    if (quantifier === null) return part;
    this.#take("?");
    if (quantifier === "?") return repeated(part, 0, 1);
    if (quantifier === "*" || quantifier === "+") return repeated(part, quantifier === "+" ? 1 : 0, Infinity);
    const [least = 0, most = Infinity] = (quantifier.match(/\d+/g) ?? []).map(Number);
    return repeated(part, least, most);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #takeMatch(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match?.[0] ?? null;
  }
}

/** A class that holds no part of a word. */
const noWord = /^\[(?!\^)(?:\\[sW"'[\].,;:!?()/+*-]|[^\\\w])+\]$/;

/** `\b` stands at a gap, `\s` and `\.` are one; `\w` is any of many letters. */
function escapedPart(escaped: string): Part {
  if (escaped === "\\b" || escaped === "\\s" || escaped === "\\W") return gap;
  if (escaped === "\\B") return nothing;
  return /^\\[A-Za-z\d]/.test(escaped) ? anything : literal(escaped.slice(1));
}

/** Letters beyond ASCII have more spellings than two. */
function literal(character: string): Part {
  if (character.charCodeAt(0) >= 128) return anything;
  return /\w/.test(character) ? { exact: [character.toLowerCase()], needs: [] } : gap;
}
