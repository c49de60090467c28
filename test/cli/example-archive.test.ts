import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { exitCodes } from "../../cli/exit-codes.ts";
import { projectRoot } from "../project.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, namelore } from "./namelore.ts";
import { fold, type RawMail, rawMessages, readRawMail } from "./raw-mails.ts";

const archive = join(projectRoot, "examples", "gullwire-holdq.mbox");
const messages = rawMessages(readFileSync(archive));
const mails = messages.map(readRawMail);

const cwd = temporaryFolder();
before(() => ingest("first", [archive]));

/** Runs the main job into a database and a folder of that name; what the folder holds. */
async function ingest(name: string, sources: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, stderr } = await namelore(["ingest", ...sources, "--db", `${name}.db`, "--out", name], { cwd, env });
  assert.equal(code, exitCodes.done, stderr);
  return contentOf(join(cwd, name));
}

test("the test's own reader finds what the archive's README says", () => {
  assert.equal(mails.length, 46);
  assert.equal(mails.filter(({ id }) => id === null).length, 1);
  assert.equal(new Set(mails.map(({ id }) => id)).size, 44);
  assert(mails.every(({ from, own }) => from.endsWith("@example.org") && own !== ""));
});

test("every quote stands in the own text of its author's mail, and no one else has said it before", () => {
  const findings = proofs();
  assert(findings.length > 20, "hardly anything was found");
  for (const { message_id: id, participant, quote } of findings) {
    const mail = mailOf(id);
    assert.equal(mail.from, participant, quote);
    assert(mail.own.includes(fold(quote)), `${id} does not say: ${quote}`);
    if (quote.length < 40) continue;
    const others = mails.slice(0, mails.indexOf(mail)).filter(({ from }) => from !== participant);
    assert(!others.some(({ own }) => own.includes(quote)), `${id} only repeats: ${quote}`);
  }
});

test("a name is first used no later than it is put forward, and put forward before anybody takes a side on it", () => {
  const isSorted = (dates: readonly string[]) => dates.every((date, at) => at === 0 || (dates[at - 1] ?? "") <= date);
  assert(debates().some(({ names }) => names.some(({ proposal }) => proposal !== null)));
  for (const { names, stances } of debates()) {
    for (const { name, proposal, first_use: firstUse } of names) {
      const sides = stances.filter((stance) => stance.name === name).flatMap(({ date }) => date ?? []);
      const earliest = [firstUse, proposal].flatMap((proof) => proof?.date ?? []);
      assert(isSorted([...earliest, ...sides.toSorted()]), `${name}: ${[...earliest, ...sides].join(", ")}`);
    }
  }
});

test("every passage that a stance answers is in the mail it is said to come from", () => {
  const answers = debates().flatMap(({ stances }) => stances.flatMap((stance) => stance.answers ?? []));
  assert(answers.length > 0);
  for (const { message_id: id, quote } of answers) assert(mailOf(id).own.includes(fold(quote)), `${id}: ${quote}`);
});

test("every link in findings.json leads to the message it stands with; only a mail without Message-ID has none", () => {
  for (const { message_id: id, link } of proofs()) {
    if (link === null) assert.equal(mailOf(id).id, null);
    else assert.equal(idOfLink(link), id);
  }
});

test("every link in the reports is well-formed and leads to a message of the archive, a file or a place that is there", () => {
  const known = new Set([
    ...mails.map(({ id }) => id),
    ...debates().flatMap(({ coverage }) => coverage.missing_messages),
  ]);
  const pages = readdirSync(join(cwd, "first"), { recursive: true, encoding: "utf8" });
  for (const page of pages.filter((path) => /\.(html|md)$/.test(path))) {
    const text = readFileSync(join(cwd, "first", page), "utf8");
    const targets = page.endsWith(".md") ? text.matchAll(/\]\(([^)\s]+)\)/g) : text.matchAll(/ href="([^"]*)"/g);
    for (const [, target = ""] of targets) {
      if (target.startsWith("https:")) assert(known.has(idOfLink(target)), `${page}: ${target}`);
      else assertLeadsSomewhere(page, text, target);
    }
  }
});

test("every run gives the same bytes, whatever the time zone and the language of the machine", async () => {
  const [first, again, elsewhere] = [
    contentOf(join(cwd, "first")),
    await ingest("again", [archive]),
    await ingest("elsewhere", [archive], { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }),
  ];
  assert.deepEqual(again, first);
  assert.deepEqual(elsewhere, first);
});

test("the order of the mails, and the files they are in, change nothing", async () => {
  const shuffled = shuffle(messages);
  assert.notDeepEqual(shuffled, messages);
  write("shuffled.mbox", shuffled);
  write(
    "odd.mbox",
    messages.filter((_, index) => index % 2 === 1),
  );
  write(
    "even.mbox",
    messages.filter((_, index) => index % 2 === 0),
  );
  const first = contentOf(join(cwd, "first"));
  assert.deepEqual(await ingest("shuffled", ["shuffled.mbox"]), first);
  assert.deepEqual(await ingest("split", ["odd.mbox", "even.mbox"]), first);
});

test("an archive that arrives in two runs ends in the reports of one", async () => {
  write("start.mbox", messages.slice(0, 25));
  write("rest.mbox", messages.slice(25));
  await ingest("grown", ["rest.mbox"]);
  assert.deepEqual(await ingest("grown", ["start.mbox"]), contentOf(join(cwd, "first")));
});

type Proof = {
  readonly message_id: string;
  readonly participant: string;
  readonly quote: string;
  readonly date: string;
  readonly link: string | null;
};

type Findings = {
  readonly names: readonly {
    readonly name: string;
    readonly proposal: Proof | null;
    readonly first_use: Proof | null;
  }[];
  readonly stances: readonly (Proof & {
    readonly name: string;
    readonly rationales: readonly string[];
    readonly answers: Pick<Proof, "message_id" | "quote"> | null;
  })[];
  readonly outcome: Proof & { readonly status: string };
  readonly changes_of_mind: readonly { readonly before: Proof; readonly after: Proof }[];
  readonly coverage: { readonly missing_messages: readonly string[] };
};

function debates(): readonly Findings[] {
  const folders = readdirSync(join(cwd, "first"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = folders.map(({ name }) => join(cwd, "first", name, "findings.json")).filter((file) => existsSync(file));
  assert(files.length > 0, "no debate was found");
  return files.map((file) => JSON.parse(readFileSync(file, "utf8")));
}

/** Everything in findings.json that says of somebody what they wrote. */
function proofs(): readonly Proof[] {
  return debates().flatMap(({ names, stances, outcome, changes_of_mind: changes }) => [
    ...names.flatMap(({ proposal, first_use: firstUse }) => [proposal ?? [], firstUse ?? []].flat()),
    ...stances.flatMap((stance) => [stance, ...stance.rationales.map((quote) => ({ ...stance, quote }))]),
    ...(outcome.status === "undecided" ? [] : [outcome]),
    ...changes.flatMap(({ before: one, after: other }) => [one, other]),
  ]);
}

/** A mail without Message-ID is known by an id made from its content; the archive has one such mail. */
function mailOf(id: string): RawMail {
  const mail = mails.find((one) => one.id === (id.endsWith("@no-message-id.invalid") ? null : id));
  assert(mail !== undefined, `no mail ${id} in the archive`);
  return mail;
}

function idOfLink(link: string): string {
  const [, escaped = ""] = /^https:\/\/lore\.kernel\.org\/r\/([A-Za-z0-9\-._~!$&'()*+,;=:@%]+)$/.exec(link) ?? [];
  assert.notEqual(escaped, "", `not well-formed: ${link}`);
  return decodeURIComponent(escaped);
}

function assertLeadsSomewhere(page: string, text: string, target: string): void {
  const [path = "", anchor = ""] = target.split("#");
  const file = join(cwd, "first", dirname(page), path);
  assert(path === "" || existsSync(file), `${page} links to ${target}`);
  const there = path === "" ? text : readFileSync(file, "utf8");
  assert(anchor === "" || there.includes(` id="${anchor}"`), `${page} links to ${target}`);
}

/** The same order each time, and one in which answers stand before what they answer. */
function shuffle(all: readonly Buffer[]): readonly Buffer[] {
  const order = new Map(all.map((message, index) => [message, (index * 29 + 17) % all.length]));
  return all.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
}

function write(name: string, some: readonly Buffer[]): void {
  writeFileSync(join(cwd, name), Buffer.concat(some));
}
