import type { Span } from "../types.ts";

/**
 * Cuts a sentence into clauses: stretches between commas, brackets, dashes and stops, and from a word that opens a
 * subordinate clause or a purpose ("because", "since", "so", "to") on. They cover the sentence but for white space and
 * the marks between them; a name with its quotes or "()" is never cut.
 */
export function splitClauses(sentence: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimmed(sentence, start, end);
    if (span) spans.push(span);
  };
  for (const match of sentence.matchAll(boundary)) {
    close(match.index);
    start = opener.test(match[0]) ? match.index : match.index + match[0].length;
  }
  close(sentence.length);
  return spans;
}

/** "as bad as", "such as", "as well": no clause opens there. */
const as = "as(?!\\s+(?:\\w+\\s+as|well|to|for|such|usual)\\b)(?<!\\b(?:such|same|well|just|as\\s+\\w{1,20})\\s+as)";

/** Words that ask for a "to": "hesitant to use", "close to it". Any other tells a purpose. */
const askForTo = [
  "going wants? needs? ha(?:ve|s|d) tr(?:y|ying|ied) like used tends? seems? appears? supposed ought meant intended plans? hope",
  "hesitant happy able likely unlikely prone easy easier hard harder difficult open due up began begin start(?:ed)? continues? fails?",
  "close similar identical equivalent relative compared related tied specific opposed according refers? referred respect",
  "reason way chance time nothing something anything prefer",
].flatMap((line) => line.split(" "));
const to = `to(?<!\\b(?:${askForTo.join("|")})\\s+to)`;

/** A mark followed by white space or an end, an opening bracket after white space, or a word that opens a clause. */
const boundary = new RegExp(
  "(?<!\\(\\w{0,2})[,;:.!?)\\]]+(?=[\\s,;:.!?)\\]]|$)|(?<=\\s)[([]|(?<=\\s)(?:--?|[–—])(?=\\s)|" +
    `(?<=\\s)(?:because|since|${as}|so|${to}|but|though|although|while|whereas|which|if|unless|when|given|otherwise|in order to)(?=\\s)`,
  "gi",
);

const opener = /^[a-z]/i;

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return /\w/.test(text.slice(start, end)) ? { start, end } : null;
}
