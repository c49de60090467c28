import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { test } from "node:test";
import { projectRoot } from "./project.ts";

/** Whose types each stage may know. At run time the stages do not know one another; cli/ composes them. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  ingest: [],
  analysis: ["ingest"],
  db: ["ingest", "analysis"],
  reports: ["ingest", "analysis"],
};

/** The one file through which each of these packages comes in. */
const doors: Readonly<Record<string, string>> = {
  mailparser: "ingest/mail-parser.ts",
  libmime: "ingest/plain-text.ts",
  libqp: "ingest/plain-text.ts",
  "iconv-lite": "ingest/plain-text.ts",
  sqlite3: "db/sqlite.ts",
  natural: "analysis/words.ts",
};

/** Same input, same output: these stages see no file, clock, network, environment or chance. */
const pureStages = ["analysis", "reports"];
const allowedInPure = [
  "node:crypto", // for hashes, not for chance
  "node:module", // for the JSON beside the code, which Node 20 cannot import without a warning
];
const impure =
  /\brandom(?:Bytes|UUID|Int)\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\blocaleCompare\b|\btoLocale\w+/;

const longestFile = 250;

const sources = [...Object.keys(mayKnow), "cli"].flatMap((folder) => filesIn(folder));

for (const [folder, allowed] of Object.entries(mayKnow)) {
  test(`${folder}/ knows only the types of: ${allowed.join(", ") || "itself"}`, () => {
    for (const { file, path, typeOnly } of importsOf(filesIn(folder))) {
      if (!path.startsWith(".")) continue;
      const target = normalize(join(dirname(file), path)).split("/")[0] ?? "";
      if (target === folder) continue;
      assert(allowed.includes(target), `${file} must not know ${target}/`);
      assert(typeOnly, `${file} needs ${target}/ at run time; only "import type" may cross stages`);
    }
  });
}

for (const [name, door] of Object.entries(doors)) {
  test(`${name} comes in through ${door} alone`, () => {
    for (const { file, path } of importsOf(sources)) {
      if (path === name || path.startsWith(`${name}/`)) assert.equal(file, door, `only ${door} may import ${path}`);
    }
  });
}

for (const folder of pureStages) {
  test(`${folder}/ is pure`, () => {
    for (const { file, path } of importsOf(filesIn(folder))) {
      assert(
        !path.startsWith("node:") || allowedInPure.includes(path),
        `${file} imports ${path}; I/O belongs in cli/, ingest/ or db/`,
      );
    }
    for (const file of filesIn(folder)) {
      const found = impure.exec(codeOf(file))?.[0];
      assert.equal(found, undefined, `${file} uses ${found}`);
    }
  });
}

test("every test stands in the mirror of the folder it tests", () => {
  for (const file of filesIn("test").filter((name) => /\.test\.tsx?$/.test(name))) {
    const folder = relative("test", dirname(file));
    assert(existsSync(join(projectRoot, folder)), `${file} mirrors no source folder`);
  }
});

test(`no source file is longer than ${longestFile} lines`, () => {
  for (const file of sources) {
    const lines = read(file).split("\n").length - 1;
    assert(lines <= longestFile, `${file} has ${lines} lines; split it`);
  }
});

type Import = { readonly file: string; readonly path: string; readonly typeOnly: boolean };

function importsOf(files: readonly string[]): readonly Import[] {
  const fromClause = /^(?:import|export)\s(type\s)?[^"';=(]*?["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["']([^"']+)["']/g;
  return files.flatMap((file) => {
    const code = read(file);
    const found = [...code.matchAll(fromClause)].map(([, type, path = ""]) => ({ file, path, typeOnly: !!type }));
    return [...found, ...[...code.matchAll(dynamic)].map(([, path = ""]) => ({ file, path, typeOnly: false }))];
  });
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(projectRoot, folder))) return [];
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** A file without its comments, which may well speak of clocks. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
}

function read(file: string): string {
  return readFileSync(join(projectRoot, file), "utf8");
}
