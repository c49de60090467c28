import type { Evidence } from "../types.ts";
import { shownName } from "./names.ts";
import type { Reader } from "./reader.ts";
import type { CitedEvidence, Reading } from "./types.ts";

/** All evidence by number, each with what was read from it: the interpretation, kept apart from the words. */
export function citedEvidence(reader: Reader): CitedEvidence[] {
  const byNumber = new Map<number, Reading[]>();
  for (const { says, evidence } of readingsOf(reader)) {
    const citation = reader.cite(evidence);
    byNumber.set(citation.number, [...(byNumber.get(citation.number) ?? []), { says, citation }]);
  }
  return [...byNumber.values()]
    .flatMap((readings) => (readings[0] === undefined ? [] : [{ citation: readings[0].citation, readings }]))
    .sort((left, right) => left.citation.number - right.citation.number);
}

function readingsOf({ debate, names, stances }: Reader): { says: string; evidence: Evidence }[] {
  const readings: { says: string; evidence: Evidence }[] = [];
  const add = (says: string, evidence: Evidence | null) => {
    if (evidence !== null) readings.push({ says, evidence });
  };
  for (const { name, proposal, firstUse } of names) {
    add(`puts forward ${shownName(name)}`, proposal);
    if (!sameWords(firstUse, proposal)) add(`first use of ${shownName(name)}`, firstUse);
  }
  for (const { name, stance, evidence, rationales } of stances) {
    add(`${stance === "support" ? "supports" : "objects to"} ${shownName(name)}`, evidence);
    const direction = stance === "support" ? "for" : "against";
    for (const rationale of rationales) {
      add(`reason ${direction} ${shownName(name)}: ${rationale.kind}`, rationale.evidence);
    }
  }
  for (const { name, before, after } of debate.changesOfMind) {
    add(`changes sides on ${shownName(name)}: before`, before);
    add(`changes sides on ${shownName(name)}: after`, after);
  }
  if (debate.decision.status !== "undecided") {
    const { name, status, kind, evidence } = debate.decision;
    add(`decision: ${shownName(name)} is ${status} (${kind})`, evidence);
  }
  return readings;
}

function sameWords(left: Evidence | null, right: Evidence | null): boolean {
  if (left === null || right === null) return false;
  const { span } = right;
  return left.messageId === right.messageId && left.span.start === span.start && left.span.end === span.end;
}
