import { Presets, SingleBar } from "cli-progress";
import { countOf } from "../reports/text.ts";
import type { OutputOptions } from "./output.ts";

/** Shows how far long work has got. */
export type Progress<Done> = {
  readonly update: (done: Done) => void;
  readonly stop: () => void;
};

/**
 * Does some work, and shows on standard error how much of a total is done: as a bar that disappears when the work ends,
 * well or not, where somebody looks; with --json as a line of JSON each second; not at all with --quiet.
 */
export async function withProgress<Result>(
  doing: string,
  total: number,
  options: OutputOptions,
  work: (update: (done: number) => void) => Promise<Result>,
): Promise<Result> {
  const progress = startProgress(doing, total, options);
  try {
    return await work(progress.update);
  } finally {
    progress.stop();
  }
}

function startProgress(doing: string, total: number, options: OutputOptions): Progress<number> {
  if (options.quiet) return silent;
  if (options.json) return jsonLines((done: number) => ({ doing, done, of: total }));
  return bar(`${doing} {bar} {percentage}% {eta_formatted}`, total, (done: number) => [done, {}]);
}

/** How far a source is read. */
export type Reading = {
  readonly messages: number;
  readonly bytes: number;
  /** From 0 to 1; null where nobody knows how much there is. */
  readonly share: number | null;
};

/** The same for the reading of a source, with rates and the time left. */
export function startReading(source: string, options: OutputOptions): Progress<Reading> {
  const start = performance.now();
  const measure = (reading: Reading) => paceOf(reading, (performance.now() - start) / 1000);
  if (options.quiet) return silent;
  if (options.json) return jsonLines((reading) => ({ doing: "reading", source, ...reading, ...measure(reading) }));
  return bar(`reading ${source}: {text}`, 1, (reading: Reading) => [
    reading.share ?? 0,
    { text: describeReading(reading, measure(reading)) },
  ]);
}

const silent = { update: () => {}, stop: () => {} };

/** How fast a source is read, and the seconds it will take yet. */
export type Pace = {
  readonly messagesPerSecond: number;
  readonly bytesPerSecond: number;
  /** Null where the share is not known. */
  readonly secondsLeft: number | null;
};

/** How fast the reading is, and how long it will take if it goes on so. */
export function paceOf({ messages, bytes, share }: Reading, seconds: number): Pace {
  const perSecond = (amount: number) => (seconds > 0 ? Math.round(amount / seconds) : 0);
  const secondsLeft = share === null || share <= 0 ? null : Math.round((seconds * (1 - share)) / share);
  return { messagesPerSecond: perSecond(messages), bytesPerSecond: perSecond(bytes), secondsLeft };
}

/** "43%, 12345 messages, 120.3 MB (2300 messages, 18.2 MB a second), 12 s left" */
export function describeReading({ messages, bytes, share }: Reading, pace: Pace): string {
  const megabytes = (amount: number) => `${(amount / 1e6).toFixed(1)} MB`;
  const percent = share === null ? "" : `${Math.round(share * 100)}%, `;
  const left = pace.secondsLeft === null ? "" : `, ${pace.secondsLeft} s left`;
  const rate = `${countOf(pace.messagesPerSecond, "message")}, ${megabytes(pace.bytesPerSecond)} a second`;
  return `${percent}${countOf(messages, "message")}, ${megabytes(bytes)} (${rate})${left}`;
}

/**
 * Nothing is drawn where standard error is no terminal. A bar that is not stopped draws itself for ever and leaves a
 * terminal that does not wrap its lines, so it stops with the program, too.
 */
function bar<Done>(format: string, total: number, values: (done: Done) => [number, object]): Progress<Done> {
  if (process.stderr.isTTY !== true) return silent;
  const drawn = new SingleBar({ format, stream: process.stderr, clearOnComplete: true }, Presets.legacy);
  drawn.start(total, 0, { text: "" });
  const stop = () => {
    drawn.stop();
    process.removeListener("exit", stop);
  };
  process.once("exit", stop);
  return { update: (done) => drawn.update(...values(done)), stop };
}

/** Between two lines, in milliseconds. */
const INTERVAL = 1000;

/** Work that takes less than the interval says nothing. */
function jsonLines<Done>(progressOf: (done: Done) => object): Progress<Done> {
  let next = performance.now() + INTERVAL;
  const update = (done: Done) => {
    if (performance.now() < next) return;
    next = performance.now() + INTERVAL;
    process.stderr.write(`${JSON.stringify({ progress: progressOf(done) })}\n`);
  };
  return { update, stop: () => {} };
}
