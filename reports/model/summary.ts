import { countOf } from "../text.ts";
import { changesTold } from "./changes-told.ts";
import { endingOf } from "./ending.ts";
import { cited, enumerated, nameOf, personOf, text } from "./sentences.ts";
import type { Argument, Change, Citation, NameCase, Outcome, Paragraph, Phrase, Sentence } from "./types.ts";
import { verdictsOf } from "./verdicts.ts";

/** A summary names so many proposers, and so many names of each; it counts the rest. */
const MOST_PROPOSERS = 6;
const MOST_OF_ONE = 6;

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
  const end = [...changesTold(changes), ...silentOn(unanswered), ...endingOf(outcome, cases), ...thingOfWinner(cases)];
  const paragraphs: Paragraph[] = [
    { form: "prose", sentences: [...incumbents(cases), ...proposals(cases)] },
    { form: "list", sentences: verdictsOf(cases) },
    { form: "prose", sentences: end },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

/** Names in use, and those of new things in the patches that open the debate. */
function incumbents(cases: readonly NameCase[]): Sentence[] {
  const names = cases.filter(({ role, firstUse }) => role === "incumbent" && firstUse !== null);
  if (names.length === 0) return [];
  const clauses = names.slice(0, MOST_OF_ONE).map((name) => [nameOf(name), ...citesOf(name.firstUse)]);
  if (names.length > clauses.length) clauses.push([text(countOf(names.length - clauses.length, "more name"))]);
  return [[text("The debate opens with "), ...enumerated(clauses), text(".")]];
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
    ...told.slice(0, MOST_PROPOSERS).flatMap((own, index) => proposalsOfOne(own, index === 0)),
    ...(rest === 0 ? [] : [[text(`Others put forward ${countOf(rest, "more name")}.`)]]),
  ];
}

function proposalsOfOne(proposed: readonly Proposed[], isFirst: boolean): Sentence[] {
  const turnedDown = proposed.filter(({ name }) => name.onlyBroughtUp);
  const meant = proposed.filter((one) => !turnedDown.includes(one));
  return [
    ...proposalSentence(meant, isFirst ? ["puts forward", "put forward"] : ["adds", "add"], ""),
    ...proposalSentence(
      turnedDown,
      ["brings up", "bring up"],
      `, and speaks against ${turnedDown.length === 1 ? "it" : "them"} in the same message`,
    ),
  ];
}

type Verb = readonly [does: string, doIt: string];

function proposalSentence(proposed: readonly Proposed[], [puts, put]: Verb, rest: string): Sentence[] {
  const [first] = proposed;
  if (first === undefined) return [];
  const seems = proposed.every(({ proposal }) => proposal.uncertain);
  const clauses = proposed.slice(0, MOST_OF_ONE).map(({ name, proposal }): Phrase[] => {
    return [nameOf(name), ...(proposal.uncertain && !seems ? [text(" (uncertain)")] : []), cited(proposal)];
  });
  const more = proposed.length - clauses.length;
  if (more > 0) clauses.push([text(countOf(more, "more name"))]);
  const verb = seems ? ` seems to ${put} ` : ` ${puts} `;
  return [[personOf(first.proposal.author), text(verb), ...enumerated(clauses), text(`${rest}.`)]];
}

function silentOn(unanswered: readonly Argument[]): Sentence[] {
  if (unanswered.length === 0) return [];
  const cites = [...new Map(unanswered.map(({ citation }) => [citation.number, cited(citation)])).values()];
  const verb = cites.length === 1 ? "has" : "have";
  return [[text(`${countOf(cites.length, "objection")} ${verb} no direct reply in this archive`), ...cites, text(".")]];
}

/** "`heron_put` is the name of a system call[^3], which user space sees." */
function thingOfWinner(cases: readonly NameCase[]): Sentence[] {
  const winner = cases.find((name) => name.winner);
  if (winner === undefined || winner.thing === null) return [];
  const { words, isSeenByUsers, citation } = winner.thing;
  const seen = isSeenByUsers ? ", which user space sees" : "";
  return [[nameOf(winner), text(` is the name of ${words}`), cited(citation), text(`${seen}.`)]];
}

function citesOf(citation: Citation | null): Phrase[] {
  return citation === null ? [] : [cited(citation)];
}
