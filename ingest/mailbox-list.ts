import { oneLine } from "./addresses.ts";
import type { Address } from "./types.ts";

/** Reads the value of an address field (one character a byte, unfolded) as mailparser does. */
export type ReadMailboxes = (value: string) => readonly Address[];

/** Mailboxes that are remembered at a time: those of some hundred threads. */
const MOST_REMEMBERED = 5000;

/** Whole fields that are remembered at a time, each of a kilobyte or two: the patches of a series share theirs. */
const MOST_FIELDS = 2000;
const LONGEST_REMEMBERED = 8000;

/**
 * The same reader, which splits plain lists of mailboxes itself and remembers what stands between the commas: the mails of
 * a thread carry the same thirty recipients, and reading them takes longer than all else in their heads.
 */
export function rememberMailboxes(read: ReadMailboxes): ReadMailboxes {
  const known = new Map<string, readonly Address[]>();
  const readOne = (mailbox: string): readonly Address[] => {
    const before = known.get(mailbox);
    if (before !== undefined) return before;
    const addresses = read(mailbox);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(unshared(mailbox), addresses);
    return addresses;
  };
  const readField = (value: string): readonly Address[] => {
    const mailboxes = betweenCommas(value).map(withoutBlank);
    const plain = mailboxes.every((mailbox) => known.has(mailbox) || isPlainMailbox(mailbox));
    return plain ? mailboxes.flatMap(readOne) : read(value);
  };
  const fields = new Map<string, readonly Address[]>();
  return (value) => {
    const before = fields.get(value);
    if (before !== undefined) return before;
    const addresses = readField(value);
    if (fields.size >= MOST_FIELDS) fields.clear();
    if (value.length <= LONGEST_REMEMBERED) fields.set(unshared(value), addresses);
    return addresses;
  };
}

/** The stretches between the commas of a field; a comma in quotes is none. */
function betweenCommas(value: string): string[] {
  const pieces = value.split(",");
  if (!value.includes('"')) return pieces;
  const stretches: string[] = [];
  let open: string[] = [];
  let quoted = false;
  for (const piece of pieces) {
    open.push(piece);
    if (piece.split('"').length % 2 === 0) quoted = !quoted;
    if (quoted) continue;
    stretches.push(open.join(","));
    open = [];
  }
  return quoted ? [...stretches, open.join(",")] : stretches;
}

/**
 * Whether a stretch between commas is a mailbox by itself, whatever stands around it: an address, alone or in brackets
 * after a name, which may be quoted. Without an address it might belong to the name behind the comma ("Fenn, Ada <…>");
 * quotes that do not hold the whole name, comments, groups and domain literals are left to the reader.
 */
function isPlainMailbox(text: string): boolean {
  return text.length <= 320 && plainMailbox.test(text);
}

const ADDRESS = String.raw`[\w.+=%/!#$&'*^{|}~-]+@[\w.-]+`;
const NAME = String.raw`[^"()<>\\:;[\]@,]*`;
const plainMailbox = new RegExp(
  String.raw`^[ \t]*(?:${NAME}<${ADDRESS}>|"[^"\\]*"[ \t]*<${ADDRESS}>|${ADDRESS})[ \t]*$`,
);

/**
 * A mailbox of the commonest forms, of which nothing is to be decoded: an address, alone or in brackets, before it a name
 * of plain letters or one in quotes. As mailparser reads it, in a hundredth of the time. Null for any other, which may well
 * be a mailbox too.
 */
export function readPlainMailbox(text: string): readonly Address[] | null {
  const { quoted, letters = quoted ?? "", bracketed, bare } = commonMailbox.exec(text)?.groups ?? {};
  const address = bracketed ?? bare;
  if (address === undefined || /xn--/i.test(address)) return null;
  const name = letters.trim();
  return [{ name: name === address ? "" : oneLine(name), address: address.toLowerCase() }];
}

const SIMPLE_ADDRESS = String.raw`[\w.+-]+@[\w.-]+`;
const commonMailbox = new RegExp(
  [
    String.raw`^[ \t]*(?:(?:"(?<quoted>[\w.,@'() -]*)"[ \t]*|(?<letters>[a-z][\w.' -]*))?`,
    String.raw`<(?<bracketed>${SIMPLE_ADDRESS})>|(?<bare>${SIMPLE_ADDRESS}))[ \t]*$`,
  ].join(""),
  "i",
);

/** The first mailbox of a field stands without the blank that the others have behind their comma, and is the same. */
function withoutBlank(mailbox: string): string {
  return mailbox.startsWith(" ") ? mailbox.slice(1) : mailbox;
}

/** A copy: a part of a string keeps all of it in memory. */
function unshared(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
