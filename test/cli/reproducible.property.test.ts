import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { exitCodes } from "../../cli/exit-codes.ts";
import { bytesOf, mboxOf, oddities } from "../ingest/mails.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, namelore } from "./namelore.ts";
import { rawMessages } from "./raw-mails.ts";

const debates = [
  "debates/lantern/lantern",
  "debates/ferrymoss-filenames/ferrymoss-filenames",
  "lineages/wickerdam/wickerdam",
];

/** Without a head, a mail is not one in an mbox. */
const odd = oddities.filter((oddity) => !["binary", "no-head"].includes(oddity));

const mails: readonly Buffer[] = [
  ...debates.flatMap((name) => rawMessages(readFileSync(join(projectRoot, "test", "fixtures", `${name}.mbox`)))),
  ...odd.map((oddity) => mboxOf([bytesOf(oddity)])),
];

/** A machine: how many threads read mails goes by its cores; what dates, sorting and letter case may go by is the rest. */
type Machine = { readonly cores: number; readonly zone: string; readonly locale: string };

/** A way in which the same mails may come: their order, and where one file ends and the next begins. */
type Way = Machine & { readonly order: readonly Buffer[]; readonly cuts: readonly number[] };

const plain: Way = { order: mails, cuts: [], cores: 2, zone: "UTC", locale: "C" };

const ways: fc.Arbitrary<Way> = fc.record({
  order: fc.shuffledSubarray([...mails], { minLength: mails.length }),
  cuts: fc.array(fc.integer({ min: 1, max: mails.length - 1 }), { maxLength: 3 }),
  cores: fc.constantFrom(1, 3, 8),
  zone: fc.constantFrom("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"),
  locale: fc.constantFrom("tr_TR.UTF-8", "sv_SE.UTF-8", "ja_JP.UTF-8"),
});

test("the same mails give the same reports, in any order and files, with any number of workers, locale and time zone", async (t) => {
  const expected = await reportsOf(plain, t);
  assert(Object.keys(expected).filter((path) => path.endsWith("findings.json")).length >= 3);
  await fc.assert(
    fc.asyncProperty(ways, async (way) => assert.deepEqual(await reportsOf(way, t), expected)),
    { seed: 20260108, numRuns: 4 },
  );
});

/** What the real program makes of the mails. */
async function reportsOf({ order, cuts, ...machine }: Way, t: TestContext) {
  const cwd = temporaryFolder(t);
  const ends = [...new Set([0, ...cuts, order.length])].toSorted((one, other) => one - other);
  const files = ends.slice(1).map((end, at) => {
    writeFileSync(join(cwd, `${at}.mbox`), Buffer.concat(order.slice(ends[at], end)));
    return `${at}.mbox`;
  });
  const { code, stderr } = await namelore(["ingest", ...files, "--out", "out"], {
    cwd,
    env: environmentOf(machine, cwd),
  });
  assert.equal(code, exitCodes.done, stderr);
  return contentOf(join(cwd, "out"));
}

function environmentOf({ cores, zone, locale }: Machine, cwd: string) {
  const preload = join(cwd, "cores.cjs");
  writeFileSync(
    preload,
    `require("node:os").availableParallelism = () => ${cores}; require("node:module").syncBuiltinESMExports();`,
  );
  return { NODE_OPTIONS: `--require ${preload}`, TZ: zone, LANG: locale, LC_ALL: locale };
}
