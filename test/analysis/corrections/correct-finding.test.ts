import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { amendFinding, rejectFinding } from "../../../analysis/corrections/correct-finding.ts";
import { Mismatch } from "../../../analysis/corrections/mismatch.ts";
import type { Amendment } from "../../../analysis/corrections/types.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Debate, Name } from "../../../analysis/types.ts";
import { pocketDebate, pocketMessages } from "../../reports/pocket-debate.ts";

const posts = new Map([...pocketMessages].map(([id, message]) => [id, splitPost(message)]));
const unchanged: Amendment = { stance: null, name: null, quote: null, kind: null, role: null, fate: null };
const shelfMail = "20310302-shelf-v2-3@example.org";

function nameOf({ names }: Debate, form: string): Name {
  const found = names.find(({ name }) => name === form);
  assert(found, `no name ${form}`);
  return found;
}

describe("a name that is amended", () => {
  const amend = (name: string, to: Partial<Amendment>) =>
    amendFinding(pocketDebate, { kind: "name", debate: shelfMail, name }, { ...unchanged, ...to }, posts);

  test("cannot be called as another is, or by another form of it", () => {
    for (const form of ["lamp_pocket", "pocket"])
      assert.throws(
        () => amend("lamp_nest", { name: form }),
        (error) => error instanceof Mismatch && error.message.includes(`"${form}" is another name of the debate`),
      );
  });
  test("can be called by another form of its own", () => {
    const amended = nameOf(amend("lamp_pocket", { name: "pocket" }).debate, "pocket");
    assert.deepEqual(amended.aliases, ["LAMP_POCKET", "lamp_pocket"]);
  });
  test("takes its sides with it, and leaves those on others, and the decision on another, where they are", () => {
    const { debate } = amend("lamp_nest", { name: "lamp_perch" });
    assert.deepEqual(
      debate.stances.map(({ name }) => name),
      pocketDebate.stances.map(({ name }) => (name === "lamp_nest" ? "lamp_perch" : name)),
    );
    assert.deepEqual(debate.decision, pocketDebate.decision);
  });
  test("gets another role, and keeps all else", () => {
    const { debate, what } = amend("lamp_nest", { role: "incumbent" });
    const before = nameOf(pocketDebate, "lamp_nest");
    assert.deepEqual(nameOf(debate, "lamp_nest"), { ...before, role: "incumbent" });
    assert.equal(what, 'the name "lamp_nest": now incumbent');
  });
  test("rests on other words of the mail that puts it forward, or else first uses it", () => {
    const { debate, evidence } = amend("lamp_shelf", { quote: "the place where idle lamps wait" });
    const { proposal, firstUse } = nameOf(debate, "lamp_shelf");
    assert.deepEqual([proposal?.messageId, proposal?.quote], [shelfMail, "the place where idle lamps wait"]);
    assert.deepEqual(evidence, proposal);
    assert.deepEqual(firstUse, nameOf(pocketDebate, "lamp_shelf").firstUse);
  });
  test("rests on the words that it is first used in where nobody put it forward", () => {
    const { debate, evidence } = amend("lamp_shelf", { fate: "open" });
    assert.equal(nameOf(debate, "lamp_shelf").proposal, null);
    assert.deepEqual(evidence, nameOf(pocketDebate, "lamp_shelf").firstUse);
  });
});

describe("where the decision is rejected", () => {
  const fatesBeside = (beside: readonly Name[] = []) => {
    const debate = { ...pocketDebate, names: [...pocketDebate.names, ...beside] };
    const { debate: open } = rejectFinding(debate, { kind: "decision", debate: shelfMail });
    assert.equal(open.decision.status, "undecided");
    return Object.fromEntries(open.names.map(({ name, fate }) => [name, fate]));
  };
  const like = (name: string, fate: Name["fate"]): Name => ({ ...nameOf(pocketDebate, "dark_queue"), name, fate });

  test("the name that won is open again, and so is the one in use that lost, though somebody is against it", () => {
    const { lamp_pocket, lamp_shelf } = fatesBeside();
    assert.deepEqual([lamp_pocket, lamp_shelf], ["open", "open"]);
  });
  test("what was put forward and argued against stays rejected", () =>
    assert.equal(fatesBeside()["lamp_nest"], "rejected"));
  test("what nobody argued against is open again, and what was taken back is not", () => {
    const { lamp_wick, lamp_egg } = fatesBeside([like("lamp_wick", "rejected"), like("lamp_egg", "withdrawn")]);
    assert.deepEqual([lamp_wick, lamp_egg], ["open", "withdrawn"]);
  });
});
