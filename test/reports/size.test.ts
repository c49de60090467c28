import assert from "node:assert/strict";
import { test } from "node:test";
import type { Debate } from "../../analysis/types.ts";
import { renderReportHtml } from "../../reports/html/report-html.tsx";
import { renderIndex } from "../../reports/index.ts";
import { debateOf, type Mail, messagesOf, sourceOf, stanceIn } from "./debate-builder.ts";
import { context, pocketDebate } from "./pocket-debate.ts";

const said = "I like lamp_pocket, it says where the lamp goes.";

/** A debate of so many messages, in each of which somebody takes a side. */
function largeDebate(messages: number) {
  const mails: Mail[] = Array.from({ length: messages }, (_, at) => ({
    id: `m${at}@example.org`,
    from: `person${at % 20}@example.org`,
    name: `Person ${at % 20}`,
    date: new Date(Date.UTC(2031, 2, 1, at)).toISOString(),
    subject: "lamp: names",
    body: `${said}\n\n${"It waits for nobody, and says so at some length. ".repeat(20)}\n`,
    ...(at === 0 ? {} : { answers: `m${Math.floor(at / 2)}@example.org` }),
  }));
  const byId = messagesOf(mails);
  const stances = [...byId.keys()].map((id) =>
    stanceIn(byId, { name: "lamp_pocket", stance: "support", in: id, quote: said }),
  );
  const debate = debateOf(byId, {
    id: "large",
    about: "what to call the lamp",
    subject: "lamp: names",
    decision: { status: "undecided", reason: "nothing settles it" },
    names: pocketDebate.names
      .slice(0, 1)
      .map((name) => ({ ...name, name: "lamp_pocket", proposal: null, firstUse: null })),
    stances,
  });
  return sourceOf(debate, byId, context);
}

test("The HTML report of a debate of 200 messages, each with a finding, takes less than a second of processor time.", () => {
  const source = largeDebate(200);
  const start = process.cpuUsage();
  const html = renderReportHtml(source);
  const { user, system } = process.cpuUsage(start);
  assert.ok(html.includes("Person 19"));
  assert.ok(user + system < 1e6, `${((user + system) / 1e6).toFixed(2)} s`);
});

test("The index of 1,000 debates is written from one debate at a time, in less than 200 MB.", () => {
  function* debates(): Generator<Debate> {
    for (let at = 0; at < 1000; at++) yield { ...structuredClone(pocketDebate), id: `${pocketDebate.id}-${at}` };
  }
  const before = process.memoryUsage().heapUsed;
  const files = renderIndex(debates(), context);
  const grown = (process.memoryUsage().heapUsed - before) / 1e6;
  const index = files.find(({ path }) => path === "index.html")?.content ?? "";
  assert.ok(index.includes(`${pocketDebate.id}-999/report.html`));
  assert.ok(grown < 200, `${grown.toFixed(0)} MB`);
});
