import { dayOf } from "../dates.ts";
import { countOf, lowerFirst } from "../text.ts";
import { kindNote, NO_REASON, reasonsFirst } from "./kinds.ts";
import { cited, enumerated, nameOf, personOf, text } from "./sentences.ts";
import type {
  Argument,
  ArgumentGroup,
  Change,
  Citation,
  NameCase,
  Outcome,
  Paragraph,
  Phrase,
  Sentence,
} from "./types.ts";

/** A summary names so many proposers, so many names of each, and tells of so many names what was said; it counts the rest. */
const MOST_PROPOSERS = 6;
const MOST_OF_ONE = 6;
const MOST_NAMES = 5;
const MOST_CHANGES = 4;

/**
 * The debate in a few paragraphs, made of findings only, each clause with its evidence: what was put forward, what was
 * said for and against it, what changed, how it ended.
 */
export function summaryOf(
  cases: readonly NameCase[],
  changes: readonly Change[],
  unanswered: readonly Argument[],
  outcome: Outcome,
): Paragraph[] {
  const end = [...changesOf(changes), ...silentOn(unanswered), ...ending(outcome, cases)];
  const paragraphs: Paragraph[] = [
    { form: "prose", sentences: [...incumbents(cases), ...proposals(cases)] },
    { form: "list", sentences: verdicts(cases) },
    { form: "prose", sentences: end },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

function incumbents(cases: readonly NameCase[]): Sentence[] {
  const names = cases.filter(({ role, firstUse }) => role === "incumbent" && firstUse !== null);
  if (names.length === 0) return [];
  const clauses = names.slice(0, MOST_OF_ONE).map((name) => [nameOf(name), ...citesOf(name.firstUse)]);
  if (names.length > clauses.length) clauses.push([text(countOf(names.length - clauses.length, "more name"))]);
  return [[text("In use when the debate opens: "), ...enumerated(clauses), text(".")]];
}

type Proposed = { readonly name: NameCase; readonly proposal: Citation };

/** One sentence per proposer, in the order of their first proposal. */
function proposals(cases: readonly NameCase[]): Sentence[] {
  const byPerson = new Map<string, Proposed[]>();
  const proposed = cases.flatMap((name) => (name.proposal === null ? [] : [{ name, proposal: name.proposal }]));
  for (const one of proposed.sort((left, right) => left.proposal.number - right.proposal.number)) {
    const { anchor } = one.proposal.author;
    byPerson.set(anchor, [...(byPerson.get(anchor) ?? []), one]);
  }
  const told = [...byPerson.values()];
  const rest = told.slice(MOST_PROPOSERS).flat().length;
  return [
    ...told.slice(0, MOST_PROPOSERS).flatMap(proposalsOfOne),
    ...(rest === 0 ? [] : [[text(`Others put forward ${countOf(rest, "more name")}.`)]]),
  ];
}

function proposalsOfOne(proposed: readonly Proposed[]): Sentence[] {
  const [first] = proposed;
  if (first === undefined) return [];
  const seems = proposed.every(({ proposal }) => proposal.uncertain);
  const clauses = proposed.slice(0, MOST_OF_ONE).map(({ name, proposal }): Phrase[] => {
    return [nameOf(name), ...(proposal.uncertain && !seems ? [text(" (uncertain)")] : []), cited(proposal)];
  });
  const rest = proposed.length - clauses.length;
  if (rest > 0) clauses.push([text(countOf(rest, "more name"))]);
  const verb = seems ? " seems to put forward " : " puts forward ";
  return [[personOf(first.proposal.author), text(verb), ...enumerated(clauses), text(".")]];
}

/** "lamp_nest is opposed by Cleo Marsh (connotation)[4]."; the names most is said of, the winner first. */
function verdicts(cases: readonly NameCase[]): Sentence[] {
  const judged = cases.filter(({ support, oppose }) => support.length + oppose.length > 0);
  const weight = (name: NameCase) =>
    Number(name.winner) * 1e6 + statementsOf(name.support).length + statementsOf(name.oppose).length;
  const told = new Set([...judged].sort((left, right) => weight(right) - weight(left)).slice(0, MOST_NAMES));
  const rest = judged.length - told.size;
  return [
    ...judged.filter((name) => told.has(name)).map(verdict),
    ...(rest === 0 ? [] : [[text(`What is said of ${countOf(rest, "more name")} stands under Names.`)]]),
  ];
}

function verdict(name: NameCase): Sentence {
  const supporters = speakers(name.support);
  const opponents = speakers(name.oppose);
  return [
    nameOf(name),
    text(" is "),
    ...(supporters.length === 0 ? [] : [text("supported by "), ...enumerated(supporters)]),
    ...(supporters.length === 0 || opponents.length === 0 ? [] : [text(", and ")]),
    ...(opponents.length === 0 ? [] : [text("opposed by "), ...enumerated(opponents)]),
    text("."),
  ];
}

type Statement = { readonly citation: Citation; readonly kinds: readonly string[] };

/** Each person once, with their reasons and the numbers of what they say. */
function speakers(groups: readonly ArgumentGroup[]): Phrase[][] {
  const byPerson = new Map<string, Statement[]>();
  for (const statement of statementsOf(groups)) {
    const { anchor } = statement.citation.author;
    byPerson.set(anchor, [...(byPerson.get(anchor) ?? []), statement]);
  }
  return [...byPerson.values()].map((statements) => {
    const kinds = reasonsOf(statements);
    const doubtful = statements.every(({ citation }) => citation.uncertain);
    return [
      ...statements.slice(0, 1).map(({ citation }) => personOf(citation.author)),
      text(`${kindNote(kinds)}${doubtful ? " (uncertain)" : ""}`),
      ...statements.map(({ citation }) => cited(citation)),
    ];
  });
}

/** The kinds of reason given, each once. */
function reasonsOf(statements: readonly Statement[]): readonly string[] {
  const kinds = new Set(statements.flatMap((statement) => statement.kinds));
  kinds.delete(NO_REASON);
  return [...kinds].sort(reasonsFirst);
}

function statementsOf(groups: readonly ArgumentGroup[]): Statement[] {
  return groups
    .flatMap((group) => group.arguments.map(({ citation }) => ({ citation, kinds: group.kinds })))
    .sort((left, right) => left.citation.number - right.citation.number);
}

function changesOf(changes: readonly Change[]): Sentence[] {
  const rest = changes.length - MOST_CHANGES;
  return [
    ...changes.slice(0, MOST_CHANGES).map(changeOf),
    ...(rest > 0 ? [[text(`${countOf(rest, "more change")} of mind ${rest === 1 ? "was" : "were"} found.`)]] : []),
  ];
}

function changeOf({ person, name, from, before, after }: Change): Sentence {
  const [first, then] =
    from === "oppose" ? ["against it ", "for it "] : from === "support" ? ["for it ", "against it "] : ["", ""];
  const seems = before.uncertain || after.uncertain;
  return [
    personOf(person),
    text(seems ? " seems to change sides on " : " changes sides on "),
    nameOf(name),
    text(`: ${first}on ${dayOf(before.date)}`),
    cited(before),
    text(`, ${then}on ${dayOf(after.date)}`),
    cited(after),
    text("."),
  ];
}

function silentOn(unanswered: readonly Argument[]): Sentence[] {
  if (unanswered.length === 0) return [];
  const cites = [...new Map(unanswered.map(({ citation }) => [citation.number, cited(citation)])).values()];
  const verb = cites.length === 1 ? "has" : "have";
  return [[text(`${countOf(cites.length, "objection")} ${verb} no direct reply in this archive`), ...cites, text(".")]];
}

function ending(outcome: Outcome, cases: readonly NameCase[]): Sentence[] {
  if (outcome.status === "undecided")
    return [[text(`No decision was found: ${lowerFirst(outcome.howKnown)}`)], ...leftOpen(cases)];
  return [
    [
      nameOf(outcome.name),
      text(` ${outcome.headline}; the evidence is ${outcome.howKnown} (`),
      personOf(outcome.citation.author),
      text(")"),
      cited(outcome.citation),
      text("."),
    ],
  ];
}

/** The names that are still standing when nothing is decided. */
function leftOpen(cases: readonly NameCase[]): Sentence[] {
  const open = cases.filter((name) => name.fate === "open" && name.support.length > 0);
  if (open.length === 0) return [];
  const shown = open.slice(0, MOST_OF_ONE).map((name) => [nameOf(name)]);
  const rest = open.length - shown.length;
  if (rest > 0) shown.push([text(countOf(rest, "more name"))]);
  return [[text("Supported and left open: "), ...enumerated(shown), text(".")]];
}

function citesOf(citation: Citation | null): Phrase[] {
  return citation === null ? [] : [cited(citation)];
}
