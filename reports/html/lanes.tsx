import type { VNode } from "preact";
import { dayOf } from "../dates.ts";
import { quotingAside } from "../model/quoting.ts";
import type { Lane, Mark, Picture } from "../model/types.ts";
import { EVENT, FATE_SHORT } from "../wording.ts";
import { laneLabels } from "./lane-labels.ts";
import { Sign } from "./sign.tsx";
import { HALF_DAY, type TimeAxis, timeAxis } from "./time-axis.ts";

/** Room for the names: so many units for a letter. */
const LETTER = 7.9;
const LANE = 32;
const TOP = 58;
/** Half the height of a sign and its margin. */
const SIGN = 9;

/** How wide the picture is, and whether the names and their fates stand beside the lanes or above them. */
type Layout = {
  readonly width: number;
  /** Room right of the lanes. */
  readonly right: number;
  /** Room above each lane. */
  readonly above: number;
  readonly breakWidth: number;
};
const LAYOUT = {
  wide: { width: 856, right: 112, above: 0, breakWidth: 44 },
  narrow: { width: 344, right: 4, above: 14, breakWidth: 30 },
} as const satisfies Record<string, Layout>;

type LanesProps = { readonly picture: Picture; readonly form: keyof typeof LAYOUT };

/** The debate as a picture: a lane for each name, a column for each message that says something of a name or posts a version. */
export function Lanes({ picture, form }: LanesProps): VNode {
  const { lanes, columns } = picture;
  const layout = LAYOUT[form];
  const labels = laneLabels(lanes.map(({ name }) => name.label));
  const letters = Math.max(4, ...labels.map((label) => label.length));
  const start = layout.above > 0 ? 2 : Math.ceil(letters * LETTER + 10);
  const axis = timeAxis(columns, start, layout.width - layout.right, layout.breakWidth);
  const tops = topsOf(lanes, layout);
  const height = (tops.at(-1) ?? TOP) + 8;
  const width = Math.max(axis.end + layout.right, layout.above > 0 ? layout.width : 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, not an image
    <svg
      class="lanes"
      role="group"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby={`${form}-title ${form}-text`}
    >
      <title id={`${form}-title`}>The names over time</title>
      <desc id={`${form}-text`}>
        One lane for each of {lanes.length} names, messages from left to right by date. The table “Message by message”
        says the same in words.
      </desc>
      <Background axis={axis} height={height} />
      {lanes.map((lane, index) => (
        <LaneRow
          lane={lane}
          label={labels[index] ?? lane.name.label}
          top={tops[index] ?? 0}
          bottom={tops[index + 1] ?? 0}
          start={start}
          axis={axis}
          layout={layout}
        />
      ))}
    </svg>
  );
}

/** The days, the versions with their dashed lines, and the breaks. */
function Background({ axis, height }: { readonly axis: TimeAxis; readonly height: number }): VNode {
  const bottom = height - 4;
  return (
    <g>
      {axis.breaks.map(({ x, width, days }) => (
        <>
          <rect class="gap" x={x} y={TOP - 6} width={width} height={bottom - TOP + 6} />
          <text x={x + width / 2} y={TOP - 12} text-anchor="middle">
            {days} d
          </text>
        </>
      ))}
      {axis.days.map(({ x, label }) => (
        <>
          <line class="day" x1={x} x2={x} y1={TOP - 6} y2={bottom} />
          {label !== "" && (
            <text x={x < HALF_DAY ? 0 : x} y={12} text-anchor={anchorOf(x, axis)}>
              {label}
            </text>
          )}
        </>
      ))}
      {axis.versions.map(({ x, version, label }) => (
        <>
          <line class="version" x1={x} x2={x} y1={TOP - 18} y2={bottom} />
          {label !== "" && <VersionLabel x={x} label={label} version={version} />}
        </>
      ))}
    </g>
  );
}

/** A label stands over its day, and inside the picture. */
function anchorOf(x: number, { end }: TimeAxis): "start" | "middle" | "end" {
  if (x < HALF_DAY) return "start";
  return x + HALF_DAY > end ? "end" : "middle";
}

function VersionLabel({ x, label, version }: TimeAxis["versions"][number]): VNode {
  const { link, subject } = version;
  const words = (
    <text class="version-label" x={x} y={TOP - 24} text-anchor="middle">
      <title>{`${label}: ${subject}, ${dayOf(version.date)}`}</title>
      {label}
    </text>
  );
  return link === null ? words : <a href={link}>{words}</a>;
}

type LaneProps = {
  readonly lane: Lane;
  readonly label: string;
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly axis: TimeAxis;
  readonly layout: Layout;
};

function LaneRow({ lane, label, top, bottom, start, axis, layout }: LaneProps): VNode {
  const { name, fate, winner, marks } = lane;
  const xs = marks.map((mark) => axis.places[mark.column] ?? start);
  const y = (top + layout.above + bottom) / 2;
  const isAbove = layout.above > 0;
  const textY = isAbove ? top + layout.above : y + 4;
  const end = isAbove ? layout.width : axis.end;
  return (
    <g>
      <a href={`#${name.anchor}`}>
        <text class={`lane-name${winner ? " winner" : ""}`} x={0} y={textY}>
          <title>{name.label}</title>
          {label}
        </text>
      </a>
      <line class="rail" x1={start} x2={end} y1={y} y2={y} />
      {xs.length > 1 && <line class="life" x1={Math.min(...xs)} x2={Math.max(...xs)} y1={y} y2={y} />}
      {marks.map((mark, index) => (
        <MarkSign mark={mark} x={xs[index] ?? start} y={y + spread(marks, index)} />
      ))}
      <text
        class={winner ? "winner" : "lane-fate"}
        x={isAbove ? end : end + 8}
        y={textY}
        text-anchor={isAbove ? "end" : "start"}
      >
        {FATE_SHORT[fate]}
      </text>
    </g>
  );
}

function MarkSign({ mark, x, y }: { readonly mark: Mark; readonly x: number; readonly y: number }): VNode {
  const { kind, citation } = mark;
  // Who only calls the name so decides nothing, and the decision is read from their words all the same.
  const what = kind === "decision" ? "decision read from a message" : EVENT[kind];
  const label = `${what} by ${citation.author.label}${quotingAside(citation)}, ${dayOf(citation.date)}${citation.uncertain ? ", uncertain" : ""}`;
  return (
    <a href={`#${citation.anchor}`} aria-label={label}>
      <g transform={`translate(${x} ${y})`}>
        <title>{label}</title>
        <circle class="halo" r={SIGN} />
        <Sign kind={kind} uncertain={citation.uncertain} />
      </g>
    </a>
  );
}

/** The y where each lane begins, and where the last one ends: a lane is as high as its fullest column needs. */
function topsOf(lanes: readonly Lane[], { above }: Layout): number[] {
  const tops = [TOP];
  for (const { marks } of lanes) {
    const fullest = Math.max(1, ...marks.map(({ column }) => marks.filter((mark) => mark.column === column).length));
    tops.push((tops.at(-1) ?? TOP) + above + LANE + (fullest - 1) * (SIGN * 2 - 1));
  }
  return tops;
}

/** Marks of one lane in one column stand above one another. */
function spread(marks: readonly Mark[], index: number): number {
  const column = marks[index]?.column;
  const together = marks.flatMap((mark, at) => (mark.column === column ? [at] : []));
  return (together.indexOf(index) - (together.length - 1) / 2) * (SIGN * 2 - 1);
}
