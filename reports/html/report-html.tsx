import { buildReport } from "../model/build-report.ts";
import type { Report } from "../model/types.ts";
import type { ReportSource } from "../types.ts";
import { ASIDES } from "../wording.ts";
import { CorrectionsSection } from "./corrections-section.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { DecisionSection } from "./decision-section.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { Head } from "./head.tsx";
import { MatrixSection } from "./matrix-section.tsx";
import { AsidesSection, NamesSection } from "./names-section.tsx";
import { renderPage } from "./page.tsx";
import { PeopleSection } from "./people-section.tsx";
import { PictureSection } from "./picture-section.tsx";
import { Contents, type Readings, type Section, SectionOf } from "./section.tsx";
import { Summary } from "./summary.tsx";
import { TurnsSection } from "./turns-section.tsx";
import { UnansweredSection } from "./unanswered-section.tsx";
import { UsageSection } from "./usage-section.tsx";

const always = () => true;

/** The sections of a report in reading order: a new one is one file and one line. */
const SECTIONS: readonly Section[] = [
  { anchor: "summary", title: "In short", isShown: always, Body: Summary },
  { anchor: "picture", title: "The debate at a glance", isShown: hasPicture, Body: PictureSection },
  { anchor: "matrix", title: "Who says what", isShown: hasMatrix, Body: MatrixSection },
  { anchor: "names", title: "Names", isShown: always, Body: NamesSection },
  { anchor: "asides", title: ASIDES, isShown: ({ asides }) => asides.length > 0, Body: AsidesSection },
  { anchor: "unanswered", title: "Objections without a reply", isShown: hasUnanswered, Body: UnansweredSection },
  { anchor: "people", title: "People", isShown: ({ people }) => people.length > 0, Body: PeopleSection },
  {
    anchor: "turns",
    title: "Turning points and gaps",
    isShown: ({ turns }) => turns.length > 0,
    Body: TurnsSection,
  },
  { anchor: "decision", title: "Decision", isShown: always, Body: DecisionSection },
  {
    anchor: "corrections",
    title: "Corrections",
    isShown: ({ corrections }) => corrections.length > 0,
    Body: CorrectionsSection,
  },
  { anchor: "usage", title: "Use over time", isShown: ({ usage }) => usage !== null, Body: UsageSection },
  { anchor: "coverage", title: "What was read", isShown: always, Body: CoverageSection },
  { anchor: "evidence", title: "Evidence", isShown: ({ citations }) => citations.length > 0, Body: EvidenceSection },
];

/** The decision history of a debate as one HTML page: no scripts, nothing loaded, readable as it is in twenty years. */
export function renderReportHtml(source: ReportSource): string {
  const report = buildReport(source);
  const byNumber = new Map(report.citations.map(({ citation, readings }) => [citation.number, readings]));
  const readings: Readings = (citation) => byNumber.get(citation.number) ?? [];
  const sections = SECTIONS.filter(({ isShown }) => isShown(report));
  return renderPage({
    title: titleOf(report),
    toRoot: "../",
    context: report.context,
    asOf: report.period.last,
    aside: <Contents sections={sections} />,
    children: (
      <>
        <Head report={report} readings={readings} />
        {sections.map((section) => (
          <SectionOf section={section} report={report} readings={readings} />
        ))}
      </>
    ),
  });
}

function titleOf({ outcome, about }: Report): string {
  const what = outcome.status === "undecided" ? outcome.headline : `${outcome.name.label} ${outcome.headline}`;
  return `${what}: ${about}`;
}

function hasPicture({ picture }: Report): boolean {
  return picture.columns.length > 0 && picture.lanes.length > 0;
}

function hasMatrix({ picture }: Report): boolean {
  return picture.matrix.rows.length > 0;
}

function hasUnanswered({ unanswered }: Report): boolean {
  return unanswered.length > 0;
}
