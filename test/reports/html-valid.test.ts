import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { allFiles } from "./all-files.ts";

/** The rules of the HTML standard, and those of WCAG that can be told from the markup. */
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

const pages = allFiles.filter(({ path }) => path.endsWith(".html"));

for (const { path, content } of pages) {
  test(`${path} is valid HTML.`, async () => {
    const { results } = await validator.validateString(content);
    const faults = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    assert.deepEqual(faults, []);
  });
}

test("The validator sees what is wrong.", async () => {
  const { valid } = await validator.validateString("<p><ul></ul></p><img src=x>");
  assert.equal(valid, false);
});
