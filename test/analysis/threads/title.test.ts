import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isReplyTitle, withoutTags } from "../../../analysis/threads/title.ts";

describe("a title", () => {
  const cases: readonly (readonly [subject: string, reply: boolean, bare: string])[] = [
    ["[PATCH v2 1/3] pond: rename heron", false, "pond: rename heron"],
    ["[RESEND] [PATCH] pond: rename heron", false, "pond: rename heron"],
    ["Re: [PATCH] pond: rename heron", true, "pond: rename heron"],
    ["AW: Re: pond", true, "pond"],
    ["Fwd: pond", true, "pond"],
    ["reed: rename heron", false, "reed: rename heron"],
    ["", false, ""],
  ];
  for (const [subject, reply, bare] of cases) {
    test(`${JSON.stringify(subject)} is ${reply ? "" : "not "}that of a reply, and reads ${JSON.stringify(bare)}`, () => {
      assert.equal(isReplyTitle(subject), reply);
      assert.equal(withoutTags(subject), bare);
    });
  }
});
