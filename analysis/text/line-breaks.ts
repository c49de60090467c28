import { endsWithAnnouncement } from "./abbreviations.ts";
import { type Line, splitLines } from "./lines.ts";

const LIST_HEAD = /^\s*(?:[-*+•]|\(?\d{1,2}[.)]|\(?[a-z]\)|\[\d{1,3}\]:?)\s+\S/u;
const SALUTATION =
  /^\s*(?:Hi|Hello|Hey|Dear|Thanks|Thank you|Cheers|Regards|(?:Best|Kind|Warm) regards|Best|Greetings|Ciao|Yours)\b.{0,40}[,!]\s*$/u;
/** Room a line must leave for its writer to have broken it on purpose. */
const SPARE_ROOM = 15;

/**
 * Offsets (line starts) at which a line break ends a sentence whatever its punctuation: blank lines, list heads,
 * announcements, salutations, and lines that a writer broke though the next word would have fitted.
 */
export function lineBreaks(text: string): number[] {
  const lines = splitLines(text);
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  const breaks: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (breaksAbove(lines[at - 1] as Line, line, width)) breaks.push(line.start);
  }
  return breaks;
}

function breaksAbove(above: Line, line: Line, width: number): boolean {
  const end = above.text.trimEnd();
  if (end === "" || line.text.trim() === "" || LIST_HEAD.test(line.text)) return true;
  if (/[:：]$/u.test(end)) return !/^\p{Ll}[\p{L}'’-]*\s+\p{L}|^https?:/u.test(line.text);
  if (SALUTATION.test(above.text)) return true;
  if (endsWithAnnouncement(end)) return false;
  if (!/^\s*\p{Lu}/u.test(line.text) || /[,(–-]$/u.test(end)) return false;
  const word = /\S+/u.exec(line.text.slice(0, 100))?.[0] ?? "";
  return end.length + 1 + word.length + SPARE_ROOM <= width;
}
