import type { Address } from "../ingest/types.ts";
import { DatabaseError } from "./errors.ts";
import { listsCalled, loadLists } from "./lists.ts";
import type { Parameter, Sqlite } from "./sqlite.ts";

export type SearchQuery = {
  /** Words that must all be there, "quoted phrases", AND/OR/NOT, prefix* (SQLite FTS5); null to search by the rest only. */
  readonly text: string | null;
  /** Where the words must stand: what the sender wrote, what the sender quoted, the subject, or any of them. */
  readonly in: "own" | "quoted" | "subject" | "any";
  /** Sender, before a list rewrote it: a whole address, or part of a display name; letter case does not count. */
  readonly person: string | null;
  /** Dates from and before which the message was sent: ISO 8601, or a beginning of it ("2023", "2023-04"). */
  readonly after: string | null;
  readonly before: string | null;
  /** A list that carried the message: its whole address, or a part of it; letter case does not count. */
  readonly list: string | null;
  readonly limit: number;
};

export type SearchHit = {
  readonly messageId: string;
  readonly date: string | null;
  /** Before a list rewrote it. */
  readonly from: Address | null;
  readonly subject: string;
  /** Some words around the match, one line; the beginning of the own text where no text was asked for. */
  readonly excerpt: string;
};

/**
 * Messages that fit, the best match first, then by date and id.
 *
 * @throws DatabaseError "bad-query" when the text is no query
 */
export async function searchMessages(db: Sqlite, query: SearchQuery): Promise<SearchHit[]> {
  if (query.text !== null) assertOneExpression(db, query.text);
  const conditions = [
    textCondition(query),
    await senderCondition(db, query),
    await listCondition(db, query),
    ...dateConditions(query),
  ].filter((condition) => condition !== null);
  const excerpt = query.text === null ? `substr(own, 1, ${BEGINNING + 1})` : excerptOf("message_index", -1);
  const order = query.text === null ? "date, message_id" : "rank, date, message_id";
  const sql = `
    SELECT message_id, date, messages.subject, address, name, ${excerpt} AS excerpt
    FROM ${query.text === null ? "searchable" : "message_index JOIN searchable ON searchable.id = message_index.rowid"}
    JOIN messages ON messages.id = searchable.id
    LEFT JOIN addresses ON addresses.id = coalesce(original_from, from_address)
    ${conditions.length > 0 ? `WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}` : ""}
    ORDER BY ${order} LIMIT ?`;
  const rows = await ask<HitRow>(db, query, sql, [...conditions.map(({ value }) => value), query.limit]);
  return rows.map((row) => hitOf(query.text === null ? { ...row, excerpt: beginningOf(row.excerpt) } : row));
}

type HitRow = {
  readonly message_id: string;
  readonly date: string | null;
  readonly subject: string;
  readonly address: string | null;
  readonly name: string | null;
  readonly excerpt: string;
};

function hitOf({ message_id, date, subject, address, name, excerpt }: HitRow): SearchHit {
  const from = address === null ? null : { name: name ?? "", address };
  return { messageId: message_id, date, from, subject, excerpt: inOneLine(excerpt) };
}

/** SQL for the words around what is found in a column of an index (counted from 0; -1: in any). */
export function excerptOf(index: string, column: number): string {
  return `snippet(${index}, ${column}, '', '', '…', 16)`;
}

/** An excerpt as it is shown. */
export function inOneLine(excerpt: string): string {
  return excerpt.replace(/\s+/g, " ").trim();
}

/** So many characters of the own text are shown where no text was asked for. */
const BEGINNING = 160;

/** The first words of a text, with "…" where something was left out. */
export function beginningOf(text: string): string {
  const characters = [...text];
  if (characters.length <= BEGINNING) return text;
  const line = characters.slice(0, BEGINNING).join("").replace(/\s+/g, " ");
  const end = line.lastIndexOf(" ");
  return `${end > 0 ? line.slice(0, end) : line}…`;
}

const LIST = `EXISTS (
  SELECT 1 FROM message_lists JOIN lists ON lists.id = list
  WHERE message = messages.id AND lists.address IN (SELECT value FROM json_each(?)))`;

type Condition = { readonly sql: string; readonly value: Parameter };

/** The columns are always named: a bare text that starts with "*" would be a command to FTS5. */
function textCondition({ text, in: column }: SearchQuery): Condition | null {
  if (text === null) return null;
  const columns = column === "any" ? "{subject own quoted}" : column;
  return { sql: "message_index MATCH ?", value: `${columns} : (${text})` };
}

/** Compared here: SQLite knows the capitals of ASCII only. */
async function senderCondition(db: Sqlite, { person }: SearchQuery): Promise<Condition | null> {
  if (person === null) return null;
  const wanted = person.toLowerCase();
  const mailboxes = await db.all<Address & { readonly id: number }>("SELECT id, address, name FROM addresses");
  const fitting = mailboxes.filter(({ address, name }) => address === wanted || name.toLowerCase().includes(wanted));
  return {
    sql: "addresses.id IN (SELECT value FROM json_each(?))",
    value: JSON.stringify(fitting.map(({ id }) => id)),
  };
}

async function listCondition(db: Sqlite, { list }: SearchQuery): Promise<Condition | null> {
  if (list === null) return null;
  return { sql: LIST, value: JSON.stringify(listsCalled(list, await loadLists(db))) };
}

function dateConditions({ after, before }: SearchQuery): Condition[] {
  const given: readonly (readonly [string, string | null])[] = [
    ["date >= ?", after],
    ["date < ?", before],
  ];
  return given.flatMap(([sql, value]) => (value === null ? [] : [{ sql, value }]));
}

/** A text that closes the parentheses put round it would be searched for in other columns; FTS5 reads up to a NUL. */
function assertOneExpression(db: Sqlite, text: string): void {
  if (text.includes("\0")) throw badQuery(db, text, "it holds a NUL character");
  let depth = 0;
  for (const character of text.replace(/"[^"]*"/g, "")) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) throw badQuery(db, text, 'a ")" without "("');
  }
}

/** What FTS5 says of texts that are no query; it has no result code of its own for them. */
const complaint =
  /fts5: [^\n]*|fts5 expression tree is too large|unterminated string|no such column: \S+|expected integer, got [^\n]*/;

async function ask<Row>(db: Sqlite, query: SearchQuery, sql: string, values: readonly Parameter[]): Promise<Row[]> {
  try {
    return await db.all<Row>(sql, values);
  } catch (error) {
    const reason = error instanceof Error ? complaint.exec(error.message)?.[0] : undefined;
    if (reason === undefined || query.text === null) throw error;
    throw badQuery(db, query.text, reason.replace(/^fts5: | in: .*/g, ""), error);
  }
}

function badQuery(db: Sqlite, text: string, reason: string, cause?: unknown): DatabaseError {
  return new DatabaseError({
    code: "bad-query",
    file: db.file,
    found: `"${shown(text)}" is no query (${shown(reason)})`,
    remedy: 'put words with signs in double quotes, as in "guest-memfd"; AND, OR and NOT need a word on either side',
    cause,
  });
}

function shown(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 60).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
