import assert from "node:assert/strict";
import { test } from "node:test";
import { cutAtHash, renderDebate, renderIndex, withHash } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const hashes = ["0123456789ab".padEnd(64, "c"), "fedcba987654".padEnd(64, "d")] as const;
const filesOf = (inputHash: string) => [
  ...renderDebate(sourceOf(pocketDebate, pocketMessages, { ...context, inputHash })),
  ...renderIndex([pocketDebate], { ...context, inputHash }),
];
const [files, others] = [filesOf(hashes[0]), filesOf(hashes[1])];

test("The whole hash of the input stands in findings.json, twelve digits of it everywhere else.", () => {
  for (const { path, content } of files) {
    const shown = /0123456789ab[0-9a-f]*/.exec(content)?.[0] ?? "";
    const length = path.endsWith("findings.json") ? 64 : path.endsWith(".csv") ? 0 : 12;
    assert.equal(shown.length, length, path);
  }
});

test("A text that is cut at the hash of one input is, with that of another, the text for that one.", () => {
  for (const [at, { path, content }] of files.entries())
    assert.equal(withHash(cutAtHash(content, hashes[0]), hashes[1]), others[at]?.content, path);
});
