import assert from "node:assert/strict";
import { test } from "node:test";
import { DatabaseError, type SearchQuery, searchMessages } from "../../db/index.ts";
import { everything, messageOf, newDatabase, save } from "./databases.ts";

/** Bounds of time -> whether a mail of 2023-03-07T09:00:00Z lies within. */
const times: readonly (readonly [bounds: Partial<SearchQuery>, isFound: boolean])[] = [
  [{ after: "2023-03-07T09:00:00Z" }, true],
  [{ after: "2023-03-07T09:00:01Z" }, false],
  [{ before: "2023-03-07T09:00:01Z" }, true],
  [{ before: "2023-03-07T09:00:00Z" }, false],
  [{ after: "2023-03-07", before: "2023-03-08" }, true],
  [{ after: "2023-03-07T09:00:00Z", before: "2023-03-07T09:00:00Z" }, false],
];

for (const [bounds, isFound] of times)
  test(`a mail of 2023-03-07T09:00:00Z is ${isFound ? "" : "not "}found by ${JSON.stringify(bounds)}`, async (t) => {
    const db = await newDatabase(t);
    await save(db, [messageOf("m1", { date: "2023-03-07T09:00:00Z" })]);
    assert.equal((await searchMessages(db, { ...everything, ...bounds })).length, isFound ? 1 : 0);
  });

/** Own text -> how it is shown where no text was asked for. */
const beginnings: readonly (readonly [what: string, text: string, shown: string])[] = [
  ["a text of 160 characters is whole", "heron ".repeat(27).slice(0, 160), "heron ".repeat(27).slice(0, 160)],
  [
    "of a text of 161 characters the last word is left out",
    "heron ".repeat(27).slice(0, 161),
    `${"heron ".repeat(26).trim()}…`,
  ],
  ["a word of 160 characters is whole", "h".repeat(160), "h".repeat(160)],
  ["a word of 161 characters is cut", "h".repeat(161), `${"h".repeat(160)}…`],
  ["160 characters that take two units each are whole", "𝄞".repeat(160), "𝄞".repeat(160)],
  ["of 161 of them none is cut in two", "𝄞".repeat(161), `${"𝄞".repeat(160)}…`],
];

for (const [what, body, shown] of beginnings)
  test(`${what} where no text was asked for`, async (t) => {
    const db = await newDatabase(t);
    await save(db, [messageOf("m1", { body })]);
    const [hit] = await searchMessages(db, everything);
    assert.equal(hit?.excerpt, shown);
  });

test("parentheses in a phrase are part of it", async (t) => {
  const db = await newDatabase(t);
  await save(db, [messageOf("m1", { body: "A heron with a smile :)\n" })]);
  const find = async (text: string) => (await searchMessages(db, { ...everything, text })).length;
  assert.deepEqual(
    [await find('"smile :)"'), await find('"frown :("'), await find('"smile :)" AND (heron)')],
    [1, 0, 1],
  );
});

/** No query -> how it is shown in the error. */
const wrongTexts: readonly (readonly [what: string, text: string, shown: string])[] = [
  ["of 60 characters is shown whole", `${"h".repeat(59)})`, `"${"h".repeat(59)})"`],
  ["of 61 characters is shown to the 60th", `${"h".repeat(60)})`, `"${"h".repeat(60)}…"`],
  ["with line ends and a NUL is shown in one line", "heron\r\n\t\0reed", '"heron reed"'],
];

for (const [what, text, shown] of wrongTexts)
  test(`a text that is no query and ${what}`, async (t) => {
    const db = await newDatabase(t);
    await assert.rejects(searchMessages(db, { ...everything, text }), (error) => {
      assert(error instanceof DatabaseError);
      assert(error.message.includes(`: ${shown} is no query (`), error.message);
      return true;
    });
  });
