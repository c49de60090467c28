import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askStances } from "../../../analysis/stances/ask-stances.ts";
import { buildNameFinder } from "../../../analysis/stances/name-finder.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeUtterance } from "../make-utterance.ts";

const families = [makeFamily("heron_put")];
const finder = buildNameFinder(families, []);

/** How the utterance is found to be about the name; none where it is not asked about. */
const relations = (text: string, before: readonly string[] = []) =>
  askStances(makeUtterance({ text, before }), families, finder).map(({ relation }) => relation);

describe("a sentence that mentions none, under a quotation,", () => {
  const asked = (quoted: string, text: string) =>
    askStances(
      makeUtterance({ text, passage: { text: quoted, distance: 0, quoted: true, parentId: "m0@example.org" } }),
      [...families, makeFamily("egret_get"), makeFamily("hush")],
      buildNameFinder([...families, makeFamily("egret_get"), makeFamily("hush")], []),
    ).map(({ family }) => family.name);
  test("is asked about what is put forward there, and not about what is said for it", () => {
    assert.deepEqual(asked("How about calling it heron_put? It tells more than egret_get.", "+1."), ["heron_put"]);
    assert.deepEqual(asked("How about calling it heron_put? Nobody likes egret_get.", "+1."), ["egret_get"]);
  });
  test("is asked about the type that is defined there, and not about the words of its comment", () => {
    const type = "+/// The birds of a hush pond.\n+pub struct heron_put<T: Bird>(Pond<T>);";
    assert.deepEqual(asked(type, "The name is confusing."), ["heron_put"]);
  });
});

describe("a sentence that mentions a name", () => {
  const code = "The pond would be drained by heron_put() anyway, so I like that it waits here.";
  test("is not asked about it where it is long and nothing around talks of names", () => {
    assert.deepEqual(relations(code), []);
    assert.deepEqual(relations(code, ["It drains the pond."]), []);
  });
  test("is asked in a debate that is about names throughout", () => {
    const about = buildNameFinder(families, [makeUtterance({ text: "That is a better name." })]);
    const asked = askStances(makeUtterance({ text: code }), families, about);
    assert.deepEqual(
      asked.map(({ relation }) => relation),
      ["named"],
    );
  });
  test("is asked where it answers a name that is put forward, or says what it tells", () => {
    const put = makeUtterance({ text: "How about egret_get?", messageId: "m0@example.org" });
    const egret = makeFamily("egret_get", { proposals: [makeProposal("egret_get", put, { rule: "how-about" })] });
    const both = [...families, egret];
    const asked = (quoted: string, text = code) =>
      askStances(
        makeUtterance({ text, passage: { text: quoted, distance: 0, quoted: true, parentId: "m0@example.org" } }),
        both,
        buildNameFinder(both, []),
      ).map(({ family }) => family.name);
    assert.deepEqual(
      asked("How about egret_get?", "I would say that heron_put() makes it clear what we want the herons to do."),
      ["heron_put"],
    );
    assert.deepEqual(
      asked("egret_get waits.", "I would say that heron_put() makes it clear what we want the herons to do."),
      [],
    );
    assert.deepEqual(
      asked("egret_get waits.", "To my eyes heron_put would be more descriptive of what it does to the reeds."),
      ["heron_put"],
    );
  });
  test("is asked about the one name that begins with a word it objects to, set off or told to be a name", () => {
    assert.deepEqual(relations('How is "heron" any better?'), ["class"]);
    assert.deepEqual(relations("I don't like the heron name either."), ["class"]);
    assert.deepEqual(relations('I like "heron" better.'), []);
  });
  test("is asked where it talks of names, or the sentence before does", () => {
    assert.deepEqual(relations(`${code.slice(0, -1)}, and as a name, too.`), ["named"]);
    assert.deepEqual(relations(code, ["That is a better name."]), ["named"]);
  });
  test("is asked where a word of it is told to be a term", () => {
    assert.deepEqual(relations("I find the term heron confusing.", ["heron_put waits."]), ["class"]);
    assert.deepEqual(relations("I find the heron confusing."), []);
  });
  test("is asked about all names that have a prefix or suffix it objects to", () => {
    assert.deepEqual(relations("Please drop the _put suffix."), ["class"]);
    const put = makeUtterance({ text: "How about egret_put?", messageId: "m9@example.org", index: 9 });
    const later = [...families, makeFamily("egret_put", { proposal: makeProposal("egret_put", put) })];
    const asked = (index: number) =>
      askStances(makeUtterance({ text: "Please drop the _put suffix.", index }), later, buildNameFinder(later, []));
    assert.deepEqual(
      asked(5).map(({ family }) => family.name),
      ["heron_put"],
    );
    assert.deepEqual(
      asked(10).map(({ family }) => family.name),
      ["heron_put", "egret_put"],
    );
    assert.deepEqual(relations("Do we really need the heron_ prefix?"), ["class"]);
    assert.deepEqual(relations("Please drop the _get suffix."), []);
    assert.deepEqual(relations("I like the heron_ prefix."), []);
    assert.deepEqual(relations('You can drop the "heron_" from the members.'), []);
  });
  test("is not asked about a name of which another spelling has the prefix, nor about the word that the prefix is made of", () => {
    const asked = (text: string, name: string, alias: string) => {
      const names = [{ ...makeFamily(name), aliases: [alias] }];
      return askStances(makeUtterance({ text }), names, buildNameFinder(names, [])).map(({ relation }) => relation);
    };
    assert.deepEqual(asked('Why add "pond_"?', "heron_put", "pond_heron_put"), []);
    assert.deepEqual(asked("A heron_ prefix would be nice.", "HERON", "heron"), []);
  });
  test("is not asked where somebody else is said to think so", () => {
    assert.deepEqual(relations("Ada thinks that heron_put is clearer."), []);
    assert.deepEqual(relations("I think that heron_put is clearer."), ["named"]);
  });
  test("is asked about the name in the quotation above it, too, where it begins with that", () => {
    const passage = { text: "+int egret_get(void);", distance: 0, quoted: true, parentId: "m0@example.org" };
    const both = [...families, makeFamily("egret_get")];
    const asked = (text: string) =>
      askStances(makeUtterance({ text, passage }), both, buildNameFinder(both, [])).map(
        ({ relation, family }) => `${relation} ${family.name}`,
      );
    assert.deepEqual(asked("That name is confusing, I think of heron_put."), ["named heron_put", "passage egret_get"]);
    assert.deepEqual(asked("I prefer heron_put, but any of them would work."), [
      "named heron_put",
      "passage egret_get",
    ]);
    assert.deepEqual(asked("The call is confusing, I think of heron_put as a name."), ["named heron_put"]);
  });
  test("is asked about the name in the quotation above it where it is better than what is mentioned, be that no name of the debate", () => {
    const passage = { text: "Would egret_get() do?", distance: 0, quoted: true, parentId: "m0@example.org" };
    const asked = (text: string, names: typeof families) =>
      askStances(makeUtterance({ text, passage }), names, buildNameFinder(names, [])).map(({ family }) => family.name);
    const egret = makeFamily("egret_get");
    assert.deepEqual(asked("Yes, much better than heron_put().", [...families, egret]).sort(), [
      "egret_get",
      "heron_put",
    ]);
    assert.deepEqual(asked("Clearer than pond_fix(), yes.", [egret]), ["egret_get"]);
    assert.deepEqual(asked("It is clearer than pond_fix().", [egret]), []);
  });
  test("is asked where it is short: a verdict may stand alone", () => {
    assert.deepEqual(relations("heron_put looks good to me."), ["named"]);
  });
});

describe("what a changelog judges without a name", () => {
  const asked = (text: string, subject: string) =>
    askStances(makeUtterance({ text, subject }), families, finder).map(({ relation }) => relation);
  test("is the one name in the title", () => {
    assert.deepEqual(asked("This helper is misleading.", "[PATCH] pond: remove heron_put"), ["change"]);
    assert.deepEqual(
      asked("Rename the helper to make clear that it waits.", "[PATCH] pond: rename egret to heron_put"),
      ["change"],
    );
  });
  test("is not in a reply, nor where it is of something else", () => {
    assert.deepEqual(asked("This helper is misleading.", "Re: [PATCH] pond: remove heron_put"), []);
    assert.deepEqual(asked("That lock is misleading.", "[PATCH] pond: remove heron_put"), []);
  });
});

describe("a sentence that mentions no name", () => {
  const before = ["How about heron_put?"];
  test("is not where it judges something else that it mentions", () => {
    assert.deepEqual(relations("I hate pond_get(), that name is garbage.", before), []);
    assert.deepEqual(relations('Having "pond" in the name is just confusing.', before), []);
    assert.deepEqual(relations("I hate it, that name is garbage.", before), ["before"]);
  });
  test("is asked about the one that the sentence before mentions where it finds something good or bad", () => {
    assert.deepEqual(relations("It is misleading.", before), ["before"]);
    assert.deepEqual(relations("I like it.", before), ["before"]);
  });
  test("is asked about what was put forward where it takes up a proposal, and else about the last that was mentioned", () => {
    const names = ["heron_put", "egret_get"].map((name) => makeFamily(name));
    const passage = {
      text: "How about heron_put()? I can take all but egret_get().",
      distance: 0,
      quoted: true,
      parentId: "m0@example.org",
    };
    const asked = (text: string) =>
      askStances(makeUtterance({ text, passage }), names, buildNameFinder(names, [])).map(({ family }) => family.name);
    for (const text of ["Works for me.", "Ok, I'll rename it."]) assert.deepEqual(asked(text), ["heron_put"]);
    assert.deepEqual(asked("I agree."), ["egret_get"]);
  });
  test("is asked about each item of the list above it where it judges all of them", () => {
    const names = ["heron_put", "egret_get", "stork_set"].map((name) => makeFamily(name));
    const text = "Or stork_set. Others:\n- heron_put: it waits\n- egret_get: it does not\n";
    const passage = { text, distance: 0, quoted: true, parentId: "m0@example.org" };
    const asked = (text: string) =>
      askStances(makeUtterance({ text, passage }), names, buildNameFinder(names, [])).map(({ family }) => family.name);
    assert.deepEqual(asked("All these sound good.").toSorted(), ["egret_get", "heron_put"]);
    assert.deepEqual(asked("That is misleading."), ["egret_get"]);
  });
  test("is asked about the function that is declared right above it, and not about what it takes", () => {
    const passage = (text: string) => ({ text, distance: 0, quoted: true, parentId: "m0@example.org" });
    const asked = (above: string) =>
      askStances(makeUtterance({ text: "That is misleading.", passage: passage(above) }), families, finder).length;
    assert.equal(asked("+static int heron_put(struct pond *pond)"), 1);
    assert.equal(asked("+static int pond_put(struct heron_put *heron)"), 0);
    assert.equal(asked("+struct pond *heron_put(int at);"), 1);
    assert.equal(asked("+static pond_t *pond_put(int at,\n+\t\t       heron_put_t heron_put)\n+{"), 0);
    assert.equal(asked("+\tpond = heron_put(from, at);"), 1);
    assert.equal(asked("What about heron_put(pond)?"), 1);
  });
  test("is not asked where it finds a patch good, unless that renames", () => {
    const text = "It puts the birds to heron_put.\n\nSigned-off-by: Ada <ada@example.org>\n";
    const passage = { text, distance: 0, quoted: true, parentId: "m0@example.org" };
    const asked = (subject: string) =>
      askStances(makeUtterance({ text: "Looks mostly good to me.", passage, subject }), families, finder).length;
    assert.equal(asked("Re: [PATCH] pond: tidy up"), 0);
    assert.equal(asked("Re: [PATCH] pond: rename egret_get"), 1);
  });
  test("is not asked where it finds nothing good or bad", () => {
    assert.deepEqual(relations("It is called from three places.", before), []);
  });
});

describe("a verdict that mentions no name", () => {
  const put = makeUtterance({ text: "Let's call it egret_get.", messageId: "m0@example.org" });
  const egret = makeFamily("egret_get", { proposals: [makeProposal("egret_get", put, { rule: "call-it" })] });
  const both = [...families, egret];
  const passage = (text: string) => ({ text, distance: 0, quoted: true, parentId: "m0@example.org" });
  const asked = (text: string, quoted: string, before: readonly string[] = []) =>
    askStances(makeUtterance({ text, before, passage: passage(quoted) }), both, buildNameFinder(both, [])).map(
      ({ family, relation }) => `${relation} ${family.name}`,
    );
  test("is about what the sentence before speaks of, and not about what is quoted above that", () => {
    assert.deepEqual(asked("It is misnamed.", "I call heron_put here."), ["passage heron_put"]);
    assert.deepEqual(asked("It is misnamed.", "I call heron_put here.", ["reed_close() drains the pond."]), []);
  });
  test("is about what is replaced where it tells why its author renames something", () => {
    const before = ["We have heron_put.", "I can rename the function to egret_get."];
    assert.deepEqual(asked("The name of this helper confused me.", "Why?", before), ["before heron_put"]);
    assert.deepEqual(asked("The name is a bit long.", "Why?", before), ["before egret_get"]);
  });
  test("is about the macro that is defined right above, be it no name of the debate", () => {
    const context = " #define HERON_PUT 1\n+#define HERON_BIT 2";
    assert.deepEqual(asked("That name is bad.", context.split("\n")[0] ?? ""), ["passage heron_put"]);
    assert.deepEqual(asked("That name is bad.", context), []);
  });
});

describe("agreement below a quotation", () => {
  const quoted = (text: string) => ({ text, distance: 0, quoted: true, parentId: "m0@example.org" });
  const asked = (passage: string) =>
    askStances(makeUtterance({ text: "Makes sense.", passage: quoted(passage) }), families, finder).length;
  test("is asked about the name in it", () => assert.equal(asked("We should use heron_put() then."), 1));
  for (const left of [
    "If we move away from heron_put(), it should take a lock.",
    'Let us get rid of "heron_put" then.',
    "Take the lock instead of heron_put.",
  ])
    test(`is not asked about a name that is to be left: ${left}`, () => assert.equal(asked(left), 0));
});
