import { daysBetween } from "../dates.ts";
import { debateOrder, type Said } from "../debate-order.ts";
import type { Debate } from "../types.ts";
import { decidingVerb } from "./ending.ts";
import type { Happening } from "./happenings.ts";
import { changeOf } from "./positions.ts";
import type { Reader } from "./reader.ts";
import type { Act, EventKind, Moment, Outcome, Silence, Turn, Version } from "./types.ts";

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

/** What was said of names in the debate's order, with the versions posted and the silences between. */
export function chronologyOf(
  happenings: readonly Happening[],
  versions: readonly Version[],
  silences: readonly Silence[],
  outcome: Outcome,
  debate: Debate,
): Moment[] {
  const moments: Placed<Moment>[] = [
    ...versions.map((version) => ({ said: version, what: { kind: "version" as const, ...version } })),
    ...sayings(happenings, outcome),
    ...silences.map(placedSilence),
  ];
  return inOrder(moments, debate);
}

/** Changes of mind, talks outside the list and silences: where the debate may have turned, here or out of sight. */
export function turnsOf(silences: readonly Silence[], reader: Reader): Turn[] {
  const { debate, cite } = reader;
  const turns: Placed<Turn>[] = [
    ...debate.notes.offList.map((evidence) => ({
      said: evidence,
      what: { kind: "off list" as const, date: evidence.date, citation: cite(evidence) },
    })),
    ...debate.changesOfMind.map((change) => ({
      said: change.after,
      what: { kind: "change" as const, date: change.after.date, ...changeOf(change, reader) },
    })),
    ...silences.map(placedSilence),
  ];
  return inOrder(turns, debate);
}

/** Two weeks and more without a message in the debate's threads; an answer that is dated before what it answers breaks none. */
export function silencesOf({ debate, messages }: Reader): Silence[] {
  const silences: Silence[] = [];
  let last: { readonly after: string; readonly date: string } | null = null;
  for (const after of debate.messageIds) {
    const date = messages.get(after)?.date ?? null;
    if (date === null || (last !== null && date < last.date)) continue;
    const days = last === null ? 0 : daysBetween(last.date, date);
    if (last !== null && days >= SILENCE_DAYS) silences.push({ ...last, until: date, days });
    last = { after, date };
  }
  return silences;
}

/** Something to be told, and the message by which it has its place. */
type Placed<T> = { readonly said: Said; readonly what: T };

function placedSilence({ after, date, until, days }: Silence) {
  return { said: { messageId: after, date }, what: { kind: "silence" as const, after, date, until, days } };
}

function inOrder<T>(placed: readonly Placed<T>[], debate: Debate): T[] {
  const byMessage = debateOrder(debate);
  return placed.toSorted((left, right) => byMessage(left.said, right.said)).map(({ what }) => what);
}

/** One moment for each message, in the order of the numbers of what they say. */
function sayings(happenings: readonly Happening[], outcome: Outcome): Placed<Moment>[] {
  const byMessage = new Map<string, Happening[]>();
  for (const happening of [...happenings].sort((left, right) => left.citation.number - right.citation.number)) {
    const said = byMessage.get(happening.messageId);
    if (said === undefined) byMessage.set(happening.messageId, [happening]);
    else said.push(happening);
  }
  return [...byMessage.values()].flatMap((said) =>
    said.slice(0, 1).map((first) => ({ said: first, what: momentOf(first, said, outcome) })),
  );
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
