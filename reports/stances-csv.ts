import { type Reader, readerOf } from "./model/reader.ts";
import { byCodeUnits, visible } from "./text.ts";
import type { ReportSource } from "./types.ts";

const COLUMNS = [
  "message_id",
  "date",
  "participant",
  "person",
  "display_name",
  "name",
  "stance",
  "rationale_kinds",
  "quote",
  "rule",
  "confidence",
  "link",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The stances of a debate as comma-separated values (RFC 4180: CRLF, every cell quoted), a line for each, by time, with
 * the names of findings.json; what is unknown is empty. A cell that a spreadsheet would take for a formula, or that
 * begins with "'", has a "'" in front of it (OWASP, "CSV Injection"), so that taking off one "'" gives the text back.
 */
export function renderStancesCsv(source: ReportSource): string {
  const reader = readerOf(source);
  const rows = reader.stances.map((stance) => rowOf(stance, reader));
  return [COLUMNS.map((column) => cell(column)), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("");
}

function rowOf(stance: Reader["stances"][number], { debate, linkTo }: Reader): Row {
  const { messageId, participant, person, date, quote, rule, confidence } = stance.evidence;
  return {
    message_id: messageId,
    date: date ?? "",
    participant,
    person,
    display_name: debate.participants.find((one) => one.participant === person)?.displayName ?? "",
    name: stance.name,
    stance: stance.stance,
    rationale_kinds: [...new Set(stance.rationales.map(({ kind }) => kind))].sort(byCodeUnits).join("; "),
    quote,
    rule,
    confidence: confidence.toFixed(2),
    link: linkTo(messageId) ?? "",
  };
}

/** What begins a formula in some spreadsheet, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/u;

function cell(text: string): string {
  const shown = visible(text);
  return `"${(FORMULA.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
