import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { analyzeMessages } from "../../../analysis/index.ts";
import type { Debate } from "../../../analysis/types.ts";
import { readMails } from "../../../cli/read-mails.ts";
import { rawMessages } from "../../cli/raw-mails.ts";
import { projectRoot } from "../../project.ts";

/** The debates of an invented archive: what each is about, its names, those for something else, and what it settled on. */
async function debatesOf(file: string) {
  const mails = rawMessages(readFileSync(join(projectRoot, file)));
  const stored = await readMails(mails.map((bytes) => ({ bytes, problems: [] })));
  return analyzeMessages(stored.map(({ message }) => message));
}

/** What a debate is about, and the name it settled on. */
function outcomeOf({ about, decision }: Pick<Debate, "about" | "decision">): readonly [string, string | null] {
  return [about, decision.status === "undecided" ? null : decision.name];
}

describe("several things that are named in the same threads", () => {
  test("are debates of their own, each with its names, sides, decision and threads", async () => {
    const debates = await debatesOf("test/fixtures/asides/state-flags.mbox");
    assert.deepEqual(debates.map(outcomeOf).sort(), [
      ["what to call ORLO_CHAN_ARMED", null],
      ["what to call ORLO_CHAN_DEAD", "ORLO_CHAN_GONE"],
      ["what to call ORLO_CHF_STICKY", "ORLO_CHF_KEEP_RING"],
    ]);
    for (const { names, stances, messageIds, threads } of debates) {
      const own = new Set(names.map(({ name }) => name));
      assert.ok(
        stances.length > 0 &&
          stances.every(({ name, evidence }) => own.has(name) && messageIds.includes(evidence.messageId)),
      );
      assert.equal(
        threads.reduce((sum, { messages }) => sum + messages, 0),
        messageIds.length,
      );
    }
    const all = debates.flatMap(({ names }) => names.map(({ name }) => name));
    assert.equal(new Set(all).size, all.length, "no name is in two of them");
    assert.equal(new Set(debates.map(({ id }) => id)).size, 3);
  });
  test("are told by what most is said of, though it is one person who speaks", async () => {
    const debates = await debatesOf("test/fixtures/debates/heron-restrict/heron-restrict.mbox");
    assert.deepEqual(debates.map(outcomeOf), [
      ["what to call heron_enforce_nest", "heron_restrict_self"],
      ["what to call nest_put", null],
    ]);
  });
  test("stay with the first where too little is said of them, and are not beaten by its decision", async () => {
    const asidesOf = async (file: string) => {
      const [debate, ...others] = await debatesOf(file);
      assert.deepEqual(others, []);
      assert.ok(debate && debate.decision.status === "adopted");
      const asides = debate.names.filter(({ name }) => debate.asides.includes(name));
      return [debate.decision.name, ...asides.map(({ name, fate }) => `${name}: ${fate}`).sort()];
    };
    assert.deepEqual(await asidesOf("test/fixtures/courses/cap-bit.mbox"), ["PRIV_EXPORT_IMPORT", "priv_parse: open"]);
  });
  test("are not beaten by the decision on another, and settle by themselves where enough is said of them", async () => {
    const debates = await debatesOf("test/fixtures/courses/syscall-clone.mbox");
    assert.deepEqual(debates.map(outcomeOf), [
      ["what to call chan_open_args", "chan_open2"],
      ["what to call CHAN_XZONE", "CHAN_NO_XZONE"],
    ]);
    assert.deepEqual(debates[1]?.names.map(({ name, fate }) => `${name}: ${fate}`).sort(), [
      "CHAN_NO_XZONE: adopted",
      "CHAN_XZONE: rejected",
      "LOOKUP_NO_XZONE: rejected",
    ]);
  });
});
