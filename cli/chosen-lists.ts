import { listsCalled } from "../db/index.ts";
import { firstOf } from "../reports/text.ts";
import { type OutputOptions, printNote } from "./output.ts";

/** Those of the lists that the text after --list means (db/lists.ts). Where there is none, standard error tells what lists there are. */
export function chosenLists(text: string, lists: readonly string[], options: OutputOptions): readonly string[] {
  const chosen = listsCalled(text, lists);
  if (chosen.length === 0) printNote(`namelore: no list is called ${text}; ${whatThereIs(lists)}`, options);
  return chosen;
}

/** So many lists are named. */
const mostNamed = 5;

function whatThereIs(lists: readonly string[]): string {
  if (lists.length === 0) return "no mail tells its list";
  return `there is ${firstOf(lists, mostNamed)}`;
}
