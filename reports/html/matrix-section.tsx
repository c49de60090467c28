import type { VNode } from "preact";
import type { Change } from "../model/course-types.ts";
import { quotingAside } from "../model/quoting.ts";
import type { CellMark, Matrix } from "../model/types.ts";
import { countOf } from "../text.ts";
import { EVENT } from "../wording.ts";
import { NameLink, PersonLink } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";
import type { SectionProps } from "./section.tsx";
import { SignIcon } from "./sign.tsx";

/** So many rows and columns are read at a glance; a larger table is kept to those that most is said of and by. */
const MOST_ROWS = 14;
const MOST_COLUMNS = 10;
/** To leave out one or two would be pettier than to show them. */
const FEW_MORE = 4;

/** Who says what of which name. */
export function MatrixSection({ report }: SectionProps): VNode {
  const { picture, outcome, changes } = report;
  const { matrix } = picture;
  const core = coreOf(matrix, outcome.status === "undecided" ? null : outcome.name.anchor);
  const quotes = matrix.rows.some(({ cells }) => cells.flat().some(({ citation }) => citation.quoting !== null));
  const isWhole = core.rows.length === matrix.rows.length && core.people.length === matrix.people.length;
  return (
    <>
      <p>
        Signs in a cell follow one another in time; an arrow stands where somebody changes sides. An empty cell means
        that nothing was found: silence is no support.
        {quotes && " A sign behind “ is said in the words of somebody else."}
      </p>
      <MatrixTable matrix={core} changes={changes} label="Who says what of which name" />
      {!isWhole && (
        <details class="fold">
          <summary>
            All {countOf(matrix.rows.length, "name")} and {countOf(matrix.people.length, "person", "people")}
          </summary>
          <MatrixTable matrix={matrix} changes={changes} label="Who says what of which name, all of it" />
        </details>
      )}
    </>
  );
}

type MatrixProps = { readonly matrix: Matrix; readonly changes: readonly Change[]; readonly label: string };

/** On a narrow screen each name is followed by those who say something of it, as the style says. */
function MatrixTable({ matrix, changes, label }: MatrixProps): VNode {
  const tall = matrix.people.length > 8 ? "tall" : "";
  return (
    <Scroll label={label}>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Name</th>
            {matrix.people.map((person) => (
              <th scope="col" class={tall}>
                <span>
                  <PersonLink person={person} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ name, cells }) => (
            <tr>
              <th scope="row">
                <NameLink name={name} />
              </th>
              {cells.map((marks, column) => (
                <td>
                  {marks.length > 0 && <bdi class="who">{matrix.people[column]?.label}</bdi>}
                  {marks.map((mark, index) =>
                    cellMark(
                      mark,
                      index > 0 &&
                        changes.some(
                          (one) => one.name.anchor === name.anchor && one.after.anchor === mark.citation.anchor,
                        ),
                    ),
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function cellMark({ kind, citation }: CellMark, turns: boolean): VNode {
  const note = `${quotingAside(citation)}${citation.uncertain ? ", uncertain" : ""}`;
  return (
    <>
      {turns && <span class="turns">→</span>}
      {citation.quoting !== null && <span aria-hidden="true">“</span>}
      <a href={`#${citation.anchor}`} aria-label={`${EVENT[kind]}${note}: evidence ${citation.number}`}>
        <SignIcon kind={kind} uncertain={citation.uncertain} />
      </a>
    </>
  );
}

/** The rows and columns that hold most, in their order; the winner's row in any case. */
function coreOf({ people, rows }: Matrix, winner: string | null): Matrix {
  const byPerson = people.map((_, at) => rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0));
  const columns = fullest(byPerson, MOST_COLUMNS);
  const byName = rows.map(({ name, cells }) =>
    name.anchor === winner ? Number.POSITIVE_INFINITY : columns.reduce((sum, at) => sum + (cells[at]?.length ?? 0), 0),
  );
  return {
    people: columns.flatMap((at) => people[at] ?? []),
    rows: fullest(byName, MOST_ROWS).flatMap((at) => {
      const row = rows[at];
      return row === undefined ? [] : [{ name: row.name, cells: columns.map((column) => row.cells[column] ?? []) }];
    }),
  };
}

/** The places of the largest counts, in order of place; empty ones only where there is room for all. */
function fullest(counts: readonly number[], most: number): readonly number[] {
  const places = [...counts.keys()];
  if (places.length <= most + FEW_MORE) return places;
  return places
    .sort((left, right) => (counts[right] ?? 0) - (counts[left] ?? 0) || left - right)
    .slice(0, most)
    .filter((place) => (counts[place] ?? 0) > 0)
    .sort((left, right) => left - right);
}
