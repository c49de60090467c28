/** What the exit code tells a script. The table is part of `namelore --help` and of the README. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  nothingFound: 3,
  partlyDone: 4,
  refused: 5,
  different: 6,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: Record<keyof typeof exitCodes, string> = {
  done: "done",
  failed: "the input or a file or folder cannot be used; nothing was half-written",
  usage: "the command line is wrong",
  nothingFound: "search, name, person: nothing matches; explain: there is no such message",
  partlyDone: "ingest: some sources could not be read, or not to their end; the rest was",
  refused: "corrections: one has no meaning or does not fit the findings (any more)",
  different: "diff: the findings differ",
  internal: "a bug in namelore; the message says what to report",
  interrupted: "interrupted (Ctrl-C); what was stored is kept",
};

/** The table of exit codes, one per line. */
export function describeExitCodes(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padStart(3)}  ${meanings[name as keyof typeof exitCodes]}`,
  );
  return ["Exit codes:", ...lines].join("\n");
}
