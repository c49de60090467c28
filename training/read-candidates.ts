import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Annotation = { readonly names: readonly { readonly name: string; readonly aliases: readonly string[] }[] };

/** Names and aliases of the annotated debates of a gold folder (`dev/*.json`), lower case: words that no model may see. */
export function readCandidates(gold: string): ReadonlySet<string> {
  const folder = join(gold, "dev");
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Annotation)
    .flatMap((annotation) => annotation.names);
  return new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()));
}
