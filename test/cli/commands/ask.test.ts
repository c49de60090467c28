import assert from "node:assert/strict";
import { join } from "node:path";
import { before, test } from "node:test";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { projectRoot } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const example = join(projectRoot, "examples", "gullwire-holdq.mbox");
const cwd = temporaryFolder();
before(async () => {
  const { code, stderr } = await namelore(["ingest", lantern, example], { cwd });
  assert.equal(code, exitCodes.done, stderr);
});

test("name tells who put a name forward and who stands where, in any spelling", async () => {
  const told = await namelore(["name", "beacon_led"], { cwd });
  assert.deepEqual([told.code, told.stderr], [exitCodes.done, ""]);
  assert.match(told.stdout, /^what to call lantern \(adopted: beacon_led\)\n {2}name {6}beacon_led\n/);
  assert.match(told.stdout, /\n {2}fate {6}adopted\n/);
  assert.match(
    told.stdout,
    /\n {2}proposed {2}2023-03-06 {2}Ben Okoye: "How about beacon_led instead\?"\n {12}https:.*m2@example.org\n/,
  );
  assert.match(told.stdout, /\n {2}for {7}2023-03-06 {2}Cyd Moreau: "I prefer beacon_led,/);
  assert.deepEqual(await namelore(["name", "Beacon-LED()"], { cwd }), told);
});

test("name --json has the findings whole", async () => {
  const { code, stdout } = await namelore(["name", "beacon_led", "--json"], { cwd });
  assert.equal(code, exitCodes.done);
  const { debates } = JSON.parse(stdout);
  assert.deepEqual([debates.length, debates[0].name, debates[0].fate], [1, "beacon_led", "adopted"]);
  assert.equal(debates[0].proposal.link, "https://lore.kernel.org/r/m2@example.org");
  const supporters = debates[0].stances.map(
    (stance: { evidence: { participant: string } }) => stance.evidence.participant,
  );
  assert(supporters.includes("cyd@example.org"), stdout);
});

test("name offers the names that are built on what no name is spelled like", async () => {
  const { code, stdout, stderr } = await namelore(["name", "led"], { cwd });
  assert.deepEqual([code, stdout], [exitCodes.nothingFound, ""]);
  assert.equal(stderr, "namelore: no debate is about the name led; there is beacon_led\n");
  const broken = await namelore(["name", "two\nlines"], { cwd });
  assert.equal(broken.stderr, "namelore: no debate is about the name two lines\n");
});

test("person tells what somebody put forward and said, by address or by name", async () => {
  const told = await namelore(["person", "ben@example.org"], { cwd });
  assert.deepEqual([told.code, told.stderr], [exitCodes.done, ""]);
  assert.match(told.stdout, /\n {2}who {7}Ben Okoye <ben@example.org>\n/);
  assert.match(
    told.stdout,
    /\n {2}proposes {2}2023-03-06 {2}beacon_led \(adopted\): "How about beacon_led instead\?"\n/,
  );
  assert.deepEqual(await namelore(["person", "okoye"], { cwd }), told);
  const { stdout } = await namelore(["person", "okoye", "--json"], { cwd });
  const { debates } = JSON.parse(stdout);
  assert.deepEqual([debates[0].participant, debates[0].proposals[0].name], ["ben@example.org", "beacon_led"]);
});

test("person lists those who are called so, where several are; to programs it tells of all", async () => {
  const several = await namelore(["person", "o"], { cwd });
  assert.equal(several.code, exitCodes.done);
  const [heading, ...people] = several.stdout.trimEnd().split("\n");
  assert.equal(heading, `${people.length} people are called o; name one by address:`);
  assert.ok(people.includes("  Ben Okoye <ben@example.org>, in 1 debate"), several.stdout);
  const { debates } = JSON.parse((await namelore(["person", "o", "--json"], { cwd })).stdout);
  assert.equal(new Set(debates.map(({ participant }: { participant: string }) => participant)).size, people.length);
});

test("what is empty is nothing to look for", async () => {
  for (const asked of [
    ["person", ""],
    ["name", " "],
    ["debates", "--person", ""],
    ["search", "--list", ""],
  ])
    assert.equal((await namelore(asked, { cwd })).code, exitCodes.usage, asked.join(" "));
});

test("person and name tell a change of mind with the words of both sides", async () => {
  const words =
    /\n {2}changes {3}2024-02-12 {2}[^\n]+, at first: "For v2 I'll take backlog\."\n {12}https:\S+\n {12}2024-03-14 {2}[^\n]+, then: ""backlog" already is/;
  assert.match((await namelore(["person", "adaeze"], { cwd })).stdout, words);
  assert.match((await namelore(["name", "backlog"], { cwd })).stdout, words);
});

test("person says so when there is nobody of that name", async () => {
  const { code, stderr } = await namelore(["person", "nobody@example.org"], { cwd });
  assert.equal(code, exitCodes.nothingFound);
  assert.equal(stderr, "namelore: nobody called nobody@example.org takes part in a debate\n");
});

test("debates come with the highest score first, and filters leave those that fit", async () => {
  const all = JSON.parse((await namelore(["debates", "--json"], { cwd })).stdout).debates;
  const scores = all.map(({ score }: { score: number }) => score);
  assert.deepEqual([scores.length, scores.toSorted().toReversed()], [2, scores]);
  const fit = async (...filter: string[]) => {
    const { stdout } = await namelore(["debates", ...filter, "--json"], { cwd });
    return JSON.parse(stdout).debates.map(({ name }: { name: string | null }) => name);
  };
  assert.deepEqual(await fit("--name", "BEACON_LED"), ["beacon_led"]);
  assert.deepEqual(await fit("--person", "ben@example.org", "--before", "2023-03-07"), ["beacon_led"]);
  assert.deepEqual(await fit("--name", "beacon_led", "--after", "2023-04"), []);
  assert.deepEqual(await fit("--list", "nowhere@example.org"), []);
  assert.deepEqual(await fit("--list", "Leds@lists.example.org"), ["beacon_led"]);
  assert.deepEqual(await fit("--list", "leds"), ["beacon_led"]);
  const { code, stdout, stderr } = await namelore(["debates", "--list", "nowhere@example.org"], { cwd });
  assert.deepEqual([code, stdout], [exitCodes.done, "No naming debate fits, of 2 found.\n"]);
  assert.equal(
    stderr,
    "namelore: no list is called nowhere@example.org; there is gullwire-devel@lists.example.org, leds@lists.example.org\n",
  );
});
