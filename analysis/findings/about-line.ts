import type { Name, Stance } from "../types.ts";
import { isCertain } from "./evidence.ts";

/** Names that the line tells of where nothing had a name before. */
const namesShown = 3;

/**
 * What is being named, in one line, as far as its names tell; the subject where every name is doubtful. It asks, and
 * does not tell the answer: of the name that was settled on it says no more than that it is in question, too.
 */
export function aboutLine(
  names: readonly Name[],
  stances: readonly Stance[],
  {
    adopted,
    subject,
    asides = [],
  }: { readonly adopted: string | null; readonly subject: string; readonly asides?: readonly string[] },
): string {
  const ranked = names
    .filter(({ name }) => !asides.includes(name))
    .toSorted((a, b) => attentionTo(b, stances) - attentionTo(a, stances));
  const winner = names.find(({ name }) => name === adopted) ?? null;
  const inUse = ranked.filter((name) => name !== winner && isInQuestion(name, names, stances));
  const incumbent =
    inUse.length > 1 ? inUse.find((name) => holds(subject, name) || competes(name, winner, stances)) : inUse[0];
  const rival = ranked.find((name) => name.role === "proposed" && winner && standsBeside(name, winner));
  if (winner && rival && attentionTo(rival, stances) > (incumbent ? attentionTo(incumbent, stances) : 0))
    return `whether to say ${rival.name} or ${winner.name}`;
  if (incumbent) return `what to call ${incumbent.name}`;
  const sure = ranked.filter((name) => name.name === adopted || isSure(name, stances)).map(({ name }) => name);
  const [only, ...others] = sure;
  if (only !== undefined && others.length === 0) return `whether ${only} is the right name`;
  if (sure.length > 0) return `whether to say ${listed(withAdopted(sure, adopted))}`;
  return subject === "" ? "what to call it" : `what to call something in “${subject}”`;
}

/** A name in use that somebody judges, or that was there before others were put forward: other words are only mentioned. */
function isInQuestion({ role, name, firstUse }: Name, names: readonly Name[], stances: readonly Stance[]): boolean {
  if (role !== "incumbent") return false;
  if (stances.some((stance) => stance.name === name && isCertain(stance.evidence))) return true;
  const proposals = names.flatMap(({ proposal }) => proposal?.date ?? []).sort();
  if (firstUse === null) return true;
  return firstUse.date !== null && firstUse.date <= (proposals[0] ?? firstUse.date);
}

/**
 * Whether a name in use, of several, is what the one settled on stands against: one message speaks up on both, or it is
 * argued about more.
 */
function competes(name: Name, winner: Name | null, stances: readonly Stance[]): boolean {
  if (winner === null || standsBeside(name, winner) || attentionTo(name, stances) >= attentionTo(winner, stances))
    return true;
  const messages = new Set(messagesOn(winner, stances));
  return messagesOn(name, stances).some((id) => messages.has(id));
}

/** Whether the sentence that puts the name settled on forward speaks of this one, too. */
function standsBeside(name: Name, winner: Name): boolean {
  return name !== winner && holds(winner.proposal?.quote ?? "", name);
}

function holds(text: string, { name, aliases }: Name): boolean {
  const words = text.split(/[^\p{L}\p{N}_]+/u);
  return [name, ...aliases].some((form) => words.includes(form));
}

/** The messages that put a name forward or take sides on it. */
function messagesOn({ name, proposal }: Name, stances: readonly Stance[]): readonly string[] {
  const judged = stances.filter((stance) => stance.name === name).map(({ evidence }) => evidence.messageId);
  return proposal ? [proposal.messageId, ...judged] : judged;
}

/** Surely put forward, or surely judged. */
function isSure({ name, proposal }: Name, stances: readonly Stance[]): boolean {
  if (proposal && isCertain(proposal)) return true;
  return stances.some((stance) => stance.name === name && isCertain(stance.evidence));
}

/**
 * Statements on it, each counted once however often it is posted; half a one for being put forward or told to be
 * replaced, so that bare mentions come last.
 */
function attentionTo({ name, proposal }: Name, stances: readonly Stance[]): number {
  const own = stances.filter((stance) => stance.name === name);
  const statements = new Set(own.map(({ stance, evidence }) => [stance, evidence.person, evidence.quote].join("\n")));
  return statements.size + (proposal ? 0.5 : 0);
}

/** The first of the names, and the one that was settled on among them where it would not be. */
function withAdopted(names: readonly string[], adopted: string | null): readonly string[] {
  const at = adopted === null ? -1 : names.indexOf(adopted);
  if (adopted === null || at < namesShown) return names;
  return names.toSpliced(at, 1).toSpliced(namesShown - 1, 0, adopted);
}

function listed(names: readonly string[]): string {
  if (names.length > namesShown) return `${names.slice(0, namesShown).join(", ")} or something else`;
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
