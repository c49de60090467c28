import type { VNode } from "preact";
import type { Act, Column, EventKind, Moment } from "../model/types.ts";
import { countOf } from "../text.ts";
import { EVENT } from "../wording.ts";
import { Lanes } from "./lanes.tsx";
import { narrowPicture } from "./narrow-picture.ts";
import { Cite, Day, NameLink, Quoting } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";
import type { SectionProps } from "./section.tsx";
import { SignIcon } from "./sign.tsx";
import { BREAK_DAYS, silenceBefore } from "./time-axis.ts";

/** The picture of the debate, names over time; and the same as a table, to open. */
export function PictureSection({ report }: SectionProps): VNode {
  const { picture, chronology } = report;
  return (
    <>
      <p>Each lane is a name; each sign is something a message says of it, and links to the words.</p>
      <div class="on-wide">
        <Scroll label="Picture of the debate">
          <Lanes picture={picture} form="wide" />
        </Scroll>
      </div>
      <div class="on-narrow">
        <Lanes picture={narrowPicture(picture)} form="narrow" />
      </div>
      <Legend picture={picture} />
      {picture.withoutLane > 0 && (
        <p class="quiet small">
          {countOf(picture.withoutLane, "more name")} of which less is said {picture.withoutLane === 1 ? "has" : "have"}{" "}
          no lane; all stand under <a href="#names">Names</a>.
        </p>
      )}
      <details class="fold">
        <summary>Message by message: the same as a table</summary>
        <Scroll label="What happened, message by message">
          <table>
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Who</th>
                <th scope="col">What</th>
              </tr>
            </thead>
            <tbody>{chronology.map(momentRow)}</tbody>
          </table>
        </Scroll>
      </details>
    </>
  );
}

/** The signs, each with its meaning; those that the picture has. */
function Legend({ picture }: { readonly picture: SectionProps["report"]["picture"] }): VNode {
  const marks = picture.lanes.flatMap((lane) => lane.marks);
  const version = picture.columns.flatMap(({ versions }) => versions)[0];
  const kinds: readonly EventKind[] = ["first use", "proposal", "support", "objection", "decision"];
  return (
    <ul class="legend">
      {kinds
        .filter((kind) => marks.some((mark) => mark.kind === kind))
        .map((kind) => (
          <li>
            <SignIcon kind={kind} uncertain={false} />
            {EVENT[kind]}
          </li>
        ))}
      {marks.some(({ citation }) => citation.uncertain) && (
        <li>
          <SignIcon kind="support" uncertain />
          hollow: uncertain
        </li>
      )}
      {version !== undefined && <li>{version.label}: that version of the patches is posted</li>}
      {picture.columns.some(isAfterBreak) && <li>shaded: for so many days (d) nothing is said of these names</li>}
    </ul>
  );
}

function isAfterBreak(column: Column, at: number, columns: readonly Column[]): boolean {
  return silenceBefore(column, columns[at - 1]) >= BREAK_DAYS;
}

function momentRow(moment: Moment): VNode {
  return (
    <tr class={moment.kind}>
      <td class="when">
        <Day date={moment.date} />
      </td>
      {moment.kind === "silence" ? <Silent {...moment} /> : <Said moment={moment} />}
    </tr>
  );
}

function Silent({ days, until }: Extract<Moment, { kind: "silence" }>): VNode {
  return (
    <td colSpan={2}>
      No message for {countOf(days, "day")} in these threads, until <Day date={until} />.
    </td>
  );
}

function Said({ moment }: { readonly moment: Exclude<Moment, { kind: "silence" }> }): VNode {
  const { author, transcript } = moment;
  return (
    <>
      <td>
        {transcript === null ? (
          <bdi>{author.label}</bdi>
        ) : (
          <a href={transcript}>
            <bdi>{author.label}</bdi>
          </a>
        )}
      </td>
      <td>
        {moment.kind === "version" ? (
          <>
            posts {moment.label}: <bdi>{moment.subject}</bdi>
          </>
        ) : (
          moment.acts.map(actLine)
        )}
      </td>
    </>
  );
}

function actLine({ kind, does, names }: Act): VNode {
  return (
    <div>
      <SignIcon kind={kind} uncertain={names.every(({ citation }) => citation.uncertain)} /> {does}{" "}
      {names.map(({ name, citation }, index) => (
        <>
          {index > 0 && ", "}
          <NameLink name={name} />
          <Quoting citations={[citation]} />
          {citation.uncertain && <span class="doubt"> uncertain</span>} <Cite citation={citation} />
        </>
      ))}
    </div>
  );
}
