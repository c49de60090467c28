import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findFirstUses } from "../../../analysis/findings/first-uses.ts";
import { firstMention } from "../../../analysis/names/candidates/first-mention.ts";
import type { NameFamily } from "../../../analysis/names/families/name-family.ts";
import type { FoundStance } from "../../../analysis/stances/find-stances.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Post } from "../../../analysis/types.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makeFamily, makeFoundStance, makeOccurrence, makeProposal } from "../make-family.ts";
import { makeMessage } from "../make-message.ts";
import { makeUtterance } from "../make-utterance.ts";

const say = (index: number, text: string, said: Partial<Utterance> = {}) =>
  makeUtterance({ text, index, messageId: `m${index}@example.org`, ...said });

/** Index of the utterance in which a family is first used; null where it is nowhere. */
function firstUse(
  family: NameFamily,
  utterances: readonly Utterance[],
  stances: readonly FoundStance[] = [],
  posts: readonly Post[] = [],
): number | null {
  return findFirstUses({ names: [family], threads: [], utterances, posts, stances }).get(family)?.index ?? null;
}

describe("findFirstUses", () => {
  const later = say(2, "I like the name tarn, it is a good name.");
  const tarn = makeFamily("tarn", {
    keys: new Set(["tarn", "pond_tarn"]),
    proposal: makeProposal("tarn", later, { rule: firstMention }),
    occurrences: [makeOccurrence("tarn", later)],
  });

  test("takes a plain word that was found out later to be a name", () => {
    assert.equal(firstUse(tarn, [say(0, "It waits."), say(1, "So the name of this is tarn, then."), later]), 1);
  });

  test("takes an earlier identifier that is built on the name", () => {
    assert.equal(firstUse(tarn, [say(1, "pond_tarn() says what waits."), later]), 1);
  });

  test("takes no other form of a word of the name", () => {
    const family = makeFamily("tarn_guard", { ownWords: new Set(["guard"]), contested: new Set(["tarn_guard"]) });
    const put = say(2, "How about the name tarn_guard?");
    assert.equal(firstUse(family, [say(0, 'The name "guards" is not a good name.'), put]), 2);
    assert.equal(firstUse(family, [say(0, 'The name "guard" is not a good name.'), put]), 2);
  });

  test("leaves what was gathered where nothing comes before it", () => {
    assert.equal(firstUse(tarn, [later, say(3, "The name tarn is fine.")]), 2);
  });

  test("leaves out code and trailers", () => {
    const code = say(0, "pond_tarn(bird);", { kind: "code" });
    assert.equal(firstUse(tarn, [code, say(1, "Fixes: pond_tarn", { kind: "trailer" }), later]), 2);
  });

  test("takes code where sides are taken before a sentence holds the name", () => {
    const old = makeFamily("pond_old");
    const code = say(0, "int pond_old(bird);", { kind: "code" });
    const against = say(1, 'Anything with "old" in it is bad.');
    const said = say(2, "So pond_old goes.");
    const stance = makeFoundStance(old, "oppose", against);
    assert.equal(firstUse(old, [code, against, said]), 2);
    assert.equal(firstUse(old, [code, against, said], [stance]), 0);
    assert.equal(firstUse(old, [against, said], [stance]), null);
  });

  test("leaves out a plain word before somebody puts it forward so", () => {
    const put = say(2, "How about the name sheltered?");
    const family = makeFamily("sheltered", { proposal: makeProposal("sheltered", put) });
    assert.equal(firstUse(family, [say(1, "The names of the birds are sheltered."), put]), 2);
    assert.equal(firstUse(family, [say(1, 'They name it "sheltered" already.'), put]), 1);
  });

  test("knows nothing of a name that no sentence holds", () => {
    assert.equal(firstUse(makeFamily("reed"), [say(0, "It waits.")]), null);
  });

  const roost = makeFamily("pond_roost");
  const saying = [say(1, "pond_roost is odd.")];
  const write = (index: number, ...lines: string[]) =>
    splitPost(makeMessage({ id: `m${index}@example.org`, body: lines.join("\n") }));
  const patch = (index: number, ...lines: string[]) =>
    write(index, "diff --git a/pond.c b/pond.c", "--- a/pond.c", "+++ b/pond.c", "@@ -1,3 +1,4 @@", ...lines);

  test("knows nothing of a name that a patch holds before anybody says it, or finds in the code", () => {
    for (const line of ["+int pond_roost;", "-int pond_roost;", " int pond_roost;"])
      assert.equal(firstUse(roost, saying, [], [patch(0, line), write(1, "pond_roost is odd.")]), null);
    assert.equal(firstUse(roost, saying, [], [patch(1, "-int pond_roost;")]), null);
  });

  test("knows nothing of a name that its message quotes of one that is missing", () => {
    assert.equal(firstUse(roost, saying, [], [write(1, "> How about pond_roost?", "", "pond_roost is odd.")]), null);
  });

  test("takes what is said before or with the patch that adds it, and a plain word in code for no name", () => {
    assert.equal(firstUse(roost, saying, [], [patch(1, "+int pond_roost;"), patch(2, " int pond_roost;")]), 1);
    const egret = makeFamily("egret");
    assert.equal(firstUse(egret, [say(1, 'Call it "egret".')], [], [patch(0, "+int egret;"), write(1)]), 1);
  });
});
