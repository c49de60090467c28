import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../cli/package-root.ts";
import type { Corpus } from "./corpus.ts";
import type { Command } from "./measure.ts";

/** A program that reads mail into an index of its own. */
export type Contender = {
  readonly name: string;
  /** What must be installed. */
  readonly program: string;
  /** Makes ready, unmeasured, what it needs in an empty folder: the command, which writes its index to `folder/index`. */
  readonly prepare: (corpus: Corpus, folder: string) => Command;
};

/** The one that the others are compared with: it stores all that the analysis and the search need. */
export const reading: Contender = {
  name: "namelore ingest --no-analyze",
  program: process.execPath,
  prepare: (corpus, folder) => namelore(["--no-analyze"], corpus, folder),
};

export const contenders: readonly Contender[] = [
  reading,
  {
    name: "namelore ingest",
    program: process.execPath,
    prepare: (corpus, folder) => namelore(["--out", join(folder, "reports")], corpus, folder),
  },
  {
    name: "notmuch new",
    program: "notmuch",
    prepare({ maildir }, folder) {
      const index = indexFolder(folder);
      const config = join(folder, "notmuch-config");
      writeFileSync(
        config,
        `[database]\npath=${index}\nmail_root=${maildir}\n[user]\nname=Bench\nprimary_email=bench@example.org\n[new]\ntags=\n`,
      );
      return { program: "notmuch", args: ["new", "--quiet"], env: { NOTMUCH_CONFIG: config } };
    },
  },
  {
    name: "mu index",
    program: "mu",
    prepare({ maildir }, folder) {
      const home = `--muhome=${indexFolder(folder)}`;
      spawnSync("mu", ["init", home, `--maildir=${maildir}`, "--quiet"], { stdio: "ignore" });
      return { program: "mu", args: ["index", home, "--quiet"] };
    },
  },
  {
    name: "mairix (mbox)",
    program: "mairix",
    prepare({ mbox }, folder) {
      const config = join(folder, "mairixrc");
      const index = join(indexFolder(folder), "words");
      writeFileSync(config, `base=${folder}\nmbox=${mbox}\nmfolder=found\nmformat=mbox\ndatabase=${index}\n`);
      return { program: "mairix", args: ["-f", config] };
    },
  },
  {
    name: "Python to SQLite + FTS5",
    program: "python3",
    prepare({ archive }, folder) {
      const script = join(packageRoot, "bench", "mbox_to_sqlite.py");
      return { program: "python3", args: [script, archive, join(indexFolder(folder), "mails.db")] };
    },
  },
];

function namelore(args: readonly string[], { archive }: Corpus, folder: string): Command {
  const main = join(import.meta.dirname, "..", "cli", "main.js");
  const database = join(indexFolder(folder), "mails.db");
  return { program: process.execPath, args: [main, "ingest", archive, "--quiet", "--db", database, ...args] };
}

function indexFolder(folder: string): string {
  const index = join(folder, "index");
  mkdirSync(index);
  return index;
}
