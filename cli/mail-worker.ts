import { parentPort } from "node:worker_threads";
import { type PackedMails, unpackMails } from "./packed-mails.ts";
import { readMails } from "./read-mails.ts";

/** What runs on a thread of its own (see mail-readers.ts): each message holds mails, and is answered with what they say. */
let last: Promise<void> = Promise.resolve();

parentPort?.on("message", (packed: PackedMails) => {
  last = last.then(async () => parentPort?.postMessage(await readMails(unpackMails(packed))));
});
