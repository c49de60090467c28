import { talkDays } from "../dates.ts";
import { otherForms } from "../debate-files.ts";
import { buildReport } from "../model/build-report.ts";
import { capitalised } from "../model/question.ts";
import type { ChapterOf, Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import type { ReportSource } from "../types.ts";
import { BESIDE, namedLists } from "../wording.ts";
import { coverageSection, decisionSection, evidenceNotes, footer } from "./closing.ts";
import { correctionsSection } from "./corrections-section.ts";
import { namesSection, unansweredSection } from "./names-section.ts";
import { bullets, code, heading, link, paragraph, type RootContent, serialize, strong, type Words } from "./nodes.ts";
import { peopleSection } from "./people-section.ts";
import { citedQuote, doubt, inAnswer, questionWords, sentence } from "./phrases.ts";
import { matrixSection, timeSection } from "./time-section.ts";
import { turnsSection } from "./turns-section.ts";
import { usageSection } from "./usage-section.ts";

/** The decision history of a debate as Markdown, every claim with a footnote that holds its quote. */
export function renderReportMarkdown(source: ReportSource): string {
  const report = buildReport(source);
  return serialize([
    ...head(report),
    heading(2, TITLE.summary),
    ...report.summary.map(({ form, sentences }) =>
      form === "list" ? bullets(sentences.map(sentence)) : paragraph(...sentences.flatMap(spaced)),
    ),
    ...timeSection(report),
    ...matrixSection(report),
    ...namesSection(report),
    ...unansweredSection(report),
    ...peopleSection(report),
    ...turnsSection(report),
    ...decisionSection(report),
    ...correctionsSection(report),
    ...usageSection(report),
    ...coverageSection(report),
    ...footer(report.context, "../"),
    ...evidenceNotes(report),
  ]);
}

function head({
  outcome,
  standing,
  question,
  subject,
  period,
  talk,
  history,
  beside,
  figures,
  threads,
  lists,
}: Report): RootContent[] {
  const title =
    outcome.status === "undecided"
      ? questionWords(capitalised(question))
      : [code(outcome.name.label), ` ${outcome.headline}`];
  const known: RootContent[] =
    outcome.status === "undecided"
      ? []
      : [
          paragraph(
            `The evidence is ${outcome.howKnown}${doubt(outcome.citation)}${outcome.answers === null ? "" : `, ${inAnswer(outcome.answers)}`}:`,
          ),
          citedQuote(outcome.citation),
        ];
  return [
    heading(1, ...title),
    outcome.status === "undecided"
      ? paragraph(`${outcome.headline}. ${outcome.howKnown}`)
      : paragraph(strong("The question:"), " ", ...questionWords(question)),
    ...known,
    bullets([
      [strong("Status:"), ` ${standing.label} (${standing.means})`],
      [strong("When:"), ` ${talkDays(talk, period)}`],
      [strong("Where:"), ` ${namedLists(lists)}${subject === "" ? "" : `, opening with “${subject}”`}`],
      [strong("Size:"), ` ${figures.map(({ value, label }) => `${value} ${label}`).join(", ")}`],
      ...(history === null ? [] : [[strong("History:"), ...chapterWords(history)]]),
      ...(beside.length === 0 ? [] : [[strong(`${BESIDE}:`), ...besideWords(beside)]]),
      [
        strong("Other forms:"),
        ...otherForms(threads.length).flatMap(({ file, title }, index) => [
          index === 0 ? " " : ", ",
          link(file, title),
        ]),
      ],
    ]),
  ];
}

function chapterWords({ id, title, chapter, chapters }: ChapterOf): Words {
  return [` chapter ${chapter} of ${chapters} in `, link(`../lineages/${id}.md`, title)];
}

function besideWords(beside: Report["beside"]): Words {
  return beside.flatMap(({ id, question }, index) => [
    index === 0 ? " " : "; ",
    link(`../${id}/report.md`, ...questionWords(question)),
  ]);
}

/** A sentence with a blank before it where another one stands before it. */
function spaced(phrases: Parameters<typeof sentence>[0], index: number): Words {
  return [index === 0 ? "" : " ", ...sentence(phrases)];
}
