import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { describeExitCodes, exitCodes } from "../../../cli/exit-codes.ts";
import { buildProgram } from "../../../cli/program.ts";
import { projectRoot } from "../../project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { lantern, lanternFolder, mainFile, namelore, startNamelore } from "../namelore.ts";
import { warmNamelore } from "../warm-namelore.ts";

const cwd = temporaryFolder();
before(async () => {
  const { code, stderr } = await namelore(["ingest", lantern], { cwd });
  assert.equal(code, exitCodes.done, stderr);
});

const commands = buildProgram(() => {}).commands;

for (const command of commands) {
  test(`${command.name()} --help tells of its arguments and options, and does nothing`, async () => {
    const { code, stdout, stderr } = await namelore([command.name(), "--help"], { cwd });
    assert.deepEqual({ code, stderr }, { code: exitCodes.done, stderr: "" });
    assert(stdout.startsWith(`Usage: namelore ${command.name()} `), stdout);
    for (const { long } of command.options) assert(stdout.includes(`  ${long}`), `--help is silent about ${long}`);
    for (const argument of command.registeredArguments) assert(stdout.includes(argument.name()), argument.name());
  });
}

test("help fits a terminal of 80 columns, and no line of it ends before it must", async () => {
  for (const args of [["--help"], ...commands.map((command) => [command.name(), "--help"])]) {
    const { stdout } = await namelore(args, { cwd });
    const lines = stdout.split("\n");
    for (const [index, line] of lines.entries()) {
      assert(line.length <= 80, `${args[0]}: ${line}`);
      const [next = ""] = (lines[index + 1] ?? "").split(" ");
      const isText = line !== "" && next !== "" && !line.endsWith(":");
      if (isText) assert(line.length + 1 + next.length > 80, `${args[0]}: there is room for "${next}" after: ${line}`);
    }
  }
});

test("--help lists the commands and the exit codes, --version tells the package's", async () => {
  const help = await namelore(["--help"], { cwd });
  assert.deepEqual([help.code, help.stderr], [exitCodes.done, ""]);
  for (const command of commands) assert(help.stdout.includes(`\n  ${command.name()} `), command.name());
  assert(help.stdout.includes(describeExitCodes()));
  const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  const told = await namelore(["--version"], { cwd });
  assert.deepEqual(told, { code: exitCodes.done, stdout: `${version}\n`, stderr: "" });
});

/** A command line that is wrong -> how the line that says so begins. */
const wrong: readonly (readonly [args: readonly string[], says: RegExp])[] = [
  [[], /^Usage: namelore /],
  [["digest"], /^namelore: unknown command 'digest'\n/],
  [["ingest", "--fast"], /^namelore: unknown option '--fast'\n/],
  [["ingest", "--db"], /^namelore: option '--db <FILE>' argument missing\n/],
  [["ingest", "--db", ""], /^namelore: option '--db <FILE>' argument '' is invalid\. Expected the name of a file/],
  [["ingest", "--out="], /^namelore: option '--out <DIR>' argument '' is invalid\. Expected the name of a file/],
  [["analyze", "list.mbox"], /^namelore: too many arguments for 'analyze'/],
  [["report", "list.mbox"], /^namelore: too many arguments for 'report'/],
  [["doctor", "--quiet"], /^namelore: unknown option '--quiet'\n/],
  [
    ["search", "lamp", "--limit", "few"],
    /^namelore: option '--limit <N>' argument 'few' is invalid\. Expected a whole/,
  ],
  ...["0", "-1", "1.5", "1e20", "1e400", ""].map(
    (count) =>
      [["search", "lamp", `--limit=${count}`], /'--limit <N>' argument '.*' is invalid\. Expected a whole/] as const,
  ),
  ...["ftp://ponds.example.org", "ponds"].map(
    (base) =>
      [["ingest", "m1@example.org", "--base", base], /'--base <URL>' argument '.*' is invalid\. Expected an/] as const,
  ),
  [["search", "lamp", "--in", "spam"], /^namelore: option '--in <PART>' argument 'spam' is invalid\. Allowed choices/],
  [
    ["search", "lamp", "--after", "2023-02-29"],
    /^namelore: option '--after <DATE>' argument '2023-02-29' is invalid\./,
  ],
  [["evaluate", "--db", "my.db"], /^namelore: unknown option '--db'\n/],
];

for (const [args, says] of wrong) {
  test(`"namelore ${args.join(" ")}" is a wrong command line, and nothing is done`, async () => {
    const { code, stdout, stderr } = await namelore(args, { cwd });
    assert.deepEqual({ code, stdout }, { code: exitCodes.usage, stdout: "" });
    assert.match(stderr, says);
  });
}

test("a wrong command line is told where its command is explained", async () => {
  const { stderr } = await namelore(["search", "lamp", "--limit", "few"], { cwd });
  assert.match(stderr, /\n\(namelore search --help lists its arguments and options\)\n$/);
  const unknown = await namelore(["digest"], { cwd });
  assert.match(unknown.stderr, /\n\(namelore --help lists the commands and options\)\n$/);
});

/** Command lines that succeed; "ingest" among them adds nothing that is not there. */
const right: readonly (readonly string[])[] = [
  ["ingest", lantern],
  ["analyze"],
  ["report"],
  ["debates"],
  ["name", "beacon_led"],
  ["person", "ada@example.org"],
  ["search", "beacon_led"],
  ["explain", "m3@example.org"],
  ["evaluate", lanternFolder],
];

/** What a command says on standard error besides its progress; the others say nothing. */
const notesOf: Readonly<Record<string, RegExp>> = {
  ingest: /^[^\n]+: 5 messages, nothing new\nall reports: [^\n]+\n$/,
  analyze: /^namelore report writes the reports of this analysis\n$/,
  report: /^all reports: [^\n]+\n$/,
};

for (const args of right) {
  const [name = ""] = args;
  const notes = notesOf[name] ?? /^$/;
  const quiet = commands.find((command) => command.name() === name)?.options.some(({ long }) => long === "--quiet");

  test(`${name} keeps data and notes apart; --json, --quiet and NO_COLOR do what they say`, async () => {
    const text = await warmNamelore(args, { cwd });
    assert.equal(text.code, exitCodes.done, text.stderr);
    assert.match(text.stdout, /beacon_led|lantern/);
    assert.match(text.stderr, notes);
    assert.doesNotMatch(text.stdout + text.stderr, controls);

    const json = await namelore([...args, "--json"], { cwd, env: { FORCE_COLOR: "1" } });
    assert.equal(json.code, exitCodes.done, json.stderr);
    assert.match(json.stderr.replace(progressLines, ""), notes);
    assert.deepEqual(Object.keys(JSON.parse(json.stdout)), keys[name]);
    assert.equal(json.stdout, `${JSON.stringify(JSON.parse(json.stdout), null, 2)}\n`);

    const env = { FORCE_COLOR: "1", NO_COLOR: "1" };
    const silent = await namelore(quiet ? [...args, "--quiet"] : args, { cwd, env });
    assert.deepEqual(silent, { ...text, stderr: "" });
  });
}

const keys: Readonly<Record<string, readonly string[]>> = {
  ingest: ["sources", "debates"],
  analyze: ["debates"],
  report: ["debates"],
  debates: ["debates"],
  name: ["name", "debates"],
  person: ["person", "debates"],
  search: ["hits", "more"],
  explain: ["message", "thread", "read_threads", "debates", "lacks", "sentences", "forms"],
  evaluate: ["debates", "all"],
};

/** What takes longer than a second tells with --json how far it is. */
const progressLines = /^\{"progress":.*\}\n/gm;

/** Line feeds alone: no carriage return of a progress bar, no escape sequence of a colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const controls = /[\0-\x09\x0b-\x1f]/;

test("colours are for terminals, or where they are forced", async () => {
  const forced = await namelore(["debates"], { cwd, env: { FORCE_COLOR: "1" } });
  assert.match(forced.stdout, controls);
});

test("search tells by its exit code that nothing was found, and JSON says it too", async () => {
  const { code, stdout } = await namelore(["search", "xylophone", "--json"], { cwd });
  assert.equal(code, exitCodes.nothingFound);
  assert.deepEqual(JSON.parse(stdout), { hits: [], more: false });
});

test("a reader that has seen enough is no error", async () => {
  const child = startNamelore(["search", "--after", "1990", "--limit", "1000", "--json"], cwd);
  child.stdout?.destroy();
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.deepEqual({ code, stderr }, { code: exitCodes.done, stderr: "" });
});

test("a reader of the notes that goes away does not end the work", async () => {
  const child = startNamelore(["ingest", "--verbose", "--no-analyze", "--db", "notes.db"], cwd);
  child.stderr?.destroy();
  let stdout = "";
  child.stdout?.on("data", (chunk) => {
    stdout += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  assert.equal(code, exitCodes.done);
  assert.match(stdout, /^\d+ messages in \d+ threads stored\n$/);
});

test("a full disk behind standard output is told in one line", { skip: !existsSync("/dev/full") }, async () => {
  const full = openSync("/dev/full", "w");
  for (const args of [["debates"], ["search", "lamp", "--json"], ["--help"]]) {
    const { status, stderr } = spawnSync(process.execPath, [mainFile, ...args], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    assert.equal(status, exitCodes.failed);
    assert.match(
      stderr,
      /^namelore: standard output: cannot be written \(no space left on the device\); [^\n]*-unwritable\)\n$/,
    );
  }
  closeSync(full);
});

const noTerminal = spawnSync("script", ["--version"]).status === 0 ? false : "script (Debian: bsdutils) is absent";

test("a terminal sees progress on standard error, and not with --quiet", { skip: noTerminal }, () => {
  const run = (options: string) => {
    const command = `'${process.execPath}' '${mainFile}' analyze ${options} >data.txt`;
    return spawnSync("script", ["--quiet", "--return", "--command", command, "typescript"], { cwd, encoding: "utf8" });
  };
  const watched = run("");
  assert.equal(watched.status, exitCodes.done);
  assert.match(watched.stdout, /analysing: threads/);
  assert.match(readFileSync(join(cwd, "data.txt"), "utf8"), /lantern/);
  assert.equal(run("--quiet").stdout, "");
});
