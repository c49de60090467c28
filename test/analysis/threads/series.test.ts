import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { isPatchPost, patchVersion, readSeriesVersion } from "../../../analysis/threads/series.ts";
import { makeMessage } from "../make-message.ts";

const post = (subject: string, body = "") => splitPost(makeMessage({ subject, body }));

describe("a patch mail's subject", () => {
  const cases: readonly (readonly [subject: string, patch: boolean, version: number])[] = [
    ["[PATCH] heron: add", true, 1],
    ["[PATCH v3 1/2] heron: add", true, 3],
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
});
