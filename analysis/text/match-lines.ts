import type { QuoteSource } from "../types.ts";
import type { Ancestry, PostView } from "./attribute-thread.ts";
import type { BodyLine } from "./body-lines.ts";
import { type OwnLineIndex, type OwnPlace, ownPlaces } from "./own-line-index.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";

/** A line that a body repeats as often as this is nobody's in particular. */
export const MOST_PLACES = 64;

/** Sources of a post's lines, by number of the line; null as long as a line has none. */
export type Sources = (QuoteSource | null)[];

/**
 * Gives a source to each quoted line that stands, line for line, in the nearest ancestor's body (as own line or as
 * quoted line with a known source), else among the own lines of any ancestor. Fills `sources`.
 */
export function matchLines(lines: readonly BodyLine[], sources: Sources, ancestry: Ancestry, own: OwnLineIndex): void {
  const parent = ancestry.path.at(-1);
  if (parent === undefined) return;
  const places = placesInParent(lines, parent, ancestry.missing);
  places.forEach((place, at) => {
    if (place !== null) sources[at] = parent.sources[place] ?? null;
  });
  lines.forEach((line, at) => {
    if (line.depth === 0 || sources[at] !== null || places[at] !== null) return;
    const found = placeInAncestors(line, ancestry, own, sources[at - 1] ?? null);
    if (found !== null) sources[at] = found.view.sources[found.line] ?? null;
  });
}

/** For each line, the number of the parent's line it copies, or null. */
function placesInParent(lines: readonly BodyLine[], parent: PostView, missing: number): (number | null)[] {
  const places: (number | null)[] = new Array(lines.length).fill(null);
  let previous = -1;
  lines.forEach((line, at) => {
    if (line.depth === 0) return;
    const place = pickPlace(line, parent, { previous, adjacent: places[at - 1] ?? null, missing });
    places[at] = place;
    previous = place ?? previous;
  });
  fillBackwards(lines, parent, missing, places);
  return places;
}

type Around = {
  /** Place of the line matched last, -1 for none; and of the line right above, null where that is not matched. */
  readonly previous: number;
  readonly adjacent: number | null;
  readonly missing: number;
};

/**
 * A copy as deep as its marks say, best right behind the copy above it; where no line is that deep, one of any depth:
 * mailers lose marks. Short lines need company. Copies that go back to different messages are left open.
 */
function pickPlace(line: BodyLine, parent: PostView, { previous, adjacent, missing }: Around): number | null {
  const fits = (place: number) => parent.lines[place]?.depth === line.depth - 1 - missing;
  const next = adjacent === null ? -1 : adjacent + 1;
  const follows = adjacent !== null && parent.lines[next]?.key === line.key;
  if (follows && fits(next)) return next;
  const places = parent.byKey.get(line.key) ?? [];
  if (places.length >= MOST_PLACES) return null;
  const fitting = places.filter(fits);
  if (fitting.length === 0 && line.key.length < TELLING_LENGTH) return null;
  if (fitting.length === 0 && follows) return next;
  const pool = fitting.length > 0 ? fitting : places;
  const first = pool.find((place) => place > previous) ?? (pool[0] as number);
  return pool.every((place) => sameOrigin(parent.sources[place], parent.sources[first])) ? first : null;
}

/** Settles lines left open by the line below them, from the last to the first. */
function fillBackwards(lines: readonly BodyLine[], parent: PostView, missing: number, places: (number | null)[]): void {
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const line = lines[at] as BodyLine;
    const above = (places[at + 1] ?? 0) - 1;
    if (line.depth === 0 || places[at] !== null || above < 0) continue;
    const candidate = parent.lines[above];
    if (candidate?.key === line.key && candidate.depth === line.depth - 1 - missing) places[at] = above;
  }
}

/** The own line of an ancestor that a line copies: as far up as its depth says, or where only one ancestor has it. */
function placeInAncestors(
  { key, depth }: BodyLine,
  { path, missing }: Ancestry,
  own: OwnLineIndex,
  above: QuoteSource | null,
): OwnPlace | null {
  if (key.length < TELLING_LENGTH) return null;
  const places = ownPlaces(own, key).filter(({ view }) => path[view.level] === view);
  const last = places.at(-1);
  if (last === undefined || places.every(({ view }) => view === last.view)) return last ?? null;
  const neighbour = places.find(({ view }) => above?.known === true && view.post.message.id === above.messageId);
  if (neighbour !== undefined) return neighbour;
  return places.find(({ view }) => path.length - view.level + missing === depth) ?? null;
}

/** Whether two sources are the same message, or unknown for the same reason. */
export function sameOrigin(a: QuoteSource | null | undefined, b: QuoteSource | null | undefined): boolean {
  if (a?.known === true && b?.known === true) return a.messageId === b.messageId;
  return a?.known === false && b?.known === false;
}
