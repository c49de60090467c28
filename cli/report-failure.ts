import type { DatabaseError } from "../db/errors.ts";
import type { IngestError } from "../ingest/errors.ts";
import { CliError, describeError } from "./errors.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { oneLine, printProblem } from "./output.ts";

/**
 * Says why a command failed, on standard error, and with which code to exit. What the user can put right is one line;
 * anything else is our bug and comes with its stack.
 */
export async function reportFailure(error: unknown): Promise<ExitCode> {
  if (error instanceof CliError) {
    printProblem(oneLine(describeError(error)));
    return error.exitCode;
  }
  const ofStage = await stageErrorOf(error);
  if (ofStage !== null) {
    printProblem(oneLine(describeError(ofStage)));
    return exitCodes.failed;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printProblem(`${stack}\nThis is a bug in namelore. Please report it with the lines above and the archive it read.`);
  return exitCodes.internal;
}

/** Loaded only when something failed: the stages are heavy, their errors are rare. */
async function stageErrorOf(error: unknown): Promise<IngestError | DatabaseError | null> {
  const { IngestError } = await import("../ingest/errors.ts");
  const { DatabaseError } = await import("../db/errors.ts");
  return error instanceof IngestError || error instanceof DatabaseError ? error : null;
}
