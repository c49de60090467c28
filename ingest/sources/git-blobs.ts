import { ByteReader } from "./byte-reader.ts";
import { gitFailure, type Repository, startGit } from "./git.ts";
import { MAX_MESSAGE } from "./message-limit.ts";

/** Asked for at once: git then has work while its answers are used. */
const ASKED_AT_ONCE = 50;

/** What was asked for and its bytes (up to one more than the limit of a message); null where the repository lacks them. */
export type Answer<Wanted> = { readonly wanted: Wanted; readonly bytes: Buffer | null };

/** The objects of a repository, in the order asked for, from one `git cat-file --batch`. */
export async function* readBlobs<Wanted extends { readonly blob: string }>(
  repository: Repository,
  wanted: AsyncIterable<Wanted>,
): AsyncGenerator<Answer<Wanted>> {
  const git = startGit(repository, ["cat-file", "--batch"]);
  try {
    const reader = new ByteReader(git.stdout);
    for await (const some of inGroups(wanted, ASKED_AT_ONCE)) {
      git.stdin.write(some.map(({ blob }) => `${blob}\n`).join(""));
      for (const one of some) {
        const head = await reader.line();
        if (head === null) throw gitFailure(repository, await git.ended, git.complaint());
        yield { wanted: one, bytes: await readObject(head, reader) };
      }
    }
  } finally {
    git.stop();
  }
}

/** "<id> blob <size>", the bytes and a line feed; or "<id> missing". */
async function readObject(head: string, reader: ByteReader): Promise<Buffer | null> {
  const size = /^[0-9a-f]+ blob (\d+)$/.exec(head)?.[1];
  if (size === undefined) return null;
  const bytes = await reader.bytes(Number(size), MAX_MESSAGE + 1);
  await reader.bytes(1);
  return bytes;
}

async function* inGroups<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<readonly Item[]> {
  let group: Item[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
