import { dayOf } from "../dates.ts";
import { asSentence, countOf, shorten, visible } from "../text.ts";
import { kindNote } from "./kinds.ts";
import type { Reader } from "./reader.ts";
import type { Change, Citation, NameCase, NameRef, Outcome, Phrase, Sentence, UnansweredObjection } from "./types.ts";

/** How the decision is known, by its kind; each completes "This is known from …". */
const HOW_KNOWN = {
  "author's word": "the author's own word",
  "participant's word": "a participant's word",
  "rename patch": "a patch that renames it",
  "next revision": "the next revision of the patches, which uses the name",
  merge: "the merge",
  minutes: "the minutes of a meeting",
  "nobody objected": "a proposal that nobody objected to in this archive; silence is not support",
} as const;

/** What was decided, in a headline, and how that is known. */
export function outcomeOf({ debate, cite, nameRef }: Reader): Outcome {
  const { decision } = debate;
  if (decision.status === "undecided") {
    const howKnown = asSentence(shorten(visible(decision.reason), 300));
    return { status: "undecided", headline: "No name was settled on", howKnown };
  }
  const citation = cite(decision.evidence);
  const verb = decision.status === "adopted" ? "was adopted" : "was kept";
  const on = decision.evidence.date === null ? "" : ` on ${dayOf(decision.evidence.date)}`;
  return {
    status: decision.status,
    name: nameRef(decision.name),
    headline: `${verb}${on}`,
    howKnown: HOW_KNOWN[decision.kind],
    citation,
  };
}

/** The debate in a few sentences, made of findings only, each clause with its evidence. */
export function summaryOf(
  cases: readonly NameCase[],
  changes: readonly Change[],
  unanswered: readonly UnansweredObjection[],
  outcome: Outcome,
): Sentence[] {
  return [
    ...incumbents(cases),
    ...proposals(cases),
    ...cases.flatMap(objections),
    ...changes.map(changeOf),
    ...silentOn(unanswered),
    ...ending(outcome),
  ];
}

function incumbents(cases: readonly NameCase[]): Sentence[] {
  const names = cases.filter((name) => name.role === "incumbent");
  if (names.length === 0) return [];
  const clauses = names.map((name) => [nameOf(name), ...citesOf(name.firstUse)]);
  return [[text("When the debate opens, the thing is called "), ...listed(clauses), text(".")]];
}

/** One sentence per proposer, in the order of their first proposal. */
function proposals(cases: readonly NameCase[]): Sentence[] {
  const byPerson = new Map<string, { first: Citation; clauses: Phrase[][] }>();
  const proposed = cases.flatMap((name) => (name.proposal === null ? [] : [{ name, proposal: name.proposal }]));
  for (const { name, proposal } of proposed.sort((a, b) => a.proposal.number - b.proposal.number)) {
    const entry = byPerson.get(proposal.author.anchor) ?? { first: proposal, clauses: [] };
    entry.clauses.push([nameOf(name), cited(proposal)]);
    byPerson.set(proposal.author.anchor, entry);
  }
  return [...byPerson.values()].map(({ first, clauses }) => [
    { kind: "person", person: first.author },
    text(first.uncertain ? " seems to put forward " : " puts forward "),
    ...listed(clauses),
    text("."),
  ]);
}

/** "lamp_nest meets an objection from Cleo (connotation)[4]." */
function objections(name: NameCase): Sentence[] {
  const statements = name.oppose.flatMap((group) =>
    group.arguments.map(({ citation }) => ({ citation, kinds: group.kinds })),
  );
  if (statements.length === 0) return [];
  const inOrder = statements.sort((left, right) => left.citation.number - right.citation.number);
  const clauses = inOrder.map(({ citation, kinds }): Phrase[] => [
    { kind: "person", person: citation.author },
    text(`${kindNote(kinds)}${citation.uncertain ? " (uncertain)" : ""}`),
    cited(citation),
  ]);
  const meets = statements.length === 1 ? " meets an objection from " : " meets objections from ";
  return [[nameOf(name), text(meets), ...listed(clauses), text(".")]];
}

function changeOf({ person, name, from, before, after }: Change): Sentence {
  const [first, then] =
    from === "oppose" ? ["against it ", "for it "] : from === "support" ? ["for it ", "against it "] : ["", ""];
  return [
    { kind: "person", person },
    text(" changes sides on "),
    nameOf(name),
    text(`: ${first}on ${dayOf(before.date)}`),
    cited(before),
    text(`, ${then}on ${dayOf(after.date)}`),
    cited(after),
    text("."),
  ];
}

function silentOn(unanswered: readonly UnansweredObjection[]): Sentence[] {
  if (unanswered.length === 0) return [];
  const cites = unanswered.map(({ citation }) => cited(citation));
  const verb = unanswered.length === 1 ? "has" : "have";
  return [
    [text(`${countOf(unanswered.length, "objection")} ${verb} no direct reply in this archive`), ...cites, text(".")],
  ];
}

function ending(outcome: Outcome): Sentence[] {
  if (outcome.status === "undecided") return [[text(`No name is settled on. ${outcome.howKnown}`)]];
  return [
    [
      nameOf(outcome.name),
      text(` ${outcome.headline}; this is known from ${outcome.howKnown} (`),
      { kind: "person", person: outcome.citation.author },
      text(outcome.citation.uncertain ? "; uncertain)" : ")"),
      cited(outcome.citation),
      text("."),
    ],
  ];
}

function text(words: string): Phrase {
  return { kind: "text", text: words };
}

function nameOf({ label, anchor }: NameRef): Phrase {
  return { kind: "name", name: { label, anchor } };
}

function cited(citation: Citation): Phrase {
  return { kind: "cite", citation };
}

function citesOf(citation: Citation | null): Phrase[] {
  return citation === null ? [] : [cited(citation)];
}

/** "a, b and c". */
function listed(clauses: readonly Phrase[][]): Phrase[] {
  return clauses.flatMap((clause, index) => {
    if (index === 0) return clause;
    return [text(index === clauses.length - 1 ? " and " : ", "), ...clause];
  });
}
