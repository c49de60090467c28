import assert from "node:assert/strict";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { IngestError } from "../../../ingest/errors.ts";
import { readSource } from "../../../ingest/sources/index.ts";
import { MAX_MESSAGE } from "../../../ingest/sources/message-limit.ts";
import type { RawMessage } from "../../../ingest/types.ts";
import { missing } from "../../real-tools.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { bytesOf, oddities, plainMail } from "../mails.ts";
import { git, growEpoch, growVersion1 } from "./git-inbox.ts";
import { bodiesOf } from "./read-all.ts";

const skip = missing("git");
const [one, two, three] = ["one", "two", "three"].map(plainMail) as [Buffer, Buffer, Buffer];

test("the epochs of version 2 are read in their order, each from its first mail", { skip }, async (t) => {
  const inbox = temporaryFolder(t);
  growEpoch(join(inbox, "git", "0.git"), [one, two]);
  growEpoch(join(inbox, "git", "2.git"), [three]);
  growEpoch(join(inbox, "git", "10.git"), [plainMail("ten")]);
  const { messages } = await read(inbox);
  assert.deepEqual(bodiesOf(messages), [one, two, three, plainMail("ten")]);
  assert.deepEqual(
    messages.map(({ number, source, position }) => [number, source, position?.part]),
    ["0", "0", "2", "10"].map((epoch, index) => [index + 1, inbox, `git/${epoch}.git`]),
  );
  assert.deepEqual(bodiesOf((await read(join(inbox, "git"))).messages), bodiesOf(messages));
});

test("a single repository is read, bare or with a work tree, of version 2 or 1", { skip }, async (t) => {
  const folder = temporaryFolder(t);
  growEpoch(join(folder, "two.git"), [one, two, three]);
  growVersion1(join(folder, "one.git"), [one, two, three]);
  for (const name of ["two", "one"]) {
    git(folder, ["clone", "--quiet", `${name}.git`, `${name}-clone`]);
    git(join(folder, `${name}.git`), ["worktree", "add", "--quiet", join(folder, `${name}-tree`)]);
    for (const repository of [`${name}.git`, `${name}-clone`, `${name}-tree`]) {
      const { messages } = await read(join(folder, repository));
      assert.deepEqual(bodiesOf(messages), [one, two, three], repository);
      assert.deepEqual(new Set(messages.map(({ position }) => position?.part)), new Set(["."]));
    }
  }
});

test("odd mails come out of git as they went in", { skip }, async (t) => {
  const epoch = join(temporaryFolder(t), "0.git");
  growEpoch(epoch, oddities.map(bytesOf));
  assert.deepEqual(bodiesOf((await read(epoch)).messages), oddities.map(bytesOf));
});

for (const [version, grow] of Object.entries({ 1: growVersion1, 2: growEpoch })) {
  test(`a mail that an inbox of version ${version} has deleted is told as deleted, and not lost`, {
    skip,
  }, async (t) => {
    const epoch = join(temporaryFolder(t), "0.git");
    grow(epoch, [one, two, { deletes: one }, three]);
    const { messages } = await read(epoch);
    assert.deepEqual(bodiesOf(messages), [one, two, one, three]);
    assert.deepEqual(
      messages.map(({ problems }) => problems.map(({ kind }) => kind)),
      [[], [], ["deleted"], []],
    );
  });

  test(`an inbox of version ${version} is read on from the last commit`, { skip }, async (t) => {
    const epoch = join(temporaryFolder(t), "0.git");
    grow(epoch, [one, two]);
    const last = (await read(epoch)).messages.at(-1)?.position;
    assert(last);
    const positions = new Map([[last.part, last.at]]);
    assert.deepEqual((await read(epoch, positions)).messages, []);
    grow(epoch, [three, { deletes: one }]);
    const { messages } = await read(epoch, positions);
    assert.deepEqual(bodiesOf(messages), [three, one]);
    assert.deepEqual(bodiesOf((await read(epoch, new Map([[last.part, "0".repeat(40)]]))).messages), [
      one,
      two,
      three,
      one,
    ]);
  });
}

test("an inbox whose history was rewritten is read whole again", { skip }, async (t) => {
  const folder = temporaryFolder(t);
  growEpoch(join(folder, "0.git"), [one, two]);
  growEpoch(join(folder, "other.git"), [three]);
  const last = (await read(join(folder, "0.git"))).messages.at(-1)?.position;
  git(join(folder, "0.git"), ["fetch", "--quiet", join(folder, "other.git"), "+master:master"]);
  const { messages } = await read(join(folder, "0.git"), new Map([[".", last?.at ?? ""]]));
  assert.deepEqual(bodiesOf(messages), [three]);
});

test("a mail larger than a message may be is kept to the limit, and its neighbours are untouched", {
  skip,
}, async (t) => {
  const epoch = join(temporaryFolder(t), "0.git");
  growEpoch(epoch, [one, Buffer.concat([two, Buffer.alloc(MAX_MESSAGE, "and on\n")]), three]);
  const { messages } = await read(epoch);
  assert.deepEqual([messages[0]?.bytes, messages[1]?.bytes.length, messages[2]?.bytes], [one, MAX_MESSAGE, three]);
  assert.deepEqual(
    messages[1]?.problems.map(({ kind }) => kind),
    ["too-large"],
  );
});

test("a mail that the repository lacks is told, the others are read, and it is looked for next time", {
  skip,
}, async (t) => {
  const epoch = join(temporaryFolder(t), "0.git");
  growEpoch(epoch, [one, two, three]);
  const blob = git(epoch, ["hash-object", "--stdin"], two).trim();
  rmSync(join(epoch, "objects", blob.slice(0, 2), blob.slice(2)));
  const { messages, error } = await read(epoch);
  assert.deepEqual(bodiesOf(messages), [one, three]);
  assert.deepEqual(
    messages.map(({ position }) => position === null),
    [false, true],
  );
  assert.equal(error?.code, "git");
  assert.match(
    error?.message ?? "",
    new RegExp(`lacks the mail ${blob} of commit [0-9a-f]{40}; look at it with git fsck`),
  );
});

test("an epoch that is damaged does not keep the others from being read", { skip }, async (t) => {
  const inbox = temporaryFolder(t);
  growEpoch(join(inbox, "git", "0.git"), [one]);
  growEpoch(join(inbox, "git", "1.git"), [two]);
  growEpoch(join(inbox, "git", "2.git"), [three]);
  writeFileSync(join(inbox, "git", "1.git", "refs", "heads", "master"), `${"1".repeat(40)}\n`);
  const { messages, error } = await read(inbox);
  assert.deepEqual(bodiesOf(messages), [one, three]);
  assert.match(error?.message ?? "", /git cannot read \S+git\/1\.git: .+; look at it with git fsck/);
});

test("what a partial clone lacks is not fetched", { skip }, async (t) => {
  const folder = temporaryFolder(t);
  growEpoch(join(folder, "0.git"), [one, two]);
  git(join(folder, "0.git"), ["config", "uploadpack.allowFilter", "true"]);
  git(folder, ["clone", "--quiet", "--bare", "--filter=blob:none", `file://${join(folder, "0.git")}`, "partial.git"]);
  const objects = readdirSync(join(folder, "partial.git", "objects"), { recursive: true });
  const { messages, error } = await read(join(folder, "partial.git"));
  assert.deepEqual(messages, []);
  assert.equal(error?.code, "git");
  assert.deepEqual(readdirSync(join(folder, "partial.git", "objects"), { recursive: true }), objects);
});

test("an inbox without mail is empty, another repository is no inbox", { skip }, async (t) => {
  const folder = temporaryFolder(t);
  git(folder, ["init", "--quiet", "--bare", "empty.git"]);
  assert.equal((await read(join(folder, "empty.git"))).error?.code, "empty");
  git(folder, ["init", "--quiet", "program"]);
  writeFileSync(join(folder, "program", "hold.c"), "int hold;");
  git(join(folder, "program"), ["add", "hold.c"]);
  git(join(folder, "program"), ["commit", "--quiet", "-m", "hold: add"]);
  const { error } = await read(join(folder, "program"));
  assert.equal(error?.code, "directory");
  assert.match(error?.message ?? "", /is no Maildir \(cur, new\), no git repository of a public-inbox/);
});

test("without git, what is wrong and what helps is said", { skip }, async (t) => {
  const inbox = temporaryFolder(t);
  growEpoch(join(inbox, "git", "0.git"), [one]);
  const { PATH } = process.env;
  t.after(() => {
    process.env["PATH"] = PATH;
  });
  process.env["PATH"] = temporaryFolder(t);
  const { error } = await read(inbox);
  assert.equal(error?.code, "git-missing");
  assert.match(error?.message ?? "", /git is not installed; install git, or give the messages as an mbox file$/);
});

async function read(source: string, positions: ReadonlyMap<string, string> = new Map()) {
  const messages: RawMessage[] = [];
  try {
    for await (const message of readSource(source, { positions })) messages.push(message);
    return { messages, error: null };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { messages, error };
  }
}
