import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { LORE } from "../ingest/message-address.ts";
import type { SourceSettings } from "../ingest/sources/source.ts";
import { type OutputOptions, printNote } from "./output.ts";
import { readHomepage, readVersion } from "./package-root.ts";

export type SourceOptions = OutputOptions & {
  /** Address of the public-inbox that is asked for threads. */
  readonly base?: string;
  /** Tell of each mail what is wrong with it, not only how often. */
  readonly verbose?: boolean;
};

/** How sources are read from the command line: standard input is ours, and threads may be fetched, which is told. */
export function sourceSettings(options: SourceOptions): Pick<SourceSettings, "stdin" | "web"> {
  return {
    stdin: process.stdin,
    web: {
      base: options.base ?? LORE,
      userAgent: `namelore/${readVersion()} (+${readHomepage()})`,
      cacheFolder: join(cacheHome(), "namelore"),
      onRequest: (address) => printNote(`fetching ${address}`, options),
    },
  };
}

/** https://specifications.freedesktop.org/basedir-spec: relative paths are to be ignored. */
function cacheHome(): string {
  const { XDG_CACHE_HOME = "" } = process.env;
  return isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), ".cache");
}
