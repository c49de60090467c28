import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { withoutPastVersions } from "../../analysis/past-versions.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import type { Post } from "../../analysis/types.ts";
import { readUtterances } from "../../analysis/utterances.ts";
import { makeMessage } from "./make-message.ts";

/** The sentences that are left of a mail with that title, after one by the same author with the title of `earlier`. */
function left(title: string, lines: readonly string[], earlier: readonly string[] = []): readonly string[] {
  const post = splitPost(makeMessage({ id: "m2@example.org", subject: title, body: lines.join("\n") }));
  const before: readonly Post[] = earlier.map((subject, at) =>
    splitPost(makeMessage({ id: `e${at}@example.org`, subject })),
  );
  return withoutPastVersions(readUtterances(post, [], 0), [...before, post]).map(({ text }) => text);
}

const letter = [
  "Herons sleep here.",
  "",
  "Changes since v4:",
  "* Rename pond_put to pond_hold.",
  "",
  "  It says more.",
  "",
  "Changes since v3:",
  "* Rename pond_get to pond_put.",
  "  It is short.",
  "",
  "Thanks to all.",
];
const current = ["Herons sleep here.", "Changes since v4:", "* Rename pond_put to pond_hold.", "It says more."];
const past = ["Changes since v3:", "* Rename pond_get to pond_put.", "It is short."];

describe("what changelogs tell of versions before those at hand", () => {
  test("is left out, up to the paragraph that goes on with the letter", () => {
    assert.deepEqual(left("[PATCH v5] pond: herons", letter), [...current, "Thanks to all."]);
  });
  test("stays where an earlier version is at hand", () => {
    assert.deepEqual(left("[PATCH v5] pond: herons", letter, ["[PATCH v4] pond: herons"]), [
      ...current,
      ...past,
      "Thanks to all.",
    ]);
  });
  test("stays where one patch of a later version asks for comments", () => {
    assert.equal(left("[RFC PATCH v5 2/2] pond: twigs", letter, ["[PATCH v3 0/2] pond: herons"]).length, 8);
  });
  test("stays in what answers a patch", () => {
    assert.deepEqual(left("Re: [PATCH v5] pond: herons", letter), [...current, ...past, "Thanks to all."]);
  });

  const headings: readonly (readonly [heading: string, title: string, isPast: boolean])[] = [
    ["v4:", "[PATCH v5] pond", true],
    ["v5:", "[PATCH v5] pond", false],
    ["v4 -> v5:", "[PATCH v5] pond", false],
    ["V3->V4", "[PATCH v5] pond", true],
    ["Changes in v4:", "[PATCH v5] pond", true],
    ["Changed v3 => v4:", "[PATCH v5] pond", true],
    ["Changes from v3 [2]", "[PATCH v5] pond", true],
    ["=== Changes since v3 ===", "[PATCH v5] pond", true],
    ["Since v4:", "[PATCH v5] pond", false],
    ["Changelog v4 (2 May):", "[PATCH v5] pond", true],
    ["RFC v2:", "[PATCH] pond", true],
    ["Changes since RFC:", "[PATCH] pond", false],
    ["Changes since RFC:", "[PATCH v3] pond", true],
    ["RFC v1 -> RFC v2:", "[RFC PATCH v2] pond", false],
    ["RFC v1:", "[RFC PATCH v2] pond", true],
    ["Changes since the last version:", "[PATCH v5] pond", false],
    ["In v4, Ada found a heron:", "[PATCH v5] pond", false],
    ["There are 3:", "[PATCH v5] pond", false],
  ];
  for (const [heading, title, isPast] of headings) {
    test(`“${heading}” in ${title} ${isPast ? "is" : "is not"} such`, () => {
      const item = "- Rename pond_get to pond_put.";
      assert.equal(left(title, ["Herons.", "", heading, item]).includes(item), !isPast);
    });
  }
  test("“v3: …” tells it in one line", () => {
    assert.deepEqual(left("[PATCH v5] pond", ["v5: Call it heron_get.", "v3: Call it heron_put."]), [
      "v5: Call it heron_get.",
    ]);
  });
});
