import { changeOf } from "../text/change-of-line.ts";
import type { PatchSummary } from "./types.ts";

const FILE = /^(?:\+\+\+ (?:b\/)?(?!\/dev\/null)|--- (?:a\/)?(?!\/dev\/null)|diff --git a\/)(\S{1,300})/u;
const DIFFSTAT = /^ (\S.{0,200}?)\s+\|\s+(?:\d|Bin|Unk)/u;
const DIFFSTAT_SUM = /^ \d{1,9} files? changed(?:, (\d{1,9}) insertions?\(\+\))?(?:, (\d{1,9}) deletions?\(-\))?/u;

/** What a piece of a patch touches: read from its diff; where it holds none, from its diffstat. */
export function patchSummary(text: string): PatchSummary {
  const lines = text.split("\n");
  const files = filesOf(lines, FILE);
  if (files.length > 0) return { files, ...changes(lines) };
  const sum = lines.map((line) => DIFFSTAT_SUM.exec(line)).find((found) => found !== null);
  if (!sum) return { files: filesOf(lines, DIFFSTAT), ...changes(lines) };
  return { files: filesOf(lines, DIFFSTAT), added: Number(sum[1] ?? 0), removed: Number(sum[2] ?? 0) };
}

function filesOf(lines: readonly string[], pattern: RegExp): readonly string[] {
  return [...new Set(lines.flatMap((line) => pattern.exec(line)?.[1] ?? []))];
}

function changes(lines: readonly string[]): { readonly added: number; readonly removed: number } {
  const changed = lines.map(changeOf);
  return {
    added: changed.filter((change) => change === "added").length,
    removed: changed.filter((change) => change === "removed").length,
  };
}
