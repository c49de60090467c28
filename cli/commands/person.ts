import { visible } from "../../reports/text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { analysedDebates } from "../last-analysis.ts";
import { type OutputOptions, printData, printJson, printNote } from "../output.ts";
import { formatPeople, peopleOfThatName } from "../people-of-that-name.ts";
import { findPerson, formatPersonAnswer, personAnswerAsJson } from "../person-answer.ts";
import { linksInDebates } from "../stored-links.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string; readonly out: string };

/**
 * `namelore person`: what somebody put forward, said and changed, over all debates of the last analysis. Where several
 * are called so, a reader is asked whom he means; a program is given all of them.
 */
export async function person(text: string, options: Options): Promise<ExitCode> {
  const { found, linkTo } = await withStoredDatabase(options.db, async (db) => {
    const inDebates = findPerson(await analysedDebates(db), text);
    const linkTo = await linksInDebates(
      db,
      inDebates.map(({ debate }) => debate),
    );
    return { found: inDebates, linkTo };
  });
  const people = peopleOfThatName(found);
  if (options.json) printJson(personAnswerAsJson(text, found, options.out, linkTo));
  else if (people.length > 1) printData(formatPeople(text, people));
  else if (found.length > 0) printData(formatPersonAnswer(found, options.out, linkTo));
  if (found.length > 0) return exitCodes.done;
  printNote(`namelore: nobody called ${visible(text)} takes part in a debate`, options);
  return exitCodes.nothingFound;
}
