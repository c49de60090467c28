import { renderFindingsJson } from "./findings-json.ts";
import { renderReportHtml } from "./html/report-html.tsx";
import { renderReportMarkdown } from "./markdown/report-markdown.ts";
import type { Debate, DebateFormat, Message, ReportContext, ReportFile } from "./types.ts";

export { SCHEMA_VERSION } from "./findings-json.ts";
export { loreAddress, loreLink } from "./links.ts";
export type { OwnText, ReportContext, ReportFile } from "./types.ts";
export { UnprovenFindingError, verifyEvidence } from "./verify-evidence.ts";

/** The formats of a debate's report: a new one is one file and one line. */
const FORMATS: readonly DebateFormat[] = [
  { file: "report.html", render: renderReportHtml },
  { file: "report.md", render: renderReportMarkdown },
  { file: "findings.json", render: renderFindingsJson },
];

/**
 * The files of a debate's report, in a folder named after its id. `messages` holds every message of the debate and every
 * message its findings name; verify the evidence first (`verifyEvidence`).
 *
 * @throws Error when the debate's id is no safe slug, or a message is missing.
 */
export function renderDebate(
  debate: Debate,
  messages: ReadonlyMap<string, Message>,
  context: ReportContext,
): readonly ReportFile[] {
  if (!SAFE_SLUG.test(debate.id)) throw new Error(`internal error: the debate's id is no safe slug: ${debate.id}`);
  const source = { debate, messages, context };
  return FORMATS.map(({ file, render }) => ({ path: `${debate.id}/${file}`, content: render(source) }));
}

const SAFE_SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
