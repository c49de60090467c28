import { debateOrder, type Said } from "../debate-order.ts";
import type { Happening } from "./happenings.ts";
import { shownFate } from "./names.ts";
import type { Reader } from "./reader.ts";
import type { CellMark, Column, Lane, Matrix, NameRef, PersonRef, Picture, Version } from "./types.ts";

/** So many lanes can be taken in at a glance; with many more names, those of which little is said have none. */
const MOST_LANES = 14;
/** To leave out one or two would be pettier than to show them. */
const FEW_MORE = 4;

/** With more columns than these the picture gives a column to a day, not to a message. */
const MOST_COLUMNS = 44;

/** The debate as lanes of names over its messages, and as a table of names and people; names for something else are in neither. */
export function pictureOf(reader: Reader, happenings: readonly Happening[], versions: readonly Version[]): Picture {
  const { asides } = reader.debate;
  const names = reader.names.filter(({ name }) => !asides.includes(name));
  const all = names.map((name) => laneOf(name, reader, happenings));
  const drawn = lanesToDraw(all);
  const { columns, placeOf } = columnsOf(
    drawn.flatMap(({ said }) => said),
    versions,
    debateOrder(reader.debate),
  );
  const lanes = drawn.map(({ said, ...lane }) => ({
    ...lane,
    marks: said.map(({ kind, citation, ...place }) => ({ column: placeOf(place), kind, citation })),
  }));
  return { columns, lanes, withoutLane: all.length - drawn.length, matrix: matrixOf(names, reader, happenings) };
}

type BareLane = Omit<Lane, "marks"> & { readonly said: readonly Happening[] };

function laneOf(name: Reader["names"][number], reader: Reader, happenings: readonly Happening[]): BareLane {
  const ref = reader.nameRef(name.name);
  const { decision } = reader.debate;
  const winner = decision.status !== "undecided" && decision.name === name.name;
  return {
    name: ref,
    fate: shownFate(name, reader.debate),
    winner,
    said: happenings.filter((happening) => happening.name === ref),
  };
}

/** All, or where they are many: the winner and those that most is said of. */
function lanesToDraw(lanes: readonly BareLane[]): readonly BareLane[] {
  const inQuestion = lanes.filter((lane) => lane.winner || lane.said.length > 0);
  if (inQuestion.length <= MOST_LANES + FEW_MORE) return inQuestion;
  const weight = ({ winner, said }: BareLane) => (winner ? Number.POSITIVE_INFINITY : said.length);
  const kept = new Set(
    inQuestion
      .map((lane, index) => ({ lane, index }))
      .sort((left, right) => weight(right.lane) - weight(left.lane) || left.index - right.index)
      .slice(0, MOST_LANES)
      .map(({ lane }) => lane),
  );
  return inQuestion.filter((lane) => kept.has(lane));
}

/** The columns for what is said and posted, and the one of each message. */
function columnsOf(
  said: readonly Said[],
  versions: readonly Version[],
  byMessage: (left: Said, right: Said) => number,
): { readonly columns: Column[]; readonly placeOf: (place: Said) => number } {
  const inOrder = [...said, ...versions].sort(byMessage);
  const isCrowded = new Set(inOrder.map(({ messageId }) => messageId)).size > MOST_COLUMNS;
  const keyOf = ({ messageId, date }: Said) => (isCrowded ? (date?.slice(0, 10) ?? "no date") : messageId);
  const keys = [...new Set(inOrder.map(keyOf))];
  const dates = new Map(inOrder.toReversed().map((place) => [keyOf(place), place.date]));
  const lastDates = new Map(inOrder.map((place) => [keyOf(place), place.date]));
  const columns = keys.map((key) => ({
    date: dates.get(key) ?? null,
    lastDate: lastDates.get(key) ?? null,
    versions: versions.filter((version) => keyOf(version) === key),
  }));
  const places = new Map(keys.map((key, index) => [key, index]));
  return { columns, placeOf: (place) => places.get(keyOf(place)) ?? 0 };
}

/** Names and people in the order of the report; a person stands where they first say something of a name. */
function matrixOf(names: Reader["names"], reader: Reader, happenings: readonly Happening[]): Matrix {
  const shown = new Set(names.map(({ name }) => reader.nameRef(name)));
  const cells = new Map<NameRef, Map<string, CellMark[]>>();
  const people = new Map<string, PersonRef>();
  for (const { kind, name, citation } of [...happenings].sort((a, b) => a.citation.number - b.citation.number)) {
    if (kind === "first use" || kind === "decision" || !shown.has(name)) continue;
    const { author } = citation;
    const row = cells.get(name) ?? new Map<string, CellMark[]>();
    cells.set(name, row.set(author.anchor, [...(row.get(author.anchor) ?? []), { kind, citation }]));
    people.set(author.anchor, people.get(author.anchor) ?? author);
  }
  const rows = names.flatMap(({ name }) => {
    const ref = reader.nameRef(name);
    const row = cells.get(ref);
    return row === undefined ? [] : [{ name: ref, cells: [...people.keys()].map((anchor) => row.get(anchor) ?? []) }];
  });
  return { people: [...people.values()], rows };
}
