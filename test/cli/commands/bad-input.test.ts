import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { exitCodes } from "../../../cli/exit-codes.ts";
import { openSqlite } from "../../../db/sqlite.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { assertRefused, contentOf, lantern, lanternFolder } from "../namelore.ts";
import { warmNamelore as namelore } from "../warm-namelore.ts";

const mails = readFileSync(lantern);

/** A folder with the database and the reports of an earlier run. */
const earlier = temporaryFolder();
before(async () => {
  const { code, stderr } = await namelore(["ingest", lantern], { cwd: earlier });
  assert.equal(code, exitCodes.done, stderr);
});

/**
 * Something that cannot be used: how it is made, the command lines that meet it, and what each says of it. All are run
 * where an earlier run left its database and reports, ingest in an empty folder too.
 */
type Unusable = {
  readonly make?: (folder: string) => unknown;
  readonly commands: readonly (readonly string[])[];
  readonly says: RegExp;
};

const ingest = ["ingest", lantern];
const others = ["analyze", "report", "debates", "search herons"];

const unusable: Readonly<Record<string, Unusable>> = {
  "a missing file": {
    commands: [["ingest", "missing.mbox"]],
    says: /missing\.mbox: no such file; give the path of an mbox file/,
  },
  "a variable that is not set": {
    commands: [["ingest", ""]],
    says: /^namelore: cannot read "": no such file; give the path of an mbox file/,
  },
  "a file below a file": {
    make: (folder) => write(folder, "file", "mine"),
    commands: [["ingest", "file/list.mbox"]],
    says: /file\/list\.mbox: .+; check/,
  },
  "a directory that is no Maildir": {
    make: (folder) => mkdirSync(join(folder, "folder", "photos"), { recursive: true }),
    commands: [["ingest", "folder"]],
    says: /folder: [^;]+; give an mbox file/,
  },
  "a truncated .gz": {
    make: (folder) => write(folder, "short.mbox.gz", gzipSync(mails).subarray(0, -40)),
    commands: [["ingest", "short.mbox.gz"]],
    says: /short\.mbox\.gz at byte \d+: the gzip data ends in the middle; fetch the file again and repeat/,
  },
  "a damaged .gz": {
    make: (folder) => write(folder, "bad.mbox.gz", gzipSync(mails).fill(0x55, 300, 340)),
    commands: [["ingest", "bad.mbox.gz"]],
    says: /bad\.mbox\.gz at byte \d+: the gzip data is damaged .+; fetch the file again and repeat/,
  },
  "a binary file": {
    make: (folder) => write(folder, "photo.mbox", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0])),
    commands: [["ingest", "photo.mbox"]],
    says: /photo\.mbox: it is a binary file, not mail; give an mbox file/,
  },
  "an empty file": {
    make: (folder) => write(folder, "empty.mbox", ""),
    commands: [["ingest", "empty.mbox"]],
    says: /empty\.mbox: the file is empty; fetch or export/,
  },
  "a text that is no mail": {
    make: (folder) => write(folder, "notes.txt", "Dear diary,\ntoday I named nothing.\n"),
    commands: [["ingest", "notes.txt"]],
    says: /notes\.txt at byte 0: it begins neither with an mbox separator nor with the head of a mail; give an mbox file/,
  },
  "an output folder below a file": {
    make: (folder) => write(folder, "file", "mine"),
    commands: [
      [...ingest, "--out", "file/sub"],
      ["report", "--out", "file/sub/history"],
    ],
    says: /file\/sub[^ ]*: cannot write the reports: .+; choose another --out/,
  },
  "an output folder that is a file": {
    make: (folder) => write(folder, "file", "mine"),
    commands: [
      [...ingest, "--out", "file"],
      ["report", "--out", "file"],
    ],
    says: /file: not a folder; choose another --out/,
  },
  "an output folder with files of others": {
    make: (folder) => {
      mkdirSync(join(folder, "thesis", "figures"), { recursive: true });
      write(folder, "thesis/index.html", "years of work");
    },
    commands: [
      [...ingest, "--out", "thesis"],
      ["report", "--out", "thesis"],
    ],
    says: /thesis: holds files that namelore did not write; choose an empty or a new folder with --out/,
  },
  "the working folder as output folder": {
    commands: [
      [...ingest, "--out", "."],
      ["report", "--out", "../"],
    ],
    says: /\.: you are in this folder.+; choose a subfolder with --out|\.\.\/: you are in this folder/,
  },
  "an output folder that holds the database": {
    make: (folder) => mkdirSync(join(folder, "both")),
    commands: [[...ingest, "--out", "both", "--db", "both/my.db"]],
    says: /both: the database both\/my\.db lies in it; choose another --out or another --db/,
  },
  "a database of a newer schema": {
    make: async (folder) => {
      const db = await openSqlite(join(folder, "newer.db"), "create");
      await db.exec("PRAGMA user_version = 1000");
      await db.close();
    },
    commands: [ingest, ...others.map((command) => command.split(" "))].map((args) => [...args, "--db", "newer.db"]),
    says: /newer\.db: its schema has version 1000, .+; use the newer namelore that wrote it, or name another file/,
  },
  "a file that is no SQLite database": {
    make: (folder) => write(folder, "mail.txt", "Dear diary, this is no database at all.\n".repeat(100)),
    commands: [
      [...ingest, "--db", "mail.txt"],
      ["analyze", "--db", "mail.txt"],
      ["debates", "--db", "mail.txt"],
    ],
    says: /mail\.txt: it is no SQLite database; name another file with --db/,
  },
  "a database in a missing folder": {
    commands: [[...ingest, "--db", "nowhere/n.db"]],
    says: /nowhere\/n\.db: it cannot be opened or created; check that its folder exists/,
  },
  "a missing database": {
    commands: [
      ["analyze", "--db", "nowhere/n.db"],
      ["search", "herons", "--db", "nowhere/n.db"],
    ],
    says: /nowhere\/n\.db: there is no such file; ingest an archive first, or name the file with --db/,
  },
  "an empty file as database": {
    make: (folder) => write(folder, "empty.db", ""),
    commands: [
      ["analyze", "--db", "empty.db"],
      ["report", "--db", "empty.db"],
    ],
    says: /empty\.db: it is empty; /,
  },
  "a folder as database": {
    make: (folder) => mkdirSync(join(folder, "folder.db")),
    commands: [
      [...ingest, "--db", "folder.db"],
      ["debates", "--db", "folder.db"],
    ],
    says: /folder\.db: it is a directory; name a file with --db/,
  },
  "a folder of annotations that overwrites itself": {
    make: (folder) => cpSync(lanternFolder, join(folder, "gold"), { recursive: true }),
    commands: [["evaluate", "gold", "--findings", "gold"]],
    says: /gold: findings would overwrite the annotations in it; choose another --findings/,
  },
  "a folder of annotations that is missing or empty": {
    make: (folder) => mkdirSync(join(folder, "gold")),
    commands: [
      ["evaluate", "missing"],
      ["evaluate", "gold"],
    ],
    says: /missing: cannot list the folder .+; name a folder of annotations|gold: no annotated debate found; it should hold/,
  },
  "a folder for findings below a file": {
    make: (folder) => write(folder, "file", "mine"),
    commands: [["evaluate", lanternFolder, "--findings", "file/found"]],
    says: /file\/found: cannot be made .+; choose another --findings/,
  },
};

for (const [what, { make, commands, says }] of Object.entries(unusable)) {
  test(`${what} is an error of one line, and everything stays as it is`, async (t) => {
    const [fresh, used] = [temporaryFolder(t), temporaryFolder(t)];
    cpSync(earlier, used, { recursive: true });
    const inFresh = commands.filter(([name]) => name === "ingest").map((command) => ({ command, cwd: fresh }));
    for (const cwd of [fresh, used]) await make?.(cwd);
    for (const { command, cwd } of [...commands.map((one) => ({ command: one, cwd: used })), ...inFresh]) {
      const present = contentOf(cwd);
      assertRefused(await namelore(command, { cwd }), says);
      assert.deepEqual(contentOf(cwd), present, command.join(" "));
    }
  });
}

test("standard input that holds no mail is an error of one line too, and nothing is written", async (t) => {
  const cwd = temporaryFolder(t);
  for (const input of [Buffer.alloc(0), Buffer.alloc(1000), gzipSync(mails).subarray(0, 30)]) {
    assertRefused(await namelore(["ingest", "-"], { cwd, input }), /cannot read standard input.*: .+; /);
    assert.deepEqual(contentOf(cwd), {});
  }
});

test("of a stream that breaks off, the mails before are kept and reported, and the exit code tells", async (t) => {
  const cwd = temporaryFolder(t);
  const { code, stdout, stderr } = await namelore(["ingest", "-"], { cwd, input: gzipSync(mails).subarray(0, 600) });
  assert.equal(code, exitCodes.partlyDone, stderr);
  assert.match(
    stderr,
    /^namelore: cannot read standard input at byte \d+: .+; fetch the file again and repeat \(docs\/errors\.md#source-truncated\)\n/,
  );
  assert.match(stderr, /standard input: 3 messages before the place where it broke off, 3 new\n/);
  assert.notEqual(stdout, "");
  assert(existsSync(join(cwd, "decision-history", "index.html")));
  const again = await namelore(["ingest", "-"], { cwd, input: gzipSync(mails) });
  assert.equal(again.code, exitCodes.done, again.stderr);
  assert.deepEqual(contentOf(join(cwd, "decision-history")), contentOf(join(earlier, "decision-history")));
});

function write(folder: string, name: string, content: Buffer | string): void {
  writeFileSync(join(folder, name), content);
}
