import { dayOf } from "../dates.ts";
import { quotingNote } from "../model/quoting.ts";
import type { Act, CellMark, Moment, Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { countOf } from "../text.ts";
import { code, footnote, heading, link, paragraph, type RootContent, table, type Words } from "./nodes.ts";

/** What happened, message by message, with the versions posted and the silences. */
export function timeSection({ chronology }: Report): RootContent[] {
  if (chronology.length === 0) return [];
  return [
    heading(2, TITLE.picture),
    paragraph("Message by message:"),
    table(["Date", "Who", "What"], chronology.map(momentRow)),
  ];
}

/** Names by people. */
export function matrixSection({ picture }: Report): RootContent[] {
  const { people, rows } = picture.matrix;
  if (people.length === 0) return [];
  const body = rows.map(({ name, cells }) => [[code(name.label)], ...cells.map(cell)]);
  return [heading(2, TITLE.matrix), table(["Name", ...people.map((person) => person.label)], body)];
}

function momentRow(moment: Moment): Words[] {
  const day = dayOf(moment.date);
  if (moment.kind === "silence") {
    return [
      [day],
      [],
      [`no message for ${countOf(moment.days, "day")} in these threads, until ${dayOf(moment.until)}`],
    ];
  }
  const who = [moment.author.label];
  if (moment.kind === "version") {
    const posts = `posts ${moment.label}: ${moment.subject}`;
    return [[moment.link === null ? day : link(moment.link, day)], who, [posts]];
  }
  return [[day], who, moment.acts.flatMap((act, index) => [index === 0 ? "" : "; ", ...actWords(act)])];
}

function actWords({ does, names }: Act): Words {
  return [
    `${does} `,
    ...names.flatMap(({ name, citation }, index) => [
      index === 0 ? "" : ", ",
      code(name.label),
      quotingNote([citation]),
      citation.uncertain ? " (uncertain)" : "",
      footnote(citation.number),
    ]),
  ];
}

/** What ties a word to the one before it: the same sentence may put a name forward and speak for it. */
function joint(marks: readonly CellMark[], index: number): string {
  if (index === 0) return "";
  return marks[index]?.citation.number === marks[index - 1]?.citation.number ? " and is " : ", then ";
}

function cell(marks: readonly CellMark[]): Words {
  const words = marks.map(({ kind, citation }) => {
    const word = { proposal: "puts forward", support: "for", objection: "against" }[kind];
    return `${word}${citation.uncertain ? "?" : ""}${quotingNote([citation])}`;
  });
  return marks.flatMap(({ citation }, index) => [
    ...(words[index] === words[index - 1] ? [] : [`${joint(marks, index)}${words[index]}`]),
    ...(citation.number === marks[index - 1]?.citation.number ? [] : [footnote(citation.number)]),
  ]);
}
