import { TRANSCRIPT } from "./transcript-anchor.ts";

/** The files beside a debate's report, as its reader may want them; every format that links to them says the same. */
export const OTHER_FORMS: readonly { readonly file: string; readonly title: string }[] = [
  { file: TRANSCRIPT, title: "the thread as one document" },
  { file: "decision.md", title: "decision record (MADR)" },
  { file: "arguments.argdown", title: "argument map (Argdown)" },
  { file: "stances.csv", title: "stances (CSV)" },
  { file: "findings.json", title: "findings (JSON)" },
];
