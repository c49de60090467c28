import type { Command } from "commander";
import { databaseOption, jsonOption, parseCount, parsePath, quietOption } from "../command-options.ts";
import type { AddCommand, Finish } from "./add-command.ts";

/** The commands that check the database and measure the program. */
export const commandsThatCheck: readonly AddCommand[] = [addDoctor, addDiff, addEvaluate, addAudit];

function addDoctor(program: Command, finish: Finish): void {
  program
    .command("doctor")
    .summary("tell versions, state and coverage of the database, and what is wrong with it")
    .description(
      "Checks the database (SQLite's integrity_check, schema, analysis) and the room on its disk. Every problem comes with " +
        "its remedy; exits with 1 when there is one.",
    )
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import("../commands/doctor.ts")).doctor(options)));
}

function addDiff(program: Command, finish: Finish): void {
  program
    .command("diff")
    .summary("compare the findings of two runs")
    .description(
      "Tells what was found in NEW and not in OLD (+), in OLD only (-), or in both but differently (~), debate by debate. " +
        "Each is a findings.json, a folder of reports or a database. Exits with 0 when the findings are the same, 6 when not.",
    )
    .argument("<OLD>", "findings before", parsePath)
    .argument("<NEW>", "findings now", parsePath)
    .addOption(jsonOption())
    .action(async (old, now, options) => finish(await (await import("../commands/diff.ts")).diff(old, now, options)));
}

function addEvaluate(program: Command, finish: Finish): void {
  program
    .command("evaluate")
    .summary("measure the analysis against debates annotated by hand")
    .description(
      "Analyses every <id>.mbox of the FOLDERs and compares the findings with <id>.json: precision, recall and F1 of " +
        "names, objections, support, who stands where and rationale words; right/all of proposer, fate, evidence, outcome.",
    )
    .argument("[FOLDER...]", "folders of annotated debates; with none, the example's")
    .option("--findings <DIR>", "also write the compared findings to DIR, as <id>.json")
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (folders, options) =>
      finish(await (await import("../commands/evaluate.ts")).evaluate(folders, options)),
    );
}

function addAudit(program: Command, finish: Finish): void {
  program
    .command("audit")
    .summary("measure how many quoted lines are tied to the mail that first wrote them")
    .description(
      "Reads every SOURCE (an mbox file, .gz too, or -) and ties each quoted line to the mail that first wrote it. " +
        "Counts quoted lines of 12 or more characters. A line is resolvable unless it comes from a mail that is not in " +
        "the archive: no ancestor of the quoting mail is there, its marks lead to a missing mail, or an ancestor itself " +
        "quotes it from one. What people quote from elsewhere (a manual) counts as resolvable, and stays unresolved.",
    )
    .argument("<SOURCE...>", "archives to read, as one")
    .option("--samples <N>", "also show N lines without a source for each reason", parseCount, 0)
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (sources, options) => finish(await (await import("../commands/audit.ts")).audit(sources, options)));
}
