import { shorten, visible } from "../text.ts";
import type { Evidence } from "../types.ts";
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

function readingsOf({
  debate,
  names,
  stances,
  repeatsOf,
  person: personOf,
}: Reader): { says: string; evidence: Evidence }[] {
  const readings: { says: string; evidence: Evidence }[] = [];
  const add = (says: string, evidence: Evidence | null) => {
    if (evidence !== null) readings.push({ says, evidence });
  };
  for (const { name, proposal, firstUse } of names) {
    add(`puts forward ${shownName(name)}`, proposal);
    if (!sameWords(firstUse, proposal)) add(`first use of ${shownName(name)}`, firstUse);
  }
  for (const statement of stances) {
    const { name, stance, evidence, rationales } = statement;
    const says = `${stance === "support" ? "supports" : "objects to"} ${shownName(name)}`;
    add(says, evidence);
    for (const rationale of rationales) {
      add(reasonLabel(rationale.kind, stance, shownName(name)), rationale.evidence);
    }
    for (const again of repeatsOf(statement)) add(`${says}, again in the same words`, again.evidence);
  }
  for (const { name, before, after } of debate.changesOfMind) {
    add(`changes sides on ${shownName(name)}: before`, before);
    add(`changes sides on ${shownName(name)}: after`, after);
  }
  if (debate.decision.status !== "undecided") {
    const { name, status, kind, evidence } = debate.decision;
    add(`decision: ${shownName(name)} is ${status} (${kind})`, evidence);
  }
  for (const { name, kind, evidence } of debate.notes.objectionReplies) {
    add(`${REPLY[kind]} an objection to ${shownName(name)}`, evidence);
  }
  for (const { name, kind, evidence } of debate.notes.resolutions) {
    const says = kind === "compromise" ? "calls it a compromise" : "says that an objection no longer applies";
    add(`${says}: ${shownName(name)}`, evidence);
  }
  for (const { name, person, evidence } of debate.notes.relays) {
    add(`passes on what ${personOf(person).label} has against ${shownName(name)}`, evidence);
  }
  for (const { name, speaker, evidence } of debate.notes.quotedSpeech) {
    add(`leads in words of ${shorten(visible(speaker), 80)} on ${shownName(name)}`, evidence);
  }
  for (const { name, evidence } of debate.notes.withdrawals) add(`takes back ${shownName(name)}`, evidence);
  for (const { name, thing, evidence } of debate.notes.things) add(`${shownName(name)} is ${aThing(thing)}`, evidence);
  for (const { role, evidence } of debate.notes.roles) add(`role: ${ROLE[role]}`, evidence);
  for (const evidence of debate.notes.offList) add("tells of a talk outside the list", evidence);
  for (const { action, what, evidence } of debate.corrections) {
    add(`${DONE[action]} by correction: ${shorten(visible(what), 300)}`, evidence);
  }
  return readings;
}
