import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { retitledPatch } from "../../../analysis/decisions/retitled-patch.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { Post } from "../../../analysis/types.ts";
import { makeFamily } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makeRecord } from "./make-record.ts";

const nest = makeFamily("nest");
const roost = makeFamily("roost");
const first = makePatchPost("m1", "[PATCH] pond: add new nest option", ["int a;"]);
const second = (subject: string, by = "ada@example.org") => makePatchPost("m2", subject, ["int b;"], { by });
const later = second("[PATCH v2] pond: add new roost option");
const words = makeUtterance({ text: "This adds an option.", messageId: "m2@example.org" });

const settledBy = (posts: readonly Post[], families: readonly NameFamily[] = [nest, roost]) =>
  retitledPatch(makeRecord({ families, posts, utterances: [words] })).map(({ family, utterance }) => [
    family.name,
    utterance.text,
  ]);

describe("a later version with another name in its title", () => {
  test("settles on it", () => assert.deepEqual(settledBy([first, later]), [["roost", "This adds an option."]]));
  test("settles on a word that is the new part of the name there", () => {
    const posts = [
      makePatchPost("m1", "[PATCH] pond: add new pond_nest() option", ["int a;"]),
      second("[PATCH v2] pond: add new pond_roost() option"),
    ];
    assert.deepEqual(settledBy(posts), [["roost", "This adds an option."]]);
    assert.deepEqual(settledBy(posts, [makeFamily("pond_nest"), roost]), [["roost", "This adds an option."]]);
    assert.deepEqual(settledBy(posts, [nest, makeFamily("pond")]), []);
  });
  test("settles on nothing where the two are no names under debate", () => {
    assert.deepEqual(settledBy([first, later], [roost]), []);
    assert.deepEqual(settledBy([first, later], [nest]), []);
  });
  test("settles on nothing where it is somebody else's, or no later one", () => {
    assert.deepEqual(settledBy([first, second("[PATCH v2] pond: add new roost option", "ben@example.org")]), []);
    assert.deepEqual(settledBy([first, second("[PATCH] pond: add new roost option")]), []);
  });
  test("settles on nothing where more of the title is new", () =>
    assert.deepEqual(settledBy([first, second("[PATCH v2] pond: add big roost option")]), []));
  test("settles on nothing where a version after it has the old one again", () => {
    const third = makePatchPost("m3", "[PATCH v3] pond: add new nest option", ["int c;"]);
    assert.deepEqual(settledBy([first, later, third]), []);
  });
  test("is one that is posted anew with more parts, too", () => {
    const part = makePatchPost("m1", "[PATCH 3/4] pond: add new nest option", ["int a;"]);
    const anew = second("[PATCH 3/5] pond: add new roost option");
    assert.deepEqual(
      settledBy([part, { ...anew, message: { ...anew.message, date: "2022-01-01T00:00:00Z" } }]).length,
      1,
    );
  });
});
