import { transactionsEnded } from "../db/unfinished.ts";
import { CliError, describeError } from "./errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { printProblem } from "./output.ts";

/**
 * From now on Ctrl-C (SIGINT), and SIGTERM, say how to go on, let the transaction that is under way end, and leave; asked
 * a second time the program leaves at once. Leaving through process.exit lets what was prepared be removed.
 */
export function leaveWhenInterrupted(): void {
  let isLeaving = false;
  const leave = async () => {
    if (isLeaving) process.exit(exitCodes.interrupted);
    isLeaving = true;
    printProblem(describeError(new CliError("interrupted", says)));
    await transactionsEnded();
    process.exit(exitCodes.interrupted);
  };
  process.on("SIGINT", leave);
  process.on("SIGTERM", leave);
}

const says = "interrupted; what was stored is kept; run the same command again to go on from there";
