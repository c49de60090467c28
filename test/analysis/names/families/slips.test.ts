import assert from "node:assert/strict";
import { test } from "node:test";
import { slips } from "../../../../analysis/names/families/slips.ts";
import { makeOccurrence } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** A form written in so many mails, a mail for each time. */
const written = (spelling: string, mails: number) =>
  makeForm(spelling, {
    occurrences: Array.from({ length: mails }, (_, at) =>
      makeOccurrence(
        spelling,
        makeUtterance({ text: spelling, index: at, messageId: `${spelling}-${at}@example.org` }),
      ),
    ),
  });

type Written = readonly [spelling: string, mails: number];

const cases: readonly (readonly [what: string, forms: readonly Written[], pairs: readonly string[]])[] = [
  [
    "a letter is missing",
    [
      ["POND_SHELTERD", 1],
      ["POND_SHELTERED", 2],
    ],
    ["POND_SHELTERED POND_SHELTERD"],
  ],
  [
    "a letter is doubled",
    [
      ["shelltered_pond", 1],
      ["sheltered_pond", 2],
    ],
    ["sheltered_pond shelltered_pond"],
  ],
  [
    "two letters have changed places",
    [
      ["sheletred", 1],
      ["sheltered", 2],
    ],
    ["sheltered sheletred"],
  ],
  [
    "the word is written right in other names",
    [
      ["REED_SHELTERD", 1],
      ["REED_SHELTERED", 1],
      ["sheltered_fd", 1],
    ],
    ["REED_SHELTERED REED_SHELTERD"],
  ],
  [
    "no slip: as often as the other",
    [
      ["sheltred", 1],
      ["sheltered", 1],
    ],
    [],
  ],
  [
    "no slip: in two mails",
    [
      ["sheltred", 2],
      ["sheltered", 5],
    ],
    [],
  ],
  [
    "no slip: another letter makes another word",
    [
      ["user_readable", 1],
      ["user_reedable", 4],
    ],
    [],
  ],
  [
    "no slip: another ending",
    [
      ["shelters_pond", 1],
      ["shelter_pond", 4],
    ],
    [],
  ],
  [
    "no slip: another beginning",
    [
      ["asheltered", 1],
      ["sheltered", 4],
    ],
    [],
  ],
  [
    "no slip: a short word",
    [
      ["pond_raep", 1],
      ["pond_reap", 4],
    ],
    [],
  ],
  [
    "no slip: a number",
    [
      ["pond_version_12", 1],
      ["pond_version_122", 4],
    ],
    [],
  ],
  [
    "no slip: two words differ",
    [
      ["shelterd_ponds", 1],
      ["sheltered_pond", 4],
    ],
    [],
  ],
];

for (const [what, forms, pairs] of cases) {
  test(what, () => {
    const made = forms.map(([spelling, mails]) => written(spelling, mails));
    const found = slips(made).map((pair) => pair.map((form) => [...form.spellings.keys()][0]).join(" "));
    assert.deepEqual(found, pairs);
  });
}
