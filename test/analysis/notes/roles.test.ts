import assert from "node:assert/strict";
import { test } from "node:test";
import { findRoles } from "../../../analysis/notes/roles.ts";
import type { Utterance } from "../../../analysis/utterances.ts";
import { makePatchPost } from "../decisions/make-record.ts";
import { makeUtterance } from "../make-utterance.ts";

const patch = makePatchPost("m1", "[PATCH] roost: rename", ["heron_get();"]);

/** The roles that Ben's reply to a patch shows. */
function rolesOf(text: string, said: Partial<Utterance> = {}): string {
  const passage = { text: "", distance: 0, quoted: false, parentId: "m1@example.org" };
  const reply = makeUtterance({ text, messageId: "m2@example.org", participant: "ben@example.org", passage, ...said });
  return findRoles({ utterances: [reply], posts: [patch] })
    .map(({ role }) => role)
    .join();
}

const cases: readonly (readonly [text: string, role: string, said?: Partial<Utterance>])[] = [
  ["Applied to roost-next, thanks.", "applies patches"],
  ["I've applied it locally to test it.", ""],
  ["Applied to what?", ""],
  ["I am the maintainer of roost.", "maintainer"],
  ["As the roost maintainer, I would rather not.", "maintainer"],
  ["You are the maintainer.", ""],
  ["As the maintainer said, no.", ""],
  ["Reviewed-by: Ben <ben@example.org>", "reviewer", { kind: "trailer" }],
  ["Reviewed-by: Cleo <cleo@example.org>", "", { kind: "trailer" }],
  ["Acked-by: Ben <ben@example.org>", "", { kind: "trailer" }],
  ["Reviewed-by: Ben <ben@example.org>", "", { kind: "trailer", messageId: "m1@example.org" }],
  ["Applied, thanks.", "", { passage: { text: "", distance: 0, quoted: false, parentId: "m9@example.org" } }],
];
for (const [text, role, said] of cases) {
  test(`${JSON.stringify(text)} ${said === undefined ? "" : JSON.stringify(said)} shows ${role === "" ? "no role" : role}`, () => {
    assert.equal(rolesOf(text, said), role);
  });
}

test("a role of a person is told once, where it shows first", () => {
  const passage = { text: "", distance: 0, quoted: false, parentId: "m1@example.org" };
  const [one, two] = ["m2@example.org", "m3@example.org"].map((messageId) =>
    makeUtterance({ text: "Applied, thanks.", messageId, participant: "ben@example.org", passage }),
  );
  assert(one && two);
  assert.deepEqual(
    findRoles({ utterances: [one, two], posts: [patch] }).map(({ utterance }) => utterance.messageId),
    ["m2@example.org"],
  );
});
