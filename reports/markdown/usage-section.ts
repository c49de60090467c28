import type { Report } from "../model/types.ts";
import { TITLE } from "../section-titles.ts";
import { USAGE_MEANS, USAGE_NOTE } from "../usage-wording.ts";
import { code, heading, paragraph, type RootContent, table, type Words } from "./nodes.ts";

/** How often each name is used, and in which months: a support for what was read of the decision, and no proof of it. */
export function usageSection({ usage }: Report): RootContent[] {
  if (usage === null) return [];
  const rows = usage.names.map(({ name, total, first, last, firstAdded }): Words[] => [
    [code(name.label)],
    [first === last ? first : `${first} to ${last}`],
    [String(total.ownText)],
    [String(total.subjects)],
    [total.addedLines + total.removedLines === 0 ? "none" : `+${total.addedLines} −${total.removedLines}`],
    [firstAdded ?? "never"],
  ]);
  const head = ["Name", "Used", "Own text", "Subjects", "Patch lines", "In patches since"];
  return [heading(2, TITLE.usage), paragraph(`${USAGE_MEANS} ${USAGE_NOTE}`), table(head, rows)];
}
