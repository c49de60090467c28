import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readStatements } from "../../../analysis/people/statements/index.ts";
import { makeMessage } from "../make-message.ts";

const patch = ["---", " heron.c | 2 +-", "", "diff --git a/heron.c b/heron.c", "--- a/heron.c", "+++ b/heron.c"];
const hunk = ["@@ -1,1 +1,1 @@", "-a", "+b"];

type Mail = { readonly subject?: string; readonly name?: string; readonly body: readonly string[] };

/** What a mail from ada@example.org says of her other addresses: kind and address. */
function said({ subject = "Re: heron", name = "Ada Fenn", body }: Mail): readonly (readonly [string, string])[] {
  const message = makeMessage({ subject, from: { name, address: "ada@example.org" }, body: body.join("\n") });
  return readStatements(message).map(({ kind, address, quote }) => {
    assert(message.body.replace(/\s+/g, " ").includes(quote), `${quote} stands in the body`);
    return [kind, address];
  });
}

const patchMail = (...head: readonly string[]): Mail => ({
  subject: "[PATCH v2] heron: put it",
  body: [...head, ...patch, ...hunk],
});
const reply = (...body: readonly string[]): Mail => ({ body });

describe("a statement is", () => {
  const statements: readonly (readonly [title: string, mail: Mail, kind: string])[] = [
    [
      "the author that her own patch names",
      patchMail("From: Ada Fenn <ada@cairn.example>", "", "Put."),
      "From in the patch",
    ],
    [
      "the address that signs her own patch",
      patchMail("Put.", "", "Signed-off-by: Ada Fenn <ADA@cairn.example>"),
      "own sign-off",
    ],
    ["her tag in a reply", reply("Fine.", "", "Acked-by: Fenn, Ada <ada@cairn.example>"), "own tag"],
    ["a tag with a remark", reply("Reviewed-by: Ada Fenn <ada@cairn.example> # for the nest"), "own tag"],
    ["a wrapped tag", reply("Tested-by: Ada Fenn", "<ada@cairn.example>"), "own tag"],
    ["a new address", reply("Please note that my address is now ada@cairn.example."), "own words"],
    [
      "a new address, twice named",
      reply("My e-mail address ada@example.org has changed to", "<ada@cairn.example>."),
      "own words",
    ],
    ["an old address", reply("My old address was ada@cairn.example, which bounces."), "own words"],
    ["where she has moved", reply("I have moved to ada@cairn.example."), "own words"],
    ["where she is reached", reply("You can reach me at ada@cairn.example from May on."), "own words"],
    ["a change of address", reply("Update my email address to ada@cairn.example."), "own words"],
  ];
  for (const [title, mail, kind] of statements) {
    test(title, () => assert.deepEqual(said(mail), [[kind, "ada@cairn.example"]]));
  }
});

describe("no statement is", () => {
  const silences: readonly (readonly [title: string, mail: Mail])[] = [
    ["somebody else's patch, passed on", patchMail("From: Ben Okoye <ben@example.org>", "", "Put.")],
    ["her own address", patchMail("From: Ada Fenn <ada@example.org>", "", "Signed-off-by: Ada Fenn <ada@example.org>")],
    [
      "what somebody of her name signs beside her",
      patchMail("Put.", "", "Signed-off-by: Ada Fenn <ada@cairn.example>", "Signed-off-by: Ada Fenn <ada@example.org>"),
    ],
    [
      "two addresses of her name",
      patchMail(
        "Put.",
        "",
        "Signed-off-by: Ada Fenn <ada@cairn.example>",
        "Signed-off-by: Ada Fenn <ada@moss.example>",
      ),
    ],
    ["a review of her name under her patch", patchMail("Put.", "", "Reviewed-by: Ada Fenn <ada@cairn.example>")],
    ["a tag that is quoted", reply("> Acked-by: Ada Fenn <ada@cairn.example>", "", "Thanks!")],
    ["a tag under another name", reply("Acked-by: Ben Okoye <ben@example.org>")],
    ["a tag under half of her name", { name: "Ada", body: ["Acked-by: Ada <ada@cairn.example>"] }],
    ["a report or suggestion, which others write down", reply("Reported-by: Ada Fenn <ada@cairn.example>")],
    ["an author line in a reply", reply("From: Ada Fenn <ada@cairn.example>", "", "Put.")],
    ["another's address", reply("His address is now ben@cairn.example.", "Ask Ben, his email is ben@cairn.example.")],
    ["a supposition", reply("If my address was ada@cairn.example, you would reach me.")],
    ["an example", reply("For example, my address is ada@cairn.example.")],
    ["a denial", reply("My address is not ada@cairn.example.")],
    ["a quotation", reply("> My address is now ben@cairn.example.", "", "Noted.")],
    ["a mail without words", reply("")],
  ];
  for (const [title, mail] of silences) {
    test(title, () => assert.deepEqual(said(mail), []));
  }
});

describe("a patch to a map of addresses", () => {
  const diff = (file: string, ...lines: readonly string[]): Mail => ({
    subject: "[PATCH] update my address",
    body: [
      "Update.",
      "---",
      ` ${file} | 2 +-`,
      "",
      `diff --git a/${file} b/${file}`,
      `--- a/${file}`,
      `+++ b/${file}`,
      `@@ -1,${lines.length} +1,${lines.length} @@`,
      ...lines,
    ],
  });
  const kind = "own patch to a map of addresses";
  const old = "ada@cairn.example";
  const cases: readonly (readonly [title: string, mail: Mail, said: readonly (readonly [string, string])[]])[] = [
    [
      "a line of a mailmap under her name",
      diff(".mailmap", " A", "+Ada Fenn <ada@example.org> <ada@cairn.example>"),
      [[kind, old]],
    ],
    ["the other way round", diff(".mailmap", " A", "+Ada Fenn <ada@cairn.example> <ada@example.org>"), [[kind, old]]],
    ["somebody else's line", diff(".mailmap", " A", "+Ben Okoye <ben@example.org> <ben@cairn.example>"), []],
    [
      "a line with neither address hers",
      diff(".mailmap", " A", "+Ada Fenn <ada@moss.example> <ada@cairn.example>"),
      [],
    ],
    ["a line that is taken away", diff(".mailmap", "-Ada Fenn <ada@example.org> <ada@cairn.example>", "+#"), []],
    ["another file", diff("people.txt", " A", "+Ada Fenn <ada@example.org> <ada@cairn.example>"), []],
    [
      "her entry of MAINTAINERS",
      diff("MAINTAINERS", "-M:\tAda Fenn <ada@cairn.example>", "+M:\tAda Fenn <ada@example.org>"),
      [[kind, old]],
    ],
    [
      "an entry that passes to another",
      diff("MAINTAINERS", "-M:\tBen Okoye <ben@example.org>", "+M:\tAda Fenn <ada@example.org>"),
      [],
    ],
    [
      "an entry that passes from her",
      diff("MAINTAINERS", "-M:\tAda Fenn <ada@example.org>", "+M:\tBen Okoye <ben@example.org>"),
      [],
    ],
  ];
  for (const [title, mail, expected] of cases) {
    test(`says ${expected.length === 0 ? "nothing by" : "it by"} ${title}`, () =>
      assert.deepEqual(said(mail), expected));
  }
});
