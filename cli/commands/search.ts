import { loadLists, type SearchHit, type SearchQuery, type Sqlite, searchMessages } from "../../db/index.ts";
import type { LinkTo } from "../../reports/index.ts";
import { visible } from "../../reports/text.ts";
import { chosenLists } from "../chosen-lists.ts";
import { CliError } from "../errors.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { hitsInOwnWords } from "../hits-in-own-words.ts";
import { type OutputOptions, outputColors, printData, printJson, printNote } from "../output.ts";
import { toSearchText } from "../search-text.ts";
import { storedLinks } from "../stored-links.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & {
  readonly db: string;
  readonly in: "own" | "quoted" | "subject" | "all";
  readonly person?: string;
  readonly list?: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit: number;
};

/**
 * `namelore search`: lists the messages that fit, the best match first.
 *
 * @throws CliError where nothing says what to search for: any mails would answer that, and look like a result
 */
export async function search(words: readonly string[], options: Options): Promise<ExitCode> {
  const { in: part, person = null, list = null, after = null, before = null, limit } = options;
  const text = toSearchText(words);
  if ([text, person, list, after, before].every((said) => said === null))
    throw new CliError(null, `search: ${nothingAsked}`, exitCodes.usage);
  const query = { text, in: part === "all" ? "any" : part, person, list, after, before, limit: limit + 1 } as const;
  const { found, linkTo } = await withStoredDatabase(options.db, async (db) => {
    const hits = await findMessages(db, query);
    if (list !== null && hits.length === 0) chosenLists(list, await loadLists(db), options);
    const ids = hits.map(({ messageId }) => messageId);
    return { found: hits, linkTo: await storedLinks(db, ids) };
  });
  const hits = found.slice(0, limit);
  if (options.json) printJson({ hits: hits.map((hit) => hitAsJson(hit, linkTo)), more: found.length > limit });
  else if (hits.length > 0) printData(hits.map((hit) => formatHit(hit, linkTo)).join("\n"));
  else printNote("namelore: no message matches", options);
  if (!options.json && found.length > limit)
    printNote(`namelore: more messages match than the ${limit} shown; --limit sets how many`, options);
  return hits.length > 0 ? exitCodes.done : exitCodes.nothingFound;
}

/** As many hits as are asked for, if there are, though some turn out to be none when they are read. */
async function findMessages(db: Sqlite, query: SearchQuery): Promise<readonly SearchHit[]> {
  for (let limit = query.limit; ; limit *= 2) {
    const found = await searchMessages(db, { ...query, limit });
    const hits = await hitsInOwnWords(db, found, query);
    if (hits.length >= query.limit || found.length < limit) return hits.slice(0, query.limit);
  }
}

const nothingAsked =
  "no word to search for; give some, or --person, --list, --after or --before " +
  "(namelore search --help lists its arguments and options)";

function hitAsJson(hit: SearchHit, linkTo: LinkTo): Record<string, unknown> {
  const { messageId, date, from, subject, excerpt } = hit;
  return { message_id: messageId, date, from, subject, excerpt, link: linkTo(messageId) };
}

function formatHit(hit: SearchHit, linkTo: LinkTo): string {
  const colors = outputColors();
  const sender = hit.from === null ? "unknown sender" : hit.from.name || hit.from.address;
  const lines = [
    `${hit.date?.slice(0, 10) ?? "no date   "}  ${colors.bold(visible(hit.subject) || "(no subject)")}`,
    `  ${visible(sender)}: ${visible(hit.excerpt)}`,
    `  ${linkTo(hit.messageId) ?? `<${visible(hit.messageId)}>`}`,
  ];
  return `${lines.join("\n")}\n`;
}
