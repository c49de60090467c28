import assert from "node:assert/strict";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { renderDebate, renderIndex } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { hostileDebate, hostileMessages } from "./hostile-debate.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

/** The rules of the HTML standard, and those of WCAG that can be told from the markup. */
const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard", "html-validate:a11y"] });

const pages = [
  ...renderDebate(sourceOf(pocketDebate, pocketMessages, context)),
  ...renderDebate(sourceOf(hostileDebate, hostileMessages, context)),
  ...renderIndex([pocketDebate, hostileDebate], context),
].filter(({ path }) => path.endsWith(".html"));

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
