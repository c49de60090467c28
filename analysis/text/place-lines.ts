import type { QuoteSource } from "../types.ts";
import { type BodyLine, inOneParagraph } from "./body-lines.ts";
import type { PostView } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";

/** A line that a body repeats as often as this is nobody's in particular. */
export const MOST_PLACES = 64;

/** A number of a line of the body that is quoted from, or null for none. */
type Place = number | null;

/** A quoting body's lines beside the body it answers. */
type Pair = {
  readonly lines: readonly BodyLine[];
  readonly parent: PostView;
  /** Missing messages between the two. */
  readonly missing: number;
  /** For each line, the places of the parent with the same words. */
  readonly candidates: readonly (readonly number[])[];
};

/**
 * For each line of a body, the number of the line of `parent` it copies, where that is certain; null elsewhere.
 * `missing` messages lie between the two. Certain is the only copy as deep as the marks say, and what stands beside or
 * between such copies, as quotations keep the order. Depth alone tells no copies apart: mailers lose marks.
 */
export function placeLines(lines: readonly BodyLine[], parent: PostView, missing: number): Place[] {
  const candidates = lines.map((line) => candidatePlaces(line, parent, missing));
  const pair: Pair = { lines, parent, missing, candidates };
  const places = lines.map((_, at) => onlyPlace(pair, at));
  fillNeighbours(pair, places);
  fillByOrder(pair, places);
  fillNeighbours(pair, places);
  return places;
}

/** The lines of the parent that have the words of a line; short words count only as deep as the marks say. */
export function candidatePlaces(line: BodyLine, parent: PostView, missing: number): readonly number[] {
  if (line.depth === 0) return [];
  const places = parent.byKey.get(line.key) ?? [];
  if (places.length >= MOST_PLACES) return [];
  if (line.key.length >= TELLING_LENGTH) return places;
  return places.filter((place) => parent.lines[place]?.marks === line.depth - 1 - missing);
}

/** Whether some places of a body go back to one message, or all to no known one. */
export function haveOneOrigin({ sources }: PostView, places: readonly number[]): boolean {
  return places.every((place) => sameOrigin(sources[place], sources[places[0] as number]));
}

/** Whether two sources are the same message, or unknown for the same reason. */
export function sameOrigin(a: QuoteSource | null | undefined, b: QuoteSource | null | undefined): boolean {
  if (a?.known === true && b?.known === true) return a.messageId === b.messageId;
  return a?.known === false && b?.known === false;
}

function onlyPlace(pair: Pair, at: number): Place {
  const [place, ...others] = pair.candidates[at] ?? [];
  return place !== undefined && others.length === 0 && fits(pair, at, place) ? place : null;
}

/** Whether a copy is as deep as the marks of the line say. */
function fits({ lines, parent, missing }: Pair, at: number, place: number): boolean {
  return parent.lines[place]?.marks === (lines[at]?.depth ?? 0) - 1 - missing;
}

/** Settles lines right below or above settled ones, in both directions. */
function fillNeighbours(pair: Pair, places: Place[]): void {
  for (let at = 1; at < places.length; at += 1) {
    const above = places[at - 1] ?? null;
    if (above !== null && places[at] === null && isCopy(pair, places, at, above + 1)) places[at] = above + 1;
  }
  for (let at = places.length - 2; at >= 0; at -= 1) {
    const below = places[at + 1] ?? null;
    if (below !== null && places[at] === null && isCopy(pair, places, at, below - 1)) places[at] = below - 1;
  }
}

/**
 * Whether a line copies the place next to its neighbour's. Where there are other places, the neighbour must belong to
 * the same paragraph, or both neighbours agree, as what stood between two paragraphs may have been cut out. That does
 * not matter for the parent's own words: "Hello," above what he wrote is his.
 */
function isCopy(pair: Pair, places: readonly Place[], at: number, place: number): boolean {
  const { lines, parent } = pair;
  const line = lines[at] as BodyLine;
  if (line.depth === 0 || parent.lines[place]?.key !== line.key) return false;
  const candidates = pair.candidates[at] ?? [];
  const [above, below] = [places[at - 1] === place - 1, places[at + 1] === place + 1];
  const joins =
    (above && below) ||
    (above && inOneParagraph(lines[at - 1], line)) ||
    (below && inOneParagraph(line, lines[at + 1]));
  if (!fits(pair, at, place))
    return joins && candidates.length > 0 && !candidates.some((other) => fits(pair, at, other));
  const isOwn = line.depth === 1 && pair.missing === 0;
  return joins || isOwn || (candidates.length > 0 && haveOneOrigin(parent, candidates));
}

/** Settles lines whose copies between the settled ones above and below go back to one message. */
function fillByOrder(pair: Pair, places: Place[]): void {
  const ends = nextPlaces(places);
  let start = -1;
  pair.candidates.forEach((candidates, at) => {
    const end = ends[at] ?? pair.parent.lines.length;
    if (places[at] === null && candidates.length > 0 && start < end) {
      const between = candidates.filter((place) => place > start && place < end);
      const fitting = between.filter((place) => fits(pair, at, place));
      if (fitting.length > 0 && haveOneOrigin(pair.parent, between)) places[at] = fitting[0] as number;
    }
    start = places[at] ?? start;
  });
}

/** For each line, the place of the next settled line below it; null where there is none. */
function nextPlaces(places: readonly Place[]): Place[] {
  const next: Place[] = new Array(places.length).fill(null);
  for (let at = places.length - 2; at >= 0; at -= 1) next[at] = places[at + 1] ?? next[at + 1] ?? null;
  return next;
}
