import assert from "node:assert/strict";
import { test } from "node:test";
import type { Settlement } from "../../../analysis/decisions/settlement.ts";
import { stillAdded } from "../../../analysis/decisions/still-added.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeFamily, makeProposal } from "../make-family.ts";
import { makeMessage } from "../make-message.ts";
import { makeUtterance } from "../make-utterance.ts";

const patch = (id: string, ...lines: readonly string[]) =>
  splitPost(
    makeMessage({
      id,
      subject: "[PATCH v2] pond: roost",
      body: ["diff --git a/pond.c b/pond.c", "--- a/pond.c", "+++ b/pond.c", "@@ -1,3 +1,4 @@", ...lines].join("\n"),
    }),
  );
const taken = (messageId: string): Settlement => ({
  family: makeFamily("pond_roost"),
  kind: "rename patch",
  utterance: makeUtterance({ messageId }),
  rule: "rename report",
  weight: 4,
});
const posts = [patch("m1", "+int pond_wait;"), patch("m2", "+int pond_keep;", "-int pond_gone;", "+int pond_keeper;")];

test("a name stands that patches add when all is settled, or later", () => {
  const names = ["pond_wait", "pond_keep", "pond_gone", "pond_kee"].map((name) => makeFamily(name));
  const added = (id: string) => [...stillAdded(names, [taken(id)], posts)].map(({ name }) => name);
  assert.deepEqual(added("m2"), ["pond_keep"]);
  assert.deepEqual(added("m1"), ["pond_wait", "pond_keep"]);
  assert.equal(stillAdded(names, [], posts).size, 0);
});

test("what is renamed does not stand for what patches still say of it", () => {
  const renamed = makeFamily("pond_keep", {
    replacedIn: [makeProposal("pond_roost", makeUtterance({ text: "Rename it to pond_roost." }))],
  });
  assert.equal(stillAdded([renamed], [taken("m2")], posts).size, 0);
});
