import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { nextRevision } from "../../../analysis/decisions/next-revision.ts";
import type { Proposal } from "../../../analysis/names/candidates/gather-forms.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Post } from "../../../analysis/types.ts";
import { makeFamily, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeMessage } from "../make-message.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makePatchPost, makePlainPost, makeRecord } from "./make-record.ts";

const ada = { name: "", address: "ada@example.org" };
const proposing = makeUtterance({ text: "How about heron_get()?", messageId: "m2@example.org", index: 1 });
const v1 = makePatchPost("m1", "[PATCH] roost", ["pond_get();"]);
const reply = makePlainPost("m2", "Re: [PATCH] roost");
const v2 = makePatchPost("m3", "[PATCH v2] roost", ["heron_get();"]);
const v3 = makePatchPost("m4", "[PATCH v3] roost", ["pond_get();"]);
const tell = (text: string, messageId = "m3", index = 2) =>
  makeUtterance({ text, messageId: `${messageId}@example.org`, index });
const changelog = tell("Changes: better name, thanks Ben.");

type Said = { posts: readonly Post[]; utterances?: (typeof proposing)[]; family?: Partial<NameFamily> };

/** The sentence that shows which name is settled on; null where none is. */
function shown({ posts, utterances = [proposing, changelog], family = {} }: Said): string | null {
  const heron = makeFamily("heron_get", { proposal: makeProposal("heron_get", proposing), ...family });
  const [settlement, ...others] = nextRevision(makeRecord({ families: [heron], posts, utterances }));
  assert.deepEqual(others, []);
  assert(!settlement || settlement.kind === "next revision");
  return settlement?.utterance.text ?? null;
}

describe("a later version of the patches", () => {
  test("settles on the name it uses", () => assert.equal(shown({ posts: [v1, reply, v2] }), changelog.text));
  test("settles on a name though the version before is not at hand", () => {
    assert.equal(shown({ posts: [reply, v2] }), changelog.text);
  });
  test("settles on the name in the titles that its cover letter lists", () => {
    const list = ["Ada Quill (2):", "  roost: use heron_get()", "  roost: grow", ""].join("\n");
    const cover = (body: string) =>
      splitPost(makeMessage({ id: "m3@example.org", subject: "[PATCH v2 0/2] roost", from: ada, body }));
    assert.equal(shown({ posts: [v1, reply, cover(list)] }), changelog.text);
    assert.equal(shown({ posts: [v1, reply, cover("It grows.")] }), null);
  });
  test("settles nothing where it tells that the rename is dropped", () => {
    const dropped = tell("v2: dropped the rename, documented it instead.");
    assert.equal(shown({ posts: [v1, reply, v2], utterances: [proposing, dropped] }), null);
  });
  test("settles nothing where the newest version drops the name again", () => {
    const later = tell("A different name again.", "m4", 3);
    assert.equal(shown({ posts: [v1, reply, v2, v3], utterances: [proposing, changelog, later] }), null);
  });
  test("settles nothing where the name was put forward later", () => {
    assert.equal(shown({ posts: [v1, v2, reply] }), null);
  });
  test("settles nothing where it began before the name was put forward", () => {
    const posts = [v1, makePatchPost("m6", "[PATCH v2 1/2] roost", ["egg();"]), reply, v2];
    assert.equal(shown({ posts }), null);
  });
  test("settles nothing where it tells that the name is renamed", () => {
    const away = makeProposal("egret_get", tell("Renamed heron_get() to egret_get()."), { rule: "rename" });
    assert.equal(shown({ posts: [v1, reply, v2], family: { replacedIn: [away] } }), null);
  });
  test("settles nothing where it puts the name forward itself", () => {
    const own = makeProposal("heron_get", tell("How about heron_get()?"));
    assert.equal(shown({ posts: [v1, reply, v2], family: { proposal: own } }), null);
  });
  test("is shown by no line that renames another thing", () => {
    const other = tell("Renamed the rest to egret_put().");
    assert.equal(shown({ posts: [v1, reply, v2], utterances: [proposing, other] }), null);
    const own = tell("Renamed the rest to match, and to heron_get().");
    assert.equal(shown({ posts: [v1, reply, v2], utterances: [proposing, own] }), own.text);
  });
  test("is shown by a line that renames to the name, or to a part of it", () => {
    for (const word of ["heron_get()", "heron"]) {
      const own = tell(`Renamed the lock to ${word}.`);
      assert.equal(shown({ posts: [v1, reply, v2], utterances: [proposing, own] }), own.text);
    }
  });
  test("settles nothing where it does not use the name", () => {
    assert.equal(shown({ posts: [v1, reply, makePatchPost("m3", "[PATCH v2] roost", ["pond_get();"])] }), null);
  });
  test("settles nothing where patches had the name before it was put forward", () => {
    const before = makePatchPost("m6", "[PATCH 2/2] roost", ["heron_get();"]);
    assert.equal(shown({ posts: [v1, before, reply, v2] }), null);
  });
  test("counts though a mail that is no patch had the name before it was put forward", () => {
    const talk = makePatchPost("m6", "Re: [PATCH] roost", ["heron_get();"]);
    assert.equal(shown({ posts: [v1, talk, reply, v2] }), changelog.text);
  });
  test("counts for nothing where nobody knows who wrote it", () => {
    const posts = [
      makePatchPost("m1", "[PATCH] roost", ["pond_get();"], { by: "" }),
      reply,
      makePatchPost("m3", "[PATCH v2] roost", ["heron_get();"], { by: "" }),
    ];
    assert.equal(shown({ posts }), null);
  });
  test("counts though another name is put forward in its place there", () => {
    const asked = makeProposal("egret_get", tell("Or heron_get(), or egret_get()."), { rule: "how about" });
    assert.equal(shown({ posts: [v1, reply, v2], family: { replacedIn: [asked] } }), changelog.text);
  });
  test("counts though an older version tells that the name is renamed", () => {
    const away = makeProposal("egret_get", tell("Renamed heron_get() to egret_get().", "m1"), { rule: "rename" });
    assert.equal(shown({ posts: [v1, reply, v2], family: { replacedIn: [away] } }), changelog.text);
  });
  test("settles nothing where it has an ordinary word but once", () => {
    const word = { keys: new Set(["plover"]), proposal: makeProposal("heron_get", proposing) };
    const once = makePatchPost("m3", "[PATCH v2] roost", ["Say Y to talk to the plover."]);
    assert.equal(shown({ posts: [v1, reply, once], family: word }), null);
    const twice = makePatchPost("m3", "[PATCH v2] roost", ["config PLOVER", "int plover_get(void);"]);
    assert.equal(shown({ posts: [v1, reply, twice], family: word }), changelog.text);
  });
  test("counts though another author's versions go further", () => {
    const other = makePatchPost("m5", "[PATCH v7] nest", ["twig();"], { by: "cyd@example.org" });
    assert.equal(shown({ posts: [v1, other, reply, v2] }), changelog.text);
  });
  test("counts where one patch of several uses the name", () => {
    const posts = [v1, reply, makePatchPost("m6", "[PATCH v2 1/2] roost", ["egg();"]), v2];
    assert.equal(shown({ posts }), changelog.text);
  });
});

describe("the sentence that shows what a version settled on", () => {
  const plain = tell("This adds heron_get() and more.");
  const renames = tell("Renamed pond_get() to heron_get().");
  const show = (...told: (typeof proposing)[]) => {
    const occurrences = told
      .filter(({ text }) => text.includes("heron_get"))
      .map((said) => makeOccurrence("heron_get", said));
    return shown({ posts: [v1, reply, v2], utterances: [proposing, ...told], family: { occurrences } });
  };
  test("is best a rename with the name", () => assert.equal(show(changelog, plain, renames), renames.text));
  test("else one with the name", () => assert.equal(show(changelog, plain), plain.text));
  test("else one that tells of a rename", () => assert.equal(show(tell("Fix a leak."), changelog), changelog.text));
  test("is needed", () => assert.equal(show(tell("Fix a leak.")), null));
  test("is no line of code", () => assert.equal(show({ ...renames, kind: "code" }), null));
  test("stands in that version", () => assert.equal(show(tell("Renamed to heron_get().", "m1", 0)), null));
});

describe("a name that a later version uses settles nothing", () => {
  const proposal = (said: Partial<Proposal>) => ({ proposal: makeProposal("heron_get", proposing, said) });
  const { mention } = makeProposal("heron_get", proposing);
  const cases: readonly (readonly [title: string, family: Partial<NameFamily>])[] = [
    ["where it was hardly put forward", proposal({ confidence: 0.44 })],
    ["where it was put forward in no talk of names", proposal({ context: 0.1 })],
    ["where it was put forward as a file's name", proposal({ mention: { ...mention, shape: "file" } })],
    ["where it was put forward as a pattern", proposal({ mention: { ...mention, shape: "glob" } })],
    ["where it was in use before", { role: "incumbent" }],
  ];
  for (const [title, family] of cases) {
    test(title, () => assert.equal(shown({ posts: [v1, reply, v2], family }), null));
  }
});

describe("a later version that says nothing of the name", () => {
  const settled = (form: string, line: string, text = "Fix a leak.") => {
    const put = makeUtterance({ text: `How about ${form}()?`, messageId: "m2@example.org", index: 1 });
    const family = makeFamily(form, { proposal: makeProposal(form, put, { confidence: 0.3 }) });
    const posts = [v1, reply, makePatchPost("m3", "[PATCH v2] roost", ["int nests;", line])];
    return nextRevision(makeRecord({ families: [family], posts, utterances: [put, tell(text)] }))[0];
  };

  test("settles a little on a name that nobody writes by chance, by the line that has it", () => {
    const settlement = settled("heron_keep_all", " * heron_keep_all - keeps all herons");
    assert.equal(settlement?.utterance.text, "heron_keep_all - keeps all herons");
    assert.equal(settlement?.rule, "used in the lines of a later version");
    assert.equal(settlement?.utterance.messageId, "m3@example.org");
    const { start = 0, end = 0 } = settlement?.utterance.span ?? {};
    const { body = "" } = makePatchPost("m3", "", ["int nests;", " * heron_keep_all - keeps all herons"]).message;
    assert.equal(body.slice(start, end), settlement?.utterance.text);
  });
  test("settles nothing by fewer words, or a longer name", () => {
    assert.equal(settled("heron_keep", "heron_keep();"), undefined);
    assert.equal(settled("heron_keep_all", "heron_keep_all_eggs();"), undefined);
  });
  test("settles nothing where it drops the rename", () => {
    assert.equal(settled("heron_keep_all", "heron_keep_all();", "Dropped the rename."), undefined);
  });
});
