import type { CorrectionsFile } from "./read-corrections.ts";

/** The file that --corrections names; null without the option. The reader of YAML is loaded only where it is needed. */
export async function readCorrectionsOption(options: {
  readonly corrections?: string;
}): Promise<CorrectionsFile | null> {
  if (options.corrections === undefined) return null;
  return (await import("./read-corrections.ts")).readCorrections(options.corrections);
}
