import type { Name, Stance } from "./types.ts";

/** Names that the line tells of where nothing had a name before. */
const namesShown = 3;

/**
 * What is being named, in one line, as far as its names tell: by the name in use that is argued about most, and the one
 * that won; by the names most argued about where nothing had a name yet.
 */
export function aboutLine(names: readonly Name[], stances: readonly Stance[], adopted: string | null): string {
  const ranked = names.toSorted((a, b) => talk(b, stances) - talk(a, stances));
  const incumbent = ranked.find(({ role, name }) => role === "incumbent" && name !== adopted);
  if (incumbent && adopted) return `what to call ${incumbent.name}, which became ${adopted}`;
  if (incumbent) return `what to call ${incumbent.name}`;
  const shown = [...(adopted ? [adopted] : []), ...ranked.map(({ name }) => name).filter((name) => name !== adopted)];
  return `whether to say ${listed(shown)}`;
}

/** Stances on it; half a one for being put forward or told to be replaced, so that bare mentions come last. */
function talk({ name, proposal }: Name, stances: readonly Stance[]): number {
  return stances.filter((stance) => stance.name === name).length + (proposal ? 0.5 : 0);
}

function listed(names: readonly string[]): string {
  if (names.length > namesShown) return `${names.slice(0, namesShown).join(", ")} or something else`;
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "something else");
}
