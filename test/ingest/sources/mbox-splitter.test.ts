import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bodyStart } from "../../../ingest/head-end.ts";
import { leadingBlank } from "../../../ingest/sources/leading-blank.ts";
import { MboxSplitter } from "../../../ingest/sources/mbox-splitter.ts";
import { type MboxForm, mboxForm } from "../../../ingest/sources/mbox-variant.ts";
import { mboxFolder, mboxOf, plainMail } from "../mails.ts";

const maxMessage = 4096;
const SEPARATOR = Buffer.from("From bo@example.org Tue Mar  7 08:00:00 2023\n");
const mboxrd: MboxForm = { variant: "mboxrd", blankLineNeeded: true, certain: null };

for (const name of readdirSync(mboxFolder)) {
  test(`${name} is split alike in whatever pieces it comes`, () => {
    const file = readFileSync(join(mboxFolder, name));
    const mbox = file.subarray(leadingBlank(file));
    const form = mboxForm(mbox, true);
    const whole = split(mbox, mbox.length, form);
    for (const size of [1, 2, 7, 64, 509]) assert.deepEqual(split(mbox, size, form), whole, `pieces of ${size}`);
  });
}

test("a mail without anything is one, in whatever pieces it comes", () => {
  const mails = [plainMail("before"), Buffer.alloc(0), Buffer.from("\n"), plainMail("after")];
  const mbox = Buffer.concat(
    mails.flatMap((mail) => [Buffer.from("From mboxrd@z Thu Jan  1 00:00:00 1970\n"), mail, Buffer.from("\n")]),
  );
  for (const size of [1, 2, 7, 64, mbox.length]) {
    const found = split(mbox, size, mboxForm(mbox, true)).map(({ bytes }) => bytes);
    assert.deepEqual(found, mails, `pieces of ${size}`);
  }
});

test("a Content-Length larger than a message may be does not keep the mails after it back", () => {
  const lying = Buffer.concat([Buffer.from("Content-Length: 99999999\n"), plainMail("lying")]);
  const splitter = new MboxSplitter({ ...mboxrd, variant: "mboxcl2", maxMessage });
  const mbox = mboxOf([plainMail("before"), lying, plainMail("between"), plainMail("after")]);
  const found = splitter.push(mbox).map(({ bytes }) => bytes);
  assert.deepEqual(found, [plainMail("before"), lying, plainMail("between")]);
});

/** A mail that cites one in its body as it is, with the length of the body less what some writers leave uncounted. */
function citing(uncounted: number): Buffer {
  const cited = "See the archive:\n\nFrom ada@example.org Mon Mar  6 10:00:00 2023\nFrom: Ada Fenn <ada@example.org>\n";
  const head = `From: Bo Quist <bo@example.org>\nMessage-ID: <citing@example.org>\nContent-Length: ${cited.length - uncounted}\n`;
  return Buffer.from(`${head}\n${cited}`);
}

test("a Content-Length may count the last line end of the body or not", () => {
  for (const uncounted of [0, 1]) {
    const mails = [citing(uncounted), citing(uncounted), plainMail("after")];
    const mbox = Buffer.concat(mails.flatMap((mail) => [SEPARATOR, mail, Buffer.from("\n")]));
    const form = mboxForm(mbox, true);
    assert.equal(form.variant, "mboxcl2");
    const found = split(mbox, mbox.length, form).map(({ bytes }) => bytes);
    assert.deepEqual(found, mails, `${uncounted} uncounted`);
  }
});

test("where a Content-Length is right in no more mails than not, an mbox is told by its quoting", () => {
  const mbox = Buffer.concat([citing(0), plainMail("after")].flatMap((mail) => [SEPARATOR, mail, Buffer.from("\n")]));
  assert.equal(mboxForm(mbox, true).variant, "mboxo");
});

test("a Content-Length that is given twice tells nothing", () => {
  const [one, two] = [plainMail("one"), plainMail("two")];
  const body = one.length - bodyStart(one);
  const upToThree = body + mboxOf([two]).length;
  const mbox = mboxOf([
    Buffer.concat([Buffer.from(`Content-Length: ${upToThree}\nContent-Length: ${body}\n`), one]),
    two,
    plainMail("three"),
  ]);
  assert.equal(split(mbox, mbox.length, { ...mboxrd, variant: "mboxcl2" }).length, 3);
});

test("of a message that is too large the beginning is kept and told, and the next one is whole", () => {
  const large = Buffer.concat([plainMail("large"), Buffer.alloc(50_000, "one more line\n")]);
  const mails = [plainMail("before"), large, plainMail("after")];
  for (const size of [100, 1000, 4096]) {
    const [before, kept, after, ...others] = split(mboxOf(mails), size);
    assert.deepEqual(others, []);
    assert.deepEqual([before?.bytes, after?.bytes], [mails[0], mails[2]], `pieces of ${size}`);
    assert.deepEqual([before?.problems, after?.problems], [[], []]);
    assert.deepEqual(kept?.bytes, large.subarray(0, maxMessage));
    assert.deepEqual(
      kept?.problems.map(({ kind }) => kind),
      ["too-large"],
    );
  }
});

test("a separator is found although the message before it was cut at that place", () => {
  for (let length = maxMessage - 250; length <= maxMessage + 20; length++) {
    const mails = [Buffer.concat([plainMail("large"), Buffer.alloc(length, "x")]), plainMail("after")];
    const entries = split(mboxOf(mails), 64);
    assert.equal(entries.length, 2, `${length} bytes`);
    assert.deepEqual(entries[1]?.bytes, mails[1]);
  }
});

test("a last message that is too large is kept, too", () => {
  const entries = split(mboxOf([plainMail("before"), Buffer.alloc(20_000, "Subject: long\n")]), 512);
  assert.deepEqual(
    entries.map(({ problems }) => problems.length),
    [0, 1],
  );
});

for (const [what, lineEnd] of [
  ["LF", "\n"],
  ["CR LF", "\r\n"],
] as const)
  test(`an mbox with line ends of ${what} that is cut off makes no mail of half a head, and no text of half a separator`, () => {
    const written = (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll("\n", lineEnd));
    const mails = [plainMail("one"), plainMail("two")];
    const mbox = written(mboxOf([...mails, plainMail("three")]));
    const separator = mbox.lastIndexOf("\nFrom ") + 1;
    const head = mbox.indexOf("\n", separator) + 1;
    const body = mbox.indexOf(lineEnd.repeat(2), head) + 2 * lineEnd.length;
    for (let length = separator + 1; length < mbox.length; length++) {
      const splitter = new MboxSplitter({ ...mboxrd, maxMessage });
      const pushed = splitter.push(mbox.subarray(0, length));
      const { entries, cutInHead } = splitter.end();
      const [one, two, third] = [...pushed, ...entries];
      const isWithinLine = mbox[length - 1] !== 10;
      assert.deepEqual([one?.bytes, two?.bytes], mails.map(written), `${length} bytes`);
      if (!isWithinLine) continue;
      assert.deepEqual([cutInHead !== null, third === undefined], [length < body, length < body], `${length} bytes`);
      assert.deepEqual(two?.problems, [], `${length} bytes`);
    }
  });

test("a separator that is cited near the end of an mbox belongs to the text", () => {
  const cited = Buffer.concat([plainMail("one"), Buffer.from("\nFrom bo@example.org Tue Mar  7 08:00:00 2023\n\n")]);
  for (const end of ["So it was sent.\n", "So it was"]) {
    const mail = Buffer.concat([cited.subarray(0, -1), Buffer.from(end)]);
    const entries = split(Buffer.concat([Buffer.from("From mboxrd@z Thu Jan  1 00:00:00 1970\n"), mail]), 64, {
      ...mboxrd,
      variant: "mboxo",
    });
    assert.deepEqual(
      entries.map(({ bytes }) => bytes.toString()),
      [mail.toString()],
    );
  }
});

function split(mbox: Buffer, size: number, form = mboxrd) {
  const splitter = new MboxSplitter({ ...form, maxMessage });
  const entries = [];
  for (let start = 0; start < mbox.length; start += size)
    entries.push(...splitter.push(mbox.subarray(start, start + size)));
  return [...entries, ...splitter.end().entries];
}
