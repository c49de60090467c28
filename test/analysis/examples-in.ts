import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What the modules of a folder of compiled tests export, in the order of their names: a new file of examples is named nowhere else. */
export async function examplesIn<Examples>(folder: string): Promise<readonly Examples[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const modules = await Promise.all(files.sort().map((file) => import(pathToFileURL(join(folder, file)).href)));
  return modules.flatMap((module) => Object.values<Examples>(module));
}
