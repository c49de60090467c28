import { shorten, visible } from "../text.ts";
import type { Debate, Evidence } from "../types.ts";
import { sameWords } from "./citations.ts";
import { DONE } from "./corrections.ts";
import { reasonLabel } from "./kinds.ts";
import { shownName } from "./names.ts";
import type { Reader } from "./reader.ts";
import { REPLY, ROLE } from "./roles.ts";
import { aThing } from "./things.ts";
import type { Citation, CitedEvidence, Reading } from "./types.ts";

/** So much of a passage is repeated in the note on the words around it. */
const PASSAGE_LIMIT = 120;

/** All evidence by number, each with what was read from it: the interpretation, kept apart from the words. */
export function citedEvidence(reader: Reader): CitedEvidence[] {
  const byNumber = new Map<number, CitedEvidence>();
  for (const { says, evidence } of readingsOf(reader)) {
    const citation = reader.cite(evidence);
    const known = byNumber.get(citation.number);
    const whole =
      known === undefined || known.citation.quote.length < citation.quote.length ? citation : known.citation;
    byNumber.set(citation.number, { citation: whole, readings: [...(known?.readings ?? []), { says, citation }] });
  }
  return [...byNumber.values()]
    .map(({ citation, readings }) => ({ citation, readings: readings.map((one) => withPassage(one, citation)) }))
    .sort((left, right) => left.citation.number - right.citation.number);
}

/** A reading of a part of the words tells which part; a full stop more or less is no matter. */
function withPassage({ says, citation }: Reading, whole: Citation): Reading {
  const isWhole = whole.quote.replace(/(?<![.!?])[.!?]+$/, "") === citation.quote.replace(/(?<![.!?])[.!?]+$/, "");
  return isWhole ? { says, citation } : { says: `${says}, in “${shorten(citation.quote, PASSAGE_LIMIT)}”`, citation };
}

/** What was read from words. */
type Read = { readonly says: string; readonly evidence: Evidence };
type Statement = Debate["stances"][number];

function readingsOf({ debate, names, stances, repeatsOf, person }: Reader): readonly Read[] {
  return [
    ...names.flatMap(readName),
    ...stances.flatMap((statement) => readStance(statement, repeatsOf(statement))),
    ...debate.changesOfMind.flatMap(readChange),
    ...readDecision(debate.decision),
    ...readNotes(debate.notes, person),
    ...debate.corrections.flatMap(({ action, what, evidence }) =>
      read(`${DONE[action]} by correction: ${shorten(visible(what), 300)}`, evidence),
    ),
  ];
}

function read(says: string, evidence: Evidence | null): readonly Read[] {
  return evidence === null ? [] : [{ says, evidence }];
}

function readName({ name, proposal, firstUse }: Debate["names"][number]): readonly Read[] {
  return [
    ...read(`puts forward ${shownName(name)}`, proposal),
    ...(sameWords(firstUse, proposal) ? [] : read(`first use of ${shownName(name)}`, firstUse)),
  ];
}

function readStance({ name, stance, evidence, rationales }: Statement, repeats: readonly Statement[]): readonly Read[] {
  const says = `${stance === "support" ? "supports" : "objects to"} ${shownName(name)}`;
  return [
    { says, evidence },
    ...rationales.map(({ kind, evidence: why }) => ({
      says: reasonLabel(kind, stance, shownName(name)),
      evidence: why,
    })),
    ...repeats.map((again) => ({ says: `${says}, again in the same words`, evidence: again.evidence })),
  ];
}

function readChange({ name, before, after }: Debate["changesOfMind"][number]): readonly Read[] {
  return [
    { says: `changes sides on ${shownName(name)}: before`, evidence: before },
    { says: `changes sides on ${shownName(name)}: after`, evidence: after },
  ];
}

function readDecision(decision: Debate["decision"]): readonly Read[] {
  if (decision.status === "undecided") return [];
  const { name, status, kind, evidence } = decision;
  return [{ says: `decision: ${shownName(name)} is ${status} (${kind})`, evidence }];
}

function readNotes(notes: Debate["notes"], personOf: Reader["person"]): readonly Read[] {
  const readings: Read[] = [];
  const add = (says: string, evidence: Evidence) => readings.push({ says, evidence });
  for (const { name, kind, evidence } of notes.objectionReplies) {
    add(`${REPLY[kind]} an objection to ${shownName(name)}`, evidence);
  }
  for (const { name, kind, evidence } of notes.resolutions) {
    const says = kind === "compromise" ? "calls it a compromise" : "says that an objection no longer applies";
    add(`${says}: ${shownName(name)}`, evidence);
  }
  for (const { name, person, evidence } of notes.relays) {
    add(`passes on what ${personOf(person).label} has against ${shownName(name)}`, evidence);
  }
  for (const { name, speaker, evidence } of notes.quotedSpeech) {
    add(`leads in words of ${shorten(visible(speaker), 80)} on ${shownName(name)}`, evidence);
  }
  for (const { name, evidence } of notes.withdrawals) add(`takes back ${shownName(name)}`, evidence);
  for (const { name, thing, evidence } of notes.things) add(`${shownName(name)} is ${aThing(thing)}`, evidence);
  for (const { role, evidence } of notes.roles) add(`role: ${ROLE[role]}`, evidence);
  for (const evidence of notes.offList) add("tells of a talk outside the list", evidence);
  return readings;
}
