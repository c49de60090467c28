import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";

/** A regular expression of the program and where it comes from. */
export type ProgramExpression = { readonly source: string; readonly flags: string; readonly place: string };

const compiled = join(import.meta.dirname, "..");
const stages = ["analysis", "cli", "db", "ingest", "reports"];

/** Every regular expression that stands in the program, and every one that it, or a library, composes while it is loaded. */
export async function programExpressions(): Promise<readonly ProgramExpression[]> {
  const files = stages.flatMap((stage) => filesOf(stage));
  return [...files.flatMap(literalsOf), ...(await composedBy(files))];
}

function filesOf(stage: string): readonly string[] {
  const paths = readdirSync(join(compiled, stage), { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".js")).map((path) => join(stage, path));
}

function literalsOf(file: string): readonly ProgramExpression[] {
  const found: ProgramExpression[] = [];
  simple(parse(readFileSync(join(compiled, file), "utf8"), { ecmaVersion: "latest", sourceType: "module" }), {
    Literal({ regex }) {
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, place: file });
    },
  });
  return found;
}

/** Loads the files, with a RegExp that takes down what it is asked to make. */
async function composedBy(files: readonly string[]): Promise<readonly ProgramExpression[]> {
  const composed: ProgramExpression[] = [];
  const plain = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    composed.push({ source: made.source, flags: made.flags, place: "composed" });
    return made;
  };
  globalThis.RegExp = new Proxy(plain, {
    apply: (_, self, given) => note(Reflect.apply(plain, self, given)),
    construct: (_, given) => note(Reflect.construct(plain, given)),
  });
  try {
    // The program itself is run by being loaded; all it is made of is loaded here.
    const parts = files.filter((file) => file !== join("cli", "main.js"));
    for (const file of parts) await import(pathToFileURL(join(compiled, file)).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return composed;
}
