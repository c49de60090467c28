import type { VNode } from "preact";
import { monthOf } from "../dates.ts";
import type { Counts, UsedName } from "../model/usage.ts";
import { USAGE_MEANS, USAGE_NOTE, usageWords } from "../usage-wording.ts";
import { NameLink } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";
import type { SectionProps } from "./section.tsx";

const WIDTH = 360;
/** Half of a curve: own words stand above its middle, lines of patches below. */
const HALF = 16;

/** How often each name is used, month by month: a support for what was read of the decision, and no proof of it. */
export function UsageSection({ report }: SectionProps): VNode | null {
  const { usage } = report;
  if (usage === null) return null;
  const { months, names } = usage;
  const most = Math.max(...names.flatMap(({ counts }) => counts.flatMap((one) => [words(one), lines(one)])));
  return (
    <>
      <p>
        {USAGE_MEANS} Words stand above the line, lines of patches below it: added ones filled, removed ones as an
        outline. Heights grow with the square root, so that few are seen beside many; the highest stands for {most}.
      </p>
      <p class="quiet">{USAGE_NOTE}</p>
      <Scroll label="Use of the names over time">
        <table class="uses">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">{spanOf(months)}</th>
              <th scope="col">In all</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr>
                <th scope="row">
                  <NameLink name={name.name} />
                </th>
                <td>
                  <Curve name={name} most={most} />
                </td>
                <td class="small">{usageWords(name)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

function spanOf(months: readonly string[]): string {
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  return first === last ? monthOf(first) : `${monthOf(first)} to ${monthOf(last)}`;
}

/**
 * Bars by month: words above the middle, patch lines below (added full, removed as an outline); roots, so that few are
 * seen beside many.
 */
function Curve({ name, most }: { readonly name: UsedName; readonly most: number }): VNode {
  const step = WIDTH / name.counts.length;
  const width = Math.max(0.5, Math.min(12, step * 0.8));
  const height = (count: number) => Math.round(10 * (HALF - 1) * Math.sqrt(count / Math.max(1, most))) / 10;
  const place = (month: number) => Math.round(10 * (month * step + (step - width) / 2)) / 10;
  return (
    <svg class="usage" width={WIDTH} height={2 * HALF} viewBox={`0 0 ${WIDTH} ${2 * HALF}`} role="img">
      <title>{`${name.name.label}: ${usageWords(name)}`}</title>
      <line class="rail" x1={0} x2={WIDTH} y1={HALF} y2={HALF} />
      {name.counts.map((counts, month) => (
        <>
          {words(counts) > 0 && (
            <rect
              class="words"
              x={place(month)}
              y={HALF - height(words(counts))}
              width={width}
              height={height(words(counts))}
            />
          )}
          {counts.addedLines > 0 && (
            <rect class="added" x={place(month)} y={HALF} width={width} height={height(counts.addedLines)} />
          )}
          {counts.removedLines > 0 && (
            <rect class="removed" x={place(month)} y={HALF} width={width} height={height(counts.removedLines)} />
          )}
        </>
      ))}
    </svg>
  );
}

function words({ ownText, subjects }: Counts): number {
  return ownText + subjects;
}

function lines({ addedLines, removedLines }: Counts): number {
  return Math.max(addedLines, removedLines);
}
