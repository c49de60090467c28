import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyzeMessages } from "../../../analysis/index.ts";
import type { Debate } from "../../../analysis/types.ts";
import { makeMessage } from "../make-message.ts";
import { diff } from "./make-record.ts";

/** A mail: who, under which subject, in answer to which mail, and its lines. */
type Mail = readonly [by: string, subject: string, to: string | null, lines: readonly string[]];

/** The one debate of mails with the ids "m1", "m2", … an hour apart. */
async function debateOf(...mails: readonly Mail[]): Promise<Debate> {
  const messages = mails.map(([by, subject, to, lines], at) =>
    makeMessage({
      id: `m${at + 1}@example.org`,
      subject,
      from: { name: by, address: `${by.toLowerCase()}@example.org` },
      date: `2021-05-03T${String(at).padStart(2, "0")}:00:00Z`,
      inReplyTo: to ? [`${to}@example.org`] : [],
      references: to ? [`${to}@example.org`] : [],
      body: lines.join("\n"),
    }),
  );
  const [debate, ...others] = await analyzeMessages(messages);
  assert(debate, "nobody argues about a name");
  assert.deepEqual(others, []);
  return debate;
}

/** "kind: name (message)" of what was decided. */
function decided({ decision }: Debate): string {
  if (decision.status === "undecided") return decision.status;
  return `${decision.kind}: ${decision.name} (${decision.evidence.messageId.split("@")[0]})`;
}

const fates = ({ names }: Debate) => Object.fromEntries(names.map(({ name, fate }) => [name, fate]));

const title = "[PATCH] roost: add lantern_invalidate()";
const patch = (...lines: readonly string[]) => [...lines, "---", ...diff(["void lantern_invalidate(void);"]), ""];
const opening: Mail = ["Ada", title, null, patch("This adds lantern_invalidate() to drop the pages of a roost.")];
const debate: readonly Mail[] = [
  opening,
  [
    "Ben",
    `Re: ${title}`,
    "m1",
    [
      "> +void lantern_invalidate(void);",
      "",
      "I don't like the name lantern_invalidate(), it is misleading. How about beacon_release() instead?",
    ],
  ],
  [
    "Cyd",
    `Re: ${title}`,
    "m2",
    [
      "> How about beacon_release() instead?",
      "",
      "I prefer beacon_release(), it is a better name because it says what it does.",
    ],
  ],
];

describe("a debate about the name in a patch", () => {
  test("is open while nobody settles it", async () => {
    const found = await debateOf(...debate);
    assert.equal(decided(found), "undecided");
    assert.deepEqual(fates(found), { lantern_invalidate: "open", beacon_release: "open" });
  });

  test("is settled by its author's word", async () => {
    const word = ["> I prefer beacon_release().", "", "OK, I'll rename it to beacon_release() in v2."];
    const found = await debateOf(...debate, ["Ada", `Re: ${title}`, "m3", word]);
    assert.equal(decided(found), "author's word: beacon_release (m4)");
    assert.deepEqual(fates(found), { lantern_invalidate: "rejected", beacon_release: "adopted" });
  });

  test("is settled by the rename that the next version reports, whatever else its changelog renames", async () => {
    const lines = [
      "Changes in v2:",
      "- Renamed lantern_invalidate() to beacon_release().",
      "- Renamed twig_len() to twig_size().",
    ];
    const found = await debateOf(...debate, [
      "Ada",
      "[PATCH v2] roost: add beacon_release()",
      "m1",
      [...lines, "---", ...diff(["void beacon_release(void);", "int twig_size(void);"]), ""],
    ]);
    assert.equal(decided(found), "rename patch: beacon_release (m4)");
    assert.equal(fates(found)["beacon_release"], "adopted");
    assert.notEqual(fates(found)["twig_size"], "adopted");
  });

  test("is settled by the next version that uses the name without a word of a rename", async () => {
    const lines = [
      "This adds beacon_release() to drop the pages of a roost.",
      "---",
      ...diff(["void beacon_release(void);"]),
      "",
    ];
    const found = await debateOf(...debate, ["Ada", "[PATCH v2] roost: add a way to drop pages", "m1", lines]);
    assert.equal(decided(found), "next revision: beacon_release (m4)");
  });

  test("is settled on the old name again where who renamed it takes it back", async () => {
    const renamed: Mail = [
      "Ada",
      "[PATCH v2] roost: add beacon_release()",
      "m1",
      [
        "Changes in v2:",
        "- Renamed lantern_invalidate() to beacon_release().",
        "---",
        ...diff(["int beacon_release(void);"]),
        "",
      ],
    ];
    const back = ["> Sounds worse to me.", "", "OK, I will submit v3 with the name lantern_invalidate()."];
    const found = await debateOf(...debate, renamed, ["Ada", "Re: [PATCH v2] roost: add beacon_release()", "m4", back]);
    assert.equal(decided(found), "author's word: lantern_invalidate (m5)");
  });

  test("is settled anew by a version that renames the name again", async () => {
    const version = (number: number, from: string, to: string): Mail => [
      "Ada",
      `[PATCH v${number}] roost: add ${to}()`,
      "m1",
      [`v${number}: renamed ${from}() to ${to}().`, "---", ...diff([`void ${to}(void);`]), ""],
    ];
    const found = await debateOf(
      ...debate,
      version(2, "lantern_invalidate", "beacon_release"),
      version(3, "beacon_release", "beacon_discard"),
    );
    assert.equal(decided(found), "rename patch: beacon_discard (m5)");
    assert.notEqual(fates(found)["beacon_release"], "adopted");
  });
});

describe("a patch that renames", () => {
  const rename = "[PATCH] roost: rename lantern_invalidate() to beacon_release()";
  const renaming: Mail = [
    "Ada",
    rename,
    null,
    [
      "Rename lantern_invalidate() to beacon_release(), because the old name is misleading.",
      "",
      "Signed-off-by: Ada <ada@example.org>",
      "---",
      ...diff(["void beacon_release(void);"]),
      "",
    ],
  ];
  const ack = (by: string): Mail => [by, `Re: ${rename}`, "m1", [`Acked-by: ${by} <${by.toLowerCase()}@example.org>`]];
  const liking: Mail = ["Ben", `Re: ${rename}`, "m1", ["I like beacon_release(), it is a much better name."]];
  const against = (by: string): Mail => [
    by,
    `Re: ${rename}`,
    "m1",
    ["I don't like the name beacon_release(), it is confusing. NAK to this rename."],
  ];

  test("is carried where several acknowledge it and nobody opposes it", async () => {
    const found = await debateOf(renaming, liking, ack("Cyd"), ack("Dov"));
    assert.equal(decided(found), "rename patch: beacon_release (m1)");
  });
  test("is not carried where as many oppose it", async () => {
    const found = await debateOf(renaming, liking, against("Cyd"), against("Dov"));
    assert.equal(decided(found), "undecided");
    assert.equal(fates(found)["beacon_release"], "rejected");
  });
  test("settles nothing that it seemed to settle once its author withdraws it, and that is told", async () => {
    const withdrawing: Mail = ["Ada", `Re: ${rename}`, "m4", ["Patch withdrawn.", "", "Thanks for your help!"]];
    const { decision, names } = await debateOf(renaming, liking, ack("Cyd"), ack("Dov"), withdrawing);
    assert.deepEqual(decision, {
      status: "undecided",
      reason: "the author of the patches withdrew them on 2021-05-03: “Patch withdrawn.”",
    });
    assert.ok(names.every(({ fate }) => fate !== "adopted"));
  });
  test("settles it where it is applied", async () => {
    const found = await debateOf(renaming, liking, against("Cyd"), [
      "Eve",
      `Re: ${rename}`,
      "m1",
      ["Applied, thanks."],
    ]);
    assert.equal(decided(found), "merge: beacon_release (m4)");
    assert.deepEqual(fates(found), { lantern_invalidate: "rejected", beacon_release: "adopted" });
  });
});

describe("without patches", () => {
  const asking = "What to call the trailer";
  const called: readonly Mail[] = [
    ["Ada", asking, null, ['How about "Measured-at" for the trailer?']],
    ["Ben", `Re: ${asking}`, "m1", ['"Measured-at" is a bad name. I prefer "Rates-from", because people know it.']],
  ];
  test("what is kept in so many words was in use, though somebody put it forward", async () => {
    const debate = await debateOf(...called, ["Ada", `Re: ${asking}`, "m2", ['OK, let\'s keep "Rates-from".']]);
    assert.equal(debate.decision.status, "kept");
    const chosen = await debateOf(...called, ["Ada", `Re: ${asking}`, "m2", ['OK, let\'s go with "Rates-from".']]);
    assert.equal(chosen.decision.status, "adopted");
  });
  test("what several people speak for and nobody against is told as agreed on", async () => {
    const debate = await debateOf(
      ...called,
      ["Cyd", `Re: ${asking}`, "m2", ['I like "Rates-from", too.']],
      ["Dan", `Re: ${asking}`, "m3", ['"Rates-from" is the better name.']],
    );
    assert.equal(decided(debate), "agreement: Rates-from (m4)");
    assert(debate.decision.status !== "undecided" && debate.decision.evidence.confidence < 0.5);
  });
});
