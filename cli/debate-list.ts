import { existsSync } from "node:fs";
import { join } from "node:path";
import { debateScore } from "../analysis/findings/debate-score.ts";
import { findLineages } from "../analysis/lineages/find-lineages.ts";
import type { Lineage } from "../analysis/lineages/types.ts";
import type { Debate } from "../analysis/types.ts";
import { CERTAIN } from "../reports/model/citations.ts";
import { namesInQuestion } from "../reports/model/names.ts";
import { talkPeriodOf } from "../reports/model/period.ts";
import { type Standing, standingOf } from "../reports/model/standing.ts";
import { countOf, visible } from "../reports/text.ts";
import { commandToRun, type Places } from "./command-to-run.ts";
import { type OutputOptions, outputColors, printData, printJson } from "./output.ts";

/** A debate as the commands list it, in the words of findings.json. */
export type DebateSummary = {
  readonly id: string;
  readonly about: string;
  readonly status: "adopted" | "kept" | "undecided";
  /** What became of it, as the reports say: a name that won may have been superseded by a later debate of the same history. */
  readonly standing: Lowercase<Standing["label"]>;
  /** The winner; null when undecided. */
  readonly name: string | null;
  /** How sure that is, 0..1; null when undecided. */
  readonly confidence: number | null;
  readonly names: number;
  readonly stances: number;
  readonly people: number;
  readonly messages: number;
  /** Of the first and last statement on a name, ISO 8601; null when no mail of the debate has a date. */
  readonly first_date: string | null;
  readonly last_date: string | null;
  /** 0..1: how much of a naming debate it is (analysis/findings/debate-score.ts). */
  readonly score: number;
  /** Path of its report; null where none is written. */
  readonly report: string | null;
};

/** What a list of debates says about each; `lineage` is the history it is a chapter of, `out` the folder of the reports. */
export function summarise(debate: Debate, lineage: Lineage | null, out: string): DebateSummary {
  const report = join(out, debate.id, "report.html");
  const { decision } = debate;
  const { first, last } = talkPeriodOf(debate);
  return {
    id: debate.id,
    about: debate.about,
    status: decision.status,
    standing: standingWord(debate, lineage),
    name: decision.status === "undecided" ? null : decision.name,
    confidence: decision.status === "undecided" ? null : decision.evidence.confidence,
    names: namesInQuestion(debate).length,
    stances: debate.stances.length,
    people: debate.participants.length,
    messages: debate.messageIds.length,
    first_date: first,
    last_date: last,
    score: debateScore(debate),
    report: existsSync(report) ? report : null,
  };
}

/** The standing of a debate as programs are told it; `lineage` is the history it is a chapter of. */
export function standingWord(debate: Debate, lineage: Lineage | null): DebateSummary["standing"] {
  return standingOf(debate, lineage).label.toLowerCase() as DebateSummary["standing"];
}

/**
 * What the list says about the debates, the one that is most of a naming debate first; equals in the order given.
 *
 * @param among all debates of the analysis, where the list has some of them only: their histories tell what is superseded
 */
export function summariseAll(
  debates: readonly Debate[],
  out: string,
  among: readonly Debate[] = debates,
): readonly DebateSummary[] {
  const lineages = findLineages(among);
  return debates
    .map((debate) => summarise(debate, lineageOf(debate, lineages), out))
    .sort((left, right) => right.score - left.score);
}

/** The history that the debate is a chapter of; null where it stands alone. */
export function lineageOf(debate: Debate, lineages: readonly Lineage[]): Lineage | null {
  return lineages.find(({ debates }) => debates.includes(debate)) ?? null;
}

/** After the work, so many debates are listed in text; an archive of years has hundreds. */
const mostListed = 20;

/** Prints the debates of a run that has just ended: the first as text, with how many more there are, or all as JSON. */
export function printResult(debates: readonly Debate[], options: OutputOptions & { readonly out: string }): void {
  const summaries = summariseAll(debates, options.out);
  if (options.json) printJson({ debates: summaries });
  else printData(formatFirst(summaries, options));
}

/** The first of the summaries for a person, and how to see the others. */
export function formatFirst(summaries: readonly DebateSummary[], places: Places): string {
  const more = summaries.length - mostListed;
  const rest = more > 0 ? `\n${countOf(more, "more debate")}; ${commandToRun("debates", places)} lists all\n` : "";
  return `${formatSummaries(summaries.slice(0, mostListed))}${rest}`;
}

/** Prints the debates on standard output, as text or as JSON; `among` as above. */
export function printDebates(
  debates: readonly Debate[],
  options: OutputOptions & { readonly out: string },
  among: readonly Debate[] = debates,
): void {
  const summaries = summariseAll(debates, options.out, among);
  if (options.json) printJson({ debates: summaries });
  else printData(formatSummaries(summaries));
}

/** The summaries for a person: three lines each, a blank line between. */
export function formatSummaries(summaries: readonly DebateSummary[]): string {
  if (summaries.length === 0) return "No naming debate found.\n";
  return summaries.map(formatSummary).join("\n");
}

function formatSummary(summary: DebateSummary): string {
  const counts = [
    countOf(summary.names, "name"),
    countOf(summary.stances, "stance"),
    countOf(summary.people, "person", "people"),
    countOf(summary.messages, "message"),
  ].join(", ");
  return [
    headlineOf(summary),
    `  ${counts}${period(summary)}, score ${summary.score.toFixed(2)}`,
    ...(summary.report === null ? [] : [`  ${visible(summary.report)}`]),
    "",
  ].join("\n");
}

/** What is named, and how it ended, in one line. */
export function headlineOf({ about, name, standing, confidence }: DebateSummary): string {
  const colors = outputColors();
  // That a later debate settled on another name is as sure as that debate is.
  const doubt = confidence !== null && confidence < CERTAIN && standing !== "superseded" ? "probably " : "";
  const outcome = name === null ? standing : `${doubt}${standing}: ${visible(name)}`;
  return `${colors.bold(visible(about))} (${name === null ? colors.yellow(outcome) : colors.green(outcome)})`;
}

function period({ first_date: first, last_date: last }: DebateSummary): string {
  if (first === null || last === null) return "";
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}
