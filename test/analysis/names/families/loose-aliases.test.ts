import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FormEvidence } from "../../../../analysis/names/candidates/gather-forms.ts";
import { withLooseAliases } from "../../../../analysis/names/families/loose-aliases.ts";
import { makeFamily, makeOccurrence } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** A word as it is said in an utterance that talks of names as much as `context` says. */
const said = (word: string, text: string, context = 0.6) =>
  makeForm(word, { occurrences: [makeOccurrence(word, makeUtterance({ text, index: 3 }), { context })] });

/** What the first of the names is called besides, each of them taken. */
const aliasesOfFirst = (names: readonly string[], free: readonly FormEvidence[]) => {
  const taken = names.map((name) => makeForm(name));
  return withLooseAliases(
    names.map((name) => makeFamily(name)),
    [...taken, ...free],
    taken,
  )[0]?.aliases;
};

test("a word that several messages speak of before the name is said is no short form of it, unless they talk of names", () => {
  const word = (context: number) =>
    makeForm("HERON", {
      occurrences: [1, 2, 5].map((index) =>
        makeOccurrence(
          "HERON",
          makeUtterance({ text: "The HERON waits.", index, messageId: `m${index}@example.org` }),
          {
            context: index === 5 ? 0.6 : context,
          },
        ),
      ),
    });
  const name = makeForm("keep_heron");
  const family = makeFamily("keep_heron", {
    occurrences: [makeOccurrence("keep_heron", makeUtterance({ text: "So keep_heron it is.", index: 4 }))],
  });
  const aliases = (context: number) => withLooseAliases([family], [name, word(context)], [name])[0]?.aliases;
  assert.deepEqual(aliases(0), []);
  assert.deepEqual(aliases(0.6), ["HERON"]);
});

describe("the end of a name", () => {
  const ends = (name: string, contested: readonly string[], end: string) => {
    const [taken, free] = [makeForm(name), said(end, `So ${end} it is.`)];
    const family = makeFamily(name, { contested: new Set(contested) });
    return withLooseAliases([family], [taken, free], [taken])[0]?.aliases;
  };
  test("stands for it where it is contested, or is the last of an interface", () => {
    assert.deepEqual(ends("REED_KEEP_POND", ["reed_keep_pond"], "KEEP_POND"), ["KEEP_POND"]);
    assert.deepEqual(ends("org.reed.PondKeeper", [], "PondKeeper"), ["PondKeeper"]);
  });
  test("stands for it in capitals, or written as an ending, where names are talked of", () => {
    assert.deepEqual(ends("REED_KEEP_POND", [], "POND"), ["POND"]);
    assert.deepEqual(ends("reed_keep_pond", [], "_keep_pond"), ["_keep_pond"]);
  });
  test("is no more than its beginning, which stands for it where it is written as one", () => {
    assert.deepEqual(ends("__reed_keep_{pond,lake}", [], "__reed_"), ["__reed_"]);
    assert.deepEqual(ends("__reed_keep_{pond,lake}", [], "__reed"), []);
  });
  test("is another thing where nothing is contested", () => {
    assert.deepEqual(ends("REED_KEEP_POND", [], "KEEP_POND"), []);
    assert.deepEqual(ends("reed_keep_pond", [], "keep_pond"), []);
  });
});

describe("words that can only mean one name", () => {
  const quoted = said("sheltered", 'I like "sheltered".');

  test("are aliases of it", () => assert.deepEqual(aliasesOfFirst(["sheltered_mem"], [quoted]), ["sheltered"]));
  test("are aliases in capitals, too", () => {
    assert.deepEqual(aliasesOfFirst(["sheltered_mem"], [said("SHELTERED", "Stay with SHELTERED.")]), ["SHELTERED"]);
  });
  test("are none without quotation marks", () => {
    assert.deepEqual(aliasesOfFirst(["sheltered_mem"], [said("sheltered", "It is sheltered.")]), []);
  });
  test("are none outside talk of names", () => {
    assert.deepEqual(aliasesOfFirst(["sheltered_mem"], [said("sheltered", 'See "sheltered".', 0.5)]), []);
  });
  test("are none where another short name is built on them, too", () => {
    assert.deepEqual(aliasesOfFirst(["sheltered_mem", "sheltered_fd"], [quoted]), []);
  });
  test("are aliases where they are but a small part of other names", () => {
    assert.deepEqual(aliasesOfFirst(["sheltered_mem", "pond_set_sheltered_region"], [quoted]), ["sheltered"]);
  });
  test("are none where they are part of no name", () => {
    assert.deepEqual(aliasesOfFirst(["hidden_mem"], [quoted]), []);
  });
  test("are none where they are a name themselves", () => {
    const taken = [makeForm("sheltered_mem"), quoted];
    assert.deepEqual(withLooseAliases([makeFamily("sheltered_mem")], taken, taken)[0]?.aliases, []);
  });
});

describe("a short form that nobody puts forward", () => {
  const inMessages = (spelling: string, ...ids: readonly string[]) => {
    const occurrences = ids.map((messageId) => makeOccurrence(spelling, makeUtterance({ text: spelling, messageId })));
    return makeForm(spelling, { occurrences });
  };
  const sheltered = { ...makeFamily("shelteredmem"), occurrences: inMessages("shelteredmem", "m1", "m2").occurrences };
  const swift = { ...makeFamily("swift_mem"), occurrences: inMessages("swift_mem", "m2", "m3").occurrences };
  const owner = (...ids: readonly string[]) =>
    withLooseAliases([sheltered, swift], [inMessages("smem", ...ids)], [])
      .filter(({ aliases }) => aliases.includes("smem"))
      .map(({ name }) => name);

  test("belongs to the name that the same messages speak of", () => assert.deepEqual(owner("m2", "m3"), ["swift_mem"]));
  test("belongs to none where they speak of two as often", () => assert.deepEqual(owner("m2"), []));
  test("belongs to none where it is the word of a pattern that is a name itself", () => {
    const pattern = { ...makeFamily("*_smem"), keys: new Set(["~smem"]) };
    const [owned] = withLooseAliases([sheltered, pattern], [inMessages("smem", "m1")], []);
    assert.deepEqual(owned?.aliases, []);
  });
  test("belongs to none where they speak of neither", () => assert.deepEqual(owner("m4"), []));
});

describe("the word of a name that is made like its rivals'", () => {
  const rivals = ["hidden", "hidden_fd", "sheltered", "sheltered_fd"];
  const aliases = (names: readonly string[], word: string) => {
    const forms = [["fenced_fd"], names.slice(0, 2), names.slice(2)].filter(({ length }) => length > 0);
    const families = forms.map(([name = "", ...more]) => makeFamily(name, { keys: new Set([name, ...more]) }));
    return withLooseAliases(families, [said(word, `It is ${word}.`, 0)], [])[0]?.aliases;
  };
  test("stands for it where two rivals have words of their own", () => {
    assert.deepEqual(aliases(rivals, "fenced"), ["fenced"]);
  });
  test("is a word like any other where one has", () => assert.deepEqual(aliases(rivals.slice(0, 2), "fenced"), []));
  test("is none that it is not built on", () => assert.deepEqual(aliases(rivals, "walled"), []));
});

describe("an identifier made like a rival's", () => {
  const heron = { ...makeFamily("heron"), keys: new Set(["heron"]) };
  const egret = { ...makeFamily("egret"), keys: new Set(["egret", "pond_egret"]) };
  const aliases = (spelling: string) => withLooseAliases([heron, egret], [makeForm(spelling)], [])[0]?.aliases;

  test("belongs to the name whose word stands in the same place", () => {
    assert.deepEqual(aliases("POND_HERON"), ["POND_HERON"]);
  });
  test("does not where no rival has its like", () => assert.deepEqual(aliases("LAKE_HERON"), []));
});

describe("the words that one-word names are built on", () => {
  const taken = ["shelteredmem", "sunkenmem", "pond_mem"].map((spelling) => makeForm(spelling));
  const keys = (name: string, forms: readonly FormEvidence[] = taken) =>
    [...(withLooseAliases([makeFamily(name)], forms, forms)[0]?.keys ?? [])].sort();

  test("stand for the names where two share an ending", () => {
    assert.deepEqual(keys("shelteredmem"), ["sheltered", "shelteredm", "shelteredmem"]);
  });
  test("do not where no two share one", () =>
    assert.deepEqual(keys("shelteredmem", taken.slice(0, 1)), ["shelteredmem"]));
  test("do not where they are short", () => assert.deepEqual(keys("finmem"), ["finmem"]));
  test("do not where they are names themselves", () => {
    assert.ok(!keys("shelteredmem", [...taken, makeForm("sheltered")]).includes("sheltered"));
  });
  test("are none of a name that ends otherwise", () => assert.deepEqual(keys("shelteredfd"), ["shelteredfd"]));
});
