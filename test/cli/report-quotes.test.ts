import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { loadMessages, openDatabase } from "../../db/index.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf } from "./namelore.ts";
import { fold } from "./raw-mails.ts";
import { warmNamelore as namelore } from "./warm-namelore.ts";

test("Every quote in the HTML of the example, on whatever page, stands, letter for letter, in the mail its link names.", async (t) => {
  const cwd = temporaryFolder(t);
  const archive = join(projectRoot, "examples", "gullwire-holdq.mbox");
  const { code, stderr } = await namelore(["ingest", archive, "--db", "a.db", "--out", "out"], { cwd });
  assert.equal(code, exitCodes.done, stderr);
  const quotes = Object.keys(contentOf(join(cwd, "out")))
    .filter((path) => path.endsWith(".html"))
    .flatMap((path) => quotesOf(readFileSync(join(cwd, "out", path), "utf8")));
  assert.ok(quotes.length > 40, `only ${quotes.length} quotes were found`);
  const db = await openDatabase(join(cwd, "a.db"));
  t.after(() => db.close());
  for (const { link, words } of quotes) {
    const id = decodeURIComponent(link.slice("https://lore.kernel.org/r/".length));
    const [message] = await loadMessages(db, [id]);
    assert.ok(message !== undefined, `${link} names no message`);
    assert.ok(fold(message.body).includes(words), `${id} does not say: ${words}`);
  }
});

/** The paragraphs of each block quotation, with the link it gives as its source. */
function quotesOf(html: string): { link: string; words: string }[] {
  return [...html.matchAll(/<blockquote(?: cite="([^"]*)")?>(.*?)<\/blockquote>/gs)].flatMap(([, link, inside = ""]) =>
    link === undefined
      ? []
      : [...inside.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, words = ""]) => ({
          link: textOf(link),
          words: textOf(words),
        })),
  );
}

function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html.replace(/<[^>]*>/g, "").replace(/&(#?\w+);/g, (_, entity: string) => entities[entity] ?? "");
}
