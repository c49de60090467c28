import { buildReport } from "../model/build-report.ts";
import type { Citation, Reading, Report } from "../model/types.ts";
import type { ReportSource } from "../types.ts";
import { CoverageSection, DecisionSection, EvidenceSection } from "./closing.tsx";
import { CorrectionsSection } from "./corrections-section.tsx";
import { HeadSection, SummarySection } from "./head-section.tsx";
import { NamesSection, UnansweredSection } from "./names-section.tsx";
import { renderPage } from "./page.tsx";
import { ChangesSection, PeopleSection } from "./people-section.tsx";
import { EventsSection, MatrixSection, PictureSection } from "./time-section.tsx";
import { UsageSection } from "./usage-section.tsx";

/** Everything read from the words of a citation. */
export type Readings = (citation: Citation) => readonly Reading[];

/** The decision history of a debate as one HTML page: no scripts, nothing loaded, readable as it is in twenty years. */
export function renderReportHtml(source: ReportSource): string {
  const report = buildReport(source);
  const byNumber = new Map(report.citations.map(({ citation, readings }) => [citation.number, readings]));
  const readings: Readings = (citation) => byNumber.get(citation.number) ?? [];
  return renderPage({
    title: titleOf(report),
    toRoot: "../",
    context: report.context,
    children: (
      <>
        <HeadSection report={report} readings={readings} />
        <Contents report={report} />
        <SummarySection report={report} />
        <PictureSection report={report} />
        <MatrixSection report={report} />
        <NamesSection report={report} readings={readings} />
        <UnansweredSection report={report} readings={readings} />
        <PeopleSection report={report} />
        <ChangesSection report={report} readings={readings} />
        <DecisionSection report={report} readings={readings} />
        <EventsSection report={report} />
        <CorrectionsSection report={report} />
        <UsageSection usage={report.usage} />
        <CoverageSection report={report} />
        <EvidenceSection report={report} />
      </>
    ),
  });
}

function titleOf({ outcome, about }: Report): string {
  const what = outcome.status === "undecided" ? outcome.headline : `${outcome.name.label} ${outcome.headline}`;
  return `${what}: ${about}`;
}

/** The ways into the report; a section that has nothing to show is not listed. */
function Contents({ report }: { readonly report: Report }) {
  const sections: readonly (readonly [string, string, boolean])[] = [
    ["summary", "Summary", true],
    ["picture", "At a glance", report.picture.columns.length > 0],
    ["matrix", "Who says what", report.picture.matrix.people.length > 0],
    ["names", "Names", true],
    ["unanswered", "Without a reply", report.unanswered.length > 0],
    ["people", "People", true],
    ["changes", "Changes of mind", report.changes.length > 0],
    ["decision", "Decision", true],
    ["events", "What happened when", report.events.length > 0],
    ["corrections", "Corrections", report.corrections.length > 0],
    ["usage", "Use over time", report.usage !== null],
    ["coverage", "Coverage", true],
    ["evidence", "Evidence", true],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul>
        {sections.map(
          ([anchor, title, shown]) =>
            shown && (
              <li>
                <a href={`#${anchor}`}>{title}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
