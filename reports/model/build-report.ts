import { countOf, oneLine, shorten, visible } from "../text.ts";
import type { Debate, ReportSource } from "../types.ts";
import { kindComparison, nameCases, unansweredObjections } from "./cases.ts";
import { chronologyOf, silencesOf, turnsOf } from "./chronology.ts";
import { correctionsOf } from "./corrections.ts";
import { happeningsOf } from "./happenings.ts";
import { chapterOfLineage } from "./lineage.ts";
import { namesInQuestion } from "./names.ts";
import { outcomeOf } from "./outcome.ts";
import { peopleReport } from "./people-coverage.ts";
import { periodOf, talkPeriodOf } from "./period.ts";
import { pictureOf } from "./picture.ts";
import { changesOf, positionsOf } from "./positions.ts";
import { questionOf, shownAbout } from "./question.ts";
import { type Reader, readerOf } from "./reader.ts";
import { citedEvidence } from "./readings.ts";
import { standingOf } from "./standing.ts";
import { summaryOf } from "./summary.ts";
import { scopesOf } from "./things.ts";
import type { CitedEvidence, CoverageReport, Figure, Report } from "./types.ts";
import { usageReport } from "./usage.ts";
import { versionsOf } from "./versions.ts";

/**
 * What the report of a debate says, in reading order, ready to be shown.
 *
 * @throws Error when `source.messages` lacks a message of the debate.
 */
export function buildReport(source: ReportSource): Report {
  const { debate } = source;
  requireMessages(source);
  const reader = readerOf(source);
  const { names: cases, asides } = nameCases(reader);
  const changes = changesOf(reader);
  const unanswered = unansweredObjections(reader);
  const outcome = outcomeOf(reader);
  const cited = citedEvidence(reader);
  const happenings = happeningsOf(reader);
  const versions = versionsOf(reader);
  const silences = silencesOf(reader);
  return {
    id: debate.id,
    about: shownAbout(debate),
    question: questionOf(debate),
    subject: shorten(visible(debate.subject), 300),
    outcome,
    isMergeOpen: outcome.status !== "undecided" && outcome.kind !== "merge" && versions.length > 0,
    standing: standingOf(debate, source.lineage),
    period: periodOf(debate),
    talk: talkPeriodOf(debate),
    history: chapterOfLineage(source.lineage, debate),
    beside: source.beside.map((other) => ({ id: other.id, question: questionOf(other) })),
    figures: figuresOf(debate),
    summary: summaryOf(cases, changes, unanswered, outcome),
    picture: pictureOf(reader, happenings, versions),
    names: cases,
    asides,
    unanswered,
    people: positionsOf(reader, versions),
    changes,
    corrections: correctionsOf(reader),
    chronology: chronologyOf(happenings, versions, silences, outcome, debate),
    turns: turnsOf(silences, reader),
    comparison: kindComparison(cases),
    scopes: scopesOf([...cases, ...asides]),
    usage: usageReport(source.usage, reader.names, reader.nameRef),
    threads: debate.threads.map(shownThread),
    lists: listsOf(debate).map(visible),
    coverage: coverageOf(reader, cited),
    citations: cited,
    context: source.context,
  };
}

function requireMessages({ debate, messages }: ReportSource): void {
  const absent = debate.messageIds.find((id) => !messages.has(id));
  if (absent !== undefined)
    throw new Error(`internal error: debate ${debate.id} is rendered without message <${absent}>`);
}

/** The subject of a thread, or that it has none. */
export function shownSubject(subject: string): string {
  return shorten(oneLine(subject), 200) || "(no subject)";
}

/** Sizes only: how many stood on which side is not counted, positions are shown. */
function figuresOf(debate: Debate): Figure[] {
  const figure = (count: number, one: string, many?: string): Figure => {
    const [value = "", ...label] = countOf(count, one, many).split(" ");
    return { value, label: label.join(" ") };
  };
  return [
    figure(namesInQuestion(debate).length, "name"),
    figure(debate.participants.length, "person", "people"),
    figure(debate.coverage.messages, "message read", "messages read"),
    figure(debate.threads.length, "thread"),
    figure(listsOf(debate).length, "list"),
  ];
}

function listsOf({ threads }: Debate): readonly string[] {
  return [...new Set(threads.flatMap(({ lists }) => lists))];
}

function shownThread(thread: Debate["threads"][number]): Debate["threads"][number] {
  return { ...thread, subject: shownSubject(thread.subject), lists: thread.lists.map(visible) };
}

function coverageOf(reader: Reader, cited: readonly CitedEvidence[]): CoverageReport {
  const { debate, messages, linkTo } = reader;
  const { merges: _merges, sameNames: _names, uncredited: _senders, ...coverage } = debate.coverage;
  return {
    ...coverage,
    missing: coverage.missingMessages.map((id) => ({ id: shorten(visible(id), 200), link: linkTo(id) })),
    problems: coverage.problems.map(({ messageId, detail }) => ({
      messageId: shorten(visible(messageId), 200),
      detail: shorten(visible(detail), 300),
    })),
    uncertain: cited.flatMap(({ readings }) => readings.filter(({ citation }) => citation.uncertain)),
    people: peopleReport(reader),
    undated: debate.messageIds.filter((id) => messages.get(id)?.date === null).length,
  };
}
