import { dayOf } from "../dates.ts";
import { madeBy } from "../input-hash.ts";
import { buildReport } from "../model/build-report.ts";
import { isOnlyInferred } from "../model/outcome.ts";
import { quotingAside } from "../model/quoting.ts";
import type { Argument, Citation, NameCase, Report } from "../model/types.ts";
import { sentenceCase } from "../text.ts";
import type { ReportSource } from "../types.ts";
import { FATE, namedHow, PROPOSER_UNKNOWN, readingNote, STANCE } from "../wording.ts";
import { yamlFields } from "../yaml-string.ts";
import { dataOf, escapeText, titleOf } from "./escape.ts";

/**
 * The debate as an argument map in Argdown (argdown.org): each name is a statement, each stance an argument that supports
 * or attacks it, made of the words it rests on. A statement to the contrary that quotes another attacks it. Nothing else
 * is related: that two names exclude one another is nowhere said.
 */
export function renderArgumentsArgdown(source: ReportSource): string {
  const report = buildReport(source);
  const blocks = [
    frontMatter(report),
    "# Names",
    ...(report.names.length === 0 ? ["// No name was found."] : report.names.map((name) => nameBlock(name, report))),
    "# Arguments",
    ...argumentBlocks(report),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function frontMatter({ about, outcome, period, context }: Report): string {
  const decided = outcome.status === "undecided" ? outcome.headline : `${outcome.name.label} ${outcome.headline}`;
  const fields = yamlFields([
    ["title", about],
    ["subTitle", `${decided}.`],
    ["author", madeBy(context)],
    ["date", period.last?.slice(0, 10) ?? null],
  ]);
  return ["===", ...fields, "==="].join("\n");
}

function nameBlock(name: NameCase, { outcome }: Report): string {
  const { label, aliases, role, proposal, firstUse, fate, winner } = name;
  const opening = proposal ?? firstUse;
  const decision = winner && outcome.status !== "undecided" ? outcome.citation : null;
  const how =
    proposal === null
      ? role === "incumbent"
        ? "The debate opens with it, in the words of"
        : "First used here by"
      : `${sentenceCase(namedHow(name))} by`;
  const said = opening === null ? PROPOSER_UNKNOWN : `${how} ${saidBy(opening)}`;
  const settled =
    decision === null ? "" : ` ${isOnlyInferred(outcome) ? "Probably settled" : "Decided"}: ${saidBy(decision)}`;
  const data = dataOf([
    ["fate", FATE[fate]],
    ["aliases", aliases.join(", ")],
    ["link", opening?.link ?? null],
    ["read_by", opening && readingNote(opening)],
    ["decision_link", decision?.link ?? null],
    ["decision_read_by", decision && readingNote(decision)],
  ]);
  const relations = [
    ...argumentsIn(name.support).map(({ citation }) => `  + <${argumentTitle(citation)}>`),
    ...argumentsIn(name.oppose).map(({ citation }) => `  - <${argumentTitle(citation)}>`),
  ];
  const text = escapeText(`The name is ${label}. ${said}${settled}`);
  return [`[${nameTitle(name)}]: ${text} #${fate} ${data}`, ...new Set(relations)].join("\n");
}

/** "Ada Quill, 2 March 2031: “words”" */
function saidBy(citation: Citation): string {
  const { author, date, quote } = citation;
  return `${author.label}${quotingAside(citation)}, ${dayOf(date)}: “${quote}”`;
}

/** The anchor parts names that differ only in brackets. */
function nameTitle({ label, anchor }: NameCase): string {
  const title = titleOf(label);
  return title === label ? title : `${title} (${anchor})`;
}

/** Each statement once, whichever names it is about. */
function argumentBlocks({ names }: Report): string[] {
  const byTitle = new Map<string, Argument[]>();
  const all = names.flatMap(({ support, oppose }) => [...argumentsIn(support), ...argumentsIn(oppose)]);
  for (const argument of all.sort((left, right) => left.citation.number - right.citation.number)) {
    const title = argumentTitle(argument.citation);
    byTitle.set(title, [...(byTitle.get(title) ?? []), argument]);
  }
  if (byTitle.size === 0) return ["// Nobody is known to take sides on a name."];
  return [...byTitle].map(([title, same]) => argumentBlock(title, same));
}

function argumentBlock(title: string, same: readonly Argument[]): string {
  const [first] = same;
  if (first === undefined) return "";
  const { citation } = first;
  const reasons = same.flatMap((argument) => argument.reasons.map(({ quote }) => quote));
  const data = dataOf([
    ["by", citation.author.label],
    ["quoting", citation.quoting],
    ["date", citation.date],
    ["message_id", citation.messageId],
    ["link", citation.link],
    ["read_as", same.map(({ stance, name }) => `${STANCE[stance]} ${name.label}`).join("; ")],
    ["reasons", [...new Set(reasons)].filter((reason) => reason !== citation.quote).join(" … ")],
    ["read_by", readingNote(citation)],
  ]);
  const attacks = same.flatMap(({ afterwards }) =>
    afterwards.answeredBy.map((other) => `  - <${argumentTitle(other)}>`),
  );
  return [`<${title}>: ${escapeText(`“${citation.quote}”`)} ${data}`, ...new Set(attacks)].join("\n");
}

function argumentTitle({ author, anchor }: Citation): string {
  return `${titleOf(author.label)}, ${anchor}`;
}

function argumentsIn(groups: NameCase["support"]): readonly Argument[] {
  return groups.flatMap((group) => group.arguments).sort((left, right) => left.citation.number - right.citation.number);
}
