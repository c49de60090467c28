import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answeredTitle, isReplyTitle } from "../../../analysis/threads/title.ts";

describe("a title", () => {
  const cases: readonly (readonly [subject: string, reply: boolean])[] = [
    ["[PATCH v2 1/3] pond: rename heron", false],
    ["[RESEND] [PATCH] pond: rename heron", false],
    ["Re: [PATCH] pond: rename heron", true],
    ["AW: Re: pond", true],
    ["Fwd: pond", true],
    ["reed: rename heron", false],
    ["", false],
  ];
  for (const [subject, reply] of cases) {
    test(`${JSON.stringify(subject)} is ${reply ? "" : "not "}that of a reply`, () => {
      assert.equal(isReplyTitle(subject), reply);
    });
  }
});

test("a reply's title tells that of what it answers, with its tags", () => {
  assert.equal(answeredTitle("AW: Re: [PATCH v2] pond: rename heron"), "[PATCH v2] pond: rename heron");
  assert.equal(answeredTitle("[PATCH v2] pond: rename heron"), "[PATCH v2] pond: rename heron");
});
