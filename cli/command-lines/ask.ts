import { type Command, Option } from "commander";
import {
  afterOption,
  beforeOption,
  databaseOption,
  jsonOption,
  listOption,
  outOption,
  parseCount,
  parseMessageId,
  parseWords,
  personOption,
  quietOption,
} from "../command-options.ts";
import type { AddCommand, Finish } from "./add-command.ts";

/** The commands that ask what is stored and found. */
export const commandsThatAsk: readonly AddCommand[] = [addDebates, addName, addPerson, addSearch, addExplain];

function addDebates(program: Command, finish: Finish): void {
  program
    .command("debates")
    .summary("list the debates that were found")
    .description(
      "Lists the debates of the last analysis: status, names, people, dates, size, report, and a score from 0 to 1 that " +
        "says how much of a naming debate each is; the highest first.",
    )
    .option("--name <NAME>", "only debates about this name, in any spelling", parseWords)
    .addOption(personOption("only debates in which this address, or somebody with this in the name, takes part"))
    .addOption(listOption("only debates on the list with this address, or on those with this in it"))
    .addOption(afterOption("only debates with messages from this year, month or day on (2023-04-17)"))
    .addOption(beforeOption("only debates with messages from before this year, month or day"))
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (options) => finish(await (await import("../commands/debates.ts")).debates(options)));
}

function addName(program: Command, finish: Finish): void {
  program
    .command("name")
    .summary("tell everything that was found about a name")
    .description(
      "Tells, for every debate about the NAME in any of its spellings, who put it forward, who took which side in which " +
        "words, and what became of it. Exits with 3 when no debate is about it.",
    )
    .argument("<NAME>", "the name; letter case, (), quotes, - or _ do not count", parseWords)
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (text, options) => finish(await (await import("../commands/name.ts")).name(text, options)));
}

function addPerson(program: Command, finish: Finish): void {
  program
    .command("person")
    .summary("tell what somebody put forward and said, across debates")
    .description(
      "Tells, for every debate a person takes part in, the names they put forward, the sides they took in which words, " +
        "and their changes of mind. Where several people are called so, lists them. Exits with 3 when there is nobody of that name.",
    )
    .argument("<ADDRESS>", "an address, or a part of a display name", parseWords)
    .addOption(databaseOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .addOption(quietOption())
    .action(async (text, options) => finish(await (await import("../commands/person.ts")).person(text, options)));
}

function addSearch(program: Command, finish: Finish): void {
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
    .addOption(quietOption())
    .action(async (query, options) => finish(await (await import("../commands/search.ts")).search(query, options)));
}

function addExplain(program: Command, finish: Finish): void {
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
    .addOption(quietOption())
    .action(async (id, options) => finish(await (await import("../commands/explain.ts")).explain(id, options)));
}
