import assert from "node:assert/strict";
import { test } from "node:test";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { collateThread } from "../../../analysis/transcript/build-transcript.ts";
import type { Stretch, TranscriptPassage } from "../../../analysis/transcript/types.ts";
import { type Mail, makeThread } from "../make-thread.ts";

const opening: Mail = {
  by: "Ada",
  lines: [
    "I want to call the new lamp store lamp_shelf. It is where the",
    "idle lamps wait, and nobody else uses the word for anything.",
    "",
    "The old word was heap, which is taken by the allocator people.",
  ],
};

const cases: readonly { readonly title: string; readonly mails: readonly Mail[]; readonly reads: readonly string[] }[] =
  [
    {
      title: "replies stand under the lines they answer, and the answered message goes on behind them",
      mails: [
        opening,
        {
          by: "Bo",
          to: "m1",
          lines: [
            "Hi Ada,",
            "",
            "> I want to call the new lamp store lamp_shelf. It is where the",
            "> idle lamps wait, and nobody else uses the word for anything.",
            "",
            "The storage people do.",
            "",
            "> The old word was heap, which is taken by the allocator people.",
            "",
            "Indeed it is taken.",
          ],
        },
      ],
      reads: [
        "Ada: I want to … for anything.",
        "  Bo: Hi Ada, / The storage people do.",
        "Ada goes on: The old word … allocator people.",
        "  Bo: Indeed it is taken.",
      ],
    },
    {
      title: "a sentence is not cut where only its beginning is quoted",
      mails: [
        opening,
        {
          by: "Bo",
          to: "m1",
          lines: ["> I want to call the new lamp store lamp_shelf. It is where the", "", "Where?"],
        },
      ],
      reads: ["Ada: I want to … for anything.", "  Bo: Where?", "Ada goes on: The old word … allocator people."],
    },
    {
      title: "a reply to a part of a paragraph stands behind that sentence",
      mails: [
        {
          by: "Ada",
          lines: ["I want to call the new lamp store lamp_shelf.", "It is where the idle lamps wait for the night."],
        },
        { by: "Bo", to: "m1", lines: ["> I want to call the new lamp store lamp_shelf.", "", "No."] },
      ],
      reads: ["Ada: I want to … store lamp_shelf.", "  Bo: No.", "Ada goes on: It is where … the night."],
    },
    {
      title: "what quotes nothing stands behind the whole message, also behind what it says elsewhere",
      mails: [
        opening,
        {
          by: "Bo",
          to: "m1",
          lines: ["> The old word was heap, which is taken by the allocator people.", "", "Indeed it is taken."],
        },
        { by: "Cleo", to: "m1", lines: ["Fine by me, whichever of the two it is in the end."] },
        { by: "Dag", to: "m2", lines: ["It was taken long before there were lamps."] },
      ],
      reads: [
        "Ada: I want to … for anything. / The old word … allocator people.",
        "  Bo: Indeed it is taken.",
        "    Dag: It was taken … were lamps.",
        "  Cleo: Fine by me, … the end.",
      ],
    },
    {
      title: "a reply to quoted words stands under their author, not under who quotes them",
      mails: [
        opening,
        {
          by: "Bo",
          to: "m1",
          lines: ["> The old word was heap, which is taken by the allocator people.", "", "Indeed it is taken."],
        },
        {
          by: "Cleo",
          to: "m2",
          lines: ["> > The old word was heap, which is taken by the allocator people.", "", "Not for long, I hope so."],
        },
      ],
      reads: [
        "Ada: I want to … for anything. / The old word … allocator people.",
        "  Bo: Indeed it is taken.",
        "  Cleo: Not for long, I hope so.",
      ],
    },
    {
      title: "words of a missing message are known only as quoted",
      mails: [
        {
          by: "Bo",
          to: "gone",
          lines: ["> We should call it lamp_nest, said a mail that is not here.", "", "No, we should not."],
        },
      ],
      reads: ["Bo: ? We should call … not here. / No, we should not."],
    },
    {
      title: "words that nobody wrote in this thread stand where they are quoted, with the reason",
      mails: [
        opening,
        {
          by: "Bo",
          to: "m1",
          lines: [
            "> The old word was heap, which is taken by the allocator people.",
            "",
            "Indeed it is taken.",
            "",
            "> And lamps have no business in the scheduler in the first place!",
            "",
            "Who said that?",
          ],
        },
      ],
      reads: [
        "Ada: I want to … for anything. / The old word … allocator people.",
        "  Bo: Indeed it is taken. / ? And lamps have … first place! / Who said that?",
      ],
    },
    {
      title: "a message without words is there, without passages",
      mails: [opening, { by: "Bo", to: "m1", lines: [] }, { by: "Cleo", to: "m2", lines: ["You sent an empty mail."] }],
      reads: [
        "Ada: I want to … for anything. / The old word … allocator people.",
        "  Bo: ",
        "    Cleo: You sent an empty mail.",
      ],
    },
    {
      title: "a message may answer several, each where its words stand",
      mails: [
        opening,
        { by: "Bo", to: "m1", lines: ["How about calling it lamp_pocket, then, as the night shift does?"] },
        {
          by: "Cleo",
          to: "m2",
          lines: [
            "> > The old word was heap, which is taken by the allocator people.",
            "",
            "That is the whole trouble.",
            "",
            "> How about calling it lamp_pocket, then, as the night shift does?",
            "",
            "Yes, please do that.",
          ],
        },
      ],
      reads: [
        "Ada: I want to … for anything. / The old word … allocator people.",
        "  Bo: How about calling … shift does?",
        "    Cleo: Yes, please do that.",
        "  Cleo: That is the whole trouble.",
      ],
    },
    {
      title: "patches fold to what they touch; the lines that are answered are shown",
      mails: [
        {
          by: "Ada",
          lines: [
            "Add the shelf.",
            "---",
            "diff --git a/lamp.c b/lamp.c",
            "--- a/lamp.c",
            "+++ b/lamp.c",
            "@@ -1,2 +1,4 @@",
            " int lamps;",
            "+int lamp_shelf_length;",
            "+int lamp_shelf_count_of_idle_lamps;",
            " int light;",
          ],
        },
        { by: "Bo", to: "m1", lines: ["> +int lamp_shelf_count_of_idle_lamps;", "", "Too long."] },
      ],
      reads: [
        "Ada: Add the shelf. / patch of lamp.c +1 -0 / answered lines +int lamp_shelf_count_of_idle_lamps;",
        "  Bo: Too long.",
        "Ada goes on: patch of  +0 -0",
      ],
    },
  ];

for (const { title, mails, reads } of cases) {
  test(title, () => {
    const { stretches } = collateThread(attributeThread(makeThread(...mails)));
    assert.deepEqual(
      stretches.map((stretch) => shortForm(stretch, mails)),
      reads,
    );
  });
}

test("a missing message that is answered is named, and so is the span that is quoted", () => {
  const { stretches } = collateThread(
    attributeThread(
      makeThread(
        { by: "Ada", to: "gone", lines: ["Nobody will ever look for a lamp there."] },
        { by: "Bo", to: "m1", lines: ["> Nobody will ever look for a lamp there.", "", "I will."] },
      ),
    ),
  );
  assert.deepEqual(
    stretches.map(({ answers }) => answers),
    [
      { messageId: "gone@example.org", span: null },
      { messageId: "m1@example.org", span: { start: 0, end: 39 } },
    ],
  );
});

test("a thread of 5,000 replies, each to the one before it, is read without recursion", () => {
  const mails = Array.from(
    { length: 5000 },
    (_, at): Mail => ({
      by: `P${at % 3}`,
      ...(at === 0 ? {} : { to: `m${at}` }),
      lines: [`This is what I think of number ${at}.`],
    }),
  );
  const { stretches } = collateThread({ thread: makeThread(...mails), quotedLines: new Map() });
  assert.equal(stretches.at(-1)?.level, 4999);
});

/** "  Bo goes on: first passage / second": level, author, and the beginnings and ends of the passages. */
function shortForm({ messageId, level, continues, passages }: Stretch, mails: readonly Mail[]): string {
  const author = mails[Number(/\d+/.exec(messageId)?.[0]) - 1]?.by;
  return `${"  ".repeat(level)}${author}${continues ? " goes on" : ""}: ${passages.map(shortPassage).join(" / ")}`;
}

function shortPassage(passage: TranscriptPassage): string {
  const words = passage.text.trim().split(/\s+/);
  const text = words.length < 7 ? words.join(" ") : `${words.slice(0, 3).join(" ")} … ${words.slice(-2).join(" ")}`;
  if (passage.kind === "known only as quoted") return `? ${text}`;
  if (passage.kind !== "patch") return text;
  const { files, added, removed } = passage.summary;
  return passage.answered ? `answered lines ${text}` : `patch of ${files.join(", ")} +${added} -${removed}`;
}
