import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../cli/exit-codes.ts";
import { buildProgram } from "../cli/program.ts";
import { projectRoot } from "./project.ts";

const readmeFile = join(projectRoot, "README.md");
const readme = readFileSync(readmeFile, "utf8");
const commands = buildProgram(() => {}).commands;

test("the README names every command and every option", () => {
  for (const command of commands) {
    // As it is run: "name" and "search" stand in any text.
    assert.match(readme, new RegExp(`\\bnpm run ${command.name()}\\b`), `README.md does not name ${command.name()}`);
    for (const { long } of command.options) {
      assert(readme.includes(long ?? ""), `README.md does not name ${long} of ${command.name()}`);
    }
  }
});

test("the README names no option that does not exist", () => {
  const known = new Set(["--help", "--version", ...commands.flatMap(({ options }) => options.map(({ long }) => long))]);
  const foreign = new Set(["--silent", "--global", "--prefix"]); // npm's
  for (const [option] of readme.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) {
    assert(known.has(option) || foreign.has(option), `README.md names ${option}, which no command has`);
  }
});

test("the README lists every exit code", () => {
  for (const code of Object.values(exitCodes)) {
    assert.match(readme, new RegExp(`^\\|?\\s*\`?${code}\\b`, "m"), `README.md does not list exit code ${code}`);
  }
});

test("every npm script the documents mention exists", () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  for (const file of documents()) {
    for (const [mention, script = ""] of readFileSync(file, "utf8").matchAll(/npm run (?:--silent )?([a-z]+)/g)) {
      assert(script in scripts, `${relative(projectRoot, file)} mentions "${mention}"`);
    }
  }
});

/** Where codes of errors are defined -> how their sections in docs/errors.md begin. */
const errorCodes = [
  { file: "ingest/errors.ts", type: "IngestErrorCode", prefix: "### source-" },
  { file: "db/errors.ts", type: "DatabaseErrorCode", prefix: "### database-" },
  { file: "cli/errors.ts", type: "CliErrorCode", prefix: "### " },
  { file: "ingest/types.ts", type: "ProblemKind", prefix: "| `" },
];

test("docs/errors.md has a section for every error and every problem of the code, and none besides", () => {
  const text = readFileSync(join(projectRoot, "docs", "errors.md"), "utf8");
  const expected = errorCodes.flatMap(({ file, type, prefix }) =>
    codesOf(file, type).map((code) => `${prefix}${code}${prefix.endsWith("`") ? "`" : ""}`),
  );
  const sections = text.match(/^(?:### [a-z-]+|\| `[a-z-]+`)/gm) ?? [];
  assert.deepEqual(
    sections.toSorted(),
    expected.toSorted(),
    "each error code needs its section, and each section its code",
  );
});

/** The strings of a union type, as the source of a file lists them. */
function codesOf(file: string, type: string): readonly string[] {
  const [, union = ""] =
    new RegExp(`export type ${type} =([^;]+);`).exec(readFileSync(join(projectRoot, file), "utf8")) ?? [];
  const codes = [...union.matchAll(/"([a-z-]+)"/g)].map(([, code = ""]) => code);
  assert(codes.length > 3, `${file} defines no ${type}`);
  return codes;
}

test("every link from a document to a file of the project leads somewhere", () => {
  for (const file of documents()) {
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)) {
      const path = join(dirname(file), target);
      assert(existsSync(path), `${relative(projectRoot, file)} links to ${target}`);
    }
  }
});

function documents(): readonly string[] {
  const docs = join(projectRoot, "docs");
  const inDocs = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: "utf8" }) : [];
  return [...inDocs.map((file) => join(docs, file)), readmeFile, join(projectRoot, "CHANGELOG.md")]
    .filter((file) => file.endsWith(".md") && existsSync(file))
    .sort();
}
