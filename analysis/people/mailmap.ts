/** A line of a mailmap: whom mails from `address` (under `name`, where it is given) are by. */
export type MailmapEntry = {
  /** Name that mails give, lower case; null where the entry is for any. */
  readonly name: string | null;
  /** Address that mails give, lower case. */
  readonly address: string;
  /** As it is to be; null where the entry leaves it. */
  readonly properName: string | null;
  /** Lower case; null where the entry leaves it. */
  readonly properAddress: string | null;
  /** "FILE:12", lines counted from 1. */
  readonly place: string;
  /** The line. */
  readonly text: string;
};

/** A mailmap as it was read; `problems` are lines that are none of a mailmap, with what is wrong with them. */
export type Mailmap = {
  readonly entries: readonly MailmapEntry[];
  readonly problems: readonly { readonly place: string; readonly problem: string }[];
};

/** Reads a mailmap (gitmailmap(5)): the four forms of a line, comments, blank lines. `file` is what the user calls it. */
export function parseMailmap(text: string, file: string): Mailmap {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const read = lines.map((line, at) => ({
    place: `${file}:${at + 1}`,
    text: line.trim(),
    entry: parseMailmapLine(line),
  }));
  return {
    entries: read.flatMap(({ entry, ...rest }) =>
      entry === null || typeof entry === "string" ? [] : [{ ...entry, ...rest }],
    ),
    problems: read.flatMap(({ place, entry }) => (typeof entry === "string" ? [{ place, problem: entry }] : [])),
  };
}

/**
 * One line: "Proper Name <mail@>", "<proper@> <mail@>", "Proper Name <proper@> <mail@>" or "Proper Name <proper@> Mail
 * Name <mail@>"; null for a comment or nothing, what is wrong with it for anything else.
 */
export function parseMailmapLine(text: string): Omit<MailmapEntry, "place" | "text"> | string | null {
  if (/^\s*(?:#|$)/.test(text)) return null;
  const found = /^([^<>]*)<([^<>]*)>(?:([^<>#]*)<([^<>]*)>)?(.*)$/.exec(text);
  if (found === null) return "there is no address in <>";
  const [firstName = "", firstAddress = "", secondName = "", secondAddress, rest = ""] = found.slice(1).map(trimmed);
  if (rest !== "" && !rest.startsWith("#")) return `"${rest.slice(0, 60)}" stands after the address`;
  if (firstAddress === "" || secondAddress === "") return "an address is empty";
  if (secondAddress === undefined) {
    if (firstName === "") return "there is neither a name nor a second address";
    return { name: null, address: firstAddress.toLowerCase(), properName: firstName, properAddress: null };
  }
  return {
    name: secondName === "" ? null : secondName.toLowerCase(),
    address: secondAddress.toLowerCase(),
    properName: firstName === "" ? null : firstName,
    properAddress: firstAddress.toLowerCase(),
  };
}

function trimmed(part: string | undefined): string | undefined {
  return part?.trim();
}
