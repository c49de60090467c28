import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { readAnsweredPatch } from "../../../analysis/threads/answered-series.ts";
import { readSeriesVersion } from "../../../analysis/threads/series.ts";
import { makeMessage } from "../make-message.ts";

const subject = "Re: [PATCH v3 1/2] pond: add a roost there";
const reply = (by: string, attribution: string, title = subject) =>
  splitPost(
    makeMessage({
      id: `${by.toLowerCase()}@example.org`,
      subject: title,
      from: { name: `${by} Reed`, address: `${by.toLowerCase()}@example.org` },
      body: [attribution, "> +int roost(void);", "", "Why?"].join("\n"),
    }),
  );
const named = "On Mon, 3 May 2021, Ada Reed wrote:";

describe("a patch mail that is missing", () => {
  test("is told by the replies: its title, its version, and its author, who is quoted first and answers later", () => {
    const posts = [reply("Ben", named), reply("Ada", "On Mon, 3 May 2021, Ben Reed wrote:")];
    const expected = {
      subjects: ["[PATCH v3 1/2] pond: add a roost there"],
      author: "ada@example.org",
      version: 3,
    };
    assert.deepEqual(readAnsweredPatch(posts), expected);
    assert.deepEqual(readSeriesVersion(posts), {
      keys: ["ada@example.org pond: add a roost there"],
      author: "ada@example.org",
      version: 3,
    });
  });
  test("has the author whose address is quoted, though he answers nothing", () => {
    const posts = [reply("Ben", "On Mon, 3 May 2021, Ada Reed <ada@example.org> wrote:")];
    assert.equal(readAnsweredPatch(posts)?.author, "ada@example.org");
  });
  test("has the author whose address git has put into its id, where nobody is quoted", () => {
    const answering = (id: string, references: readonly string[] = []) => {
      const { message, ...post } = reply("Ben", named);
      return readAnsweredPatch([{ ...post, message: { ...message, inReplyTo: [id], references } }])?.author ?? null;
    };
    assert.equal(answering("20210503101112.4185-11-ada@example.org"), "ada@example.org");
    assert.equal(answering("1284323440-23205-1-git-send-email-Ada@example.org"), "ada@example.org");
    assert.equal(
      answering("r1@example.org", ["20210503101112.4185-11-ada@example.org", "r1@example.org"]),
      "ada@example.org",
    );
    assert.equal(answering("20210503-pond-v3-1-bc219cd1@example.org"), null);
  });
  test("is not told where nobody at hand is named", () => {
    assert.equal(readAnsweredPatch([reply("Ben", named)]), null);
    assert.equal(readAnsweredPatch([reply("Ben", "")]), null);
  });
  test("is none that replies to no patch answer", () => {
    const plain = "Re: pond: add a roost there";
    assert.equal(readAnsweredPatch([reply("Ben", named, plain), reply("Ada", named, plain)]), null);
  });
});
