import { ByteReader } from "./byte-reader.ts";
import { gitFailure, type Repository, runGit, startGit } from "./git.ts";

/** A mail that a commit of a public-inbox added, or took away. */
export type MailChange = {
  readonly commit: string;
  /** Object id of the mail as it was sent. */
  readonly blob: string;
  readonly deleted: boolean;
};

/** Commits of a repository, oldest first: their ids, one per line. They are as many as the mails, so they stay bytes. */
export type Commits = { readonly ids: Buffer; readonly count: number };

/**
 * The commits after the one that was read last; all of them when that is not in the history (any more): a public-inbox
 * rewrites it when a mail is purged or edited. None where nothing was committed yet.
 */
export async function commitsAfter(repository: Repository, last: string | undefined): Promise<Commits> {
  const isBegun = (await runGit(repository, ["rev-parse", "--quiet", "--verify", "HEAD"], [1])) !== null;
  if (!isBegun) return { ids: Buffer.alloc(0), count: 0 };
  const isKnown =
    last !== undefined && (await runGit(repository, ["merge-base", "--is-ancestor", last, "HEAD"], [1, 128])) !== null;
  const range = isKnown ? ["HEAD", `^${last}`] : ["HEAD"];
  const ids = (await runGit(repository, ["rev-list", "--reverse", ...range])) ?? Buffer.alloc(0);
  return { ids, count: ids.length === 0 ? 0 : ids.length / (ids.indexOf(10) + 1) };
}

/**
 * What commits did to mails, in their order. In version 2 of the format each commit holds one file: "m", a mail, or "d",
 * a mail that is deleted (public-inbox-v2-format(5)); in version 1 each mail has a file, named by the SHA-1 of its
 * Message-ID, which goes when the mail is deleted (public-inbox-v1-format(5)).
 */
export async function* mailChanges(repository: Repository, { ids }: Commits): AsyncGenerator<MailChange> {
  const git = startGit(repository, ["diff-tree", "--stdin", "-r", "--root", "--raw", "--no-abbrev", "--no-renames"]);
  try {
    git.stdin.end(ids);
    const reader = new ByteReader(git.stdout);
    let commit = "";
    for (let line = await reader.line(); line !== null; line = await reader.line()) {
      const change = readChange(line, commit);
      if (change) yield change;
      else if (!line.startsWith(":")) commit = line;
    }
    const ended = await git.ended;
    if (ended !== 0) throw gitFailure(repository, ended, git.complaint());
  } finally {
    git.stop();
  }
}

const CHANGE = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([AMD])\t(?:([md])|[0-9a-f]{2}\/[0-9a-f]{38})$/;

/** A line of git-diff-tree(1), ":<mode> <mode> <blob> <blob> <status>\t<path>"; null for what is no mail. */
function readChange(line: string, commit: string): MailChange | null {
  const [, before, after, status, inVersion2] = CHANGE.exec(line) ?? [];
  if (before === undefined || after === undefined) return null;
  if (status !== "D") return { commit, blob: after, deleted: inVersion2 === "d" };
  return inVersion2 === undefined ? { commit, blob: before, deleted: true } : null;
}
