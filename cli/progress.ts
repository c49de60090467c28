import { Presets, SingleBar } from "cli-progress";
import type { OutputOptions } from "./output.ts";

/** Shows how far long work has got. */
export type Progress = {
  /** `done` of the total; in the same units. */
  readonly update: (done: number) => void;
  readonly stop: () => void;
};

/**
 * A progress bar on standard error that disappears when it stops; none when nobody looks (no terminal, --quiet).
 * With an unknown total (0) it counts.
 */
export function startProgress(doing: string, total: number, { quiet = false }: OutputOptions): Progress {
  if (quiet || process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} };
  const format = total > 0 ? `${doing} {bar} {percentage}% {eta_formatted}` : `${doing} {value}`;
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.legacy);
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
