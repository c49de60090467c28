import { InvalidArgumentError, Option } from "commander";
import { usualPlaces } from "./command-to-run.ts";
import { readMessageId } from "./message-id.ts";

/** The file that holds all that was read and found. */
export function databaseOption(): Option {
  return new Option("--db <FILE>", "database").argParser(parsePath).default(usualPlaces.db);
}

/** Where the reports go. */
export function outOption(): Option {
  return new Option("--out <DIR>", "folder of the reports").argParser(parsePath).default(usualPlaces.out);
}

/** What a reader would put right. */
export function correctionsOption(): Option {
  return new Option("--corrections <FILE>", "make the corrections of this file (docs/corrections.md)").argParser(
    parsePath,
  );
}

/** Where the messages are to be read on the web. */
export function linkOption(): Option {
  return new Option(
    "--link <URL>",
    "address of a message on the web, {id} in place of its Message-ID, instead of lore.kernel.org",
  ).argParser(parseLink);
}

/** Output for programs. */
export function jsonOption(): Option {
  return new Option("--json", "print JSON instead of text");
}

/** Whose messages or debates; what is searched for in them differs by command. */
export function personOption(description: string): Option {
  return new Option("--person <TEXT>", description).argParser(parseWords);
}

/** Which mailing list. */
export function listOption(description: string): Option {
  return new Option("--list <TEXT>", description).argParser(parseWords);
}

/** From when on. */
export function afterOption(description: string): Option {
  return new Option("--after <DATE>", description).argParser(parseDate);
}

/** Until when. */
export function beforeOption(description: string): Option {
  return new Option("--before <DATE>", description).argParser(parseDate);
}

/** Nothing but errors on standard error. */
export function quietOption(): Option {
  return new Option("--quiet", "no progress and no notes on standard error");
}

/** What is wrong with each mail, on standard error. */
export function verboseOption(): Option {
  return new Option("--verbose", "tell of each mail what is wrong with it");
}

/** SQLite takes an empty name for a database that vanishes in the end; an unset variable in a script is no wish for it. */
export function parsePath(text: string): string {
  if (text === "") throw new InvalidArgumentError("Expected the name of a file or folder.");
  return text;
}

/** Something to look for: what is empty is in everything, and meant by nobody. */
export function parseWords(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("Expected something to look for.");
  return text;
}

/** An address of the web. */
export function parseWebAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError("Expected an address such as https://lore.kernel.org/all.");
  return text;
}

/** An address of the web that is another for every Message-ID, on one host. */
function parseLink(text: string): string {
  const filled = ["a", "b"].map((id) => text.replace("{id}", id));
  const urls = filled.flatMap((one) => (URL.canParse(one) ? [new URL(one)] : []));
  const [one, other] = urls;
  const isLink = one && other && /^https?:$/.test(one.protocol) && one.host === other.host && one.href !== other.href;
  if (!isLink) throw new InvalidArgumentError("Expected an address such as 'https://archive.example.org/{id}'.");
  return text;
}

/** A year, a month or a day, as dates in the database begin. */
function parseDate(text: string): string {
  const time = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? Date.parse(text) : Number.NaN;
  // "2023-02-30" is parsed as a day of March.
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  if (!isDate) throw new InvalidArgumentError("Expected a date such as 2023, 2023-04 or 2023-04-17.");
  return text;
}

/** A Message-ID in any of the forms that `readMessageId` reads. */
export function parseMessageId(text: string): string {
  const id = readMessageId(text);
  if (id === "") throw new InvalidArgumentError("Expected a Message-ID or the link of a message.");
  return id;
}

/** A whole number from 1. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError("Expected a whole number from 1.");
  return count;
}
