import { visible } from "../../reports/text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { analysedDebates } from "../last-analysis.ts";
import { findName, formatNameAnswer, nameAnswerAsJson, nearestNames } from "../name-answer.ts";
import { type OutputOptions, printData, printJson, printNote } from "../output.ts";
import { linksInDebates } from "../stored-links.ts";
import { withStoredDatabase } from "../with-database.ts";

type Options = OutputOptions & { readonly db: string; readonly out: string };

/** `namelore name`: everything that the last analysis found about a name. */
export async function name(text: string, options: Options): Promise<ExitCode> {
  const { debates, found, linkTo } = await withStoredDatabase(options.db, async (db) => {
    const stored = await analysedDebates(db);
    const inDebates = await findName(db, stored, text);
    const linkTo = await linksInDebates(
      db,
      inDebates.map(({ debate }) => debate),
    );
    return { debates: stored, found: inDebates, linkTo };
  });
  if (options.json) printJson(nameAnswerAsJson(text, found, options.out, linkTo));
  else if (found.length > 0) printData(formatNameAnswer(found, options.out, linkTo));
  if (found.length > 0) return exitCodes.done;
  const near = nearestNames(debates, text).map(visible).join(", ");
  printNote(`namelore: no debate is about the name ${visible(text)}${near && `; there is ${near}`}`, options);
  return exitCodes.nothingFound;
}
