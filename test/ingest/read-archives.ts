import { readMessages } from "../../ingest/index.ts";

/** Run as a process of its own: reads archives one after another, and prints after each its messages and the peak of memory. */
for (const archive of process.argv.slice(2)) {
  let messages = 0;
  for await (const batch of readMessages(archive)) messages = batch.read.messages;
  process.stdout.write(`${JSON.stringify({ messages, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
}
