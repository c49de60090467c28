import { join } from "node:path";
import { findLineages } from "../analysis/lineages/find-lineages.ts";
import type { Debate } from "../analysis/types.ts";
import { countOf, firstOf } from "../reports/text.ts";
import { type OutputOptions, printNote } from "./output.ts";

/** Tells on standard error where the reports of the debates begin, which were just written, and which histories are among them. */
export function tellReports(debates: readonly Debate[], options: OutputOptions & { readonly out: string }): void {
  printNote(`all reports: ${join(options.out, "index.html")}`, options);
  const pages = findLineages(debates).map(({ id }) => join(options.out, "lineages", `${id}.html`));
  if (pages.length === 0) return;
  const histories = countOf(pages.length, "history", "histories");
  printNote(`${histories} over several debates: ${firstOf(pages, mostNamed)}`, options);
}

/** So many histories are named; index.html has all. */
const mostNamed = 3;
