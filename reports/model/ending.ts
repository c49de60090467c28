import { dayOf } from "../dates.ts";
import { asSentence, countOf } from "../text.ts";
import type { Decided } from "./outcome.ts";
import { cited, enumerated, nameOf, personOf, text } from "./sentences.ts";
import type { NameCase, Outcome, Sentence } from "./types.ts";

/** So many names that are left open are named; the rest are counted. */
const MOST_OPEN = 6;

/** What the person did, by the kind of evidence: the words before the name, and those after it. */
const DID: Record<Decided["kind"], readonly [string, string]> = {
  "author's word": [" settles on ", ""],
  "maintainer's word": [" settles on ", " on applying the patches"],
  "participant's word": [" settles on ", ""],
  concession: [" gives in, and ", " stays"],
  "rename patch": [" posts patches that take the name ", ""],
  "next revision": [" posts the next revision, which uses ", ""],
  merge: [" merges it as ", ""],
  minutes: [" sends the minutes of a meeting that settles on ", ""],
  "nobody objected": [" puts forward ", ", and nobody in this archive objects; silence is not support"],
  "later use": [" still calls it ", ", and so do others, though no message that was read settles it"],
  agreement: [" speaks for ", ", as others do and nobody against it, though no message that was read settles it"],
};

/** What the message of the decision does to the name, after its author: "Ada Quill posts patches that take the name lamp_pocket". */
export function decidingVerb({ status, kind }: Decided): string {
  if (kind === "concession") return "gives in to";
  if (status === "kept") return "keeps to";
  return kind === "nobody objected" ? "meets no objection to" : DID[kind][0].trim();
}

/** How it ended: who did what, and when; without a decision, which names stand. */
export function endingOf(outcome: Outcome, cases: readonly NameCase[]): Sentence[] {
  return outcome.status === "undecided"
    ? [[text(asSentence(outcome.howKnown))], ...leftOpen(cases)]
    : [settled(outcome)];
}

function settled({ status, kind, name, citation }: Decided): Sentence {
  const [before, after] = status === "kept" && kind !== "concession" ? [" keeps to ", ""] : DID[kind];
  const on = citation.date === null ? "" : `On ${dayOf(citation.date)}, `;
  const seems = citation.uncertain ? " (uncertain)" : "";
  const isAuthor = status === "adopted" && kind === "author's word";
  return [
    ...(on === "" ? [] : [text(on)]),
    personOf(citation.author),
    text(`${isAuthor ? ", the author," : ""}${before}`),
    nameOf(name),
    ...(seems === "" ? [] : [text(seems)]),
    cited(citation),
    text(`${after}.`),
  ];
}

/** The names that are still standing when nothing is decided. */
function leftOpen(cases: readonly NameCase[]): Sentence[] {
  const open = cases.filter((name) => name.fate === "open" && name.support.length > 0);
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST_OPEN).map((name) => [nameOf(name)]);
  const rest = open.length - shown.length;
  if (rest > 0) shown.push([text(countOf(rest, "more name"))]);
  return [[text("Supported and left open: "), ...enumerated(shown), text(".")]];
}
