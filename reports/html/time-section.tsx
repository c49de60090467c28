import type { VNode } from "preact";
import type { CellMark, Event, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { EVENT, SIGN } from "../wording.ts";
import { Lanes, Legend } from "./lanes.tsx";
import { Cite, Day, NameLink } from "./quote.tsx";
import { Scroll } from "./scroll.tsx";

/** The picture of the debate: names over time. */
export function PictureSection({ report }: { readonly report: Report }): VNode | null {
  if (report.picture.columns.length === 0) return null;
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">The debate at a glance</h2>
      <p>
        Each lane is a name, each sign a message that says something of it; signs lead to the words.{" "}
        <a href="#events">The same as a table.</a>
      </p>
      <Lanes picture={report.picture} />
      <Legend />
    </section>
  );
}

/** Who says what of which name. */
export function MatrixSection({ report }: { readonly report: Report }): VNode | null {
  const { people, rows } = report.picture.matrix;
  if (people.length === 0) return null;
  const tall = people.length > 7 ? "tall" : "";
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">Who says what</h2>
      <p>
        {SIGN.proposal} puts it forward, {SIGN.support} speaks for it, {SIGN.objection} speaks against it, in order of
        time; “?” marks an uncertain reading. An empty cell means that nothing was found: silence is no support.
      </p>
      <Scroll label="Who says what of which name">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Name</th>
              {people.map((person) => (
                <th scope="col">
                  <a class={tall} href={`#${person.anchor}`}>
                    <bdi>{person.label}</bdi>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr>
                <th scope="row">
                  <NameLink name={name} />
                </th>
                {cells.map((marks) => (
                  <td>
                    <Cell marks={marks} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}

/** What happened, by date, with the silences: the picture in words. */
export function EventsSection({ report }: { readonly report: Report }): VNode | null {
  if (report.events.length === 0) return null;
  return (
    <section aria-labelledby="events">
      <h2 id="events">What happened when</h2>
      <Scroll label="Table of what happened">
        <table>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Name</th>
              <th scope="col">What</th>
              <th scope="col">Who</th>
            </tr>
          </thead>
          <tbody>{report.events.map(eventRow)}</tbody>
        </table>
      </Scroll>
    </section>
  );
}

function Cell({ marks }: { readonly marks: readonly CellMark[] }): VNode {
  return (
    <>
      {marks.map(({ kind, citation }) => (
        <a
          class={`sign sign-${kind}`}
          href={`#${citation.anchor}`}
          aria-label={`${EVENT[kind]}${citation.uncertain ? ", uncertain" : ""}: evidence ${citation.number}`}
        >
          {SIGN[kind]}
          {citation.uncertain && "?"}
        </a>
      ))}
    </>
  );
}

function eventRow(event: Event): VNode {
  if (event.kind === "silence") {
    return (
      <tr class="silence">
        <td>
          <Day date={event.date} />
        </td>
        <td colSpan={3}>
          No message for {countOf(event.days, "day")} in these threads, until <Day date={event.until} />.
        </td>
      </tr>
    );
  }
  const { date, name, kind, citation } = event;
  return (
    <tr>
      <td>
        <Day date={date} />
      </td>
      <td>
        <NameLink name={name} />
      </td>
      <td>
        <span class={`sign sign-${kind.replace(" ", "-")}`} aria-hidden="true">
          {SIGN[kind]}
        </span>{" "}
        {EVENT[kind]}
      </td>
      <td>
        <bdi>{citation.author.label}</bdi> <Cite citation={citation} />
      </td>
    </tr>
  );
}
