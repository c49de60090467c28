import { CliError } from "./errors.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { printProblem } from "./output.ts";

/**
 * Says why a command failed, on standard error, and with which code to exit. What the user can put right is one line;
 * anything else is our bug and comes with its stack.
 */
export async function reportFailure(error: unknown): Promise<ExitCode> {
  if (error instanceof CliError) {
    printProblem(oneLine(error.message));
    return error.exitCode;
  }
  if (await isKnown(error)) {
    printProblem(oneLine((error as Error).message));
    return exitCodes.failed;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  printProblem(`${stack}\nThis is a bug in namelore. Please report it with the lines above and the archive it read.`);
  return exitCodes.internal;
}

/** Loaded only when something failed: the stages are heavy, their errors are rare. */
async function isKnown(error: unknown): Promise<boolean> {
  const { IngestError } = await import("../ingest/errors.ts");
  const { DatabaseError } = await import("../db/errors.ts");
  return error instanceof IngestError || error instanceof DatabaseError;
}

function oneLine(message: string): string {
  return message.replace(/\s*\n\s*/g, " ");
}
