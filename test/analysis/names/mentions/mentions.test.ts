import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { MentionShape } from "../../../../analysis/names/mentions/mention-shapes.ts";
import { findMentions } from "../../../../analysis/names/mentions/mentions.ts";
import { anyText } from "../../any-text.ts";

const forms = (text: string): readonly string[] => findMentions(text).map(({ form }) => form);

describe("findMentions knows the shape of", () => {
  const cases: readonly (readonly [text: string, form: string, shape: MentionShape])[] = [
    ["call heron_put() then", "heron_put", "call"],
    ["see heron(2) for it", "heron", "call"],
    ["see openroost2(2) for it", "openroost2", "call"],
    ["set HERON_MAX there", "HERON_MAX", "macro"],
    ["set HERON_max there", "HERON_max", "macro"],
    ["set CONFIG_HERON there", "CONFIG_HERON", "macro"],
    ["the heron_put helper", "heron_put", "identifier"],
    ["the __heron helper", "__heron", "identifier"],
    ["the heron_ prefix", "heron_", "identifier"],
    ["pass --heron-only here", "--heron-only", "identifier"],
    ["pass -heron here", "-heron", "identifier"],
    ["the heron2 file", "heron2", "identifier"],
    ["the heronPut helper", "heronPut", "camel"],
    ["the HeronPut type", "HeronPut", "camel"],
    ["all *_heron.c files", "*_heron.c", "glob"],
    ["all heron_* calls", "heron_*", "glob"],
    ["name it <bird>_test then", "<bird>_test", "glob"],
    ['call it "deep  pond" then', "deep pond", "quoted"],
    ["read heron.c first", "heron.c", "file"],
    ["call it keep+reed+heron.nest then", "keep+reed+heron.nest", "file"],
    ["call it reed,heron-nest.yaml then", "reed,heron-nest.yaml", "file"],
    ["load acme-heron.so.1 first", "acme-heron.so.1", "file"],
    ["call it wait+heron then", "wait+heron", "identifier"],
    ['call it "Pond Space Keeper (PSK)" then', "Pond Space Keeper", "quoted"],
    ["read birds/heron.h first", "birds/heron.h", "file"],
    ["see Documentation/heron.rst there", "Documentation/heron.rst", "file"],
    ["read nest->heron there", "nest->heron", "member"],
    ["read Nest::heron there", "Nest::heron", "member"],
    ["read nest.heron there", "nest.heron", "member"],
    ["write nest.heron.max there", "nest.heron.max", "member"],
    ["say Nest.Heron there", "Nest.Heron", "member"],
    ["say PondNest.Birds.HERON there", "PondNest.Birds.HERON", "member"],
    ["a Nested-by: there", "Nested-by", "identifier"],
    ["with nest= on the command line", "nest", "identifier"],
    ["the reed,nest-time-us property", "reed,nest-time-us", "identifier"],
    ["the reed,NEST_TIME property", "reed,NEST_TIME", "identifier"],
    ["the reed,nest22 compatible", "reed,nest22", "identifier"],
    ["the nest-time-us property", "nest-time-us", "identifier"],
    ["the nest-supply property", "nest-supply", "identifier"],
    ["with -Wnested-heron on", "-Wnested-heron", "identifier"],
    ["the heron2nest helper", "heron2nest", "identifier"],
    ["I don't like Nest: for that", "Nest", "identifier"],
    ["the org.reed.HeronNest interface", "org.reed.HeronNest", "identifier"],
    ["the Heron-Nest-Length field", "Heron-Nest-Length", "identifier"],
    ['call it "roost" then', "roost", "quoted"],
    ['call it "Pond Space Keeper Number" then', "Pond Space Keeper Number", "quoted"],
    ["call it “roost” then", "roost", "quoted"],
    ["call it `roost` then", "roost", "quoted"],
    ["call it ``roost`` then", "roost", "quoted"],
    ["call it `roost' then", "roost", "quoted"],
    ["call it 'roost' then", "roost", "quoted"],
    ['call it "night roost" then', "night roost", "quoted"],
    ['call it "Roosts-on: 54321" then', "Roosts-on", "quoted"],
    ["the HRN acronym", "HRN", "acronym"],
    ["call it heron_nests[] then", "heron_nests", "identifier"],
    ["call it heron_(un)nest() then", "heron_(un)nest", "call"],
    ["call it v3nest_heron then", "v3nest_heron", "identifier"],
    ['call it "int heron_put" then', "heron_put", "identifier"],
    ['call it "struct heron_nest" then', "heron_nest", "identifier"],
    ['call it "int heron_put(...)" then', "heron_put", "identifier"],
    ['I would rather call this "out of reed access" then', "out of reed access", "quoted"],
    ["call it HERON_CAP(NEST|POND) then", "HERON_CAP(NEST|POND)", "glob"],
    ["call it heron_(get|put)_nest then", "heron_(get|put)_nest", "glob"],
    ["call it heron_<nest name> then", "heron_<nest name>", "glob"],
    ["the @heron_nest there", "heron_nest", "identifier"],
    ["write Nest<T> there", "Nest<T>", "camel"],
  ];
  for (const [text, form, shape] of cases) {
    test(`${form} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findMentions(text).map((mention) => [mention.form, mention.shape]),
        [[form, shape]],
      );
    });
  }
});

test("findMentions leaves alone what titles of mails begin with, but no trailers", () => {
  assert.deepEqual(forms('Please use "pond: reeds:" as prefix of the subject.'), []);
  assert.deepEqual(forms("The patch title should begin with 'reeds/pond:'."), []);
  assert.deepEqual(forms('I like "heron:" more than "egret:".'), ["heron", "egret"]);
  assert.deepEqual(forms('A "Roosts-on:" prefix would do.'), ["Roosts-on"]);
});

test("findMentions leaves alone what is quoted of code, and is no name there", () => {
  assert.deepEqual(forms('It should do a "depends on HERON" or "def_bool n".'), []);
  assert.deepEqual(forms('I like "heron return" more.'), ["heron return"]);
});

describe("findMentions takes off", () => {
  const cases: readonly (readonly [text: string, ...forms: string[]])[] = [
    ["heron_put, heron_get; egret_put: ibis_put.", "heron_put", "heron_get", "egret_put", "ibis_put"],
    ["(heron_put)", "heron_put"],
    ["heron_put() / heron_get()", "heron_put", "heron_get"],
    ["heron_put/heron_get", "heron_put", "heron_get"],
    ["hidden/sheltered/private names", "hidden", "sheltered", "private"],
    ['"heron_put()"', "heron_put"],
    ['"roost,"', "roost"],
    ["…heron_put…", "heron_put"],
    ["heron_put's", "heron_put"],
    ["heron_put...", "heron_put"],
  ];
  for (const [text, ...expected] of cases) {
    test(`what is not the name in ${text}`, () => assert.deepEqual(forms(text), expected));
  }
});

test("findMentions takes off brackets around a whole name", () => {
  assert.deepEqual(forms("[heron_put], {heron_get}"), ["heron_put", "heron_get"]);
});

describe("findMentions finds no name in", () => {
  const cases: readonly string[] = [
    "it read better IMO, FWIW",
    "more specific/searchable",
    "*really* deep",
    "mapped *to an unrelated pond* then",
    "[<0>] heron_put+0x1ec/0x240",
    "a sentence of plain words",
    "Sentence With Capitals, Ada Heron.",
    "https://example.org/heron_put/x.c",
    "git://example.org/heron_put.git",
    "ada_heron@example.org",
    "Ada Heron <ada.heron@example.org>",
    "mailto:ada_heron@example.org",
    "m1.heron_put@example.org",
    "v5.3 and 2.6.12-rc4",
    "1234, 0x1f and 50%",
    "10:30 on 2021-05-03",
    "e.g. this, i.e. that",
    "it's Ada's, don't",
    '"this quotation is far too long to be a name"',
    '"heron_put(egg, POND"',
    '"?!" and "42"',
    "mount it below /home/ada/ponds, or /tmp/ponds",
    "a-b - c -- d",
    "-----",
    "> > >",
    "",
  ];
  for (const text of cases) test(JSON.stringify(text), () => assert.deepEqual(forms(text), []));

  test("the parts of a path from the root, or within a tree of sources", () => {
    assert.deepEqual(forms("under /reeds/pond/heron and drivers/pond/heron"), [
      "/reeds/pond/heron",
      "drivers/pond/heron",
    ]);
    assert.deepEqual(forms("say hidden/sheltered/fenced"), ["hidden", "sheltered", "fenced"]);
  });
  test("two plain words with a slash", () => {
    assert.deepEqual(forms("and/or, his/her"), []);
  });
  test("a token longer than any name", () => assert.deepEqual(forms(`heron_${"put_".repeat(60)} is long`), []));
});

describe("findMentions gives spans", () => {
  const cases: readonly (readonly [text: string, slice: string, quoted: boolean])[] = [
    ["call heron_put() then", "heron_put()", false],
    ['call it "roost" then', '"roost"', true],
    ["call it ``roost`` then", "``roost``", true],
    ["call (heron_put) then", "heron_put", false],
    ["see heron(2), please", "heron(2)", false],
    ["use struct heron_nest here", "struct heron_nest", false],
    ["see ./heron_put, please", "heron_put", false],
  ];
  for (const [text, slice, quoted] of cases) {
    test(`of ${slice} in ${JSON.stringify(text)}`, () => {
      const [mention] = findMentions(text);
      assert.ok(mention);
      assert.deepEqual([text.slice(mention.span.start, mention.span.end), mention.quoted], [slice, quoted]);
    });
  }

  const someText = fc.oneof(
    anyText(200),
    fc.string({ unit: fc.constantFrom(..."aAb1_*~<>{}[]|/:.,;+-()'\"`“”@ \n"), maxLength: 80 }),
  );
  test("in range, ascending, apart, of forms that stand in them, whatever the text", () => {
    fc.assert(
      fc.property(someText, (text) => {
        let end = 0;
        for (const { span, form } of findMentions(text)) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.ok(form.length > 0 && text.slice(span.start, span.end).includes(form));
          end = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

test("findMentions leaves alone hosts, with quotes or without, and what people put in short", () => {
  for (const text of ["see lore.heron.org", 'see "lore.heron.link"', "NAK from me", "nest = heron", "Note: it waits"])
    assert.deepEqual(forms(text), [], text);
});
