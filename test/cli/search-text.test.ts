import assert from "node:assert/strict";
import { test } from "node:test";
import { toSearchText } from "../../cli/search-text.ts";

const cases: [words: string[], query: string | null][] = [
  [[], null],
  [["guest", "memfd"], "guest memfd"],
  [["guest memfd"], '"guest memfd"'],
  [['"guest memfd" restricted'], '"guest memfd" restricted'],
  [["guest-memfd"], '"guest-memfd"'],
  [["memfd_create()"], '"memfd_create()"'],
  [["restricted*"], "restricted*"],
  [["heron", "OR", "egret"], "heron OR egret"],
  [["heron OR egret"], "heron OR egret"],
  [["größe"], "größe"],
  [['"unfinished'], '"""unfinished"'],
  [["subject:", "^x"], '"subject:" "^x"'],
];

for (const [words, query] of cases) {
  test(`${JSON.stringify(words)} is searched for as ${query}`, () => assert.equal(toSearchText(words), query));
}
