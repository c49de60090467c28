import { byDate, daysBetween } from "../dates.ts";
import { byCodeUnits } from "../text.ts";
import type { Reader } from "./reader.ts";
import type { CellMark, Event, EventKind, Matrix, Picture } from "./types.ts";

type Happening = Exclude<Event, { readonly kind: "silence" }>;

/** A silence is told of from this many days. */
const SILENCE_DAYS = 14;

/** What happened, by time, with the silences between; what happened at an unknown time comes last. */
export function eventsOf(reader: Reader): Event[] {
  const order = (event: Event) => (event.kind === "silence" ? Number.MAX_SAFE_INTEGER : event.citation.number);
  return [...happenings(reader), ...silences(reader)].sort(
    (left, right) => byDate(left.date, right.date) || order(left) - order(right),
  );
}

/** The debate as lanes of names over its messages, and as a table of names and people. */
export function pictureOf(reader: Reader): Picture {
  const all = happenings(reader);
  const columns = columnsOf(all);
  const place = new Map(columns.map(({ messageId }, index) => [messageId, index]));
  const winner = reader.debate.decision.status === "undecided" ? null : reader.debate.decision.name;
  const lanes = reader.names.map(({ name }) => {
    const ref = reader.nameRef(name);
    const marks = all
      .filter((event) => event.name === ref)
      .map(({ kind, citation }) => ({ column: place.get(citation.messageId) ?? 0, kind, citation }));
    return { name: ref, winner: name === winner, marks };
  });
  return { columns, lanes, matrix: matrixOf(reader) };
}

function happenings({ debate, names, stances, cite, nameRef }: Reader): Happening[] {
  const events: Happening[] = [];
  const add = (kind: EventKind, name: string, evidence: Parameters<typeof cite>[0]) =>
    events.push({ kind, date: evidence.date, name: nameRef(name), citation: cite(evidence) });
  for (const { name, proposal, firstUse } of names) {
    if (firstUse !== null && firstUse.messageId !== proposal?.messageId) add("first use", name, firstUse);
    if (proposal !== null) add("proposal", name, proposal);
  }
  for (const { name, stance, evidence } of stances) add(stance === "support" ? "support" : "objection", name, evidence);
  if (debate.decision.status !== "undecided") add("decision", debate.decision.name, debate.decision.evidence);
  return events;
}

function columnsOf(events: readonly Happening[]): Picture["columns"] {
  const dates = new Map(events.map(({ citation, date }) => [citation.messageId, date]));
  return [...dates]
    .map(([messageId, date]) => ({ messageId, date }))
    .sort((left, right) => byDate(left.date, right.date) || byCodeUnits(left.messageId, right.messageId));
}

function silences({ debate, messages }: Reader): Event[] {
  const dates = debate.messageIds.flatMap((id) => messages.get(id)?.date ?? []).sort(byCodeUnits);
  return dates.flatMap((date, index) => {
    const until = dates[index + 1];
    const days = until === undefined ? 0 : daysBetween(date, until);
    return until === undefined || days < SILENCE_DAYS ? [] : [{ kind: "silence" as const, date, until, days }];
  });
}

/** Only people who took part in the naming have a column: those who wrote of other things said nothing about it. */
function matrixOf(reader: Reader): Matrix {
  const { names, nameRef, person, debate } = reader;
  const speakers = new Set([
    ...names.flatMap((name) => name.proposal?.participant ?? []),
    ...reader.stances.map((stance) => stance.evidence.participant),
  ]);
  const listed = debate.participants.map((one) => one.participant);
  const addresses = [...listed.filter((one) => speakers.delete(one)), ...[...speakers].sort(byCodeUnits)];
  return {
    people: addresses.map(person),
    rows: names.map(({ name }) => ({
      name: nameRef(name),
      cells: addresses.map((address) => cellOf(name, address, reader)),
    })),
  };
}

function cellOf(name: string, address: string, { names, stances, cite }: Reader): CellMark[] {
  const proposal = names.find((one) => one.name === name)?.proposal ?? null;
  const marks: CellMark[] = stances
    .filter((stance) => stance.name === name && stance.evidence.participant === address)
    .map(({ stance, evidence }) => ({
      kind: stance === "support" ? "support" : "objection",
      citation: cite(evidence),
    }));
  if (proposal?.participant === address) marks.unshift({ kind: "proposal", citation: cite(proposal) });
  return marks.sort((left, right) => left.citation.number - right.citation.number);
}
