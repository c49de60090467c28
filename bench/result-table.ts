import type { Measurement } from "./measure.ts";

/** A run, and how large the index is that it wrote. */
export type Run = Measurement & { readonly indexBytes: number };

/** All runs of one program, round by round. */
export type Result = { readonly name: string; readonly runs: readonly Run[] };

const heads = ["", "wall s", "cpu s", "peak MiB", "index MiB", "ratio, wall", "ratio, cpu"];

/**
 * The medians as the lines of a Markdown table. The ratios are those of the first result to the others, taken round by
 * round, as what else the machine does changes from one to the next.
 */
export function resultTable(results: readonly Result[]): readonly string[] {
  const rows = results.map((result) => [result.name, ...cells(result.runs, results[0]?.runs ?? [])]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [heads, rule, ...rows].map(line);
}

function cells(runs: readonly Run[], first: readonly Run[]): readonly string[] {
  return [
    shown(median(runs.map(({ wallSeconds }) => wallSeconds)), 2),
    shown(median(runs.map(({ cpuSeconds }) => cpuSeconds)), 2),
    shown(median(runs.map(({ peakMiB }) => peakMiB)), 0),
    shown(median(runs.map(({ indexBytes }) => indexBytes / 1024 ** 2)), 0),
    shown(median(ratios(first, runs, "wallSeconds")), 3),
    shown(median(ratios(first, runs, "cpuSeconds")), 3),
  ];
}

function ratios(first: readonly Run[], runs: readonly Run[], what: "wallSeconds" | "cpuSeconds"): readonly number[] {
  return runs.flatMap((run, round) => {
    const [ours, theirs] = [first[round]?.[what] ?? null, run[what]];
    return ours === null || theirs === null ? [] : [ours / theirs];
  });
}

/** The middle one, or the mean of the two in the middle; null where there is none, or where one was not measured. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (known.length === 0 || known.length < values.length) return null;
  const middle = (known.length - 1) / 2;
  return ((known[Math.floor(middle)] ?? 0) + (known[Math.ceil(middle)] ?? 0)) / 2;
}

function shown(value: number | null, digits: number): string {
  return value === null ? "?" : value.toFixed(digits);
}
