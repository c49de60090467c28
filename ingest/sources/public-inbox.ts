import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { IngestError } from "../errors.ts";
import type { Problem, RawMessage } from "../types.ts";
import { damagedRepository, type Repository, runGit } from "./git.ts";
import { readBlobs } from "./git-blobs.ts";
import { commitsAfter, type MailChange, mailChanges } from "./git-history.ts";
import { cutToLimit } from "./message-limit.ts";
import type { Source, SourceSettings } from "./source.ts";

/**
 * The git repositories of a public-inbox: version 1 (one, with a file for each mail) or version 2 (epochs `git/N.git`,
 * with a commit for each mail), bare or not, as git, public-inbox-clone or grokmirror bring them. Read on from the last
 * commit that was read. Mails that the archive has deleted are handed on with the problem "deleted".
 */
export const publicInbox: Source = {
  accepts: async ({ source, kind }) => kind === "directory" && (await partsOf(source)).length > 0,
  read: ({ source }, settings) => readParts(source, settings),
};

/** A repository of an inbox. */
type Part = Repository & {
  /** Its path in the source, "." where it is the source. */
  readonly name: string;
};

/** Epochs, oldest first; else the repository that the source is, if it holds mail. */
async function partsOf(source: string): Promise<readonly Part[]> {
  const epochs = ["git", "."].flatMap((folder) => epochsIn(join(source, folder)).map((epoch) => join(folder, epoch)));
  if (epochs.length > 0) return epochs.map((epoch) => ({ source, name: epoch, directory: join(source, epoch) }));
  const directory = [join(source, ".git"), source].find(isRepository);
  if (directory === undefined) return [];
  const part = { source, name: ".", directory };
  return (await holdsMail(part)) ? [part] : [];
}

function epochsIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const epochs = names.filter((name) => /^\d+\.git$/.test(name));
  return epochs.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
}

/** A bare repository; or ".git" in another one, which may be a file that says where it is. */
function isRepository(path: string): boolean {
  return basename(path) === ".git" ? existsSync(path) : REPOSITORY.every((name) => existsSync(join(path, name)));
}

const REPOSITORY = ["HEAD", "objects", "refs"];

/** Whether the last commit has the files of a public-inbox and no others, or there is none yet. */
async function holdsMail(part: Part): Promise<boolean> {
  const listed = await runGit(part, ["ls-tree", "--name-only", "HEAD"], [128]);
  const names = (listed ?? Buffer.alloc(0))
    .toString("latin1")
    .split("\n")
    .filter((name) => name !== "");
  return names.every((name) => /^(?:[md]|[0-9a-f]{2})$/.test(name));
}

/** A part that cannot be read does not keep the others from being read. */
async function* readParts(source: string, { positions, tell }: SourceSettings): AsyncGenerator<RawMessage> {
  const parts = await partsOf(source);
  const failures: IngestError[] = [];
  let number = 1;
  for (const [index, part] of parts.entries()) {
    const tellPart = (share: number) => tell((index + share) / parts.length);
    try {
      for await (const mail of readPart(part, positions.get(part.name), tellPart)) yield { ...mail, number: number++ };
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      failures.push(error);
    }
  }
  const [first] = failures;
  if (first) throw first;
  if (number === 1 && positions.size === 0) throw empty(source);
}

/** After an object that is missing no position is given, so that the next time it is looked for again. */
async function* readPart(part: Part, last: string | undefined, tell: (share: number) => void) {
  const commits = await commitsAfter(part, last);
  if (commits.count === 0) return;
  const lost: MailChange[] = [];
  const seen = { commit: "", count: 0 };
  for await (const { wanted, bytes } of readBlobs(part, mailChanges(part, commits))) {
    if (bytes === null) lost.push(wanted);
    else
      yield {
        ...mailOf(part, wanted, bytes),
        position: lost.length > 0 ? null : { part: part.name, at: wanted.commit },
      };
    if (wanted.commit !== seen.commit) seen.count++;
    seen.commit = wanted.commit;
    tell(seen.count / commits.count);
  }
  const [first] = lost;
  if (first) throw lacking(part, first).firstOf(lost.length, commits.count);
}

function mailOf({ source }: Part, { deleted }: MailChange, mail: Buffer): Omit<RawMessage, "number" | "position"> {
  const { bytes, problems } = cutToLimit(mail);
  return { source, offset: 0, bytes, problems: deleted ? [...problems, DELETED] : problems };
}

const DELETED: Problem = { kind: "deleted", detail: "the archive has deleted this message" };

function lacking({ source, directory }: Part, { blob, commit }: MailChange): IngestError {
  return damagedRepository(source, `the repository ${directory} lacks the mail ${blob} of commit ${commit}`);
}

function empty(source: string): IngestError {
  const found = "the public-inbox holds no mail";
  return new IngestError({ code: "empty", source, offset: null, found, remedy: "fetch or clone it again" });
}
