#!/usr/bin/env node
import { CliError, describeError, describeSystemError } from "./errors.ts";
import { exitCodes } from "./exit-codes.ts";
import { leaveWhenInterrupted } from "./interruption.ts";
import { printProblem } from "./output.ts";
import { runProgram } from "./program.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough ("namelore search x | head") closes the pipe: no error, nothing left to do.
  if (error.code === "EPIPE") process.exit();
  const found = `standard output: cannot be written (${describeSystemError(error)})`;
  printProblem(describeError(new CliError("output-unwritable", `${found}; make room, or send it elsewhere`)));
  process.exit(exitCodes.failed);
});

process.stderr.on("error", () => {}); // nobody listens: the work goes on

leaveWhenInterrupted();

process.exitCode = await runProgram(process.argv.slice(2));
