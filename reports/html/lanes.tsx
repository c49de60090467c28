import type { VNode } from "preact";
import { dayOf, daysBetween } from "../dates.ts";
import type { EventKind, Lane, Mark, Picture } from "../model/types.ts";
import { shorten } from "../text.ts";
import { EVENT } from "../wording.ts";
import { Scroll } from "./scroll.tsx";

/** Room for the names: 8 units for a letter. */
const LETTER = 8;
const LONGEST_LABEL = 22;
const WIDTH = 920;
const LANE = 34;
const TOP = 42;
/** Days without a message from which the axis shows a break. */
const BREAK_DAYS = 14;

/**
 * The debate as a picture: a lane for each name, a column for each message that says something of a name, oldest first.
 * Columns follow one another evenly, as debates come in bursts; breaks of two weeks and more are shown and labelled.
 */
export function Lanes({ picture }: { readonly picture: Picture }): VNode {
  const axis = axisOf(picture);
  const height = TOP + picture.lanes.length * LANE + 8;
  return (
    <Scroll label="Picture of the debate">
      <svg
        class="lanes"
        width={axis.width}
        height={height}
        viewBox={`0 0 ${axis.width} ${height}`}
        aria-labelledby="lanes-title lanes-text"
      >
        <title id="lanes-title">The names over time</title>
        <desc id="lanes-text">
          One lane for each of {picture.lanes.length} names, messages from left to right by date. The table “What
          happened when” says the same in words.
        </desc>
        {axis.breaks.map(({ x, width, days }) => (
          <>
            <rect class="gap" x={x} y={TOP - 8} width={width} height={height - TOP} />
            <text x={x + width / 2} y={12} text-anchor="middle">
              {days} days
            </text>
          </>
        ))}
        {axis.days.map(({ x, label }) => (
          <>
            <line class="day" x1={x} x2={x} y1={TOP - 8} y2={height - 8} />
            {label !== "" && (
              <text x={x} y={28} text-anchor="middle">
                {label}
              </text>
            )}
          </>
        ))}
        {picture.lanes.map((lane, index) => (
          <LaneRow lane={lane} y={TOP + index * LANE + LANE / 2} axis={axis} />
        ))}
      </svg>
    </Scroll>
  );
}

/** The signs of the picture and the table, each with its meaning. */
export function Legend(): VNode {
  const kinds: readonly EventKind[] = ["first use", "proposal", "support", "objection", "decision"];
  return (
    <ul class="legend">
      {kinds.map((kind) => (
        <li>
          <svg class="lanes" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <Shape kind={kind} />
          </svg>
          {EVENT[kind]}
        </li>
      ))}
    </ul>
  );
}

type LaneProps = { readonly lane: Lane; readonly y: number; readonly axis: Axis };

function LaneRow({ lane, y, axis }: LaneProps): VNode {
  const { start, places, width } = axis;
  const xs = lane.marks.map((mark) => places[mark.column] ?? start);
  return (
    <g>
      <a href={`#${lane.name.anchor}`}>
        <text class={`lane-name${lane.winner ? " winner" : ""}`} x={0} y={y + 4}>
          <title>{lane.name.label}</title>
          {shorten(lane.name.label, LONGEST_LABEL)}
        </text>
      </a>
      <line class="rail" x1={start} x2={width - 6} y1={y} y2={y} />
      {xs.length > 0 && <line class="life" x1={Math.min(...xs)} x2={Math.max(...xs)} y1={y} y2={y} />}
      {lane.marks.map((mark, index) => (
        <MarkSign mark={mark} x={places[mark.column] ?? start} y={y + spread(lane.marks, index)} />
      ))}
    </g>
  );
}

function MarkSign({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }): VNode {
  const { kind, citation } = mark;
  const label = `${EVENT[kind]} by ${citation.author.label}, ${dayOf(citation.date)}${citation.uncertain ? ", uncertain" : ""}`;
  return (
    <a href={`#${citation.anchor}`} aria-label={label}>
      <g transform={`translate(${x} ${y})`}>
        <title>{label}</title>
        <circle class="sign-halo" r="8.5" />
        <Shape kind={kind} />
      </g>
    </a>
  );
}

/** Shapes tell the kinds apart also where colours do not. */
function Shape({ kind }: { readonly kind: EventKind }): VNode {
  switch (kind) {
    case "first use":
      return <circle class="shape" r="4.5" />;
    case "proposal":
      return <path class="shape shape-proposal" d="M0 -6L6 0L0 6L-6 0Z" />;
    case "support":
      return <path class="shape shape-support" d="M-6 0H6M0 -6V6" />;
    case "objection":
      return <path class="shape shape-objection" d="M-5 -5L5 5M-5 5L5 -5" />;
    case "decision":
      return (
        <path
          class="shape shape-decision"
          d="M0 -7L2.1 -2.3L7 -2L3.2 1.3L4.4 6L0 3.4L-4.4 6L-3.2 1.3L-7 -2L-2.1 -2.3Z"
        />
      );
  }
}

/** Marks of one lane in one column stand above one another. */
function spread(marks: readonly Mark[], index: number): number {
  const column = marks[index]?.column;
  const together = marks.flatMap((mark, at) => (mark.column === column ? [at] : []));
  if (together.length === 1) return 0;
  const room = Math.min(12, (LANE - 12) / (together.length - 1));
  return (together.indexOf(index) - (together.length - 1) / 2) * room;
}

type Axis = {
  readonly width: number;
  /** x where the lanes begin, right of their names. */
  readonly start: number;
  /** x of each column. */
  readonly places: readonly number[];
  readonly days: readonly { readonly x: number; readonly label: string }[];
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly days: number }[];
};

function axisOf({ columns, lanes }: Picture): Axis {
  const letters = Math.max(4, ...lanes.map(({ name }) => Math.min(LONGEST_LABEL, name.label.length)));
  const start = letters * LETTER + 12;
  const step = Math.min(64, Math.max(18, (WIDTH - start - 30) / (columns.length + 1)));
  const places: number[] = [];
  const days: { x: number; label: string }[] = [];
  const breaks: { x: number; width: number; days: number }[] = [];
  let x = start + 30;
  let labelled = Number.NEGATIVE_INFINITY;
  for (const [index, { date }] of columns.entries()) {
    const previous = columns[index - 1]?.date ?? null;
    const silent = date === null || previous === null ? 0 : daysBetween(previous, date);
    if (silent >= BREAK_DAYS) {
      breaks.push({ x: x - step / 2, width: 40, days: silent });
      x += 40;
    }
    if (index === 0 || dayOf(date) !== dayOf(previous)) {
      const isFree = x - labelled >= 58;
      days.push({ x, label: isFree ? shortDay(date, previous) : "" });
      if (isFree) labelled = x;
    }
    places.push(x);
    x += step;
  }
  return { width: Math.max(x, start + 60), start, places, days, breaks };
}

/** "2 Mar 2031", without the year where it did not change. */
function shortDay(date: string | null, previous: string | null): string {
  const [day = "", month = "", year = ""] = dayOf(date).split(" ");
  if (date === null) return "no date";
  const short = `${day} ${month.slice(0, 3)}`;
  return previous?.slice(0, 4) === year ? short : `${short} ${year.slice(0, 4)}`;
}
