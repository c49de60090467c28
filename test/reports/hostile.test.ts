import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate, renderIndex, renderLineage, verifyEvidence } from "../../reports/index.ts";
import { lineage } from "./all-files.ts";
import { ownTextOf, sourceOf } from "./debate-builder.ts";
import { hostileDebate, hostileMessages } from "./hostile-debate.ts";
import { nodesOf } from "./markdown-nodes.ts";
import { context } from "./pocket-debate.ts";

const files = [
  ...renderDebate(sourceOf(hostileDebate, hostileMessages, context)),
  ...renderLineage(lineage, context),
  ...renderIndex([hostileDebate], context, [lineage]),
];
/** C0 but tab and line feed, DEL, C1, bidirectional controls, zero-width and line separators. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const OBEYED = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

const html = files.filter(({ path }) => path.endsWith(".html"));

test("The hostile debate is proved, so the reports below show it.", () => {
  verifyEvidence(hostileDebate, hostileMessages, ownTextOf(hostileMessages));
  assert.ok(html.length > 3);
});

for (const { path, content } of files) {
  test(`Control and reordering characters are only seen, not obeyed, in ${path}.`, () => {
    assert.doesNotMatch(path.endsWith(".csv") ? content.replaceAll("\r\n", "\n") : content, OBEYED);
    assert.doesNotMatch(content, /\p{Surrogate}/u);
  });
}

for (const { path, content } of html) {
  test(`Mail adds no element and no attribute to ${path}.`, () => {
    const body = content.slice(content.indexOf("</head>"));
    assert.doesNotMatch(body, /<(script|img|iframe|style|object|embed|form|input|link|meta|base)\b/i);
    // A quotation mark within a value is written &quot;, so that it ends with the next one.
    assert.doesNotMatch(body.replace(/="[^"]*"/g, "=''"), /<[^>]*\s(on\w+|style|src)=/i);
    for (const [, address = ""] of body.matchAll(/href="([^"]*)"/g)) {
      assert.match(
        address,
        /^(#|\.\.\/|https:\/\/lore\.kernel\.org\/r\/|[a-z0-9-]+(\/[a-z0-9-]+)?\.html|(decision\.md|arguments\.argdown|stances\.csv|findings\.json|[a-z0-9-]+\.json)$)/,
      );
    }
  });
}

for (const { path, content } of html) {
  test(`Words that are read from right to left turn nothing beside them round in ${path}.`, () => {
    assert.deepEqual(mixedIn(content), []);
  });
}

test("No path holds anything but a slug.", () => {
  for (const { path } of files) assert.match(path, /^([a-z0-9-]+\/)?[a-z0-9-]+\.[a-z]+$/);
});

test("A debate whose id is no slug is refused.", () => {
  assert.throws(
    () =>
      renderDebate({ ...sourceOf(hostileDebate, hostileMessages, context), debate: { ...hostileDebate, id: "../up" } }),
    /no safe slug/,
  );
});

for (const { path, content } of files.filter((file) => file.path.endsWith(".md"))) {
  test(`Mail adds no HTML, no image and no address of its own to ${path}.`, () => {
    for (const node of nodesOf(content)) {
      assert.ok(node.type !== "html" && node.type !== "image", JSON.stringify(node));
      if (node.type === "link")
        assert.match(
          node.url,
          /^(https:\/\/lore\.kernel\.org\/r\/|(\.\.\/)?[a-z0-9-]+\/[a-z0-9-]+\.md$|((\.\.\/)?corrections\.html|report\.md|transcript\.html|decision\.md|arguments\.argdown|stances\.csv|findings\.json|[a-z0-9-]+\.json)$)/,
        );
    }
  });
}

/** The texts of a page with letters read from right to left, but for pictures, that no element keeps apart from what stands beside them. */
function mixedIn(page: string): string[] {
  const mixed: string[] = [];
  const open: { readonly tag: string; readonly isApart: boolean }[] = [];
  for (const [, end, tag = "", attributes = "", text = ""] of page.matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g)) {
    if (end === "/") open.pop();
    else if (tag !== "" && !/^(?:meta|br)$/.test(tag) && !attributes.endsWith("/"))
      open.push({ tag, isApart: /^(?:bdi|title|svg)$/.test(tag) || / dir="/.test(attributes) });
    else if (/\p{Script=Hebrew}/u.test(text) && !open.some(({ isApart }) => isApart)) mixed.push(text);
  }
  return mixed;
}
