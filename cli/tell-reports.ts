import { join } from "node:path";
import { type OutputOptions, printNote } from "./output.ts";

/** Tells on standard error where the reports that were just written begin. */
export function tellReports(options: OutputOptions & { readonly out: string }): void {
  printNote(`all reports: ${join(options.out, "index.html")}`, options);
}
