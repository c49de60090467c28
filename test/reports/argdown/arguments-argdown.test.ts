import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from "@argdown/core";
import { renderArgumentsArgdown } from "../../../reports/argdown/arguments-argdown.ts";
import { escapeText, titleOf } from "../../../reports/argdown/escape.ts";
import { loreLink } from "../../../reports/links.ts";
import { buildReport } from "../../../reports/model/build-report.ts";
import { visible } from "../../../reports/text.ts";
import type { Debate } from "../../../reports/types.ts";
import { sourceOf } from "../debate-builder.ts";
import { HOSTILE, hostileDebate, hostileMessages } from "../hostile-debate.ts";
import { context, pocketDebate, pocketMessages } from "../pocket-debate.ts";

const undecided = { ...pocketDebate, decision: { status: "undecided" as const, reason: "nobody says so" } };

const sources = {
  "a decided debate": sourceOf(pocketDebate, pocketMessages, context),
  "an undecided debate": sourceOf(undecided, pocketMessages, context),
  "a debate without names": sourceOf(
    { ...undecided, names: [], stances: [], changesOfMind: [] },
    pocketMessages,
    context,
  ),
  "a hostile debate": sourceOf(hostileDebate, hostileMessages, context),
};

test("A title holds nothing that Argdown would take for the beginning of a list or the end of the title.", () => {
  assert.equal(titleOf("-lamp [x] <y>"), "–lamp (x) (y)");
  assert.equal(titleOf("lamp-nest\n x"), "lamp-nest x");
});

for (const [title, source] of Object.entries(sources)) {
  describe(`The argument map of ${title}`, () => {
    const map = parse(renderArgumentsArgdown(source));
    const { names, citations } = buildReport(source);

    test("is Argdown: every name is a statement, and nothing else is", () => {
      assert.equal(map.statements.length, names.length);
      for (const { label } of names) {
        const text = `The name is ${label}.`.replace(/\s+/g, " ");
        assert(
          map.statements.some((statement) => statement.text.startsWith(text)),
          text,
        );
      }
    });

    test("holds each statement for or against a name as an argument, in its own words, with its link", () => {
      const numbers = new Set(statementsOf(source.debate, source).map(({ number }) => number));
      const cited = citations.map(({ citation }) => citation).filter(({ number }) => numbers.has(number));
      assert.equal(map.arguments.length, cited.length);
      for (const { quote, link, author } of cited) {
        const argument = map.arguments.find(({ text }) => text === `“${quote.replace(/\s+/g, " ").trim()}”`);
        assert(argument !== undefined, quote);
        assert.equal(argument.data["link"], link ?? undefined);
        assert.equal(argument.data["by"], author.label.replace(/\s+/g, " ").trim());
      }
    });

    test("relates each of them to the names it is for or against", () => {
      const wanted = source.debate.stances.map(({ stance }) => (stance === "support" ? "support" : "attack")).sort();
      const toNames = map.relations.filter(({ to }) => map.statements.some(({ title: name }) => name === to));
      assert.deepEqual(toNames.map(({ type }) => type).sort(), wanted);
    });
  });
}

test("A statement to the contrary attacks the one it quotes.", () => {
  const map = parse(renderArgumentsArgdown(sources["a decided debate"]));
  const between = map.relations.filter(({ to }) => map.arguments.some(({ title }) => title === to));
  assert.deepEqual(
    between.map(({ type, from, to }) => [type, from.split(",")[0], to.split(",")[0]]),
    [["attack", "Ada Quill", "Cleo Marsh"]],
  );
});

test("The decision stands with the name that won, with its link.", () => {
  const map = parse(renderArgumentsArgdown(sources["a decided debate"]));
  const [won] = map.statements.filter(({ data }) => "decision_link" in data);
  assert.equal(won?.title, "lamp_pocket");
  assert.deepEqual(won.tags, ["adopted"]);
  assert.equal(won.data["decision_link"], loreLink("ada-3@example.org"));
  assert.match(
    won.text,
    /Decided: Ada Quill, 15 April 2031: “lamp_shelf is now lamp_pocket, as agreed in the thread\.” #adopted$/,
  );
});

test("Whatever a text holds, Argdown reads it back as it was.", () => {
  const texts = [
    ...Object.values(HOSTILE),
    ...[
      "e.g. a.b.c.",
      ":smile: a:b",
      "=== a: b ===",
      "a // b",
      "/* no */ {x: 1} y",
      "**b** _i_ #t",
      "\\ \\\\",
      "[a]: b",
      "<a>: <!-- b -->",
      "+ a - b",
      "(1) a",
      "-- a --",
    ],
  ];
  for (const text of texts) {
    const [statement] = parse(`[x]: “${escapeText(text)}” {a: "b"}\n`).statements;
    assert.equal(statement?.text, `“${visible(text).replace(/\s+/g, " ").trim()}”`);
  }
});

type Claim = {
  readonly title: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
};
type ArgumentMap = {
  readonly statements: readonly Claim[];
  readonly arguments: readonly Claim[];
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[];
};

/** Reads Argdown with its own parser; fails on whatever that finds wrong. */
function parse(input: string): ArgumentMap {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), "parse-input");
  app.addPlugin(new DataPlugin(), "build-model");
  app.addPlugin(new ModelPlugin(), "build-model");
  const read = app.run({ process: ["parse-input", "build-model"], input, logLevel: "silent", throwExceptions: true });
  assert.deepEqual([read.lexerErrors ?? [], read.parserErrors ?? []], [[], []]);
  const claims = (some: object | undefined): Claim[] =>
    Object.entries(some ?? {}).map(([title, { members, data, tags }]) => ({
      title,
      text: members
        .map(({ text }: { text?: string }) => text ?? "")
        .join("")
        .trim(),
      data: data ?? {},
      tags: tags ?? [],
    }));
  const relations = (read.relations ?? []).map(({ relationType, from, to }) => ({
    type: relationType ?? "",
    from: from?.title ?? "",
    to: to?.title ?? "",
  }));
  return { statements: claims(read.statements), arguments: claims(read.arguments), relations };
}

function statementsOf(debate: Debate, source: (typeof sources)["a decided debate"]) {
  const { names } = buildReport({ ...source, debate });
  return names.flatMap(({ support, oppose }) =>
    [...support, ...oppose].flatMap((group) => group.arguments.map(({ citation }) => citation)),
  );
}
