import { daysFromTo } from "../dates.ts";
import { transcriptTitle } from "../debate-files.ts";
import { madeBy } from "../input-hash.ts";
import { correctionWords } from "../markdown/corrections-section.ts";
import { bullets, code, heading, link, paragraph, type RootContent, serialize, type Words } from "../markdown/nodes.ts";
import { doubt, inAnswer, questionWords } from "../markdown/phrases.ts";
import { buildReport } from "../model/build-report.ts";
import { isOnlyInferred } from "../model/outcome.ts";
import type { NameCase, Report } from "../model/types.ts";
import { countOf } from "../text.ts";
import { TRANSCRIPT } from "../transcript-anchor.ts";
import type { ReportSource } from "../types.ts";
import {
  CORRECTION_NOTE,
  coverageLines,
  FACT_NOTE,
  FATE,
  HOW_TO_CORRECT,
  measuredNote,
  NOT_MERGED,
  namedHow,
  namedLists,
  readingNote,
} from "../wording.ts";
import { yamlFields } from "../yaml-string.ts";
import { driversSection, optionsSection } from "./options.ts";
import { cited, quotedBy } from "./quotes.ts";

/**
 * The debate as a decision record in the form of MADR 4.0.0 (adr.github.io/madr): its headings in its order. What MADR
 * asks for and the messages do not tell (why a name was chosen, what followed) is said to be unknown.
 */
export function renderDecisionRecord(source: ReportSource): string {
  const report = buildReport(source);
  return `${frontMatter(report)}\n${serialize([
    heading(1, ...title(report)),
    ...contextSection(report),
    ...driversSection(report),
    ...consideredSection(report),
    ...outcomeSection(report),
    ...consequences(report),
    ...confirmation(report),
    ...optionsSection(report),
    ...moreSection(report),
  ])}`;
}

/**
 * The statuses of MADR 4; what is superseded links to the history that tells by what, and what is but read from use or
 * agreement is no acceptance yet.
 */
function statusOf({ outcome, standing, history }: Report): string {
  if (standing.label === "Superseded")
    return history === null ? "superseded" : `superseded by [${history.title}](../lineages/${history.id}.md)`;
  return outcome.status === "undecided" || isOnlyInferred(outcome) || outcome.citation.uncertain
    ? "proposed"
    : "accepted";
}

function frontMatter(report: Report): string {
  const { outcome, period, names, lists } = report;
  const date = outcome.status === "undecided" ? period.last : outcome.citation.date;
  const author = outcome.status === "undecided" || isOnlyInferred(outcome) ? null : outcome.citation.author;
  const speakers = names.flatMap(({ proposal, support, oppose }) => [
    ...(proposal === null ? [] : [proposal]),
    ...[...support, ...oppose].flatMap((group) => group.arguments.map(({ citation }) => citation)),
  ]);
  const consulted = new Set(speakers.sort((one, other) => one.number - other.number).map((one) => one.author.label));
  if (author !== null) consulted.delete(author.label);
  const fields = yamlFields([
    ["status", statusOf(report)],
    ["date", date?.slice(0, 10) ?? null],
    ["decision-makers", author?.label ?? null],
    ["consulted", [...consulted].join(", ")],
    ["informed", lists.join(", ")],
  ]);
  return `---\n${fields.join("\n")}\n---\n`;
}

function title({ outcome, question }: Report): Words {
  return outcome.status === "undecided"
    ? ["No name settled on: ", ...questionWords(question)]
    : [code(outcome.name.label), ": ", ...questionWords(question)];
}

function contextSection({ question, names, talk, threads, coverage }: Report): RootContent[] {
  const inUse = names.filter(({ role }) => role === "incumbent");
  const read = `${countOf(coverage.messages, "message")} in ${countOf(threads.length, "thread")}`;
  return [
    heading(2, "Context and Problem Statement"),
    paragraph(
      "The question is ",
      ...questionWords(question),
      `. It was argued in ${read}, ${daysFromTo(talk.first, talk.last)}:`,
    ),
    bullets(threads.map(({ subject, lists }) => [`“${subject}”`, lists.length === 0 ? "" : ` (${namedLists(lists)})`])),
    ...inUse.map((name) =>
      paragraph(
        "The debate opens with ",
        code(name.label),
        ...(name.firstUse === null ? [] : [": ", ...quotedBy(name.firstUse)]),
        ".",
      ),
    ),
  ];
}

function consideredSection({ names }: Report): RootContent[] {
  const origin = ({ role, proposal, aliases, onlyBroughtUp }: NameCase): Words => [
    role === "incumbent"
      ? ", with which the debate opens"
      : proposal === null
        ? ", by whom is not known"
        : `, ${namedHow({ onlyBroughtUp })} by `,
    ...(role === "incumbent" || proposal === null ? [] : [...cited(proposal), doubt(proposal)]),
    aliases.length === 0 ? "" : `; also written ${aliases.join(", ")}`,
  ];
  return [
    heading(2, "Considered Options"),
    names.length === 0
      ? paragraph("No name was found.")
      : bullets(names.map((name) => [code(name.label), ...origin(name)])),
  ];
}

function outcomeSection({ outcome }: Report): RootContent[] {
  const start = heading(2, "Decision Outcome");
  if (outcome.status === "undecided") return [start, paragraph(`No option was chosen. ${outcome.howKnown}`)];
  return [
    start,
    paragraph(
      'Chosen option: "',
      code(outcome.name.label),
      `", ${isOnlyInferred(outcome) ? "as far as can be seen from" : "because the messages settle on it with"} ${outcome.howKnown}: `,
      ...quotedBy(outcome.citation),
      ".",
    ),
    paragraph(
      "Why it was chosen may be said nowhere; the reasons given for and against it stand below, with who gave them.",
    ),
  ];
}

function consequences({ outcome, names, period }: Report): RootContent[] {
  if (outcome.status === "undecided") return [];
  const others = names.filter(({ winner }) => !winner);
  const fates: Words[] = others.map((name) => [code(name.label), `: ${FATE[name.fate]}`]);
  return [
    heading(3, "Consequences"),
    ...(fates.length === 0 ? [] : [paragraph("What became of the other names:"), bullets(fates)]),
    paragraph(`What followed after the last message read (${daysFromTo(period.last, period.last)}) is not known.`),
  ];
}

function confirmation({ outcome, isMergeOpen }: Report): RootContent[] {
  if (outcome.status === "undecided") return [];
  const { citation, howKnown } = outcome;
  return [
    heading(3, "Confirmation"),
    paragraph(
      `Known from ${howKnown}: `,
      ...cited(citation),
      ` (${readingNote(citation)}). The message shows what was said.${isMergeOpen ? ` ${NOT_MERGED}` : ""}`,
    ),
  ];
}

function moreSection(report: Report): RootContent[] {
  const { corrections, coverage, threads, context } = report;
  return [
    heading(2, "More Information"),
    ...titled("Changes of mind:", changesOfMind(report)),
    ...titled("Objections without a direct reply in the archive:", unansweredObjections(report)),
    ...titled(
      "Corrected by hand:",
      corrections.map((one) => correctionWords(one)),
    ),
    paragraph(
      "Beside this record: ",
      link("report.md", "the decision history"),
      ", ",
      link(TRANSCRIPT, transcriptTitle(threads.length)),
      ", ",
      link("findings.json", "the same for programs"),
      ".",
    ),
    ...titled(
      "What was read:",
      coverageLines(coverage).map((line) => [line]),
    ),
    paragraph(FACT_NOTE, " ", CORRECTION_NOTE, " ", link(`../${HOW_TO_CORRECT.file}`, HOW_TO_CORRECT.title), "."),
    paragraph(`${madeBy(context)}. `, measuredNote(context.accuracy)),
  ];
}

function changesOfMind({ changes }: Report): Words[] {
  return changes.map(({ person, name, before, after }) => [
    `${person.label} on `,
    code(name.label),
    ": ",
    ...quotedBy(before),
    "; then ",
    ...quotedBy(after),
  ]);
}

function unansweredObjections({ unanswered }: Report): Words[] {
  return unanswered.map(({ name, citation, answers }) => [
    code(name.label),
    ": ",
    ...quotedBy(citation),
    answers === null ? "" : `, ${inAnswer(answers)}`,
  ]);
}

/** A list with its title; nothing where it is empty. */
function titled(title: string, items: readonly Words[]): RootContent[] {
  return items.length === 0 ? [] : [paragraph(title), bullets(items)];
}
