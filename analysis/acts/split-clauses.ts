import { anyPattern } from "../patterns/any-pattern.ts";
import { anyWord, phrase } from "../patterns/phrase.ts";
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

/**
 * "as bad as", "not so much as", "such as", "as well"; "the same pond as", "known as", "seen as hiding it", "removed as a
 * dependency"; "as a heron", "as opposed to": no clause opens there.
 */
const as = [
  "as(?!\\s+(?:\\w+\\s+as|well|to|for|such|usual|opposed|an?)\\b)",
  "(?<!\\bsame(?:\\s+\\w{1,20}){1,2}\\s+as)",
  "(?<!\\b(?:such|same|well|just|known|called|named|(?:as|so)\\s+\\w{1,20})\\s+as)",
  "(?<!(?:\\w{2}(?:ed|own|een)|read|taken|stood)\\s+as(?=\\s+(?:an?\\b|\\w+ing\\b|[\"'`*\\d])))",
].join("");

/** Words that ask for a "to": "hesitant to use", "close to it", "strange to see". */
const askForTo = anyWord(`
  going want(?:s|ing)? needs? ha(?:ve|s|d) tr(?:y|ying|ied) like used tends? seems? appears? supposed ought meant
  intended plans? hope hesitant happy able likely unlikely prone easy easier hard harder difficult open due bound up
  began begin start(?:ed)? continues? fails? close similar identical equivalent relative compared related tied specific
  opposed suggests? suggested according refers? referred respect relat(?:es|ing) reason way chance time nothing
  something anything prefer grew grow c[oa]mes? gets? got how what where when whether which not wish(?:es)? expect(?:s|ed)?
  sense worth worthwhile possible impossible pointless silly decided? agreed? choose chose remember forget forgot as
  order enough good great nice better best fine bad worse worst wrong strange weird odd silly convenient useful useless
  reasonable sensible`);
/** "to encourage people to call it T", "I expect this to be named T": whom one makes do something. */
const made = phrase`\b(?:
  encourag|forc|ask|allow|enabl|caus|requir|want|expect|get|gett|help|lead|invit|tell|permit|remind
)(?:e|es|ed|s|ing)? (?:\w{1,20} ){1,2}to`;
/** A verb tells a purpose; before "the", "it", "waiting", a name or a number it is a preposition. */
const noVerb = phrase`(?:
  the|an?|this|that|these|those|it|its|my|your|our|their|me|us|you|him|her|them|some|any|all|both|each|one|what
)\b|["'\`*\d]|\w*_|\w+\(\)|(?!bring\b)\w{2,20}ing\b`;
const to = phrase`to(?<!\b${askForTo} to)(?<!${made})(?! (?:${noVerb}))`;

/** "given that it waits"; not "given up", "is given to each". */
const given =
  "given(?<!\\b(?:ha(?:s|ve|d)|[’']ve|be|been|is|are|was|were|being|the|a|any)\\s+given)(?!\\s+(?:up|to|by|away|back)\\b)";

/** "internal (kernel) functions": an aside of one word within a clause. */
const aside = "[([]\\w{1,30}";
const goesOn = "[)\\]]\\s+\\w";

const opening = phrase`(?:
  because|since|${as}|so|${to}|but|(?:even )?though|although|while(?! \w+ing\b)|whereas|which|if|unless|
  when(?! \w+ing\b)|${given}|otherwise
)`;

/** A mark followed by white space or an end, an opening bracket or a dash after white space, or a word that opens a clause. */
const boundary = anyPattern("gi", [
  new RegExp(
    `(?!(?<=\\s${aside})${goesOn})(?<!\\(\\w{0,2})(?:(?<!\\[\\d{1,2})\\]|[,;:.!?)])[,;:.!?)\\]]*(?=[\\s,;:.!?)\\]]|$)`,
  ),
  new RegExp(`(?<=\\s)(?!${aside}${goesOn})[([]`),
  /(?<=\s)(?:--?|[–—])(?=\s)/,
  new RegExp(`(?<=\\s)(?:${opening}|in order to)(?=\\s)`),
]);

const opener = /^[a-z]/i;

function trimmed(text: string, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return /\w/.test(text.slice(start, end)) ? { start, end } : null;
}
