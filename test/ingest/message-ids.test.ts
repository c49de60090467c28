import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMessageIds } from "../../ingest/message-ids.ts";

const cases: [title: string, value: string, ids: readonly string[]][] = [
  ["one id", "<a@example.org>", ["a@example.org"]],
  [
    "ids apart by blanks, commas, line ends or nothing",
    "<a@x> <b@x>,<c@x><d@x>\r\n\t<e@x>",
    ["a@x", "b@x", "c@x", "d@x", "e@x"],
  ],
  ["an id given twice, once", "<a@x> <b@x> <a@x>", ["a@x", "b@x"]],
  ["an id that a fold cut in two, whole", "<a-very-long-id-that\r\n continues@x>", ["a-very-long-id-thatcontinues@x"]],
  ["ids among words", 'Message from Bo of "Monday" <a@x> (was: <b@x>)', ["a@x", "b@x"]],
  ["a bare id", "a@example.org", ["a@example.org"]],
  ["bare ids", "a@x, b@x", ["a@x", "b@x"]],
  ["an id with one bracket", "<a@example.org", ["a@example.org"]],
  ["no id in words", "your mail of Monday", []],
  ["no id in words beside an address", "mail from bo@example.org", []],
  ["no id in an empty field", "  ", []],
  ["no id in empty brackets", "<> < >", []],
  ["no id that is longer than a line may be", `<${"a".repeat(999)}@x> <b@x>`, ["b@x"]],
  ["an id without an at sign", "<20230306.1234>", ["20230306.1234"]],
  ["an id with signs", "<a/b+c=d%e$@x>", ["a/b+c=d%e$@x"]],
  ["an id without its control characters", "<a\0b\u001b@x>", ["ab@x"]],
];

for (const [title, value, ids] of cases) test(`finds ${title}`, () => assert.deepEqual(parseMessageIds(value), ids));

test("takes time in proportion to a field's length, whatever stands there", () => {
  for (const hostile of ["<", "<a", ">", " ", "a@", "<<>"]) {
    const start = performance.now();
    parseMessageIds(hostile.repeat(100_000));
    assert(performance.now() - start < 3000, `${JSON.stringify(hostile)} repeated`);
  }
});
