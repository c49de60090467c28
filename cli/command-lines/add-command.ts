import type { Command } from "commander";
import type { ExitCode } from "../exit-codes.ts";

/** To be called with the exit code when a command is done. */
export type Finish = (exitCode: ExitCode) => void;

/** Adds a command to the program: its arguments and options, and what runs it. */
export type AddCommand = (program: Command, finish: Finish) => void;
