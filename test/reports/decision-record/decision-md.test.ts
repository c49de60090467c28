import assert from "node:assert/strict";
import { test } from "node:test";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse } from "yaml";
import { renderDecisionRecord } from "../../../reports/decision-record/decision-md.ts";
import type { Debate } from "../../../reports/types.ts";
import { sourceOf } from "../debate-builder.ts";
import { hostileDebate, hostileMessages } from "../hostile-debate.ts";
import { makeLineage } from "../make-lineage.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

/** MADR 4.0.0, template/adr-template.md: its headings in order, options apart, and what its front matter may hold. */
const TEMPLATE = [
  "2 Context and Problem Statement",
  "2 Decision Drivers",
  "2 Considered Options",
  "2 Decision Outcome",
  "3 Consequences",
  "3 Confirmation",
  "2 Pros and Cons of the Options",
  "2 More Information",
];
const NEEDED = ["2 Context and Problem Statement", "2 Considered Options", "2 Decision Outcome"];
const FIELDS = ["status", "date", "decision-makers", "consulted", "informed"];
const STATUS = /^(proposed|rejected|accepted|deprecated|superseded by ADR-\d+)$/;

const undecided = { ...pocketDebate, decision: { status: "undecided" as const, reason: "nobody says so" } };
const bare = { ...undecided, names: [], stances: [], changesOfMind: [] };
const hostile = render(hostileDebate, hostileMessages);

const records: Readonly<Record<string, string>> = {
  "a decided debate": render(pocketDebate),
  "an undecided debate": render(undecided),
  "a debate without names": render(bare),
  "a hostile debate": hostile,
};

for (const [title, record] of Object.entries(records)) {
  test(`The headings of ${title} are those of MADR's template, in its order.`, () => {
    const all = headingsOf(record);
    assert.equal(all.filter(({ depth }) => depth === 1).length, 1);
    const known = all.slice(1).map(({ depth, text }) => `${depth} ${text}`);
    const own = known.filter((heading) => TEMPLATE.includes(heading));
    assert.deepEqual(
      own,
      TEMPLATE.filter((heading) => own.includes(heading)),
    );
    for (const heading of NEEDED) assert(own.includes(heading), `${heading} is missing`);
    const [from, to] = [known.indexOf("2 Pros and Cons of the Options"), known.indexOf("2 More Information")];
    const others = known.filter((heading, at) => !TEMPLATE.includes(heading) && !(from !== -1 && at > from && at < to));
    assert.deepEqual(others, []);
  });

  test(`The front matter of ${title} is YAML with MADR's fields.`, () => {
    const fields: Record<string, string> = parse(frontMatterOf(record));
    assert.match(fields["status"] ?? "", STATUS);
    assert.deepEqual(
      Object.keys(fields),
      FIELDS.filter((field) => field in fields),
    );
    assert.match(fields["date"] ?? "", /^\d{4}-\d\d-\d\d$/);
  });
}

test("Every option that was considered has its pros and cons, by its name.", () => {
  const [, considered = ""] =
    /## Considered Options\n\n([\s\S]*?)\n\n## /.exec(records["a decided debate"] ?? "") ?? [];
  const options = [...considered.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);
  assert.deepEqual(options.toSorted(), pocketDebate.names.map(({ name }) => name).sort());
  const discussed = headingsOf(records["a decided debate"] ?? "").map(({ text }) => text);
  assert.deepEqual(
    options,
    discussed.filter((text) => options.includes(text)),
  );
});

test("Every quote stands with its author, and with a link to the message that holds it.", () => {
  const record = records["a decided debate"] ?? "";
  const quotes = [...plain(record).matchAll(/“([^”]{12,})” \(([^,]+), \d{1,2} [A-Z]/g)];
  assert(quotes.length > 15, `${quotes.length} quotes`);
  const messages = [...pocketMessages.values()];
  for (const [, quote = "", author = ""] of quotes) {
    const message = messages.find(({ body }) => body.replace(/\s+/g, " ").includes(quote.replace(/…$/, "")));
    assert(message !== undefined, quote);
    assert([message.from?.name, message.from?.address].includes(author), `${author}: ${quote}`);
  }
});

test("What the messages do not tell is said to be unknown.", () => {
  assert.match(
    records["a decided debate"] ?? "",
    /What followed after the last message read \(15 April 2031\) is not known/,
  );
  assert.match(records["an undecided debate"] ?? "", /No option was chosen\. Nobody says so\./);
  assert.match(records["a debate without names"] ?? "", /No name was found\./);
});

test("Nobody decides where the name is only what people call it in the end.", () => {
  const { decision } = pocketDebate;
  assert(decision.status === "adopted");
  const record = render({ ...pocketDebate, decision: { ...decision, kind: "later use" } });
  const fields: Record<string, string> = parse(frontMatterOf(record));
  assert.equal(fields["decision-makers"], undefined);
  assert.match(fields["consulted"] ?? "", /\bBo Tarn\b/);
  assert.match(
    record,
    /", as far as can be seen from what people call it in the end; no message that was read settles/,
  );
  assert.doesNotMatch(record, /settle on it/);
});

test("What is superseded says by what, and what is uncertain or only read from agreement is proposed.", () => {
  const statusOf = (record: string) => parse(frontMatterOf(record))["status"];
  const { decision } = pocketDebate;
  assert(decision.status === "adopted");
  assert.equal(statusOf(render({ ...pocketDebate, decision: { ...decision, kind: "agreement" } })), "proposed");
  const unsure = { ...decision, evidence: { ...decision.evidence, confidence: 0.2 } };
  assert.equal(statusOf(render({ ...pocketDebate, decision: unsure })), "proposed");
  const later = { ...pocketDebate, id: "later", decision: { ...decision, name: "lantern_pod" } };
  const source = sourceOf(pocketDebate, pocketMessages, context);
  const lineage = makeLineage([pocketDebate, later], [], pocketDebate.id);
  assert.equal(
    statusOf(renderDecisionRecord({ ...source, lineage })),
    `superseded by [lamp_shelf → lamp_pocket → lantern_pod](../lineages/${pocketDebate.id}.md)`,
  );
});

test("Nobody decides where several people only agree.", () => {
  const { decision } = pocketDebate;
  assert(decision.status === "adopted");
  const record = render({ ...pocketDebate, decision: { ...decision, kind: "agreement" } });
  assert.doesNotMatch(record, /^decision-makers:/m);
  assert.match(record, /", as far as can be seen from the agreement of several people, whom nobody contradicts;/);
});

test("What an agreement answers stands with it, and a proposal that is unsure is marked.", () => {
  const names = pocketDebate.names.map((name) => {
    const { proposal } = name;
    return { ...name, proposal: proposal && { ...proposal, confidence: 0.2 } };
  });
  const record = render({ ...pocketDebate, names });
  assert.match(record, /^- `lamp_pocket`, put forward by Bo Tarn, \[2 March 2031\]\(\S+\) \(uncertain reading\)/m);
  assert.match(
    record,
    /“So dark_queue is simply wrong\.” \(.*\), in answer to dag.*: “We could also call it dark_queue\.”/,
  );
});

test("What people changed stands in the record with the reason, a sentence of its own, and who says so.", () => {
  const correction = {
    action: "reject",
    what: "the objection to lamp_nest",
    reason: "it is a joke",
    by: "Ada Quill",
    evidence: null,
  } as const;
  const record = render({ ...pocketDebate, corrections: [correction] });
  assert.match(
    plain(record),
    /^Corrected by hand:\n+Rejected: the objection to lamp_nest\. It is a joke\. \(Ada Quill\)$/m,
  );
});

test("Where front matter is not understood, it still adds no markup.", () => {
  const nodes = nodesOf(fromMarkdown(frontMatterOf(hostile)));
  assert(nodes.every(({ type }) => !["html", "link", "image", "inlineCode"].includes(type)));
});

function render(debate: Debate, messages = pocketMessages): string {
  return renderDecisionRecord(sourceOf(debate, messages, context));
}

function frontMatterOf(record: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(record)?.[1] ?? "";
}

function headingsOf(record: string): { readonly depth: number; readonly text: string }[] {
  const body = record.slice(frontMatterOf(record).length + 8);
  return nodesOf(fromMarkdown(body)).flatMap((node) =>
    node.type === "heading" ? [{ depth: node.depth, text: textOf(node) }] : [],
  );
}

/** The text of a record as a reader sees it, a line for each block. */
function plain(record: string): string {
  return fromMarkdown(record).children.map(textOf).join("\n");
}

function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((one) => ("value" in one ? one.value : one.type === "paragraph" ? "\n" : ""))
    .join("");
}

/** In the order in which they are read. */
function nodesOf(root: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node);
    if ("children" in node) stack.push(...node.children.toReversed());
  }
  return nodes;
}
