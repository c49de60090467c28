import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderDebate, renderIndex, renderLineage } from "../../reports/index.ts";
import { archiveName, isOnLore, linksOf, linksTo, loreLink } from "../../reports/links.ts";
import { lineage } from "./all-files.ts";
import { sourceOf } from "./debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

const cases: readonly (readonly [string, string])[] = [
  ["plain-1.2_3~4@example.org", "plain-1.2_3~4@example.org"],
  ["ZD1fSl/LT6oBO+mg@example.org", "ZD1fSl%2FLT6oBO+mg@example.org"],
  ["a!$&'()*+,;=:b@example.org", "a!$&'()*+,;=:b@example.org"],
  ["100%25@example.org", "100%2525@example.org"],
  ["a b#c?d@example.org", "a%20b%23c%3Fd@example.org"],
  ['"><script>@example.org', "%22%3E%3Cscript%3E@example.org"],
  ["grün\u202E@example.org", "gr%C3%BCn%E2%80%AE@example.org"],
  ["half\uD83D@example.org", "half%EF%BF%BD@example.org"],
  ["../../etc@example.org", "..%2F..%2Fetc@example.org"],
];

for (const [id, escaped] of cases) {
  test(`The lore address of ${JSON.stringify(id)} keeps what public-inbox keeps.`, () => {
    assert.equal(loreLink(id), `https://lore.kernel.org/r/${escaped}`);
  });
}

describe("A link to another archive", () => {
  const links: readonly (readonly [archive: string, id: string, link: string])[] = [
    ["https://archive.example.org/{id}", "a/1+2@x.org", "https://archive.example.org/a%2F1+2@x.org"],
    ["https://archive.example.org/{id}/raw", "a&b@x.org", "https://archive.example.org/a&b@x.org/raw"],
    ["https://archive.example.org/?i={id}", "a&b+c@x.org", "https://archive.example.org/?i=a%26b%2Bc%40x.org"],
    ["https://archive.example.org/{id}?raw", "a+b@x.org", "https://archive.example.org/a+b@x.org?raw"],
    ["https://archive.example.org/{id}", "$&$1@x.org", "https://archive.example.org/$&$1@x.org"],
  ];
  for (const [archive, id, link] of links)
    test(`${archive} to <${id}>`, () => assert.equal(linksTo(archive)(id), link));
});

test("An id that was derived from the content has no link, any other has.", () => {
  assert.equal(loreLink("0e8c@no-message-id.invalid"), null);
  assert.notEqual(loreLink("no-message-id.invalid@example.org"), null);
});

test("An archive is called by its host, and lore lore.", () => {
  assert.equal(archiveName("https://lore.kernel.org/r/a@example.org"), "lore");
  assert.equal(archiveName("https://archive.example.org/a@example.org"), "archive.example.org");
});

test("Lists are known to be on lore by their host.", () => {
  const on = ["linux-api@vger.kernel.org", "ksummit@lists.linux.dev", "linux-mm@kvack.org", "tech@lists.infradead.org"];
  const not = ["flarn@lists.example.org", "kernel.org@example.org", "a@notkernel.org", "a@kernel.org.example.org"];
  assert.deepEqual([...on, ...not].filter(isOnLore), on);
});

test("A link leads to where the mail says it is, but for lists on lore, and to lore where it says nothing.", () => {
  const [cairn, pond] = ["https://cairn.example.org/1", "https://pond.example.org/1"];
  const linkTo = linksOf([
    { id: "a@x.org", addresses: [cairn, pond], lists: ["flarn@lists.example.org"] },
    { id: "b@x.org", addresses: [cairn], lists: ["flarn@lists.example.org", "linux-api@vger.kernel.org"] },
    { id: "c@no-message-id.invalid", addresses: [cairn], lists: [] },
  ]);
  const links = ["a@x.org", "b@x.org", "c@no-message-id.invalid", "d@x.org"].map(linkTo);
  assert.deepEqual(links, [cairn, "https://lore.kernel.org/r/b@x.org", cairn, "https://lore.kernel.org/r/d@x.org"]);
});

describe("Where another archive is given", () => {
  const elsewhere = { ...context, linkTo: linksTo("https://archive.example.org/{id}") };
  const files = [
    ...renderDebate({ ...sourceOf(pocketDebate, pocketMessages, elsewhere), lineage }),
    ...renderLineage(lineage, elsewhere),
    ...renderIndex([pocketDebate], elsewhere, [lineage]),
  ];
  test("no file links to lore or speaks of it", () => {
    const speaking = files.filter(
      ({ content }) => /\blore\b(?!\.kernel\.org\/r\/\S+@)/.test(content) || content.includes("https://lore."),
    );
    assert.deepEqual(
      speaking.map(({ path }) => path),
      [],
    );
  });
  for (const file of ["report.html", "transcript.html", "report.md", "findings.json", "stances.csv", "decision.md"])
    test(`${file} links to it`, () => {
      const content = files.find(({ path }) => path === `${pocketDebate.id}/${file}`)?.content ?? "";
      assert.ok(content.includes("https://archive.example.org/"));
    });
});

describe("The index", () => {
  const said = (lists: readonly string[], more: object) => {
    const threads = pocketDebate.threads.map((thread) => ({ ...thread, lists }));
    const files = renderIndex([{ ...pocketDebate, threads }], { ...context, ...more });
    return ["index.html", "index.md"].map((path) =>
      /nothing tells/.test(files.find((file) => file.path === path)?.content ?? ""),
    );
  };
  test("says that links to lore are a guess, where no list is known to be there", () => {
    assert.deepEqual(said(["flarn@lists.example.org"], {}), [true, true]);
    assert.deepEqual(said([], {}), [true, true]);
  });
  test("says nothing where one is, or where the links were asked for", () => {
    assert.deepEqual(said(["linux-api@vger.kernel.org", "flarn@lists.example.org"], {}), [false, false]);
    assert.deepEqual(said(["flarn@lists.example.org"], { linkTo: linksTo("https://lore.kernel.org/all/{id}") }), [
      false,
      false,
    ]);
  });
});
