import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ownText } from "../../../analysis/text/own-text.ts";
import type { Mail } from "../make-thread.ts";
import { makeThread } from "../make-thread.ts";

/** Own text of each mail of a thread. */
function ownTexts(...mails: readonly Mail[]): string[] {
  return makeThread(...mails).posts.map(ownText);
}

/** Three mails, each with words of its own above the same lines. */
function thrice(writers: readonly [string, string, string], ...tail: readonly string[]): string[] {
  const [one, two, three] = writers;
  return ownTexts(
    { by: one, lines: ["How about heron?", "", ...tail] },
    { by: two, to: "m1", lines: ["> How about heron?", "", "Egret is shorter.", "", ...tail] },
    { by: three, to: "m2", lines: ["> Egret is shorter.", "", "Heron is clearer.", "", ...tail] },
  );
}

const ada = ["Ada", "Ada", "Ada"] as const;
const three = ["Ada", "Bo", "Cleo"] as const;
const own = ["How about heron?", "Egret is shorter.", "Heron is clearer."];
const footer = ["____", "Reed Mail is free!", "https://mail.example.org/7"];

describe("a closing that repeats is no own text", () => {
  const cases: readonly (readonly [why: string, texts: readonly string[]])[] = [
    ["below a rule of dashes", thrice(ada, "---", "Reed Ltd, 1 Pond Street", "Call it stork!")],
    ["below a single dash", thrice(ada, "-", "Reed Ltd, 1 Pond Street")],
    ["in any language", thrice(ada, "-----", "この電子メールは機密です。")],
    ["that many people have, with an address in it", thrice(three, ...footer)],
    ["below a rule with words in it", thrice(three, "----(end of broadcast)----", "TIP 4: see www.example.org")],
  ];
  for (const [why, texts] of cases) test(why, () => assert.deepEqual(texts, own));

  test("below the name that its sender signs with, which stays", () => {
    const texts = thrice(ada, "Regards,", "Ada", "", "Reed Ltd, Pond Street.", "Directors: Rail, Crane.");
    assert.deepEqual(
      texts,
      own.map((text) => `${text}\n\nRegards, Ada`),
    );
  });
  test("also where each has a number of its own", () => {
    const mail = (by: string, at: number): Mail => ({
      by,
      ...(at > 1 ? { to: `m${at - 1}` } : {}),
      lines: [`It is number ${by}.`, "", "-=-=-=-", `View: https://lists.example.org/message/${at}`, "-=-=-=-"],
    });
    assert.deepEqual(ownTexts(mail("Ada", 1), mail("Bo", 2), mail("Cleo", 3)), [
      "It is number Ada.",
      "It is number Bo.",
      "It is number Cleo.",
    ]);
  });
  test("above what is quoted below an answer", () => {
    const mail = (text: string, at: number): Mail => ({
      by: "Ada",
      ...(at > 1 ? { to: `m${at - 1}` } : {}),
      lines: [text, "", "---", "Reed Ltd, Pond Street", "", "On Monday, Bo wrote:", "> It is a bird."],
    });
    assert.deepEqual(ownTexts(mail("One.", 1), mail("Two.", 2), mail("Three.", 3)), ["One.", "Two.", "Three."]);
  });
});

describe("own text is", () => {
  const patch = ["diff --git a/pond.c b/pond.c", "--- a/pond.c", "+++ b/pond.c", "@@ -1 +1 @@", "-heron", "+egret"];
  const cases: readonly (readonly [why: string, kept: string, texts: readonly string[]])[] = [
    [
      "what nothing parts from the text, however often it is said",
      "Please call it heron,",
      thrice(ada, "Please call it heron,", "and not egret."),
    ],
    ["what is said below a rule in two mails", "Call it stork.", thrice(["Ada", "Ada", "Bo"], "---", "Call it stork.")],
    [
      "a vote of several people, with an address in it",
      "[x] heron",
      thrice(three, "-----", "[x] heron", "[ ] egret", "https://vote.example.org"),
    ],
    ["an act", "Acked-by", thrice(ada, "---", "Acked-by: Ada Reed <ada@example.org>")],
    [
      "what is said of versions of an attached patch",
      "v2: heron",
      thrice(ada, "Signed-off-by: Ada Reed <ada@example.org>", "---", "v2: heron is egret now"),
    ],
    ["what is said of versions above a patch", "v2: heron", thrice(ada, "---", "v2: heron is egret now", ...patch)],
  ];
  for (const [why, kept, texts] of cases)
    test(why, () =>
      assert.ok(
        texts.every((text) => text.includes(kept)),
        texts.join("\n==\n"),
      ),
    );

  test("what mails say that say the same above it, and nothing else", () => {
    const mail = (lines: readonly string[], at: number): Mail => ({
      by: "Ada",
      ...(at > 1 ? { to: `m${at - 1}` } : {}),
      lines,
    });
    const resent = ["Ping.", "", "---", "Call it stork."];
    assert.ok(ownTexts(mail(resent, 1), mail(resent, 2), mail(resent, 3)).every((text) => text.includes("stork")));
    const bare = ["---", "Call it stork."];
    assert.ok(ownTexts(mail(bare, 1), mail(bare, 2), mail(bare, 3)).every((text) => text.includes("stork")));
  });
  test("longer than a footer", () => {
    const lines = Array.from({ length: 16 }, (_, at) => `line ${at} of a text`);
    assert.ok(thrice(ada, "---", ...lines).every((text) => text.includes("line 15")));
  });
});
