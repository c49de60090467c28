import assert from "node:assert/strict";
import { test } from "node:test";
import { renderDebate } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const lists = ["ash", "birch", "cedar", "elm", "fir", "gorse"].map((tree) => `${tree}@example.org`);
const threads = pocketDebate.threads.map((thread) => ({ ...thread, lists }));
const files = renderDebate(sourceOf({ ...pocketDebate, threads }, pocketMessages, context));
const file = (name: string) =>
  files.find(({ path }) => path.endsWith(`/${name}`))?.content.replaceAll("\\@", "@") ?? "";
const few = "ash@example.org, birch@example.org, cedar@example.org, elm@example.org and 2 more lists";

test("The head of a report names a few lists of a thread that went to many, and what was read names all.", () => {
  assert.match(file("report.md"), new RegExp(`\\*\\*Where:\\*\\* ${few}, opening with`));
  assert.match(file("report.md"), new RegExp(`- Lists: ${lists.join(", ")}\\.`));
  assert.ok(file("report.html").includes(`On <bdi>${few}</bdi>`));
  assert.ok(
    file("report.html").includes(`<summary><bdi>${few}</bdi></summary><bdi>fir@example.org, gorse@example.org`),
  );
});

test("A decision record names all lists in its head only.", () => {
  const [, head = "", body = ""] = file("decision.md").split(/^---$/m);
  assert.ok(head.includes(lists.join(", ")));
  assert.ok(body.includes(`(${few})`) && !body.includes("gorse"));
});
