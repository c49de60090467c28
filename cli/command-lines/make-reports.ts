import type { Command } from "commander";
import {
  correctionsOption,
  databaseOption,
  jsonOption,
  linkOption,
  outOption,
  parseWebAddress,
  quietOption,
  verboseOption,
} from "../command-options.ts";
import { apartOption, mailmapOption } from "../people-options.ts";
import type { AddCommand, Finish } from "./add-command.ts";

/** The commands that find debates and write reports. */
export const commandsThatReport: readonly AddCommand[] = [addIngest, addAnalyze, addReport];

function addIngest(program: Command, finish: Finish): void {
  program
    .command("ingest")
    .summary("read archives, analyse them and write the reports")
    .description(
      "Reads every SOURCE into the database, analyses what is there and writes the reports.\n\n" +
        "A SOURCE is an mbox file or a mail (.gz too), a Maildir, a folder of .eml or .emlx files, the git repositories of a " +
        "public-inbox, - for standard input, or the address or Message-ID of a mail on lore.kernel.org, whose thread is " +
        "fetched; with none, the example archive is read.",
    )
    .argument("[SOURCE...]", "archives to read")
    .option("--base <URL>", "public-inbox to fetch threads from, instead of lore.kernel.org", parseWebAddress)
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .addOption(linkOption())
    .option("--no-analyze", "only read, for the search: no analysis, no reports")
    .addOption(mailmapOption())
    .addOption(apartOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .addOption(verboseOption())
    .action(async (sources, options) => finish(await (await import("../commands/ingest.ts")).ingest(sources, options)));
}

function addAnalyze(program: Command, finish: Finish): void {
  program
    .command("analyze")
    .summary("analyse the database again, without reading anything new")
    .description("Finds the debates in all stored messages again and keeps them in the database.")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .addOption(linkOption())
    .addOption(mailmapOption())
    .addOption(apartOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options) => finish(await (await import("../commands/analyze.ts")).analyze(options)));
}

function addReport(program: Command, finish: Finish): void {
  program
    .command("report")
    .summary("write the reports of the last analysis again")
    .description("Writes the reports of the debates that the last analysis found. The folder is replaced as a whole.")
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(correctionsOption())
    .addOption(linkOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options) => finish(await (await import("../commands/report.ts")).report(options)));
}
