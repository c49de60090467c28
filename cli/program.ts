import { Command, CommanderError } from "commander";
import { visible } from "../reports/text.ts";
import type { Finish } from "./command-lines/add-command.ts";
import { commandsThatAsk } from "./command-lines/ask.ts";
import { commandsThatCheck } from "./command-lines/check.ts";
import { commandsThatReport } from "./command-lines/make-reports.ts";
import { describeExitCodes, type ExitCode, exitCodes } from "./exit-codes.ts";
import { readVersion } from "./package-root.ts";
import { reportFailure } from "./report-failure.ts";

/** Runs the program with these arguments (without node and script); the exit code. Never throws. */
export async function runProgram(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return reportFailure(error);
  }
}

/**
 * The command line: every command with its arguments and options. A command's module is loaded when it runs, so that
 * `--help` does not wait for the database and the language library.
 */
export function buildProgram(finish: Finish): Command {
  const program = new Command("namelore")
    .description("Reads mailing-list archives and writes the history of what things were called, and why.")
    .version(readVersion())
    .exitOverride()
    .showHelpAfterError("(namelore --help lists the commands and options)")
    .configureOutput({ outputError: (text, write) => write(visible(text.replace(/^error: /, "namelore: "))) })
    .addHelpText("after", `\n${describeExitCodes()}`);

  for (const add of [...commandsThatReport, ...commandsThatAsk, ...commandsThatCheck]) add(program, finish);
  for (const command of program.commands)
    command.showHelpAfterError(`(namelore ${command.name()} --help lists its arguments and options)`);
  return program;
}
