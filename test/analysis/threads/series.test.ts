import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { patchVersion } from "../../../analysis/threads/patch-title.ts";
import { isPatchPost, readSeriesVersion } from "../../../analysis/threads/series.ts";
import { makeMessage } from "../make-message.ts";

const post = (subject: string, body = "") => splitPost(makeMessage({ subject, body }));

describe("a patch mail's subject", () => {
  const cases: readonly (readonly [subject: string, patch: boolean, version: number])[] = [
    ["[PATCH] heron: add", true, 1],
    ["[PATCH v3 1/2] heron: add", true, 3],
    ["[PATCHv4 1/2] heron: add", true, 4],
    ["[PATCH RFCv2] heron: add", true, 2],
    ["[PATCHES] heron: what waits", false, 1],
    ["[PATCH 0/2 v12] heron: add", true, 12],
    ["[RFC PATCH v2] heron: add", true, 2],
    ["[RFC] heron: add", true, 1],
    ["[heron-list] [PATCH v2] heron: add", true, 2],
    ["Re: [PATCH v3] heron: add", false, 1],
    ["heron v3: add", false, 1],
    ["[ANNOUNCE] heron v3", false, 1],
    ["", false, 1],
  ];
  for (const [subject, patch, version] of cases) {
    test(`${JSON.stringify(subject)} ${patch ? `is version ${version}` : "is none"}`, () => {
      assert.deepEqual([isPatchPost(post(subject)), patchVersion(subject)], [patch, version]);
    });
  }
});

describe("readSeriesVersion", () => {
  const keysOf = (subject: string, body = "") => readSeriesVersion([post(subject, body)]).keys;

  test("ties versions by author and title", () => {
    assert.deepEqual(keysOf("[PATCH v2 1/3] heron: add a roost"), keysOf("[PATCH 1/2] heron: add  a Roost"));
  });
  test("does not count what an author adds in brackets", () => {
    assert.deepEqual(keysOf("[PATCH v2] heron: add a roost (was pond)"), keysOf("[PATCH] heron: add a roost"));
  });
  test("tells titles apart", () => {
    assert.notDeepEqual(keysOf("[PATCH] heron: add a roost"), keysOf("[PATCH] heron: drop a roost"));
  });
  test("finds nothing telling in a short title", () => assert.deepEqual(keysOf("[PATCH v2] fixes"), []));
  test("knows a change-id", () => {
    assert.deepEqual(keysOf("[PATCH v2] fixes", "change-id: 20210503-heron-roost"), ["change-id 20210503-heron-roost"]);
  });
  test("does not take a quoted change-id", () => {
    assert.deepEqual(keysOf("[PATCH v2] fixes", "> change-id: 20210503-heron-roost"), []);
  });
  test("reads replies as no patches", () => {
    const version = readSeriesVersion([post("Re: [PATCH v2] heron: add a roost")]);
    assert.deepEqual(version, { keys: [], author: null, version: 1 });
  });
  test("ties a resent patch to the first sending", () => {
    const first = keysOf("[PATCH v2 1/3] heron: add a roost");
    for (const tags of ["[RESEND] [PATCH v2 1/3]", "[RESEND PATCH v2 1/3]", "[PATCH RESEND]", " [heron] [PATCH]"])
      assert.deepEqual(keysOf(`${tags} heron: add a roost`), first);
  });
  test("tells authors apart", () => {
    const body = "From: Ben <ben@example.org>";
    assert.notDeepEqual(keysOf("[PATCH] heron: add a roost", body), keysOf("[PATCH] heron: add a roost"));
  });
  test("knows the author for whom another posts, by the From: line before the text", () => {
    const keys = keysOf("[PATCH] heron: add a roost", "From: Ben Bo <Ben@Example.org>\n\nThe roost.");
    assert.deepEqual(keys, ["ada@example.org heron: add a roost", "ben@example.org heron: add a roost"]);
  });
  test("counts an author who posts his own patch once", () => {
    const keys = keysOf("[PATCH] heron: add a roost", "From: Ada <ada@example.org>\n\nThe roost.");
    assert.deepEqual(keys, ["ada@example.org heron: add a roost"]);
  });
  test("takes no From: line far down or in a quotation for the author's", () => {
    for (const body of [`${"The roost.\n".repeat(60)}From: Ben <ben@example.org>`, "> From: Ben <ben@example.org>"])
      assert.deepEqual(keysOf("[PATCH] heron: add a roost", body), ["ada@example.org heron: add a roost"]);
  });
  test("keeps brackets that stand within a title", () => {
    const keys = keysOf("[PATCH] heron (grey): add a roost (was: heron: add a nest)");
    assert.deepEqual(keys, ["ada@example.org heron (grey): add a roost"]);
  });
  test("takes a change-id only from a line of its own that is long enough", () => {
    for (const body of ["The change-id: 20210503-heron-roost", "change-id: 12", "change-id: 20210503 heron roost"])
      assert.deepEqual(keysOf("[PATCH v2] fixes", body), []);
  });
  test("tells the author and version of the thread's first patch mail, and each key once", () => {
    const posts = [
      "Re: [PATCH] heron: add a roost",
      "[PATCH v4 0/2] heron: add a roost",
      "[PATCH v5] heron: add a roost",
    ];
    assert.deepEqual(readSeriesVersion(posts.map((subject) => post(subject))), {
      keys: ["ada@example.org heron: add a roost"],
      author: "ada@example.org",
      version: 4,
    });
  });
  test("has no author where the mail names none", () => {
    const version = readSeriesVersion([splitPost(makeMessage({ subject: "[PATCH] heron: add a roost", from: null }))]);
    assert.deepEqual(version, { keys: [], author: null, version: 1 });
  });
});
