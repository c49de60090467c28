import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { contestedWords } from "../../../../analysis/names/contested/contested-words.ts";
import { findLonePerson } from "../../../../analysis/people/person-finder.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import type { Utterance } from "../../../../analysis/utterances.ts";
import { makeMessage } from "../../make-message.ts";
import { makeUtterance } from "../../make-utterance.ts";

const say = (by: string, text: string, said: Partial<Utterance> = {}) =>
  makeUtterance({ text, person: findLonePerson({ name: by, address: `${by}@example.org` }), ...said });

const contested = (...utterances: readonly Utterance[]) => [...contestedWords(utterances, [])].sort();

/** Said right below the words of another. */
const under = (quoted: string): Partial<Utterance> => ({
  passage: { text: quoted, distance: 0, quoted: true, parentId: null },
});

describe("words that are contested", () => {
  const bundle = say("ada", "How about bundle?");
  const family = say("ben", "Can't we just say family?");
  const judged = say("ben", "bundle sounds like something that gets packed.", under("How about bundle?"));
  const other = say("cyd", "Not so sure about family.", under("Can't we just say family?"));

  test("are those that one puts forward and another speaks of", () =>
    assert.deepEqual(contested(bundle, judged, family, other), ["bundle", "family"]));
  test("are none where nobody else speaks of them as a name", () => {
    const things = say("ben", "The bundle is packed by the family.", under("How about bundle?"));
    assert.deepEqual(contested(bundle, things, family, say("ben", "family is short.")), []);
  });
  test("are none where what is said of them is mostly said of things", () => {
    const things = Array.from({ length: 10 }, () => say("ben", "The bundle is packed."));
    assert.deepEqual(contested(bundle, judged, ...things), []);
  });
  test("are pairs, too, one of whose terms is judged", () => {
    const pairs = [say("ada", "What about leader/follower?"), say("ada", "source/replica maybe?")];
    const halves = [
      say("ben", "leader isn't, the quorum chapter uses it.", under("What about leader/follower?")),
      say("ben", "But replica is good.", under("source/replica maybe?")),
    ];
    assert.deepEqual(contested(...pairs, ...halves), ["leader/follower", "source/replica"]);
  });
  test("are those, too, that are put forward where one is spoken of", () => {
    const more = say("cyd", "heap, maybe.", under("bundle sounds like something that gets packed."));
    const taken = say("ada", "heap is taken.", under("heap, maybe."));
    assert.deepEqual(contested(bundle, judged, more, taken), ["bundle", "heap"]);
  });
  test("are what several judge that nobody is seen to put forward, where a patch has it", () => {
    const title = (subject: string) => [splitPost(makeMessage({ id: "m0@example.org", subject }))];
    const judged = [
      say("ben", "The name first: I don't like bundle."),
      say("dee", "bundle is fine as a name."),
      say("cyd", "How about family?"),
    ];
    assert.deepEqual([...contestedWords(judged, title("[PATCH] pond: bundle the reads"))], ["bundle"]);
    assert.deepEqual([...contestedWords(judged, title("[PATCH] pond: gather the reads"))], []);
  });
  test("are the others of a row, most of which are", () => {
    const row = say("ada", "What I have from the list: bundle, family, heap.");
    assert.deepEqual(contested(bundle, judged, family, other, row), ["bundle", "family", "heap"]);
  });
  test("are what a patch brings, of which several speak", () => {
    const patch = splitPost(makeMessage({ id: "m0@example.org", subject: "[PATCH] pond: introduce struct bundle" }));
    const spoken = say("ben", "I don't like the name, bundle says nothing.");
    const put = say("cyd", "How about family?");
    const kept = say("dee", "I could live with bundle.");
    assert.deepEqual([...contestedWords([spoken, put], [patch])], []);
    assert.deepEqual([...contestedWords([spoken, put, kept], [patch])], ["bundle"]);
  });
});
