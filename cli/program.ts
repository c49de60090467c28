import { Command, CommanderError, Option } from "commander";
import { visible } from "../reports/text.ts";
import {
  afterOption,
  beforeOption,
  correctionsOption,
  databaseOption,
  jsonOption,
  listOption,
  outOption,
  parseCount,
  parseMessageId,
  parsePath,
  parseWebAddress,
  personOption,
  quietOption,
  verboseOption,
} from "./command-options.ts";
import { describeExitCodes, type ExitCode, exitCodes } from "./exit-codes.ts";
import { readVersion } from "./package-root.ts";
import { apartOption, mailmapOption } from "./people-options.ts";
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
export function buildProgram(finish: (exitCode: ExitCode) => void): Command {
  const program = new Command("namelore")
    .description("Reads mailing-list archives and writes the history of what things were called, and why.")
    .version(readVersion())
    .exitOverride()
    .showHelpAfterError("(namelore --help lists the commands and options)")
    .configureOutput({ outputError: (text, write) => write(visible(text.replace(/^error: /, "namelore: "))) })
    .addHelpText("after", `\n${describeExitCodes()}`);

  program
    .command("ingest")
    .summary("read archives, analyse them and write the reports")
    .description(
      "Reads every SOURCE into the database, analyses what is there and writes the reports.\n\n" +
        "A SOURCE is an mbox file or a mail (.gz too), a Maildir, a folder of .eml files, the git repositories of a " +
        "public-inbox, - for standard input, or the address or Message-ID of a mail on lore.kernel.org, whose thread is " +
        "fetched; with none, the example archive is read.",
    )
    .argument("[SOURCE...]", "archives to read")
    .option("--base <URL>", "public-inbox to fetch threads from, instead of lore.kernel.org", parseWebAddress)
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .option("--no-analyze", "only read, for the search: no analysis, no reports")
    .addOption(mailmapOption())
    .addOption(apartOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .action(async (sources, options) => finish(await (await import("./commands/ingest.ts")).ingest(sources, options)));

  program
    .command("analyze")
    .summary("analyse the database again, without reading anything new")
    .description("Finds the debates in all stored messages again and keeps them in the database.")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .addOption(mailmapOption())
    .addOption(apartOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options) => finish(await (await import("./commands/analyze.ts")).analyze(options)));

  program
    .command("report")
    .summary("write the reports of the last analysis again")
    .description("Writes the reports of the debates that the last analysis found. The folder is replaced as a whole.")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options) => finish(await (await import("./commands/report.ts")).report(options)));

  program
    .command("debates")
    .summary("list the debates that were found")
    .description(
      "Lists the debates of the last analysis: status, names, people, dates, size, report, and a score from 0 to 1 that " +
        "says how much of a naming debate each is; the highest first.",
    )
    .option("--name <NAME>", "only debates about this name, in any spelling")
    .addOption(personOption("only debates in which this address, or somebody with this in the name, takes part"))
    .addOption(listOption("only debates on the list with this address, or on those with this in it"))
    .addOption(afterOption("only debates with messages from this year, month or day on (2023-04-17)"))
    .addOption(beforeOption("only debates with messages from before this year, month or day"))
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import("./commands/debates.ts")).debates(options)));

  program
    .command("name")
    .summary("tell everything that was found about a name")
    .description(
      "Tells, for every debate about the NAME in any of its spellings, who put it forward, who took which side in which " +
        "words, and what became of it. Exits with 3 when no debate is about it.",
    )
    .argument("<NAME>", "the name; letter case, (), quotes, - or _ do not count")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async (text, options) => finish(await (await import("./commands/name.ts")).name(text, options)));

  program
    .command("person")
    .summary("tell what somebody put forward and said, across debates")
    .description(
      "Tells, for every debate a person takes part in, the names they put forward, the sides they took in which words, " +
        "and their changes of mind. Exits with 3 when there is nobody of that name.",
    )
    .argument("<ADDRESS>", "an address, or a part of a display name")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .action(async (text, options) => finish(await (await import("./commands/person.ts")).person(text, options)));

  program
    .command("search")
    .summary("search the stored messages")
    .description("Lists the messages that fit, the best match first. Exits with 3 when there is none.")
    .argument("[QUERY...]", 'words that must all be there; "several words" are a phrase; OR, NOT and word* work')
    .addOption(databaseOption())
    .addOption(new Option("--in <PART>", "what to search").choices(["own", "quoted", "subject", "all"]).default("own"))
    .addOption(personOption("only messages by this address, or with this in the name"))
    .addOption(listOption("only messages of the list with this address, or of those with this in it"))
    .addOption(afterOption("only messages from this year, month or day on (2023-04-17)"))
    .addOption(beforeOption("only messages from before this year, month or day"))
    .option("--limit <N>", "at most so many messages", parseCount, 20)
    .addOption(jsonOption())
    .action(async (query, options) => finish(await (await import("./commands/search.ts")).search(query, options)));

  program
    .command("explain")
    .summary("tell what was found in one message, and by which rule or feature")
    .description(
      "Analyses the threads of a message's debate again and tells, sentence by sentence, what was found in it, what was " +
        'asked and denied, and what spoke for and against. "0.20 of 0.30" is how likely, and how likely it must be. ' +
        "Exits with 3 when there is no such message.",
    )
    .argument("<MESSAGE-ID>", "with or without <>, or the link of the message on lore.kernel.org", parseMessageId)
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (id, options) => finish(await (await import("./commands/explain.ts")).explain(id, options)));

  program
    .command("doctor")
    .summary("tell versions, state and coverage of the database, and what is wrong with it")
    .description(
      "Checks the database (SQLite's integrity_check, schema, analysis) and the room on its disk. Every problem comes with " +
        "its remedy; exits with 1 when there is one.",
    )
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import("./commands/doctor.ts")).doctor(options)));

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
    .action(async (old, now, options) => finish(await (await import("./commands/diff.ts")).diff(old, now, options)));

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
      finish(await (await import("./commands/evaluate.ts")).evaluate(folders, options)),
    );

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
    .action(async (sources, options) => finish(await (await import("./commands/audit.ts")).audit(sources, options)));

  for (const command of program.commands)
    command.showHelpAfterError(`(namelore ${command.name()} --help lists its arguments and options)`);
  return program;
}
