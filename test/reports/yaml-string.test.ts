import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { yamlFields } from "../../reports/yaml-string.ts";

test("Whatever a text holds, its field is one line of YAML and of no other markup, and reads back with single blanks.", () => {
  for (const text of ["a\n  b\tc ", "no: yes # maybe", "`{[<x>]}`", '"\\', "נר (אור)", "--- ..."]) {
    const [line = "", ...more] = yamlFields([["title", text]]);
    assert.deepEqual(parse(line), { title: text.replace(/\s+/g, " ").trim() });
    assert.doesNotMatch(line, /[\n`{}[\]<>]/);
    assert.deepEqual(more, []);
  }
});

test("What is not known has no field.", () => {
  const fields = yamlFields([
    ["none", null],
    ["empty", ""],
    ["zero", "0"],
  ]);
  assert.deepEqual(fields, ['zero: "0"']);
});
