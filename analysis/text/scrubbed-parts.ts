import type { Line } from "./lines.ts";

/** Mailman's Scrubber rules a line above each part, in the language of the list, and says what it took out below. */
const RULE = /^-{14} \S[^-]{0,60} -{14}$/u;
const ENGLISH_RULE = /^-{14} next part -{14}$/u;
const ENGLISH_NOTE = /^An? .{1,80} was scrubbed\.\.\.$/u;
const ANY_NOTE = /\.\.\.$/u;
const SKIPPED = /^Skipped content of type \S+$/u;
/** "Name: rename.patch", "Desc: not available", "Size: 1234 bytes", and the head of a mail that was scrubbed. */
const LABELLED = /^[\p{L}-]{1,20} ?:(?: |$)/u;
const LINK = /^URL ?: <?https?:/iu;
/** Lines between the note and the link, which ends it. */
const MOST_LABELLED = 10;

/**
 * Number of lines, from this one on, in which Mailman's archive (pipermail) tells what it took out of a mail: a ruled
 * line, a note and the labels of the part to its link. Of a part that is kept, the ruled line alone; 0 where none begins.
 */
export function scrubbedLength(lines: readonly Line[], at: number): number {
  const textOf = (line: number) => (lines[line]?.text ?? "").slice(0, 200).trimEnd();
  const ruled = RULE.test(textOf(at));
  const note = ruled ? at + 1 : at;
  if (SKIPPED.test(textOf(note)) && (ruled || isAlone(lines, note))) return note + 1 - at;
  if ((ruled ? ANY_NOTE : ENGLISH_NOTE).test(textOf(note))) {
    let link = note + 1;
    while (link < note + MOST_LABELLED && LABELLED.test(textOf(link)) && !LINK.test(textOf(link))) link += 1;
    if (LINK.test(textOf(link))) return link + 1 - at;
  }
  return ENGLISH_RULE.test(textOf(at)) ? 1 : 0;
}

/** Whether a line is the only one of its paragraph. */
function isAlone(lines: readonly Line[], at: number): boolean {
  return [at - 1, at + 1].every((near) => (lines[near]?.text ?? "").trim() === "");
}
