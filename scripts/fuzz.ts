import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { analyzeMessages } from "../analysis/index.ts";
import { attributeThread } from "../analysis/text/attribute-thread.ts";
import { addedLines } from "../analysis/text/changed-lines.ts";
import { ownBlocks, ownText } from "../analysis/text/own-text.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../analysis/threads/build-threads.ts";
import { readText } from "../cli/message-text.ts";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { loadMessages, openDatabase, type Sqlite, saveMessages } from "../db/index.ts";
import { loadAddressedMessage } from "../db/load-messages.ts";
import { readMessages } from "../ingest/index.ts";
import { readSource } from "../ingest/sources/index.ts";
import type { AddressedMessage } from "../ingest/types.ts";
import { verifyEvidence } from "../reports/index.ts";
import { countOption } from "./count-option.ts";
import { mutateMail } from "./mutate-mail.ts";
import { seededRandom } from "./seeded-random.ts";

/**
 * `npm run fuzz -- ARCHIVE... [--count N] [--seed N]`: reads mutated mails of the archives, each between two mails that
 * are as they should be. Whatever the mutated mail is: nothing fails, both neighbours are read as they are, the second
 * one's quotation is tied to the first, what is read can be stored and comes back the same, every quote of a finding is
 * proved (one hundred of ANALYSED_EVERY is analysed), and no mail takes longer than MOST_SECONDS. The first that breaks
 * this is written to fuzz-failure.mbox.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { count: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
  });
  const [count, seed] = [countOption("--count", values.count), countOption("--seed", values.seed)];
  const mails: Buffer[] = [];
  for (const archive of positionals) for await (const { bytes } of readSource(archive)) mails.push(bytes);
  if (mails.length === 0) throw new Error("fuzz: name archives with mails to be mutated");
  const random = seededRandom(seed);
  const told = new Tally();
  for (let done = 0; done < count; done += AT_ONCE) {
    const start = Math.floor(random() * mails.length);
    const some = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, index) => {
      const mail = mails[(start + index) % mails.length] ?? Buffer.alloc(0);
      return mutateMail(mail, mails[Math.floor(random() * mails.length)] ?? mail, random);
    });
    await checkTogether(some, (done / AT_ONCE) % ANALYSED_EVERY === 0, told);
    if ((done + AT_ONCE) % 10_000 === 0) process.stdout.write(`${done + AT_ONCE} mails: no fault\n`);
  }
  process.stdout.write(`${count} mutated mails (seed ${seed}): no fault\n${told.summary()}`);
}

/** Mails that stand beside one another in the archive, so that their threads are analysed together. */
const AT_ONCE = 100;

/** One hundred of so many is analysed, the first among them: the analysis costs more than all the rest. */
const ANALYSED_EVERY = 4;

/** Of processor time for one mail; the largest real mails take hundredths of one. */
const MOST_SECONDS = 10;

/** What became of the mails. */
class Tally {
  readonly #problems = new Map<string, number>();
  /** Mails without a head that are kept as a marked part of the mail before. */
  #parts = 0;
  #slowest = 0;
  #analysed = 0;
  #debates = 0;

  count(messages: readonly AddressedMessage[], isPart: boolean, seconds: number): void {
    if (isPart) this.#parts++;
    for (const { kind } of messages.flatMap(({ problems }) => problems)) {
      this.#problems.set(kind, (this.#problems.get(kind) ?? 0) + 1);
    }
    this.#slowest = Math.max(this.#slowest, seconds);
  }

  countAnalysis(analysed: number, debates: number): void {
    this.#analysed += analysed;
    this.#debates += debates;
  }

  summary(): string {
    const kinds = [...this.#problems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
    const analysis = `${this.#analysed} messages analysed, ${this.#debates} debates found`;
    return `problems told: ${kinds.join(", ")}\nmarked in the mail before: ${this.#parts}\nslowest mail: ${this.#slowest.toFixed(2)} s; ${analysis}\n`;
  }
}

async function checkTogether(mutated: readonly Buffer[], isAnalysed: boolean, told: Tally): Promise<void> {
  const read: AddressedMessage[] = [];
  for (const [index, mail] of mutated.entries()) {
    const form = forms[index % forms.length] as Form;
    read.push(...(await orTell(mail, () => checkOne(mail, form, told))));
  }
  await orTell(Buffer.concat(mutated.map(framed)), async () => {
    if (isAnalysed) told.countAnalysis(read.length, await checkAnalysis(read));
    await withScratchFolder(async (folder) => {
      const db = await openDatabase(join(folder, "fuzz.db"));
      await checkStore(db, read).finally(() => db.close());
    });
  });
}

const heron = "The heron stands where nobody else would think of standing.\n";
const before = Buffer.from(`From: Bo Quist <bo@example.org>
Date: Tue, 07 Mar 2023 08:00:00 +0000
Subject: before
Message-ID: <before@example.org>

${heron}`);
const after = Buffer.from(`From: Cy Marsh <cy@example.org>
Date: Wed, 08 Mar 2023 08:00:00 +0000
Subject: Re: before
Message-ID: <after@example.org>
In-Reply-To: <before@example.org>

> ${heron}
It does.
`);

/** A way of writing an mbox, and whether a mail in it may become several messages, or none but a marked part of the one before. */
type Form = {
  readonly write: (mail: Buffer) => Buffer;
  readonly fewest: number;
  readonly most: number;
};

/** The messages that one mutated mail became; its neighbours are checked and left out. */
async function checkOne(
  mail: Buffer,
  { write, fewest, most }: Form,
  told: Tally,
): Promise<readonly AddressedMessage[]> {
  const started = process.cpuUsage();
  const all = await readAll(Buffer.concat([before, mail, after].map(write)));
  const [first, last] = [all[0], all.at(-1)];
  assert(first?.id === "before@example.org" && first.body.startsWith(heron), "the mail before is not whole");
  assert.deepEqual(last, await afterAlone, "the mail after is not as it was");
  assert.equal(ownText(splitPost(first)), heron.trim(), "words of another mail pass for those of the mail before");
  const own = all.slice(1, -1);
  const parts = own.filter(({ problems }) => problems.some(({ kind }) => kind === "digest"));
  // Digests are taken apart into their mails.
  const mostHere = Math.max(most, parts.length);
  assert(own.length >= fewest && own.length <= mostHere, `the mail between became ${own.length} messages`);
  assert(own.length > 0 || first.problems.some(({ kind }) => kind === "separator-in-text"), "the mail between is lost");
  assert.deepEqual(quotedIn("after@example.org", all), ["before@example.org"], "wrong attribution");
  const seconds = process.cpuUsage(started).user / 1e6;
  assert(seconds < MOST_SECONDS, `it takes ${seconds} s`);
  told.count(own, own.length === 0, seconds);
  return own;
}

/** Ids of the messages that the quoted lines of a message are tied to, null where to none. */
function quotedIn(id: string, all: readonly AddressedMessage[]): readonly (string | null)[] {
  const posts = new Map(all.map((message) => [message.id, splitPost(message)]));
  const groups = groupThreads([...posts.values()].map(({ message }) => message));
  const lines = groups.flatMap((group) => attributeThread(buildThread(group, posts)).quotedLines.get(id) ?? []);
  return lines.map(({ source }) => (source.known ? source.messageId : null));
}

/** Every quote of every finding is proved; the number of debates. */
async function checkAnalysis(read: readonly AddressedMessage[]): Promise<number> {
  const byId = new Map(read.map((message) => [message.id, message]));
  const debates = await analyzeMessages([...byId.values()]);
  const postOf = (id: string) => splitPost(byId.get(id) as AddressedMessage);
  const ownSpans = (id: string) => ownBlocks(postOf(id)).map(({ span }) => span);
  for (const debate of debates) verifyEvidence(debate, byId, ownSpans, (id) => addedLines(postOf(id)));
  return debates.length;
}

/** What is stored comes back the same, but for lists and problems, which copies share; ids that came twice are left out. */
async function checkStore(db: Sqlite, read: readonly AddressedMessage[]): Promise<void> {
  const readSoFar = { messages: read.length, offset: 0, positions: new Map() };
  await saveMessages(db, "fuzz", { messages: read, mails: [], read: readSoFar }, readText);
  const counts = new Map<string, number>();
  for (const { id } of read) counts.set(id, (counts.get(id) ?? 0) + 1);
  const once = read.filter(({ id }) => counts.get(id) === 1);
  const back: (AddressedMessage | null)[] = [];
  for (const { id } of once) back.push(await loadAddressedMessage(db, id));
  const content = (messages: readonly (AddressedMessage | null)[]) =>
    messages.map((message) => ({ ...message, lists: [], problems: [] }));
  assert.deepEqual(content(back), content(once), "what is stored does not come back the same");
  assert.equal((await loadMessages(db, [...counts.keys()])).length, counts.size, "a message is lost");
}

/** What is being checked; a check that waits for what never comes lets the process end. */
let checked: Buffer | null = null;
process.on("exit", () => {
  if (checked === null) return;
  writeFileSync("fuzz-failure.mbox", checked);
  process.stdout.write("a fault; the mail is in fuzz-failure.mbox\n");
});

async function orTell<Result>(mail: Buffer, check: () => Promise<Result>): Promise<Result> {
  checked = mail;
  const result = await check();
  checked = null;
  return result;
}

const MBOXRD = "From mboxrd@z Thu Jan  1 00:00:00 1970\n";
const UNNAMED = "From somebody@example.org Tue Mar  7 08:00:00 2023\n";

function framed(mail: Buffer): Buffer {
  return behind(MBOXRD, Buffer.from(mail.toString("latin1").replace(/^(>*From )/gm, ">$1"), "latin1"));
}

function behind(separator: string, mail: Buffer): Buffer {
  return Buffer.concat([Buffer.from(separator), mail, Buffer.from(mail.at(-1) === 10 ? "\n" : "\n\n")]);
}

/** As public-inbox writes it; as a program would that says the same and quotes nothing; as others do, who do not name the form. */
const forms: readonly Form[] = [
  { write: framed, fewest: 1, most: 1 },
  { write: (mail) => behind(MBOXRD, mail), fewest: 1, most: Number.POSITIVE_INFINITY },
  { write: (mail) => behind(UNNAMED, mail), fewest: 0, most: Number.POSITIVE_INFINITY },
];

const afterAlone = readAll(framed(after)).then(([message]) => message);

async function readAll(mbox: Buffer): Promise<readonly AddressedMessage[]> {
  const messages: AddressedMessage[] = [];
  async function* stdin(): AsyncGenerator<Buffer> {
    yield mbox;
  }
  for await (const batch of readMessages("-", { stdin: stdin() })) messages.push(...batch.messages);
  return messages;
}

await main();
