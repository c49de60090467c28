import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import type { Debate } from "../../../analysis/types.ts";
import { noNotes } from "../../../db/no-notes.ts";
import { renderReportHtml } from "../../../reports/html/report-html.tsx";
import { renderTranscriptHtml } from "../../../reports/transcript/transcript-html.tsx";
import { transcriptAnchors } from "../../../reports/transcript-anchor.ts";
import { debateOf, evidenceIn, type Mail, messagesOf, sourceOf } from "../debate-builder.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `no browser at ${CHROMIUM} (Debian: apt-get install chromium)`;

const pocket = sourceOf(pocketDebate, pocketMessages, context);
const page = renderTranscriptHtml(pocket);

test("every message has one article, with the id that transcriptAnchors gives it", () => {
  const articles = [...page.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(articles.sort(), [...transcriptAnchors(pocketDebate, pocketMessages).values()].sort());
});

test("the transcript of several threads is called theirs, wherever a link leads to it", () => {
  const apart = pocketDebate.messageIds.at(-1) ?? "";
  const messages = new Map(
    [...pocketMessages].map(([id, message]) => [
      id,
      id === apart ? { ...message, inReplyTo: [], references: [] } : message,
    ]),
  );
  const [thread] = pocketDebate.threads;
  assert(thread !== undefined);
  const source = sourceOf({ ...pocketDebate, threads: [thread, { ...thread, id: apart }] }, messages, context);
  assert.match(renderTranscriptHtml(source), /<h1>The threads as one document<\/h1>/);
  assert.match(renderReportHtml(source), />The threads as one document<\/a>/);
  assert.match(page, /<h1>The thread as one document<\/h1>/);
});

test("every piece of evidence is marked once, and its label leads to it in the report", () => {
  const report = renderReportHtml(pocket);
  const marked = [...page.matchAll(/ id="(e\d+)"/g)].map(([, id]) => id);
  const labels = [...page.matchAll(/href="report\.html#(e\d+)"/g)].map(([, id]) => id);
  assert.deepEqual(marked.sort(), labels.sort());
  assert.equal(new Set(marked).size, marked.length);
  assert.deepEqual(marked, [...report.matchAll(/ id="(e\d+)"/g)].map(([, id]) => id).sort());
});

test("quoted words stand once, where they were written", () => {
  const words = "How about lamp_pocket, or maybe lamp_nest?";
  const text = page.replace(/<nav[\s\S]*?<\/nav>/g, "").replace(/<[^>]*>/g, "");
  assert.equal(text.split(words).length, 2);
});

test("what is known only as quoted is said to be, with who quotes it", () => {
  const messages = messagesOf([
    {
      id: "m1@example.org",
      from: "bo@example.org",
      name: "Bo",
      date: "2031-01-01T00:00:00Z",
      answers: "gone@example.org",
      body: "> The shelf is not a place for lamps, as everybody knows by now.\n\nI did not.\n",
    },
  ]);
  const debate = { ...pocketDebate, ...empty, messageIds: ["m1@example.org"], authors: ["bo@example.org"] };
  const html = renderTranscriptHtml(sourceOf(debate, messages, context)).replace(/<\/?bdi>/g, "");
  assert.match(html, /The shelf is not a place for lamps/);
  assert.match(html, /Known only as quoted by Bo: the message it comes from is not in the archive/);
  assert.match(html, /answers <a href="https:\/\/lore\.kernel\.org\/r\/gone@example\.org"/);
});

test("what is known only as quoted stands with the reason why its writer is not known", () => {
  const mail = (id: string, name: string, answers: string, body: string): Mail => {
    const from = `${name.toLowerCase()}@example.org`;
    const date = `2031-01-0${id.slice(1)}T00:00:00Z`;
    return { id: `${id}@example.org`, from, name, date, ...(answers !== "" && { answers }), body };
  };
  const stock = "The lamp shelf is not a place for lamps.";
  const messages = messagesOf([
    mail("m1", "Ada", "", "Where should lamps go, and what do we call the place?\n"),
    mail("m2", "Bo", "m1@example.org", `${stock}\n`),
    mail("m3", "Cy", "m1@example.org", `${stock}\n`),
    mail(
      "m4",
      "Di",
      "m1@example.org",
      `> ${stock}\n\nTrue.\n\n> Nobody here has ever written a line like this one.\n\nOh.\n\n> Hm hm.\n\nWhat?\n`,
    ),
  ]);
  const debate = debateOf(messages, { ...pocketDebate, ...empty, messageIds: [...messages.keys()] });
  const html = renderTranscriptHtml(sourceOf(debate, messages, context)).replace(/<[^>]*>/g, "");
  assert.match(html, /several messages hold these words/);
  assert.match(html, /no message of the thread holds these words/);
  assert.match(html, /too short to tell whose words they are/);
});

test("in a debate of hundreds of messages, only what carries findings, or is answered by it, stands open", () => {
  const messages = messagesOf(chain(400, 3));
  const evidence = evidenceIn(messages, "m200@example.org", "This is what I think of number 200.");
  const name = { ...pocketDebate.names[1], name: "lamp", aliases: [], proposal: evidence, firstUse: evidence };
  const debate = debateOf(messages, {
    ...pocketDebate,
    ...empty,
    names: [name as Debate["names"][number]],
    messageIds: [...messages.keys()],
  });
  const html = renderTranscriptHtml(sourceOf(debate, messages, context));
  assert.equal(html.split("<article").length, 401);
  assert.equal(html.split('<details class="fold"').length, 399);
});

test("a thread of forty replies, each to the one before, stays readable on a phone", { skip }, async () => {
  const messages = messagesOf(chain(40, 1));
  const debate = debateOf(messages, { ...pocketDebate, ...empty, messageIds: [...messages.keys()] });
  const folder = mkdtempSync(join(tmpdir(), "namelore-transcript-"));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    writeFileSync(join(folder, "transcript.html"), renderTranscriptHtml(sourceOf(debate, messages, context)));
    const tab = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await tab.goto(pathToFileURL(join(folder, "transcript.html")).href);
    const widths = await tab.evaluate<readonly number[]>(
      "[...document.querySelectorAll('.prose')].map((element) => element.clientWidth)",
    );
    assert.equal(widths.length, 40);
    assert(Math.min(...widths) > 240, `a passage is only ${Math.min(...widths)} px wide`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});

const empty = {
  names: [],
  stances: [],
  changesOfMind: [],
  notes: noNotes,
  decision: { status: "undecided", reason: "Nothing is settled." },
} as const satisfies Partial<Debate>;

/** Mails m0, m1, … of which each answers the `step`th before it. */
function chain(length: number, step: number): Mail[] {
  return Array.from({ length }, (_, at) => ({
    id: `m${at}@example.org`,
    from: `p${at % 3}@example.org`,
    date: new Date(Date.UTC(2031, 0, 1, 0, at)).toISOString().replace(".000", ""),
    ...(at === 0 ? {} : { answers: `m${Math.max(0, at - step)}@example.org` }),
    body: `This is what I think of number ${at}.\n`,
  }));
}
