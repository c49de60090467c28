import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import {
  DatabaseError,
  openDatabase,
  type SearchQuery,
  type Sqlite,
  saveOwnText,
  searchMessages,
} from "../../db/index.ts";
import { everything, messageOf, newDatabase, save } from "./databases.ts";

const folder = mkdtempSync(join(tmpdir(), "namelore-test-"));
let db: Sqlite;

before(async () => {
  db = await openDatabase(join(folder, "search.db"));
  const bo = { name: "Bo Quist-Ørn", address: "bo@example.org" };
  await save(db, [
    messageOf("1", { subject: "naming the hold queue", lists: ["pebble@lists.example.org"] }),
    messageOf("2", { subject: "Re: naming the hold queue", from: bo, date: "2023-03-07T09:00:00Z" }),
    messageOf("4", {
      subject: "out now",
      from: { name: "Ödön Vér via pebble", address: "pebble@lists.example.org" },
      originalFrom: { name: "Ödön Vér", address: "odon@example.org" },
      date: null,
    }),
    messageOf("3", { subject: "build failed", from: null, date: null, lists: ["builds@lists.example.org"] }),
  ]);
  await saveOwnText(db, [
    { messageId: "1", ownText: "I would call it pebble_hold.\n\nDie Größe passt.", quotedText: "" },
    { messageId: "2", ownText: 'The word "hold" is too vague;\nguest-memfd was better.', quotedText: "pebble_hold" },
    { messageId: "3", ownText: "AND NOT OR NEAR", quotedText: "" },
  ]);
});
after(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});

/** What is asked for -> the messages found, sorted. */
const cases: [title: string, query: Partial<SearchQuery>, ids: readonly string[]][] = [
  ["everything, without conditions", {}, ["1", "2", "3", "4"]],
  ["a word of own text", { text: "vague", in: "own" }, ["2"]],
  ["a word of own text, not of quotes", { text: "pebble_hold", in: "own" }, ["1"]],
  ["a word of quotes", { text: "pebble_hold", in: "quoted" }, ["2"]],
  ["a word of subjects", { text: "queue", in: "subject" }, ["1", "2"]],
  ["a word anywhere", { text: "pebble_hold" }, ["1", "2"]],
  ["words that stand in different places", { text: "naming vague" }, ["2"]],
  ["words without regard to case and accents", { text: "GRÓßE Passt", in: "own" }, ["1"]],
  ["a phrase", { text: '"too vague"', in: "own" }, ["2"]],
  ["no phrase in another order", { text: '"vague too"', in: "own" }, []],
  ["a word with signs as a phrase", { text: '"guest-memfd"' }, ["2"]],
  ["a beginning of a word", { text: "peb*", in: "own" }, ["1"]],
  ["either word", { text: "vague OR passt", in: "own" }, ["1", "2"]],
  ["one word without another", { text: "hold NOT vague", in: "own" }, ["1"]],
  ["words near each other", { text: "NEAR(word vague, 4)", in: "own" }, ["2"]],
  ["operators as words, in quotes", { text: '"AND" "NOT"' }, ["3"]],
  ["a column within those searched", { text: "subject : build" }, ["3"]],
  ["no column outside those searched", { text: "subject : build", in: "own" }, []],
  ["a person by address", { person: "BO@example.org" }, ["2"]],
  ["a person by part of the name", { person: "quist" }, ["2"]],
  ["a person by a name with capitals beyond ASCII", { person: "ödön" }, ["4"]],
  ["a person whose From a list has rewritten", { person: "odon@example.org" }, ["4"]],
  ["nobody by what a list made of a From", { person: "via pebble" }, []],
  ["nobody by part of the address", { person: "bo@" }, []],
  ["what is no pattern", { person: "%" }, []],
  ["a list", { list: "Builds@lists.example.org" }, ["3"]],
  ["from a day on", { after: "2023-03-07" }, ["2"]],
  ["before a day", { before: "2023-03-07" }, ["1"]],
  ["all at once", { text: "pebble_hold", person: "ada", list: "pebble@lists.example.org", after: "2023" }, ["1"]],
];

for (const [title, query, ids] of cases) {
  test(`finds ${title}`, async () => assert.deepEqual(await find(query), ids));
}

test("a hit shows an excerpt in one line, the sender and the date", async () => {
  assert.deepEqual(await searchMessages(db, { ...everything, text: "vague" }), [
    {
      messageId: "2",
      date: "2023-03-07T09:00:00Z",
      from: { name: "Bo Quist-Ørn", address: "bo@example.org" },
      subject: "Re: naming the hold queue",
      excerpt: 'The word "hold" is too vague; guest-memfd was better.',
    },
  ]);
  const [hit] = await searchMessages(db, { ...everything, text: null, list: "builds@lists.example.org" });
  assert.deepEqual([hit?.from, hit?.date, hit?.excerpt], [null, null, "AND NOT OR NEAR"]);
});

test("where no text was asked for, a long text is cut after a word, and the cut is shown", async (t) => {
  const other = await newDatabase(t);
  await save(other, [messageOf("1", { body: `${"lamp\n".repeat(40)}lantern` })]);
  const [hit] = await searchMessages(other, { ...everything, text: null });
  assert.equal(hit?.excerpt, `${"lamp ".repeat(32).trim()}…`);
});

test("the best match comes first, of equals and without words the oldest, of those the first by id", async (t) => {
  const other = await newDatabase(t);
  const lamp = { body: "One lamp among many other words.\n", date: "2023-03-08T09:00:00Z" };
  await save(other, [
    messageOf("c", lamp),
    messageOf("d", { ...lamp, date: "2023-03-01T09:00:00Z" }),
    messageOf("b", lamp),
    messageOf("e", { ...lamp, body: "Lamp, lamp, lamp.\n", date: "2023-03-09T09:00:00Z" }),
  ]);
  const order = async (query: Partial<SearchQuery>) =>
    (await searchMessages(other, { ...everything, ...query })).map(({ messageId }) => messageId);
  assert.deepEqual(await order({ text: "lamp", in: "own" }), ["e", "d", "b", "c"]);
  assert.deepEqual(await order({}), ["d", "b", "c", "e"]);
  assert.deepEqual(await order({ limit: 2 }), ["d", "b"]);
});

test("no more is found than asked for", async () => {
  assert.equal((await searchMessages(db, { ...everything, limit: 2 })).length, 2);
});

const noQueries: readonly string[] = [
  ...[
    "",
    " ",
    "\n",
    '"',
    "'",
    "*",
    "*id",
    "*reads",
    "^",
    "+",
    "-",
    "(",
    ")",
    "()",
    "(((",
    "\0",
    "hold\0",
    "\\",
    "%",
    "?",
  ],
  ...["AND", "OR hold", "hold AND", "NOT", "hold NOT", "hold (", "guest-memfd", "a,b", "own:", "nothing:hold", "a:b:c"],
  ...["NEAR(", "NEAR(a b, x)", 'NEAR(a b, "1")', "{own", "{nothing} : a", '"a" "', "a) OR subject : (build", "'; DROP"],
  ...["(".repeat(500) + ")".repeat(500), `${"(".repeat(2000)}a${")".repeat(2000)}`, `hold\n${"x ".repeat(999)}"`],
  `hold${" NOT vague".repeat(300)}`,
];

for (const text of noQueries) {
  const shown = JSON.stringify(text.length > 30 ? `${text.slice(0, 30)}…` : text);
  test(`${shown} is told to be no query, wherever it is searched for`, async () => {
    for (const where of ["own", "quoted", "subject", "any"] as const) {
      await assert.rejects(searchMessages(db, { ...everything, text, in: where }), (error) => {
        assert(error instanceof DatabaseError, String(error));
        assert.equal(error.code, "bad-query");
        assert.match(
          error.message,
          /^database [^\n\0]+ is no query \([^\n\0]+\); put words with signs in double quotes/,
        );
        assert(error.message.length < 400, error.message);
        return true;
      });
    }
  });
}

test("whatever is asked for is found, or told to be no query", async () => {
  const word = fc.constantFrom(
    "hold",
    "own",
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "(",
    ")",
    '"',
    "*",
    ":",
    "{",
    "}",
    "^",
    "+",
    "-",
    ",",
    "5",
  );
  const text = fc.array(fc.oneof(word, fc.string({ maxLength: 3, unit: "binary" })), { maxLength: 8 });
  const where = fc.constantFrom("own", "quoted", "subject", "any");
  await fc.assert(
    fc.asyncProperty(text, fc.constantFrom("", " "), where, async (parts, gap, place) => {
      const query = { ...everything, text: parts.join(gap), in: place as SearchQuery["in"] };
      await searchMessages(db, query).catch((error) => {
        if (!(error instanceof DatabaseError && error.code === "bad-query")) throw error;
      });
    }),
    { numRuns: 400, seed: 20260101 },
  );
});

async function find(query: Partial<SearchQuery>): Promise<readonly string[]> {
  const hits = await searchMessages(db, { ...everything, ...query });
  return hits.map(({ messageId }) => messageId).sort();
}
