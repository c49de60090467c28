import { isCertain } from "./evidence.ts";
import type { Name, Stance } from "./types.ts";

/** Names that the line tells of where nothing had a name before. */
const namesShown = 3;

/**
 * What is being named, in one line, as far as its names tell: by the name in use that is argued about most; by the name that
 * the one settled on was put forward beside, where that is argued about more; by the names most argued about where nothing had a name yet; by the subject where every name is doubtful. It asks, and does not
 * tell the answer: of the name that was settled on it says no more than that it is in question, too.
 */
export function aboutLine(
  names: readonly Name[],
  stances: readonly Stance[],
  { adopted, subject }: { readonly adopted: string | null; readonly subject: string },
): string {
  const ranked = names.toSorted((a, b) => talk(b, stances) - talk(a, stances));
  const incumbent = ranked.find((name) => name.name !== adopted && isInQuestion(name, names, stances));
  const rival = ranked.find((name) => name.role === "proposed" && standsBeside(name, names, adopted));
  if (incumbent && rival && talk(rival, stances) > talk(incumbent, stances))
    return `whether to say ${rival.name} or ${adopted}`;
  if (incumbent) return `what to call ${incumbent.name}`;
  const sure = ranked.filter((name) => name.name === adopted || isSure(name, stances)).map(({ name }) => name);
  if (sure.length > 0) return `whether to say ${listed(withAdopted(sure, adopted))}`;
  return subject === "" ? "what to call it" : `what to call something in “${subject}”`;
}

/** A name in use that somebody judges, or that was there before others were put forward: other words are only mentioned. */
function isInQuestion({ role, name, firstUse }: Name, names: readonly Name[], stances: readonly Stance[]): boolean {
  if (role !== "incumbent") return false;
  if (stances.some((stance) => stance.name === name && isCertain(stance.evidence))) return true;
  const proposals = names.flatMap(({ proposal }) => proposal?.date ?? []).sort();
  return firstUse?.date != null && firstUse.date <= (proposals[0] ?? firstUse.date);
}

/** Whether the sentence that puts the name settled on forward speaks of this one, too. */
function standsBeside({ name, aliases }: Name, names: readonly Name[], adopted: string | null): boolean {
  if (name === adopted) return false;
  const said = names.find((other) => other.name === adopted)?.proposal?.quote ?? "";
  const words = said.split(/[^\p{L}\p{N}_]+/u);
  return [name, ...aliases].some((form) => words.includes(form));
}

/** Surely put forward, or surely judged. */
function isSure({ name, proposal }: Name, stances: readonly Stance[]): boolean {
  if (proposal && isCertain(proposal)) return true;
  return stances.some((stance) => stance.name === name && isCertain(stance.evidence));
}

/** Stances on it; half a one for being put forward or told to be replaced, so that bare mentions come last. */
function talk({ name, proposal }: Name, stances: readonly Stance[]): number {
  return stances.filter((stance) => stance.name === name).length + (proposal ? 0.5 : 0);
}

/** The first of the names, and the one that was settled on among them where it would not be. */
function withAdopted(names: readonly string[], adopted: string | null): readonly string[] {
  const at = adopted === null ? -1 : names.indexOf(adopted);
  if (adopted === null || at < namesShown) return names;
  return names.toSpliced(at, 1).toSpliced(namesShown - 1, 0, adopted);
}

function listed(names: readonly string[]): string {
  if (names.length > namesShown) return `${names.slice(0, namesShown).join(", ")} or something else`;
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "");
}
