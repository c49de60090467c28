import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readUtterancesOf } from "../../../analysis/analyze-debate.ts";
import { isQuotedFirst } from "../../../analysis/findings/quoted-first.ts";
import { formKey } from "../../../analysis/names/spelling/forms.ts";
import { attributeThread } from "../../../analysis/text/attribute-thread.ts";
import { makeFamily, makeOccurrence } from "../make-family.ts";
import { type Mail, makeThread } from "../make-thread.ts";

/** Whether the first sentence of Bo's own that says the name only says what was quoted before. */
function isQuoted(name: string, ...mails: readonly Mail[]): boolean {
  const attributed = attributeThread(makeThread(...mails));
  const { posts, utterances } = readUtterancesOf([attributed.thread]);
  const saying = utterances.filter(({ text }) => text.includes(name));
  const said = saying.find(({ participant }) => participant === "bo@example.org");
  assert.ok(said, "Bo does not say it");
  const occurrences = saying.map((utterance) => makeOccurrence(name, utterance));
  const family = makeFamily(name, { keys: new Set([formKey(name)]), occurrences });
  return isQuotedFirst(family, said, { threads: [attributed], posts });
}

const bo = (...lines: readonly string[]): Mail => ({ by: "Bo", to: "gone1", lines });
const wrote = "On Mon, May 3, 2021 at 09:00, Ada Fenn wrote:";

describe("isQuotedFirst", () => {
  const quoted: readonly (readonly [why: string, name: string, mails: readonly Mail[]])[] = [
    [
      "a word that the quoted put forward",
      "settle",
      [bo(wrote, "> I would rather call it settle, which is short.", "", "I agree, settle is a better name.")],
    ],
    [
      "a word that they set in quotation marks",
      "settle",
      [bo(wrote, '> What is wrong with "settle"?', "", 'Nothing. How about "settle", everybody?')],
    ],
    [
      "a form that no word has",
      "pond_hold",
      [bo(wrote, "> We could do it with pond_hold.", "", "I agree, pond_hold is a better name.")],
    ],
    [
      "a name that an earlier mail quotes",
      "settle",
      [
        { by: "Chiara", to: "gone1", lines: [wrote, '> I propose "settle".', "", "The tests fail on my machine."] },
        { by: "Bo", to: "m1", lines: ["I agree, settle is a better name."] },
      ],
    ],
    [
      "a name that is quoted twice",
      "settle",
      [bo(wrote, '> > I propose "settle".', "> Why not?", "", "I agree, settle is a better name.")],
    ],
    [
      "a name in a list of ideas",
      "pond_hold",
      [bo(wrote, "> Ideas:", "> - pond_hold", "> - pond_keep", "", "I agree, pond_hold is a better name.")],
    ],
  ];
  for (const [why, name, mails] of quoted) test(`tells ${why}`, () => assert.equal(isQuoted(name, ...mails), true));

  const own: readonly (readonly [why: string, name: string, mails: readonly Mail[]])[] = [
    [
      "a word in prose",
      "settle",
      [bo(wrote, "> We should settle this before the release.", "", 'How about "settle" as a name?')],
    ],
    [
      "a name that is part of what is quoted",
      "hold",
      [bo(wrote, "> We could do it with pond_hold.", "", 'How about "hold" as a name?')],
    ],
    [
      "what stands in a line of code",
      "pond_hold",
      [bo(wrote, "> +static int pond_hold(struct pond *p);", "> +\tpond_hold(p);", "", "I would call it pond_hold.")],
    ],
    [
      "words that the attribution line says are Bo's",
      "settle",
      [bo("On Mon, May 3, 2021 at 09:00, Bo wrote:", '> I propose "settle".', "", "As I said, settle is better.")],
    ],
    [
      "words that an attribution line in the quotation says are Bo's",
      "settle",
      [
        bo(
          wrote,
          "> On Mon, May 3, 2021 at 08:00, Bo",
          "> wrote:",
          '> > I propose "settle".',
          "> Why?",
          "",
          "I like settle.",
        ),
      ],
    ],
    [
      "a name that is quoted later",
      "settle",
      [
        { by: "Bo", lines: ['I propose "settle".'] },
        { by: "Ada", to: ["m1", "gone1"], lines: [wrote, '> They say "settle" is short.', "", "I agree to settle."] },
      ],
    ],
    [
      "words whose source is there, which tell by whom they are",
      "settle",
      [
        { by: "Ada", lines: ['What about "settle" for a name?'] },
        { by: "Bo", to: "m1", lines: [wrote, '> What about "settle" for a name?', "", "I like settle."] },
      ],
    ],
    [
      "what is quoted when somebody here had said it",
      "settle",
      [
        { by: "Ada", lines: ["The name settle came to my mind."] },
        { by: "Bo", to: ["m1", "gone1"], lines: [wrote, '> They say "settle" is short.', "", "I like settle."] },
      ],
    ],
  ];
  for (const [why, name, mails] of own)
    test(`does not tell ${why}`, () => assert.equal(isQuoted(name, ...mails), false));
});
