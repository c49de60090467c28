import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findThings } from "../../../analysis/notes/things.ts";
import type { Name } from "../../../analysis/types.ts";
import { makeUtterance } from "../make-utterance.ts";
import { makeFindingsRecord } from "./make-findings-record.ts";

function nameOf(name: string, aliases: readonly string[] = []): Name {
  return { name, aliases, role: "incumbent", proposal: null, firstUse: null, fate: "open" };
}

function thingOf(text: string, name = nameOf("heron_put")): string {
  return findThings(makeFindingsRecord({ names: [name], utterances: [makeUtterance({ text })] }))
    .map(({ thing }) => thing)
    .join();
}

describe("what a name is for", () => {
  const cases: readonly (readonly [text: string, thing: string])[] = [
    ["Add the heron_put system call.", "system call"],
    ["The heron_put() syscall wakes it.", "system call"],
    ["This adds heron_put(2) syscalls.", "system call"],
    ['I dislike the "heron_put" flag.', "flag"],
    ["The new function heron_put waits.", "function"],
    ["It sets a flag called heron_put.", "flag"],
    ["The heron_put source file is long.", "file"],
    ["A heron_put Kconfig option would do.", "build option"],
    ["Directly in the heron_put file.", ""],
    ["The heron_put file descriptor leaks.", ""],
    ["The heron_put file system mounts.", ""],
    ["heron_put is a good name for a system call.", ""],
    ["The flag is passed to heron_put.", ""],
    ["The heron_puts function waits.", ""],
  ];
  for (const [text, thing] of cases)
    test(`${JSON.stringify(text)} tells ${thing === "" ? "nothing" : thing}`, () => assert.equal(thingOf(text), thing));

  test("is told by its form where nobody says it", () => {
    assert.equal(thingOf("I'd call it heron_test.c here.", nameOf("heron_test.c")), "file");
    assert.equal(thingOf("My vote is CONFIG_HERON_TEST.", nameOf("CONFIG_HERON_TEST")), "build option");
    assert.equal(thingOf("Nobody writes it.", nameOf("heron_test.c")), "");
  });

  test("is not that of what does something to it", () => {
    const made = nameOf("heron", ["pond_create_heron", "POND_CREATE_HERON", "pond_recreate_heron"]);
    assert.equal(thingOf("The pond_create_heron struct waits.", made), "");
    assert.equal(thingOf("The POND_CREATE_HERON() ioctl waits.", made), "");
    assert.equal(thingOf("The pond_recreate_heron struct waits.", made), "structure");
  });
  test("is not that of what its name begins", () => {
    assert.equal(thingOf("The heron_attack function waits.", nameOf("heron", ["heron_attack"])), "");
    assert.equal(thingOf("The memfd_heron syscall waits.", nameOf("heron", ["memfd_heron"])), "system call");
  });
});
