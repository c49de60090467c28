import { matchesOf } from "../matches-of.ts";
import type { Mention } from "../names/mentions/mentions.ts";
import { phrase } from "../patterns/phrase.ts";

const termItself =
  /\bthe\s+(?:term|word|verb|noun|adjective|prefix|suffix)\s+([a-z]{4,})\b(?!\s+(?:of|for|to|that|which|in)\b)/g;

/** "The heron name", "this heron prefix"; not "the file name", whatever has a file in its name. */
const partOfName = new RegExp(
  phrase`\b[Tt]h(?:e|is|at) (?!(?:
    file|path|function|variable|field|flag|device|class|type|struct|user|host|domain|node|driver|module|symbol|syscall|system|
    call|test|macro|config|group|process|thread|event|attribute|member|helper
  )\b)([a-z]{4,})(?= (?:names?|naming|prefix|suffix|terminology|nomenclature|wording)\b(?! space\b))`,
  "g",
);

/**
 * Plain words that a text tells to be words: "pond" in "I find the term pond confusing", and "the pond name" where
 * names are built with it.
 */
export function calledTerms(text: string, partsOfNames: ReadonlySet<string> = new Set()): readonly Mention[] {
  const parts = matchesOf(partOfName, text).filter(([, form = ""]) => partsOfNames.has(form));
  return [...matchesOf(termItself, text), ...parts]
    .map(({ 0: match, 1: form = "", index }): Mention => {
      const start = index + match.length - form.length;
      return { span: { start, end: start + form.length }, form, shape: "word", quoted: false };
    })
    .filter(({ span }, at, all) => all.findIndex((other) => other.span.start === span.start) === at)
    .sort((one, other) => one.span.start - other.span.start);
}
