import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";

/** What a commit of an inbox does: adds a mail, or deletes one. */
export type Step = Buffer | { readonly deletes: Buffer };

/** Runs git, with an identity and without the settings of whoever runs the tests. */
export function git(directory: string, args: readonly string[], input?: Buffer): string {
  const identity = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.org" };
  const committer = { GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.org" };
  const env = {
    ...process.env,
    ...identity,
    ...committer,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  return execFileSync("git", ["-C", directory, ...args], {
    env,
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });
}

/** Makes a bare repository, or adds to one, as a public-inbox of version 2 does: one commit for each mail, in the file "m". */
export function growEpoch(directory: string, steps: readonly Step[]): void {
  grow(directory, steps, (step) =>
    Buffer.isBuffer(step) ? [Buffer.from("D d\n"), file("m", step)] : [Buffer.from("D m\n"), file("d", step.deletes)],
  );
}

/** The same for version 1: each mail in a file of its own, named by its Message-ID. */
export function growVersion1(directory: string, steps: readonly Step[]): void {
  grow(directory, steps, (step) =>
    Buffer.isBuffer(step) ? [file(pathOf(step), step)] : [Buffer.from(`D ${pathOf(step.deletes)}\n`)],
  );
}

function grow(directory: string, steps: readonly Step[], changes: (step: Step) => readonly Buffer[]): void {
  mkdirSync(directory, { recursive: true });
  git(directory, ["-c", "init.defaultBranch=master", "init", "--quiet", "--bare"]);
  const isNew = git(directory, ["for-each-ref", "refs/heads/master"]) === "";
  const commits = steps.flatMap((step, index) => {
    const parent = isNew || index > 0 ? "" : "from refs/heads/master^0\n";
    const head = `commit refs/heads/master\ncommitter Ada <ada@example.org> 1678096800 +0000\ndata 0\n${parent}`;
    return [Buffer.from(head), ...changes(step), Buffer.from("\n")];
  });
  git(directory, ["fast-import", "--quiet"], Buffer.concat(commits));
}

function file(path: string, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`M 100644 inline ${path}\ndata ${content.length}\n`), content, Buffer.from("\n")]);
}

function pathOf(mail: Buffer): string {
  const id = /^Message-ID:\s*<([^>]+)>/im.exec(mail.toString("latin1"))?.[1] ?? mail.toString("latin1");
  const name = createHash("sha1").update(id).digest("hex");
  return `${name.slice(0, 2)}/${name.slice(2)}`;
}
