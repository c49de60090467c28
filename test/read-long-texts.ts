import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { analyzeMessages } from "../analysis/index.ts";
import { markSentence } from "../analysis/names/mentions/marked-sentence.ts";
import { proposalRules } from "../analysis/names/proposals/index.ts";
import { stanceCues } from "../analysis/stances/cues/index.ts";
import { readMessages } from "../ingest/index.ts";
import type { Message } from "../ingest/types.ts";
import { lantern } from "./cli/namelore.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** A debate with sentences, lines, addresses and quotations without end, and each rule over such a sentence. */
export async function readLongTexts(t: TestContext): Promise<void> {
  const file = join(temporaryFolder(t), "long.mbox");
  const said = "It is called lantern for now.";
  const mails = readFileSync(lantern, "utf8")
    .replaceAll(said, `${fill("It is called lantern_drv for now, ")}\n> ${said}`)
    .replaceAll(
      "How about beacon_led instead?",
      `How about beacon_led or lantern_led ${fill("or beacon_led, ")}instead?`,
    )
    .replace("To: leds@", `X-Mailing-List: ${fill("a.")}@example.org\nTo: ${fill("a")}@example.org, leds@`);
  writeFileSync(file, mails);
  const messages: Message[] = [];
  for await (const batch of readMessages(file)) messages.push(...batch.messages);
  await analyzeMessages(messages);
  const sentences = ["maybe a name like heron_put, or heron_get ", everyWord].map((words) => markSentence(fill(words)));
  for (const { find } of [...proposalRules, ...stanceCues]) for (const sentence of sentences) find(sentence);
}

/** A rule is not asked where a word that it needs is missing. */
const everyWord =
  "yes, how about calling another new name something like heron_put, use it instead of heron_get because " +
  "the name seems confusing and means that, maybe, as in heron_put the prefix is wrong, or wrong to call it heron_get given the name heron_put; why is it? ";

const length = 6000;
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length));
