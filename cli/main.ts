#!/usr/bin/env node
import { exitCodes } from "./exit-codes.ts";
import { runProgram } from "./program.ts";

// A reader that has seen enough ("namelore search x | head") closes the pipe: no error, nothing left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

// Leaving through process.exit lets what was prepared be removed; SQLite undoes an unfinished transaction by itself.
process.once("SIGINT", () => process.exit(exitCodes.interrupted));
process.once("SIGTERM", () => process.exit(exitCodes.interrupted));

process.exitCode = await runProgram(process.argv.slice(2));
