import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formKey, formParts, isPlainWord } from "../../../../analysis/names/spelling/forms.ts";

describe("formKey", () => {
  const same: readonly (readonly [why: string, one: string, other: string])[] = [
    ["case", "Heron_Put", "heron_put"],
    ["brackets of a call", "heron_put()", "heron_put"],
    ["a manual's section", "heron(2)", "heron"],
    ["quotes", '"roost"', "roost"],
    ["globs", "heron_*", "heron"],
    ["how a pattern for endings is written", "<suite>_test", "*-test"],
    ["placeholders at the end", "test_<suite>", "test"],
    ["placeholders in brackets", "[suite]_test", "test"],
    ["a file's ending", "heron.c", "heron"],
    ["a hyphen or an underscore", "heron-put", "heron_put"],
    ["a blank or an underscore", "heron put", "heron_put"],
    ["several underscores", "heron__put", "heron_put"],
    ["underscores around", "__heron_put__", "heron_put"],
    ["sys_", "sys_heron", "heron"],
    ["CONFIG_", "CONFIG_HERON", "heron"],
    ["__NR_", "__NR_heron", "heron"],
  ];
  for (const [why, one, other] of same) test(`does not count ${why}`, () => assert.equal(formKey(one), formKey(other)));

  const different: readonly (readonly [one: string, other: string])[] = [
    ["heron_put", "heron_get"],
    ["heron", "herons"],
    ["nest->heron", "heron"],
    ["sys_ab", "ab"],
    ["birds/heron", "heron"],
    ["*_heron.c", "heron.c"],
    ["_heron", "heron"],
    ["*_HERON", "*_heron"],
  ];
  for (const [one, other] of different) {
    test(`tells ${one} from ${other}`, () => assert.notEqual(formKey(one), formKey(other)));
  }
  for (const nothing of ["", "*", '""', "__", "<suite>"]) {
    test(`leaves nothing of ${JSON.stringify(nothing)}`, () => assert.equal(formKey(nothing), ""));
  }
});

describe("formParts", () => {
  const cases: readonly (readonly [form: string, ...parts: string[]])[] = [
    ["heron_nest_put", "heron", "nest", "put"],
    ["heronNestPut", "heron", "nest", "put"],
    ["HERON_NEST", "heron", "nest"],
    ["heron2Nest", "heron2", "nest"],
    ["nest->heron.egg", "nest", "heron", "egg"],
    ["heron", "heron"],
    ["__"],
  ];
  for (const [form, ...parts] of cases) test(`of ${form}`, () => assert.deepEqual(formParts(form), parts));
});

describe("isPlainWord", () => {
  for (const word of ["private", "Heron", "heron2"])
    test(`${word} is one`, () => assert.equal(isPlainWord(word), true));
  for (const form of ["heron_put", "heronPut", "HRN", "heron()", "2heron", "night roost", ""]) {
    test(`${JSON.stringify(form)} is none`, () => assert.equal(isPlainWord(form), false));
  }
});
