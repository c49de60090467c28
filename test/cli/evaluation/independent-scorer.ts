import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { sharedFolder, unlessShared } from "../../project.ts";

const scorer = join(sharedFolder, "gold", "score.py");

/** Its first column has this width; a longer id would run into the next. */
const idWidth = 28;

/** The reason why the independent scorer cannot run here, else false. */
export function unlessScorer(): string | false {
  if (spawnSync("python3", ["--version"]).status !== 0) return "python3 is absent";
  return unlessShared("gold", "score.py");
}

/** What the independent scorer says about all findings together: measure -> F1 or share, three decimals. */
export function independentTotals(gold: string, findings: string): Record<string, number | null> {
  return JSON.parse(execFileSync("python3", [scorer, gold, findings, "--json"], { encoding: "utf8" }));
}

/** The independent scorer's table: debate -> its cells. */
export function independentTable(gold: string, findings: string): ReadonlyMap<string, readonly string[]> {
  const table = execFileSync("python3", [scorer, gold, findings], { encoding: "utf8" });
  const rows = table.trimEnd().split("\n").slice(1);
  return new Map(rows.map((row) => [row.slice(0, idWidth).trimEnd(), row.slice(idWidth).trimEnd().split(/\s+/)]));
}
