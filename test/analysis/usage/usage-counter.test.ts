import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Name } from "../../../analysis/types.ts";
import { UsageCounter } from "../../../analysis/usage/usage-counter.ts";
import { diff } from "../decisions/make-record.ts";
import { makeDebate } from "../make-finding.ts";
import { makeMessage } from "../make-message.ts";

function name(spelling: string, aliases: readonly string[] = []): Name {
  return { name: spelling, aliases, role: "incumbent", proposal: null, firstUse: null, fate: "open" };
}

const debate = makeDebate({
  id: "roost",
  names: [name("heron_roost", ["HERON_ROOST_FLAG", "shelter"]), name("egret")],
  messageIds: ["m1@example.org"],
});

type Mail = {
  readonly id?: string;
  readonly date?: string | null;
  readonly subject?: string;
  readonly lines: readonly string[];
};

/** "2021-05: own 1, subjects 0, +0 -0" for each month and name with use, after these mails. */
function usage(...mails: readonly Mail[]): Readonly<Record<string, readonly string[]>> {
  const counter = new UsageCounter([debate]);
  for (const { lines, ...said } of mails) {
    const message = makeMessage({ ...said, body: lines.join("\n") });
    if (counter.mayUse(message.id, `${message.subject}\n${message.body}`)) counter.add(splitPost(message));
  }
  const used = counter.usageOf(debate).filter(({ months }) => months.length > 0);
  return Object.fromEntries(
    used.map(({ name: one, months }) => [
      one,
      months.map(
        ({ month, ownText, subjects, addedLines, removedLines }) =>
          `${month}: own ${ownText}, subjects ${subjects}, +${addedLines} -${removedLines}`,
      ),
    ]),
  );
}

describe("a name is counted", () => {
  test("in own text, as often as it is there, in any spelling", () => {
    assert.deepEqual(usage({ lines: ["I like heron_roost() and Heron-Roost, and heron_roost_flag."] }), {
      heron_roost: ["2021-05: own 3, subjects 0, +0 -0"],
    });
  });

  test("in own text alone, not where it is quoted", () => {
    assert.deepEqual(usage({ lines: ["Ben wrote:", "> I like heron_roost()", "", "So do I."] }), {});
  });

  test("in the subject once, unless it is a reply's", () => {
    assert.deepEqual(
      usage(
        { subject: "[PATCH] heron_roost: heron_roost()", lines: ["x"] },
        { subject: "Re: heron_roost", lines: ["x"] },
      ),
      { heron_roost: ["2021-05: own 0, subjects 1, +0 -0"] },
    );
  });

  test("in lines that a patch adds or removes, once for each line, headers left out", () => {
    const lines = [
      "A patch.",
      "---",
      "diff --git a/heron_roost.c b/heron_roost.c",
      "--- a/heron_roost.c",
      "+++ b/heron_roost.c",
      "@@ -1,2 +1,2 @@",
      " heron_roost();",
      "-heron_roost(heron_roost);",
      "+heron_roost_flag = heron_roost();",
    ];
    assert.deepEqual(usage({ lines }), { heron_roost: ["2021-05: own 0, subjects 0, +1 -1"] });
  });

  test("by month, in any order of the mails; without a date not at all", () => {
    const lines = ["heron_roost"];
    const dates = ["2022-01-31T23:59:59Z", null, "2021-12-01T00:00:00Z"];
    assert.deepEqual(usage(...dates.map((date) => ({ date, lines }))), {
      heron_roost: ["2021-12: own 1, subjects 0, +0 -0", "2022-01: own 1, subjects 0, +0 -0"],
    });
  });

  test("in the whole archive where it is an identifier, in its debate only where it is an ordinary word, which counts for no identifier", () => {
    const lines = ["A shelter, an egret, heron_roost."];
    assert.deepEqual(usage({ lines }), {
      egret: ["2021-05: own 1, subjects 0, +0 -0"],
      heron_roost: ["2021-05: own 1, subjects 0, +0 -0"],
    });
    assert.deepEqual(usage({ id: "elsewhere@example.org", lines }), {
      heron_roost: ["2021-05: own 1, subjects 0, +0 -0"],
    });
    const [first] = new UsageCounter([debate]).usageOf(debate);
    assert.deepEqual([first?.everywhere, first?.inDebate], [["heron_roost", "HERON_ROOST_FLAG"], []]);
  });

  test("not where it is a part of another word", () => {
    assert.deepEqual(usage({ lines: ["heron_roosts", "my_heron_roost", "egrets"] }), {});
    assert.deepEqual(usage({ lines: [...diff(["void my_heron_roost(void);"])] }), {});
  });
});

test("most messages are passed over: those of no debate that hold no such identifier", () => {
  const counter = new UsageCounter([debate]);
  assert.equal(counter.mayUse("elsewhere@example.org", "an egret in a shelter, and egret_roost"), false);
  assert.equal(counter.mayUse("elsewhere@example.org", "see Heron-Roost"), true);
  assert.equal(counter.mayUse("m1@example.org", ""), true);
});

test("what was counted before is added to", () => {
  const mail = (id: string, date: string) =>
    splitPost(makeMessage({ id, date, body: "I like heron_roost(), Heron-Roost and egret." }));
  const [early, late] = [
    mail("m1@example.org", "2021-05-01T00:00:00Z"),
    mail("m2@example.org", "2021-06-01T00:00:00Z"),
  ];
  const whole = new UsageCounter([debate]);
  for (const post of [early, early, late]) whole.add(post);
  const first = new UsageCounter([debate]);
  first.add(early);
  const before = new Map([[debate.id, first.usageOf(debate)]]);
  const second = new UsageCounter([debate], before);
  for (const post of [early, late]) second.add(post);
  assert.deepEqual(second.usageOf(debate), whole.usageOf(debate));
  assert.deepEqual(before, new Map([[debate.id, first.usageOf(debate)]]));
});
