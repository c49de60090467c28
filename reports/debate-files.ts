import { TRANSCRIPT } from "./transcript-anchor.ts";

type DebateFile = { readonly file: string; readonly title: string };

/**
 * The files beside the report of a debate of so many threads, as its reader may want them; every format that links to
 * them says the same.
 */
export function otherForms(threads: number): readonly DebateFile[] {
  return [
    { file: TRANSCRIPT, title: transcriptTitle(threads) },
    { file: "decision.md", title: "decision record (MADR)" },
    { file: "arguments.argdown", title: "argument map (Argdown)" },
    { file: "stances.csv", title: "stances (CSV)" },
    { file: "findings.json", title: "findings (JSON)" },
  ];
}

/** What the transcript is called. */
export function transcriptTitle(threads: number): string {
  return `the ${threads === 1 ? "thread" : "threads"} as one document`;
}
