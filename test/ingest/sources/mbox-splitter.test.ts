import assert from "node:assert/strict";
import { test } from "node:test";
import { MboxSplitter } from "../../../ingest/sources/mbox-splitter.ts";
import { mboxOf, plainMail } from "../mails.ts";

const maxMessage = 4096;

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

function split(mbox: Buffer, size: number) {
  const splitter = new MboxSplitter({ variant: "mboxrd", blankLineNeeded: true, certain: null, maxMessage });
  const entries = [];
  for (let start = 0; start < mbox.length; start += size)
    entries.push(...splitter.push(mbox.subarray(start, start + size)));
  return [...entries, ...splitter.end()];
}
