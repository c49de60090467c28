import { attributeThread } from "../analysis/text/attribute-thread.ts";
import { splitPost } from "../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../analysis/threads/build-threads.ts";
import type { Message } from "../ingest/types.ts";
import { countOption } from "../scripts/count-option.ts";
import { generateThread } from "../test/analysis/text/generated-thread.ts";
import { printShare } from "./attribution-share.ts";

/**
 * `npm run bench:attribution`: whether attribution stays linear in the text of a thread. Times threads of growing size, and one
 * mail with a growing quotation that nobody in the thread wrote; prints the processor's time, and that per line.
 * `npm run bench:attribution -- ARCHIVE [ROUNDS]`: what it takes beside reading that archive (attribution-share.ts).
 */
async function main(archive: string | undefined, rounds: number): Promise<void> {
  if (archive !== undefined) return printShare(archive, rounds);
  time("warming up", generated(200));
  for (const size of [250, 500, 1000, 2000]) time(`thread of ${size} messages`, generated(size));
  for (const size of [250, 500, 1000, 2000]) time(`chain of ${size} messages, all quoted in full`, chain(size));
  for (const lines of [547, 1094, 2188, 4376])
    time(`quotation of ${lines} lines from nowhere`, foreignQuotation(lines));
}

function time(what: string, messages: readonly Message[]): void {
  const lines = messages.reduce((sum, { body }) => sum + body.split("\n").length, 0);
  const start = process.cpuUsage();
  const posts = new Map(messages.map((message) => [message.id, splitPost(message)]));
  for (const group of groupThreads(messages)) attributeThread(buildThread(group, posts));
  const { user, system } = process.cpuUsage(start);
  const elapsed = (user + system) / 1000;
  const row = [what.padEnd(44), `${lines} lines`.padStart(14), `${elapsed.toFixed(0)} ms`.padStart(10)];
  process.stdout.write(`${row.join("")}${`${((elapsed * 1000) / lines).toFixed(1)} µs/line`.padStart(16)}\n`);
}

function generated(size: number): readonly Message[] {
  return generateThread(1, size).map(({ message }) => message);
}

/** Every mail answers the one before it and quotes the last twenty with all their marks. */
function chain(size: number): readonly Message[] {
  return Array.from({ length: size }, (_, number) => {
    const quoted = Array.from({ length: Math.min(number, 20) }, (_, back) => number - 1 - back).reverse();
    const lines = quoted.flatMap((of) => ownLines(of).map((line) => `${"> ".repeat(number - of)}${line}`));
    return mail(number, number - 1, [...lines, ...ownLines(number)]);
  });
}

/** Ten mails, and one that quotes from a text that is in none of them but has their vocabulary. */
function foreignQuotation(length: number): readonly Message[] {
  const thread = Array.from({ length: 10 }, (_, number) => mail(number, number - 1, ownLines(number)));
  const words = thread.flatMap(({ body }) => body.split(/\s+/));
  const foreign = Array.from({ length }, (_, line) => {
    const picked = Array.from({ length: 9 }, (_, word) => words[(line * 31 + word * word * 17) % words.length]);
    return `> ${picked.join(" ")}`;
  });
  return [...thread, mail(10, 9, [...foreign, ...ownLines(10)])];
}

function ownLines(number: number): readonly string[] {
  return Array.from({ length: 8 }, (_, line) => {
    const words = Array.from({ length: 9 }, (_, word) => `w${(number * 7 + line * 13 + word * word * 5) % 211}`);
    return `${words.join(" ")} ${number}`;
  });
}

function mail(number: number, parent: number, lines: readonly string[]): Message {
  const answers = parent < 0 ? [] : [`m${parent}@example.org`];
  const date = new Date(Date.UTC(2021, 0, 1, 0, number)).toISOString().replace(".000", "");
  return {
    id: `m${number}@example.org`,
    idOrigin: "header",
    subject: "herons",
    from: { name: "", address: `author${number % 7}@example.org` },
    date,
    inReplyTo: answers,
    references: answers,
    lists: [],
    originalFrom: null,
    body: lines.join("\n"),
    format: { flowed: false, delSp: false },
    omittedParts: [],
    problems: [],
  };
}

const [archive, rounds = "3"] = process.argv.slice(2);
await main(archive, countOption("ROUNDS", rounds));
