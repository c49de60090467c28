import { byDate, daysBetween } from "../dates.ts";
import { byCodeUnits } from "../text.ts";
import { decidingVerb } from "./ending.ts";
import type { Happening } from "./happenings.ts";
import type { Reader } from "./reader.ts";
import type { Act, Change, EventKind, Moment, Outcome, Silence, Turn, Version } from "./types.ts";

/** A silence is told of from this many days. */
const SILENCE_DAYS = 14;

/** In this order a row tells what its message does. */
const ACTS: readonly EventKind[] = ["first use", "proposal", "support", "objection", "decision"];

/** What a message does to a name, after its author: "Ada Quill puts forward lamp_pocket". */
const DOES: Record<Exclude<EventKind, "decision">, string> = {
  "first use": "is the first here to use",
  proposal: "puts forward",
  support: "supports",
  objection: "objects to",
};

/** What was said of names by time, with the versions posted and the silences between; what has no date comes last. */
export function chronologyOf(
  happenings: readonly Happening[],
  versions: readonly Version[],
  silences: readonly Silence[],
  outcome: Outcome,
): Moment[] {
  const moments: Moment[] = [
    ...versions.map((version) => ({ kind: "version" as const, ...version })),
    ...sayings(happenings, outcome),
    ...silences.map((silence) => ({ kind: "silence" as const, ...silence })),
  ];
  return moments.sort((left, right) => byDate(left.date, right.date));
}

/** Changes of mind, talks outside the list and silences: where the debate may have turned, here or out of sight. */
export function turnsOf(
  changes: readonly Change[],
  silences: readonly Silence[],
  { debate, cite }: Pick<Reader, "debate" | "cite">,
): Turn[] {
  const turns: Turn[] = [
    ...debate.notes.offList.map((evidence) => ({
      kind: "off list" as const,
      date: evidence.date,
      citation: cite(evidence),
    })),
    ...changes.map((change) => ({ kind: "change" as const, date: change.after.date, ...change })),
    ...silences.map((silence) => ({ kind: "silence" as const, ...silence })),
  ];
  return turns.sort((left, right) => byDate(left.date, right.date));
}

/** Two weeks and more without a message in the debate's threads. */
export function silencesOf({ debate, messages }: Reader): Silence[] {
  const dates = debate.messageIds.flatMap((id) => messages.get(id)?.date ?? []).sort(byCodeUnits);
  return dates.flatMap((date, index) => {
    const until = dates[index + 1];
    const days = until === undefined ? 0 : daysBetween(date, until);
    return until === undefined || days < SILENCE_DAYS ? [] : [{ date, until, days }];
  });
}

/** One moment for each message, in the order of the numbers of what they say. */
function sayings(happenings: readonly Happening[], outcome: Outcome): Moment[] {
  const byMessage = new Map<string, Happening[]>();
  for (const happening of [...happenings].sort((left, right) => left.citation.number - right.citation.number)) {
    const said = byMessage.get(happening.messageId);
    if (said === undefined) byMessage.set(happening.messageId, [happening]);
    else said.push(happening);
  }
  return [...byMessage.values()].flatMap((said) => said.slice(0, 1).map((first) => momentOf(first, said, outcome)));
}

function momentOf({ date, citation }: Happening, said: readonly Happening[], outcome: Outcome): Moment {
  const { author, transcript } = citation;
  return { kind: "message", date, author, transcript, acts: ACTS.flatMap((kind) => actOf(kind, said, outcome)) };
}

function actOf(kind: EventKind, said: readonly Happening[], outcome: Outcome): Act[] {
  const ofKind = said.filter((happening) => happening.kind === kind);
  if (ofKind.length === 0) return [];
  return [{ kind, does: doesOf(kind, outcome), names: ofKind.map(({ name, citation }) => ({ name, citation })) }];
}

function doesOf(kind: EventKind, outcome: Outcome): string {
  if (kind !== "decision") return DOES[kind];
  return outcome.status === "undecided" ? "decides on" : decidingVerb(outcome);
}
