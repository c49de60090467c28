import { bodyStart } from "../head-end.ts";
import { anySeparatorAt } from "./headed-separator.ts";
import { landingPlace, separatorNear } from "./mbox-length.ts";
import { type MboxVariant, showsMboxrd } from "./mbox-quoting.ts";
import { isPatchSeparator, isSeparatorLine } from "./mbox-separator.ts";

export type MboxForm = {
  readonly variant: MboxVariant;
  /** Whether an empty line stands before each separator. b4's mailboxes for git-am have none. */
  readonly blankLineNeeded: boolean;
  /**
   * Separators that only the program can have written that says so in the first of the file: it quotes all lines of mails
   * that begin with "From ". Null where nothing says that they are quoted.
   */
  readonly certain: RegExp | null;
};

/**
 * Which of the mbox variants a file is, from its first bytes (which must start with a separator):
 *
 * 1. Some writers say so in the separator: public-inbox (`mboxrd@z`), lei (`…@mboxrd`, `…@mboxo`, ...), git
 *    format-patch (a commit id and a fixed date) and b4 (`git@z`).
 * 2. Content-Length ends most messages of the sample exactly at the next separator: mboxcl2 if a body holds a bare
 *    "From " line, else mboxcl.
 * 3. A line ">>From " is what mboxrd makes of a ">From " that stands in a mail; an mboxo holds one only where a mail did,
 *    as lines beside it show that are quoted alike.
 * 4. Otherwise mboxo, from which mboxrd then does not differ.
 */
export function mboxForm(sample: Buffer, whole: boolean): MboxForm {
  const declared = declaredForm(sample.toString("latin1", 0, Math.max(0, sample.indexOf("\n"))));
  if (declared) return declared;
  const lengths = readLengths(sample, whole);
  if (lengths.exact > lengths.other) return strict(lengths.bareFrom ? "mboxcl2" : "mboxcl");
  return strict(showsMboxrd(sample) ? "mboxrd" : "mboxo");
}

function declaredForm(separator: string): MboxForm | null {
  if (/^From git@z /.test(separator)) return { variant: "unquoted", blankLineNeeded: false, certain: null };
  if (isPatchSeparator(separator)) return strict("unquoted");
  if (MBOXRD.test(separator)) return strict("mboxrd", MBOXRD);
  const variant = /^From \S{0,80}@(mboxo|mboxcl2|mboxcl) /.exec(separator)?.[1];
  return variant === undefined ? null : strict(variant as MboxVariant);
}

const MBOXRD = /^From (?:mboxrd@z|\S{0,80}@mboxrd) /;

function strict(variant: MboxVariant, certain: RegExp | null = null): MboxForm {
  return { variant, blankLineNeeded: true, certain };
}

/** Whether bytes begin with an mbox: with a separator, and be it that the mail behind it is damaged, if another follows. */
export function startsMbox(sample: Buffer): boolean {
  if (messageStart(sample, 0, true) !== null) return true;
  const line = sample.toString("latin1", 0, Math.max(0, sample.indexOf("\n")));
  if (!isSeparatorLine(line.trimEnd())) return false;
  return MBOXRD.test(line) || nextByLine(sample, 0, true) !== null;
}

/** Walks the messages of the sample by their Content-Length, or by separators where it leads nowhere. */
function readLengths(sample: Buffer, whole: boolean): { exact: number; other: number; bareFrom: boolean } {
  let exact = 0;
  let other = 0;
  let bareFrom = false;
  for (let start = messageStart(sample, 0, whole); start !== null; ) {
    const landing = landingPlace(sample.subarray(start), whole);
    const next = typeof landing === "string" ? landing : separatorNear(sample, start + landing, whole);
    if (next === "more") break;
    if (next === "none") other++;
    else exact++;
    const end = typeof next === "string" ? sample.length : next.at;
    if (next !== "none") bareFrom ||= hasBareFrom(sample.subarray(start, end));
    start = next === "none" ? nextByLine(sample, start, whole) : next === "last" ? null : next.end;
  }
  return { exact, other, bareFrom };
}

function messageStart(sample: Buffer, at: number, whole: boolean): number | null {
  const separator = anySeparatorAt(sample, at, whole);
  return typeof separator === "string" ? null : separator.end;
}

function nextByLine(sample: Buffer, start: number, whole: boolean): number | null {
  for (let at = sample.indexOf("\nFrom ", start) + 1; at > 0; at = sample.indexOf("\nFrom ", at) + 1) {
    const next = messageStart(sample, at, whole);
    if (next !== null) return next;
  }
  return null;
}

function hasBareFrom(message: Buffer): boolean {
  return message.indexOf("\nFrom ", Math.max(0, bodyStart(message) - 1)) !== -1;
}
