import { daysFromTo } from "../dates.ts";
import type { CitedEvidence, KindComparison, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { CORRECTION_NOTE, FACT_NOTE, readingNote } from "../wording.ts";
import {
  bullets,
  code,
  footnote,
  footnoteText,
  heading,
  link,
  paragraph,
  type RootContent,
  table,
  type Words,
} from "./nodes.ts";
import { citedQuote, inlineQuote, source } from "./phrases.ts";

/** How it ended, and which kinds of objection the winner met compared with the others. */
export function decisionSection({ outcome, comparison, names }: Report): RootContent[] {
  const title = heading(2, "Decision");
  if (outcome.status === "undecided") return [title, paragraph(`No name was settled on: ${outcome.howKnown}`)];
  const winner = names.find((name) => name.winner);
  const support = winner?.support.flatMap((group) => group.arguments.map((one) => inlineQuote(one.citation))) ?? [];
  return [
    title,
    paragraph(code(outcome.name.label), ` ${outcome.headline}. This is known from ${outcome.howKnown}:`),
    citedQuote(outcome.citation),
    ...(support.length === 0
      ? [paragraph("No argument for it was found.")]
      : [paragraph("Said for it:"), bullets(support)]),
    ...compared(comparison),
  ];
}

/** What was read and what was missing. */
export function coverageSection({ coverage, threads }: Report): RootContent[] {
  const missing: Words[] = coverage.missing.map(({ id, link: address }) => ["Missing: ", link(address, code(id))]);
  const problems: Words[] = coverage.problems.map(({ messageId, detail }) => [code(messageId), `: ${detail}`]);
  const doubts: Words[] = coverage.uncertain.map(({ says, citation }) => [
    `Uncertain: ${says} (${readingNote(citation)})`,
    footnote(citation.number),
  ]);
  return [
    heading(2, "Coverage"),
    bullets([
      [`${countOf(coverage.messages, "message")} read, ${coverage.messagesWithFindings} of them with findings.`],
      [`${countOf(coverage.missingMessages.length, "message")} referred to but not in the archive.`],
      [
        `${coverage.quotedLinesWithoutSource} of ${countOf(coverage.quotedLines, "quoted line")} without a known source.`,
      ],
      [`${countOf(coverage.undated, "message")} without a readable date.`],
      ...missing,
      ...problems,
      ...doubts,
    ]),
    bullets(
      threads.map((thread) => [
        `Thread “${thread.subject}”: ${countOf(thread.messages, "message")}, ${daysFromTo(thread.firstDate, thread.lastDate)}`,
      ]),
    ),
  ];
}

/** Version, input and measured quality. */
export function footer({ version, inputHash, accuracy }: ReportContext): RootContent[] {
  const measured = accuracy.map(({ measure, value }) => `${measure} ${value}`).join(", ");
  return [
    { type: "thematicBreak" },
    paragraph(FACT_NOTE, " ", CORRECTION_NOTE),
    paragraph(
      `namelore ${version}, input ${inputHash}. `,
      measured === "" ? "Its quality was not measured." : `Measured on hand-annotated debates: ${measured}.`,
    ),
  ];
}

/** The footnotes: each piece of evidence with its quote, source, and what was read from it. */
export function evidenceNotes({ citations }: Report): RootContent[] {
  return citations.map(({ citation, readings }: CitedEvidence) =>
    footnoteText(citation.number, [
      paragraph(`“${citation.quote}” — `, ...source(citation), `. Read as: ${readings.map(reading).join("; ")}.`),
    ]),
  );
}

function reading({ says, citation }: CitedEvidence["readings"][number]): string {
  return `${says} (${readingNote(citation)})`;
}

function compared(comparison: readonly KindComparison[]): RootContent[] {
  if (comparison.length === 0) return [];
  const cites = (citations: KindComparison["winner"]) => citations.map((citation) => footnote(citation.number));
  const rows = comparison.map(({ kind, winner, others }) => [
    [kind],
    winner.length === 0 ? ["none found"] : cites(winner),
    others.length === 0
      ? ["none found"]
      : others.flatMap(({ name, citations }, index) => [
          index === 0 ? "" : ", ",
          code(name.label),
          ...cites(citations),
        ]),
  ]);
  return [
    paragraph("Kinds of objection, to the winner and to the other names:"),
    table(["Kind", "To the winner", "To other names"], rows),
  ];
}
