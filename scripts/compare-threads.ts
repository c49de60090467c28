import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupThreads, type Skeleton } from "../analysis/threads/build-threads.ts";
import { withScratchFolder } from "../cli/scratch-folder.ts";
import { bodyStart } from "../ingest/head-end.ts";
import { parseMessage } from "../ingest/parse-message.ts";
import { readSource } from "../ingest/sources/index.ts";

/** A message of notmuch's `show`, and the replies that hang below it. */
type ShownMessage = readonly [{ readonly id: string } | null, readonly ShownMessage[]];

/**
 * `npm run compare -- ARCHIVE`: reads an archive into notmuch (https://notmuchmail.org) and into our own threads, and
 * prints the share of messages that hang below the same message in both, and every difference. Nothing is compared
 * where notmuch is not installed.
 */
async function main(archive: string | undefined): Promise<void> {
  if (archive === undefined) throw new Error("compare-threads: name an archive (an mbox file, .gz too)");
  if (spawnSync("notmuch", ["--version"]).error !== undefined) {
    print(`skipped: notmuch is not installed (Debian and Ubuntu: apt install notmuch)`);
    return;
  }
  await withScratchFolder(async (folder) => {
    const skeletons = await writeMaildir(archive, join(folder, "mail"));
    report(skeletons, ourParents(skeletons), theirParents(folder));
  });
}

/**
 * The heads of the messages as files of a Maildir (threading looks at nothing else, and bodies take long to index);
 * what threading needs of each.
 */
async function writeMaildir(archive: string, maildir: string): Promise<readonly Skeleton[]> {
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(maildir, part), { recursive: true });
  const skeletons: Skeleton[] = [];
  for await (const raw of readSource(archive)) {
    writeFileSync(join(maildir, "cur", `${String(raw.number).padStart(7, "0")}:2,`), headOf(raw.bytes));
    const { id, inReplyTo, references, date } = await parseMessage(raw);
    skeletons.push({ id, inReplyTo, references, date });
  }
  return skeletons;
}

function headOf(mail: Buffer): Buffer {
  return Buffer.concat([mail.subarray(0, bodyStart(mail)), Buffer.from("\n\n")]);
}

/** Message -> the nearest message above it that is in the archive; null for none. */
function ourParents(skeletons: readonly Skeleton[]): ReadonlyMap<string, string | null> {
  const parents = new Map<string, string | null>();
  for (const { messageIds, parents: links } of groupThreads(skeletons)) {
    const present = new Set(messageIds);
    for (const id of messageIds) {
      let above = links.get(id);
      while (above !== undefined && !present.has(above)) above = links.get(above);
      parents.set(id, above ?? null);
    }
  }
  return parents;
}

/** The same as notmuch sees it. */
function theirParents(folder: string): ReadonlyMap<string, string | null> {
  const config = join(folder, "notmuch-config");
  writeFileSync(config, `[database]\npath=${join(folder, "mail")}\n[new]\ntags=\n[search]\nexclude_tags=\n`);
  const env = { ...process.env, NOTMUCH_CONFIG: config };
  execFileSync("notmuch", ["new", "--quiet"], { env, stdio: ["ignore", "ignore", "ignore"] });
  const show = ["show", "--format=json", "--entire-thread=true", "--body=false", "*"];
  const shown = execFileSync("notmuch", show, { env, maxBuffer: 1 << 30, encoding: "utf8" });
  const threads: readonly (readonly ShownMessage[])[] = JSON.parse(shown);
  const parents = new Map<string, string | null>();
  const stack = threads.flat().map((message) => ({ message, parent: null as string | null }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [head, replies] = next.message;
    if (head !== null) parents.set(head.id, next.parent);
    for (const message of replies) stack.push({ message, parent: head?.id ?? next.parent });
  }
  return parents;
}

function report(
  skeletons: readonly Skeleton[],
  ours: ReadonlyMap<string, string | null>,
  theirs: ReadonlyMap<string, string | null>,
): void {
  const different = [...ours].filter(([id, parent]) => !theirs.has(id) || theirs.get(id) !== parent);
  const share = ((ours.size - different.length) / ours.size) * 100;
  print(`messages ${ours.size}, parents agree ${ours.size - different.length} (${share.toFixed(2)} %)`);
  const byId = new Map(skeletons.map((skeleton) => [skeleton.id, skeleton]));
  for (const [id, parent] of different) {
    const { inReplyTo = [], references = [] } = byId.get(id) ?? {};
    print(`\n<${id}>\n  ours ${parent}\n  theirs ${theirs.has(id) ? theirs.get(id) : "not stored"}`);
    print(`  In-Reply-To ${inReplyTo.join(" ")}\n  last References ${references.slice(-3).join(" ")}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv[2]);
