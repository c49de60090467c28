import type { Refusal } from "../../analysis/corrections/types.ts";
import { visible } from "../../reports/text.ts";
import { CliError } from "../errors.ts";
import { exitCodes } from "../exit-codes.ts";
import { oneLine, printProblem } from "../output.ts";

/** Tells every place of a corrections file that is refused, one a line; the error to be thrown says what that leads to. */
export function refuse(file: string, refused: readonly Refusal[], consequence: string): CliError {
  for (const { line, found, remedy } of refused) {
    printProblem(oneLine(`corrections ${file} line ${line}: ${visible(found)}; ${visible(remedy)}`));
  }
  const count = refused.length === 1 ? "1 correction is" : `${refused.length} corrections are`;
  return new CliError(
    "corrections-refused",
    `corrections ${file}: ${count} refused; ${consequence}`,
    exitCodes.refused,
  );
}
