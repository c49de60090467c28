import { InvalidArgumentError, Option } from "commander";
import type { PeopleOptions } from "../analysis/people/find-people.ts";
import type { Mailmap } from "../analysis/people/mailmap.ts";
import type { OutputOptions } from "./output.ts";
import { readMailmap } from "./read-mailmap.ts";

/** What the command line says of people: the file of a mailmap, and addresses that are to stay apart. */
export type PeopleArguments = { readonly mailmap?: string; readonly apart?: readonly string[] };

/** What the user knows of people, with the file of the mailmap and the hash of what it says. */
export type ReadPeopleOptions = PeopleOptions & {
  readonly mailmap: (Mailmap & { readonly file: string; readonly hash: string }) | null;
};

/** Nothing is said of people. */
export const noPeopleOptions: ReadPeopleOptions = { mailmap: null, apart: [] };

/** `--mailmap`: the file of a mailmap. */
export function mailmapOption(): Option {
  return new Option("--mailmap <FILE>", "which addresses are one person's (git's format)");
}

/** `--apart`: an address that is to stay apart; may be given several times. */
export function apartOption(): Option {
  const collect = (address: string, earlier: readonly string[] | undefined) => [
    ...(earlier ?? []),
    parseAddress(address),
  ];
  return new Option("--apart <ADDRESS>", "keep this address apart, whatever ties it to others; repeatable").argParser(
    collect,
  );
}

function parseAddress(text: string): string {
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(text)) throw new InvalidArgumentError("Expected an address: ada@example.org.");
  return text.toLowerCase();
}

/**
 * Reads what the user knows of people.
 *
 * @throws CliError when the mailmap cannot be used
 */
export function readPeopleOptions(options: PeopleArguments & OutputOptions): ReadPeopleOptions {
  const { mailmap, apart = [] } = options;
  return {
    mailmap: mailmap === undefined ? null : readMailmap(mailmap, options),
    apart: [...new Set(apart)].sort(),
  };
}
