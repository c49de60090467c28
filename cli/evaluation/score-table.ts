import { roundHalfEven } from "./round-half-even.ts";
import { precisionRecall, share } from "./score.ts";
import type { Rate, Score, Tally } from "./types.ts";

const measures = [
  "names",
  "proposer",
  "fate",
  "objections",
  "support",
  "who",
  "rationale",
  "evidence",
  "outcome",
] as const satisfies readonly (keyof Score)[];

/** Scores as a table for people: one line per debate; P/R/F1 where something has to be found, right/all elsewhere. */
export function formatScores(rows: readonly { readonly id: string; readonly score: Score }[]): string {
  const table = [
    ["debate (P/R/F1)", ...measures],
    ...rows.map(({ id, score }) => [id, ...measures.map((measure) => cell(score[measure]))]),
  ];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  const lines = table.map((line) => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  "));
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

function cell(measured: Tally | Rate): string {
  if ("all" in measured) return `${measured.ok}/${measured.all}`;
  const { precision, recall, f1 } = precisionRecall(measured);
  return [precision, recall, f1].map((value) => roundHalfEven(value, 2)).join("/");
}

/** Scores as data: the counts, with precision, recall and F1, or the share that is right (null where nothing counts). */
export function scoreAsJson(score: Score): Record<string, unknown> {
  return Object.fromEntries(measures.map((measure) => [measure, measureAsJson(score[measure])]));
}

function measureAsJson(measured: Tally | Rate): Record<string, number | null> {
  if ("all" in measured) {
    const rate = share(measured);
    return { ...measured, rate: rate === null ? null : toThreeDecimals(rate) };
  }
  const { precision, recall, f1 } = precisionRecall(measured);
  return {
    ...measured,
    precision: toThreeDecimals(precision),
    recall: toThreeDecimals(recall),
    f1: toThreeDecimals(f1),
  };
}

function toThreeDecimals(value: number): number {
  return Number(roundHalfEven(value, 3));
}
