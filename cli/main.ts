#!/usr/bin/env node
import { leaveWhenInterrupted } from "./interruption.ts";
import { runProgram } from "./program.ts";

// A reader that has seen enough ("namelore search x | head") closes the pipe: no error, nothing left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

leaveWhenInterrupted();

process.exitCode = await runProgram(process.argv.slice(2));
