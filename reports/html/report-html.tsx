import { buildReport } from "../model/build-report.ts";
import type { Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import type { ReportSource } from "../types.ts";
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
  { anchor: "summary", title: TITLE.summary, isShown: always, Body: Summary },
  { anchor: "picture", title: TITLE.picture, isShown: hasPicture, Body: PictureSection },
  { anchor: "matrix", title: TITLE.matrix, isShown: hasMatrix, Body: MatrixSection },
  { anchor: "names", title: TITLE.names, isShown: always, Body: NamesSection },
  { anchor: "asides", title: TITLE.asides, isShown: ({ asides }) => asides.length > 0, Body: AsidesSection },
  { anchor: "unanswered", title: TITLE.unanswered, isShown: hasUnanswered, Body: UnansweredSection },
  { anchor: "people", title: TITLE.people, isShown: ({ people }) => people.length > 0, Body: PeopleSection },
  {
    anchor: "turns",
    title: TITLE.turns,
    isShown: ({ turns }) => turns.length > 0,
    Body: TurnsSection,
  },
  { anchor: "decision", title: TITLE.decision, isShown: always, Body: DecisionSection },
  {
    anchor: "corrections",
    title: TITLE.corrections,
    isShown: ({ corrections }) => corrections.length > 0,
    Body: CorrectionsSection,
  },
  { anchor: "usage", title: TITLE.usage, isShown: ({ usage }) => usage !== null, Body: UsageSection },
  { anchor: "coverage", title: TITLE.coverage, isShown: always, Body: CoverageSection },
  {
    anchor: "evidence",
    title: TITLE.evidence,
    isShown: ({ citations }) => citations.length > 0,
    Body: EvidenceSection,
  },
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
