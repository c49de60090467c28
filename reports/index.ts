import { renderArgumentsArgdown } from "./argdown/arguments-argdown.ts";
import { renderDecisionRecord } from "./decision-record/decision-md.ts";
import { renderFindingsJson } from "./findings-json.ts";
import { renderHowToCorrect } from "./html/how-to-correct.tsx";
import { renderIndexHtml } from "./html/index-html.tsx";
import { renderLineageHtml } from "./html/lineage-html.tsx";
import { renderNamesHtml } from "./html/names-html.tsx";
import { renderPeopleHtml, renderPersonHtml } from "./html/people-html.tsx";
import { renderReportHtml } from "./html/report-html.tsx";
import { renderLineageJson } from "./lineage-json.ts";
import { renderIndexMarkdown } from "./markdown/index-markdown.ts";
import { renderLineageMarkdown } from "./markdown/lineage-markdown.ts";
import { renderReportMarkdown } from "./markdown/report-markdown.ts";
import { buildLineage } from "./model/lineage.ts";
import { buildOverview } from "./model/overview.ts";
import { renderStancesCsv } from "./stances-csv.ts";
import { renderTranscriptHtml } from "./transcript/transcript-html.tsx";
import { TRANSCRIPT } from "./transcript-anchor.ts";
import type {
  ArchiveFacts,
  Crowd,
  Debate,
  DebateFormat,
  Lineage,
  ReportContext,
  ReportFile,
  ReportSource,
} from "./types.ts";
import { HOW_TO_CORRECT } from "./wording.ts";

export { type CutText, cutAtHash, withHash } from "./input-hash.ts";
export { type LinkTo, linksOf, linksTo, loreLink } from "./links.ts";
export type { ReportContext, ReportFile, ReportSource } from "./types.ts";
export { verifyEvidence, verifyLineage } from "./verify-evidence.ts";

/** The formats of a debate's report: a new one is one file and one line. */
const FORMATS: readonly DebateFormat[] = [
  { file: "report.html", render: renderReportHtml },
  { file: TRANSCRIPT, render: renderTranscriptHtml },
  { file: "report.md", render: renderReportMarkdown },
  { file: "findings.json", render: renderFindingsJson },
  { file: "decision.md", render: renderDecisionRecord },
  { file: "arguments.argdown", render: renderArgumentsArgdown },
  { file: "stances.csv", render: renderStancesCsv },
];

/**
 * The files of a debate's report, in a folder named after its id. Verify the evidence first (`verifyEvidence`).
 *
 * @throws Error when the debate's id is no safe slug, or a message is missing.
 */
export function renderDebate(source: ReportSource): readonly ReportFile[] {
  const { debate } = source;
  if (!SAFE_SLUG.test(debate.id)) throw new Error(`internal error: the debate's id is no safe slug: ${debate.id}`);
  return FORMATS.map(({ file, render }) => ({ path: `${debate.id}/${file}`, content: render(source) }));
}

/** The files of a lineage's report, in the folder lineages/; verify its evidence first (`verifyLineage`). */
export function renderLineage(lineage: Lineage, context: ReportContext): readonly ReportFile[] {
  return [
    { path: `lineages/${lineage.id}.html`, content: renderLineageHtml(lineage, context) },
    { path: `lineages/${lineage.id}.md`, content: renderLineageMarkdown(lineage, context) },
    { path: `lineages/${lineage.id}.json`, content: renderLineageJson(lineage, context) },
  ];
}

/**
 * The pages over all debates: index.html and index.md, names.html, people.html, corrections.html and a page for each person in people/.
 * Takes the debates one at a time, so that a generator need not hold them all. `crowds` are the senders whose mails count for
 * nobody; null for `archive` where what was read has changed since.
 */
export function renderIndex(
  debates: Iterable<Debate>,
  context: ReportContext,
  lineages: readonly Lineage[] = [],
  crowds: readonly Crowd[] = [],
  archive: ArchiveFacts | null = null,
): readonly ReportFile[] {
  const overview = buildOverview(debates, context, lineages);
  const histories = lineages.map((lineage) => buildLineage(lineage, context));
  return [
    { path: "index.html", content: renderIndexHtml(overview, histories, { crowds, archive }, context) },
    { path: "index.md", content: renderIndexMarkdown(overview, histories, { crowds, archive }, context) },
    { path: "names.html", content: renderNamesHtml(overview, context) },
    { path: "people.html", content: renderPeopleHtml(overview, context) },
    { path: HOW_TO_CORRECT.file, content: renderHowToCorrect(context) },
    ...overview.people.map((entry) => ({
      path: `people/${entry.person.page}`,
      content: renderPersonHtml(entry, context),
    })),
  ];
}

const SAFE_SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
