import { dayOf } from "../dates.ts";
import type { CellMark, Event, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { EVENT } from "../wording.ts";
import { code, footnote, heading, type RootContent, table, type Words } from "./nodes.ts";

/** What happened, by date, with the silences. */
export function timeSection({ events }: Report): RootContent[] {
  if (events.length === 0) return [];
  return [heading(2, "What happened when"), table(["Date", "Name", "What", "Who"], events.map(eventRow))];
}

/** Names by people. */
export function matrixSection({ picture }: Report): RootContent[] {
  const { people, rows } = picture.matrix;
  if (people.length === 0) return [];
  const body = rows.map(({ name, cells }) => [[code(name.label)], ...cells.map(cell)]);
  return [heading(2, "Who says what"), table(["Name", ...people.map((person) => person.label)], body)];
}

function eventRow(event: Event): Words[] {
  if (event.kind === "silence") {
    const words = `no message for ${countOf(event.days, "day")} in these threads, until ${dayOf(event.until)}`;
    return [[dayOf(event.date)], [], [words], []];
  }
  const { date, name, kind, citation } = event;
  return [[dayOf(date)], [code(name.label)], [EVENT[kind]], [citation.author.label, footnote(citation.number)]];
}

function cell(marks: readonly CellMark[]): Words {
  const words = marks.map(({ kind, citation }) => {
    const word = { proposal: "puts forward", support: "for", objection: "against" }[kind];
    return citation.uncertain ? `${word}?` : word;
  });
  return marks.flatMap(({ citation }, index) => [
    ...(words[index] === words[index - 1] ? [] : [`${index === 0 ? "" : ", then "}${words[index]}`]),
    footnote(citation.number),
  ]);
}
