import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/**
 * SHA-256 (hexadecimal) of the compiled code in some of the stage folders and of the versions it depends on: the same for
 * programs that make the same of the same input. A version number would not tell while the code is being changed.
 */
export function codeFingerprint(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) for (const file of filesIn(join(import.meta.dirname, "..", folder))) hash.update(file);
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  return hash.update(JSON.stringify(dependencies)).digest("hex");
}

/** Name and content of each file, in the order of their paths. */
function filesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.js(on)?$/.test(path));
  return paths.sort().map((path) => `${path}\n${readFileSync(join(folder, path), "utf8")}\n`);
}
