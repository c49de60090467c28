import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { groupSpellings } from "../../../../analysis/names/families/group-spellings.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeOccurrence, makeProposal } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";
import { makeForm } from "../make-form.ts";

/** The spellings of each candidate: those of a group with blanks between. */
const grouped = (...forms: readonly ReturnType<typeof makeForm>[]) =>
  groupSpellings(forms).map((group) => group.flatMap(({ spellings }) => [...spellings.keys()]).join(" "));

/** A form put forward in an utterance. */
const put = (spelling: string, utterance: Utterance) =>
  makeForm(spelling, { proposals: [makeProposal(spelling, utterance)] });
const say = (text: string, index = 0, said: Partial<Utterance> = {}) => makeUtterance({ text, index, ...said });

describe("forms that nobody put forward", () => {
  const cases: readonly (readonly [title: string, groups: readonly string[], spellings: readonly string[]])[] = [
    ["are none where there are none", [], []],
    ["stay apart where they share nothing", ["heron_get", "egret_put"], ["heron_get", "egret_put"]],
    ["stay apart where identifiers only share a word", ["heron_get", "heron_put"], ["heron_get", "heron_put"]],
    ["do not go with a word of which nobody talks", ["sheltered", "sheltered_mem"], ["sheltered", "sheltered_mem"]],
    ["do not go with it where they are a phrase", ["sheltered", "sheltered pond"], ["sheltered", "sheltered pond"]],
    ["do not go with a short word", ["mem", "mem_get"], ["mem", "mem_get"]],
    ["go with what they end with alike", ["reed pond reed", "deep_pond"], ["reed pond", "reed", "deep_pond"]],
    ["do not where nothing else ends so", ["reed pond", "reed", "deep_lake"], ["reed pond", "reed", "deep_lake"]],
    ["go with the member of a type that they are", ["Pond::keeper keeper"], ["Pond::keeper", "keeper"]],
    ["go with their abbreviation", ["smem shelteredmem"], ["smem", "shelteredmem"]],
    ["do not go with an abbreviation of another word", ["hmem", "shelteredmem"], ["hmem", "shelteredmem"]],
    ["do not go with a word hardly shorter", ["smem", "sermem"], ["smem", "sermem"]],
    ["go with the same parts run together", ["pond_fd pondfd"], ["pond_fd", "pondfd"]],
    [
      "stay apart from what one letter parts, where none is written more often",
      ["sheltred", "sheltered"],
      ["sheltred", "sheltered"],
    ],
    ["go with the thing they are the descriptor of", ["reed_pond reed_pondfd"], ["reed_pond", "reed_pondfd"]],
    ["go with their ending where it is a name, too", ["_pond pond"], ["_pond", "pond"]],
    ["go with the command that they are", ["pond-diff git pond-diff"], ["git pond-diff", "pond-diff"]],
    ["go with their ending in capitals", ["_DEEP_POND DEEP_POND"], ["_DEEP_POND", "DEEP_POND"]],
    ["go with the convention for files they follow", ["*_pond.c reed_pond.c"], ["*_pond.c", "reed_pond.c"]],
    [
      "go with the longest convention that fits",
      ["*_pond.c", "*_reed_pond.c fern_reed_pond.c"],
      ["*_pond.c", "*_reed_pond.c", "fern_reed_pond.c"],
    ],
    ["go with what they are a member as", ["pond->reed_id reed_id"], ["pond->reed_id", "reed_id"]],
    [
      "go with the braces that they are short in, and with what these share",
      ["reed_{get,put} reed_ reed_put", "reed_cut"],
      ["reed_{get,put}", "reed_", "reed_put", "reed_cut"],
    ],
    [
      "go with both that their brackets are short for",
      ["r[e]ed_pond reed_pond", "red_pool"],
      ["r[e]ed_pond", "reed_pond", "red_pool"],
    ],
    ["go with their plural where they are words", ["deep pond deep ponds"], ["deep pond", "deep ponds"]],
    ["do not go with it where they are code", ["deep_pond", "deep_ponds"], ["deep_pond", "deep_ponds"]],
    ["do not go with an abbreviation of a member", ["dpond", "draining.pond"], ["dpond", "draining.pond"]],
    ["go with the macro that is built on all of them", ["reed_pond F_REED_POND"], ["reed_pond", "F_REED_POND"]],
    ["do not go with a macro built on a part of them", ["reed_pond", "F_REED"], ["reed_pond", "F_REED"]],
    ["do not go with a convention for something else", ["*_pond", "reed_pond_get"], ["*_pond", "reed_pond_get"]],
    [
      "come in the order of the first form of each",
      ["heron_get heronget", "egret_put"],
      ["heron_get", "egret_put", "heronget"],
    ],
  ];
  for (const [title, groups, spellings] of cases) {
    test(title, () => assert.deepEqual(grouped(...spellings.map((spelling) => makeForm(spelling))), groups));
  }
});

describe("a word and what is built on it", () => {
  const judged = (word: string) => makeForm(word, { judgedIn: [say(`${word} is vague.`)] });
  const sunken = judged("sunken");
  test("are put together where the word is judged", () => {
    assert.deepEqual(grouped(sunken, makeForm("sunken_mem")), ["sunken sunken_mem"]);
    assert.deepEqual(grouped(sunken, makeForm("sunkenmem")), ["sunken sunkenmem"]);
    assert.deepEqual(grouped(judged("isolated"), makeForm("F_ISOLATE")), ["isolated F_ISOLATE"]);
  });
  test("stay apart where the word is written as a function, and they begin with it", () => {
    const sentence = say("sunken() is vague.");
    const occurrence = makeOccurrence("sunken", sentence);
    const asFunction = { ...occurrence, mention: { ...occurrence.mention, shape: "call" as const } };
    const called = makeForm("sunken", { judgedIn: [sentence], occurrences: [asFunction] });
    assert.deepEqual(grouped(called, makeForm("sunken_mem")), ["sunken", "sunken_mem"]);
    assert.deepEqual(grouped(called, makeForm("mem_sunken")), ["sunken mem_sunken"]);
  });
  test("stay apart where it is built on a word that is put forward, too", () => {
    const forms = [sunken, put("nest", say("How about nest?", 1)), makeForm("sunken_nest")];
    assert.deepEqual(grouped(...forms), ["sunken", "nest sunken_nest"]);
  });
  test("stay apart where three rivals are built on it, which is what they are all about", () => {
    const sentence = say("How about nest_group, nest_set or nest_list?", 1);
    const rivals = ["nest_group", "nest_set", "nest_list"].map((name) => put(name, sentence));
    assert.deepEqual(grouped(judged("nest"), ...rivals, makeForm("head_nest")), [
      "nest",
      "nest_group",
      "nest_set",
      "nest_list",
      "head_nest",
    ]);
  });
  test("stay apart where both are put forward in one sentence", () => {
    const sentence = say("How about sunken or sunken_mem?");
    assert.deepEqual(grouped(put("sunken", sentence), put("sunken_mem", sentence)), ["sunken", "sunken_mem"]);
  });
  test("stay apart where one is to replace the other", () => {
    const replacing = makeProposal("sunken_mem", say("Rename sunken to sunken_mem."));
    const forms = [makeForm("sunken", { replacedIn: [replacing] }), makeForm("sunken_mem", { proposals: [replacing] })];
    assert.deepEqual(grouped(...forms), ["sunken", "sunken_mem"]);
  });
  test("are put together where they are put forward in different sentences", () => {
    const forms = [put("sunken", say("How about sunken?")), put("sunken_mem", say("Then sunken_mem.", 1))];
    assert.deepEqual(grouped(...forms), ["sunken sunken_mem"]);
  });
  test("stay apart where what is built on it is itself surely renamed", () => {
    const renamed = makeForm("sunken_mem", { replacedIn: [makeProposal("veiled_mem", say("Use veiled_mem."))] });
    assert.deepEqual(grouped(sunken, renamed), ["sunken", "sunken_mem"]);
  });
  test("are put together where it is renamed with the word, or hardly surely", () => {
    const both = [makeProposal("veiled", say("Use veiled."))];
    assert.deepEqual(grouped(makeForm("sunken", { replacedIn: both }), makeForm("sunken_mem", { replacedIn: both })), [
      "sunken sunken_mem",
    ]);
    const weak = [makeProposal("veiled_mem", say("Use veiled_mem."), { confidence: 0.4 })];
    assert.deepEqual(grouped(sunken, makeForm("sunken_mem", { replacedIn: weak })), ["sunken sunken_mem"]);
  });
  test("stay apart from two alternatives built on it", () => {
    const sentence = say("How about sunken_mem or sunken_page?");
    const forms = [sunken, put("sunken_mem", sentence), put("sunken_page", sentence)];
    assert.deepEqual(grouped(...forms), ["sunken", "sunken_mem", "sunken_page"]);
  });
});

describe("a pair side by side", () => {
  test("is one candidate", () => {
    const sentence = say("What about reed_mem / mem_reed?");
    assert.deepEqual(grouped(put("reed_mem", sentence), put("mem_reed", sentence)), ["reed_mem mem_reed"]);
  });
  test("is two where it shares no word", () => {
    const sentence = say("What about reed_mem / heron_get?");
    assert.deepEqual(grouped(put("reed_mem", sentence), put("heron_get", sentence)), ["reed_mem", "heron_get"]);
  });
  test("is two where another word stands between", () => {
    const sentence = say("What about reed_mem or mem_reed?");
    assert.deepEqual(grouped(put("reed_mem", sentence), put("mem_reed", sentence)), ["reed_mem", "mem_reed"]);
  });
  test("is two where a third proposal of the message shares the word", () => {
    const sentence = say("What about reed_mem / reed_fd?");
    const third = put("reed_page", say("Or reed_page.", 1));
    assert.deepEqual(grouped(put("reed_mem", sentence), put("reed_fd", sentence), third), [
      "reed_mem",
      "reed_fd",
      "reed_page",
    ]);
  });
});

describe("twins put forward together", () => {
  test("are one candidate, parted by their last parts alone", () => {
    const sentence = say("pond_begin() and pond_end() perhaps?");
    assert.deepEqual(grouped(put("pond_begin", sentence), put("pond_end", sentence)), ["pond_begin pond_end"]);
  });
  test("are two where one or the other is put forward, or they share nothing", () => {
    const either = say("pond_begin() or pond_end() perhaps?");
    assert.deepEqual(grouped(put("pond_begin", either), put("pond_end", either)), ["pond_begin", "pond_end"]);
    const others = say("pond_begin() and lake_end() perhaps?");
    assert.deepEqual(grouped(put("pond_begin", others), put("lake_end", others)), ["pond_begin", "lake_end"]);
  });
});

describe("the end of a name that was there before", () => {
  const used = (spelling: string, index: number) =>
    makeForm(spelling, { occurrences: [makeOccurrence(spelling, say(`So ${spelling} it is.`, index))] });
  test("stands for it", () => {
    assert.deepEqual(grouped(used("REED_KEEP_POND", 1), used("KEEP_POND", 2)), ["KEEP_POND REED_KEEP_POND"]);
  });
  test("is a name of its own where it was there first, or where several end so", () => {
    assert.deepEqual(grouped(used("REED_KEEP_POND", 2), used("KEEP_POND", 1)), ["REED_KEEP_POND", "KEEP_POND"]);
    const several = [used("REED_KEEP_POND", 1), used("FERN_KEEP_POND", 1), used("KEEP_POND", 2)];
    assert.deepEqual(grouped(...several), ["REED_KEEP_POND", "FERN_KEEP_POND", "KEEP_POND"]);
  });
});

describe("what stands in brackets behind a name that is spelled out", () => {
  const both = (text: string, ...forms: readonly string[]) => {
    const utterance = say(text);
    return grouped(...forms.map((form) => makeForm(form, { occurrences: [makeOccurrence(form, utterance)] })));
  };
  test("is short for it", () => {
    const long = "Reed Keeper Number";
    assert.deepEqual(both(`Or it could be "${long}" (reed_kn) to match.`, long, "reed_kn"), [`${long} reed_kn`]);
  });
  test("is another name where it begins otherwise, or is said elsewhere", () => {
    const long = "Reed Keeper Number";
    assert.deepEqual(both(`"${long}" (pond_kn) is better.`, long, "pond_kn"), [long, "pond_kn"]);
    assert.deepEqual(both(`"${long}" or reed_kn?`, long, "reed_kn"), [long, "reed_kn"]);
  });
});

describe("the examples of a scheme", () => {
  test("are one candidate", () => {
    const sentence = say("Say user_sunken, e.g. F_USER_SUNKEN, user_sunken_fd.");
    const forms = ["F_USER_SUNKEN", "user_sunken_fd"].map((spelling) => put(spelling, sentence));
    assert.deepEqual(grouped(...forms), ["F_USER_SUNKEN user_sunken_fd"]);
  });
  test("go with what they are examples of in the sentence before", () => {
    const forms = [put("user_sunken", say("Say user_sunken.")), put("user_sunken_fd", say("E.g. user_sunken_fd.", 1))];
    assert.deepEqual(grouped(...forms), ["user_sunken user_sunken_fd"]);
  });
  test("are alternatives where an or stands before both", () => {
    const sentence = say("Say heron, e.g. grey, or else user_sunken_fd, user_sunken_mem.");
    const forms = ["user_sunken_fd", "user_sunken_mem"].map((spelling) => put(spelling, sentence));
    assert.deepEqual(grouped(...forms), ["user_sunken_fd", "user_sunken_mem"]);
  });
  test("are alternatives where an or stands between them", () => {
    const sentence = say("Something better, e.g. user_sunken_fd or user_sunken_mem?");
    const forms = ["user_sunken_fd", "user_sunken_mem"].map((spelling) => put(spelling, sentence));
    assert.deepEqual(grouped(...forms), ["user_sunken_fd", "user_sunken_mem"]);
  });
  test("are alternatives where an or stands behind both", () => {
    const sentence = say("Better e.g. user_sunken_fd, user_sunken_mem or user_sunken_map.");
    const forms = ["user_sunken_fd", "user_sunken_mem", "user_sunken_map"].map((spelling) => put(spelling, sentence));
    assert.deepEqual(grouped(...forms), ["user_sunken_fd", "user_sunken_mem", "user_sunken_map"]);
  });
  test("are one candidate wherever they stand in their message", () => {
    const forms = [
      put("user_sunken_mem", say("E.g. user_sunken_mem.")),
      put("user_sunken_fd", say("E.g. user_sunken_fd.", 5)),
    ];
    assert.deepEqual(grouped(...forms), ["user_sunken_mem user_sunken_fd"]);
  });
  test("stay apart from what is put forward elsewhere", () => {
    const forms = [
      put("user_sunken_mem", say("E.g. user_sunken_mem.")),
      put("user_sunken_fd", say("Use user_sunken_fd.", 5, { messageId: "m2@example.org" })),
    ];
    assert.deepEqual(grouped(...forms), ["user_sunken_mem", "user_sunken_fd"]);
  });
  test("stay apart where they share but one word", () => {
    const sentence = say("Name the owner, e.g. user_mem, user_fd.");
    assert.deepEqual(grouped(put("user_mem", sentence), put("user_fd", sentence)), ["user_mem", "user_fd"]);
  });
  test("are no examples without an e.g.", () => {
    const sentence = say("Say user_sunken_mem, user_sunken_fd.");
    const forms = ["user_sunken_mem", "user_sunken_fd"].map((spelling) => put(spelling, sentence));
    assert.deepEqual(grouped(...forms), ["user_sunken_mem", "user_sunken_fd"]);
  });
});

test("a slip of the pen goes with what is meant, unless both are put forward in one sentence", () => {
  const often = [say("sheltered"), say("sheltered", 1, { messageId: "other@example.org" })];
  const meant = makeForm("sheltered", { occurrences: often.map((one) => makeOccurrence("sheltered", one)) });
  const slip = makeForm("sheletred", { occurrences: [makeOccurrence("sheletred", say("sheletred"))] });
  assert.deepEqual(grouped(meant, slip), ["sheltered sheletred"]);
  const both = say("Is it sheltered or sheletred?");
  const putTogether = [meant, slip].map((form) => ({
    ...form,
    proposals: [makeProposal(String([...form.spellings.keys()]), both)],
  }));
  assert.deepEqual(grouped(...putTogether), ["sheltered", "sheletred"]);
});

describe("the parts of one thing", () => {
  const word = put("stale", say("How about stale?"));
  test("go with the word that tells it, whoever puts them forward", () => {
    const parts = [
      put("stale_fd", say("And stale_fd?", 1, { messageId: "m1@example.org" })),
      put("stale_offset", say("Then stale_offset.", 2)),
    ];
    assert.deepEqual(grouped(word, ...parts), ["stale stale_fd stale_offset"]);
  });
  test("stay apart where they do something with it", () => {
    const deeds = [
      put("pond_mark_stale", say("And pond_mark_stale?", 1, { messageId: "m1@example.org" })),
      put("pond_set_stale", say("Then pond_set_stale.", 2)),
    ];
    assert.deepEqual(grouped(word, ...deeds), ["stale", "pond_mark_stale", "pond_set_stale"]);
  });
});
