import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { trainedModels } from "../../analysis/models.ts";
import { surveyThread } from "../../analysis/survey-thread.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import { makeMessage } from "./make-message.ts";
import { type Mail, makeThread } from "./make-thread.ts";

const survey = (...mails: readonly Mail[]) => surveyThread(makeThread(...mails), trainedModels);
/** What is told of a single mail with a subject. */
const surveyMail = (subject: string, ...lines: readonly string[]) => {
  const message = makeMessage({ subject, body: lines.join("\n") });
  const posts = [splitPost(message)];
  return surveyThread({ id: message.id, subject, posts, parents: new Map(), ghosts: [] }, trainedModels);
};

describe("a thread that talks of no name", () => {
  const cases: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ["is a review of code", ["Use heron_release() instead of pond_release() here."]],
    [
      "is a review of code that talks of a name in code",
      [
        "Use heron_release() instead of pond_release() here:",
        "",
        "\tstruct heron {",
        "\t\tint egret; /* the new name */",
        "\t};",
      ],
    ],
    ["is a thread about other things", ["This fixes a leak in heron_get().", "How about a test?"]],
    ["is a thread that names files and hosts", ["The file name is read from the host name.", "heron_get() fails."]],
    ["is a thread that complains but puts nothing forward", ["The naming is a mess."]],
    ["is a thread that talks of names in code only", ["    /* a better name: heron_get */"]],
    ["is an empty thread", [""]],
  ];
  for (const [title, lines] of cases) test(title, () => assert.equal(survey({ by: "Ada", lines }).names, null));

  test("still tells its series", () => {
    const { series, names } = surveyThread(
      {
        ...makeThread({ by: "Ada", lines: ["Fix."] }),
        posts: [splitPost(makeMessage({ subject: "[PATCH v3] roost: add a heron", body: "Fix." }))],
      },
      trainedModels,
    );
    assert.equal(names, null);
    assert.deepEqual(series, {
      keys: ["ada@example.org roost: add a heron"],
      author: "ada@example.org",
      version: 3,
    });
  });
});

describe("a thread that argues about names", () => {
  const { threadId, topics, names } = survey(
    { by: "Ada", lines: ["I'd like to rename pond_invalidate() to heron_invalidate()."] },
    { by: "Ben", to: "m1", lines: ["I don't like heron_invalidate. How about egret_drop instead? Or just drop?"] },
  );

  test("is known by its id", () => assert.equal(threadId, "m1@example.org"));
  test("tells identifiers that it puts forward or would replace, sorted, and no short or plain word", () => {
    assert.deepEqual(names?.keys, ["egret_drop", "heron_invalidate", "pond_invalidate"]);
  });
  test("tells no long word that anybody may use", () => {
    const said = survey({ by: "Ada", lines: ['Rename pond_release() to "evaporate", a better name.'] });
    assert.deepEqual(said.names?.keys, ["pond_release"]);
    assert(said.names?.parts.includes("evaporate"));
  });
  test("tells the names that it plainly renames", () => {
    assert(names?.renamed.includes("pond_invalidate"));
    assert(!names?.renamed.includes("egret_drop"));
  });
  test("tells the long words of its names", () => assert.deepEqual(names?.parts, ["invalidate"]));
  test("has no topics where it posts no patches", () => assert.deepEqual(topics, []));
});

describe("the topics of a thread", () => {
  const rename = "Rename pond_release() to heron_release(), which is a better name.";

  test("are the identifiers in the titles of its patches", () => {
    assert.deepEqual(surveyMail("[PATCH] roost: rename pond_release()", rename).topics, ["pond_release"]);
  });
  test("are not in the subjects of replies", () => {
    assert.deepEqual(surveyMail("Re: [PATCH] roost: rename pond_release()", rename).topics, []);
  });
  test("are no short or plain words", () => {
    assert.deepEqual(surveyMail('[PATCH] roost: "release" a_b', rename).topics, []);
  });
});
