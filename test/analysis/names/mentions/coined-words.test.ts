import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { coinedWords } from "../../../../analysis/names/mentions/coined-words.ts";
import { findMentions } from "../../../../analysis/names/mentions/mentions.ts";

function coinedIn(text: string): readonly string[] {
  return coinedWords(text, findMentions(text)).map(({ form }) => form);
}

describe("a word that no dictionary has is coined", () => {
  const cases: readonly (readonly [text: string, ...coined: string[]])[] = [
    ["I'd rather rename Acme's pondfs to acmepondfs.", "pondfs", "acmepondfs"],
    ["A better name would be reedfs or gwpond.", "reedfs", "gwpond"],
    ["Call it acme-pondfs, please.", "acme-pondfs"],
    ["The name reedfs is taken.", "reedfs"],
  ];
  for (const [text, ...coined] of cases) test(text, () => assert.deepEqual(coinedIn(text), coined));
});

describe("no word is coined", () => {
  const cases: readonly (readonly [why: string, text: string])[] = [
    ["that is English", "Rename it to shelter, which is a better name."],
    ["that is derived from an English one", "The naming is unreadable, misnamed and needlessly generalized."],
    ["of the trade", "Rename the struct member and two syscalls in userspace, the ioctl is fine."],
    ["that is something done, however it is spelled", "Naming takes time, how about repositting it as it is?"],
    ["with an article", "The name of the pondfs is fine."],
    ["that is marked by its form, which tells it to be a name", "Rename reed_fs to `reedfs`."],
    ["that tells the kind of a thing", "The name is for user-pondable memory."],
    ["where nothing talks of names", "It mounts pondfs and reads reedfs."],
    ["of two letters", "Rename it to zq."],
  ];
  for (const [why, text] of cases) test(why, () => assert.deepEqual(coinedIn(text), []));
});
