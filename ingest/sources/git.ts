import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { IngestError } from "../errors.ts";

/** A repository that is read with the git of the machine. */
export type Repository = {
  /** As the user named what it belongs to, for errors. */
  readonly source: string;
  /** Its git directory (bare, ".git", or a file that leads to one). */
  readonly directory: string;
};

/** A git command at work. */
export type GitProcess = {
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: AsyncIterable<Buffer>;
  /** Resolves with the exit code when the command has ended. */
  readonly ended: Promise<number>;
  /** What it said on standard error, in one line. */
  readonly complaint: () => string;
  readonly stop: () => void;
};

/**
 * Starts a git command that only reads. It never goes to the network (a partial clone would fetch what it lacks), and
 * takes no notice of the repository that we may have been started from.
 */
export function startGit({ directory }: Repository, args: readonly string[]): GitProcess {
  const always = ["--no-pager", "--no-replace-objects", "-c", "protocol.allow=never", "--git-dir", directory];
  const child = spawn("git", [...always, ...args], { env: cleanEnvironment() });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (said.length < MOST_SAID) said += chunk.toString();
  });
  child.stdin.on("error", () => {}); // a command that has failed reads no more; its exit code tells
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    ended: exitCodeOf(child),
    complaint: () => said.trim().replace(/\s+/g, " "),
    stop: () => void child.kill(),
  };
}

/** The output of a git command that ends well; null when it ends with one of these exit codes. */
export async function runGit(
  repository: Repository,
  args: readonly string[],
  mayFail: readonly number[] = [],
): Promise<Buffer | null> {
  const git = startGit(repository, args);
  git.stdin.end();
  const chunks: Buffer[] = [];
  const code = git.ended.catch((error: unknown) => error);
  for await (const chunk of git.stdout) chunks.push(chunk);
  const ended = await code;
  if (ended === 0) return Buffer.concat(chunks);
  if (typeof ended === "number" && mayFail.includes(ended)) return null;
  throw gitFailure(repository, ended, git.complaint());
}

/** What it means that a git command could not be started, or ended with an exit code. */
export function gitFailure({ source, directory }: Repository, ended: unknown, complaint: string): IngestError {
  if (ended instanceof Error && "code" in ended && ended.code === "ENOENT") {
    const found = "it is a git repository, and git is not installed";
    const remedy = "install git, or give the messages as an mbox file";
    return new IngestError({ code: "git-missing", source, offset: null, found, remedy, cause: ended });
  }
  const reason = complaint === "" ? `it ended with ${String(ended)}` : complaint;
  return damagedRepository(source, `git cannot read ${directory}: ${reason}`);
}

/** For what only git can look into, whichever of its commands came upon it. */
export function damagedRepository(source: string, found: string): IngestError {
  const remedy = "look at it with git fsck, or clone again";
  return new IngestError({ code: "git", source, offset: null, found, remedy });
}

/** Of what git says on standard error, so much is enough. */
const MOST_SAID = 2000;

function exitCodeOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  const ended = new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? -1));
  });
  ended.catch(() => {}); // told to whoever waits, which may be later
  return ended;
}

/** A hook of another repository sets GIT_DIR, GIT_INDEX_FILE and more. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || name === "GIT_EXEC_PATH");
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}
