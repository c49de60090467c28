import assert from "node:assert/strict";
import { test } from "node:test";
import type { JoinProof } from "../../analysis/lineages/types.ts";
import type { DecisionKind, Span } from "../../analysis/types.ts";
import { verifyEvidence, verifyLineage } from "../../reports/verify-evidence.ts";
import { debateOf, messagesOf, stanceIn } from "./debate-builder.ts";

const first = "I like heron_wade.";
const quoted = "\n> Or egret_wade?\n";
const second = "A heron walks.";
const blank = "\n \n";
const third = "It is short.";
const body = first + quoted + second + blank + third;

/** Where a passage of the body stands. */
function spanOf(passage: string): Span {
  const start = body.indexOf(passage);
  return { start, end: start + passage.length };
}

const own = [spanOf(first), spanOf(second), spanOf(third)];

/** Checks a stance that rests on a span of the body, of which these spans are its sender's own. */
function verify(span: Span, ownSpans: readonly Span[]): void {
  const messages = messagesOf([{ id: "m1@example.org", from: "ada@example.org", date: "2031-03-02T09:00:00Z", body }]);
  const quote = body.slice(span.start, span.end).replace(/\s+/g, " ");
  const said = { name: "heron_wade", stance: "support", in: "m1@example.org", quote: first } as const;
  const stance = stanceIn(messages, said);
  const debate = debateOf(messages, {
    id: "heron-wade",
    about: "",
    subject: "",
    names: [],
    stances: [{ ...stance, evidence: { ...stance.evidence, span, quote } }],
    decision: { status: "undecided", reason: "" },
  });
  verifyEvidence(debate, messages, () => [...ownSpans]);
}

const proved: readonly (readonly [what: string, span: Span, ownSpans: readonly Span[]])[] = [
  ["that are one own passage, another being behind quoted text", spanOf(first), own],
  ["that are the last own passage", spanOf(third), own],
  ["of two own passages with only a blank line between them", spanOf(second + blank + third), own],
  ["of two own passages told in reverse order", spanOf(second + blank + third), own.toReversed()],
  ["of a passage of which a part is told again", spanOf(first), [spanOf(first), spanOf("like")]],
  ["of a passage of which its beginning is told first", spanOf(first), [spanOf("I like"), spanOf(first)]],
];

for (const [what, span, ownSpans] of proved)
  test(`Words ${what} are proved.`, () => assert.doesNotThrow(() => verify(span, ownSpans)));

const unproven: readonly (readonly [what: string, span: Span, ownSpans: readonly Span[], reason: RegExp])[] = [
  ["that hold quoted ones between own ones", spanOf(first + quoted + second), own, /own text/],
  ["that begin before the own text", spanOf(quoted.trimStart() + second), own, /own text/],
  ["that end behind the own text", spanOf(first + quoted.trimEnd()), own, /own text/],
  ["in a message without own text", spanOf(first), [], /own text/],
  [
    "told from before the message, as its end is reached",
    { start: -1, end: body.length },
    [spanOf(body)],
    /outside the body/,
  ],
];

for (const [what, span, ownSpans, reason] of unproven)
  test(`Words ${what} stop the report.`, () => assert.throws(() => verify(span, ownSpans), reason));

const line = "heron_wade_out(pond);";

/** Checks a decision of a kind that rests on a line which its message's patch adds, or does not. */
function verifyDecision(kind: DecisionKind, isAdded: boolean): void {
  const patched = `${first}\n+${line}\n`;
  const messages = messagesOf([
    { id: "m1@example.org", from: "ada@example.org", date: "2031-03-02T09:00:00Z", body: patched },
  ]);
  const { evidence } = stanceIn(messages, { name: "heron", stance: "support", in: "m1@example.org", quote: line });
  const debate = debateOf(messages, {
    id: "heron-wade",
    about: "",
    subject: "",
    names: [],
    stances: [],
    decision: { status: "adopted", name: "heron_wade_out", kind, evidence },
  });
  const start = patched.indexOf("+");
  const lines = isAdded ? [{ start, end: start + 1 + line.length }] : [];
  verifyEvidence(
    debate,
    messages,
    () => [spanOf(first)],
    () => lines,
  );
}

test("A next revision is proved by a line that its patch adds, and so is a rename.", () => {
  assert.doesNotThrow(() => verifyDecision("next revision", true));
  assert.doesNotThrow(() => verifyDecision("rename patch", true));
});
test("It is not by any other line, nor is another decision by such a line.", () => {
  assert.throws(() => verifyDecision("next revision", false), /own text/);
  assert.throws(() => verifyDecision("author's word", true), /own text/);
});

/** Checks what rests on a line that its message's patch changes: a name, a stance, or a join of a lineage by one of them. */
function verifyLine(restsOnIt: "name" | "stance" | JoinProof["shows"]): void {
  const patched = `${first}\n-${line}\n`;
  const messages = messagesOf([
    { id: "m1@example.org", from: "ada@example.org", date: "2031-03-02T09:00:00Z", body: patched },
  ]);
  const stance = stanceIn(messages, { name: "heron", stance: "support", in: "m1@example.org", quote: line });
  const named = { aliases: [], role: "incumbent", proposal: null, firstUse: stance.evidence, fate: "open" } as const;
  const debate = debateOf(messages, {
    id: "heron-wade",
    about: "",
    subject: "",
    names: restsOnIt === "name" ? [{ name: "heron_wade_out", ...named }] : [],
    stances: restsOnIt === "stance" ? [stance] : [],
    decision: { status: "undecided", reason: "" },
  });
  const start = patched.indexOf("-heron");
  const texts = [() => [spanOf(first)], () => [{ start, end: start + 1 + line.length }]] as const;
  if (restsOnIt === "name" || restsOnIt === "stance") verifyEvidence(debate, messages, ...texts);
  else {
    const proof = { debate: debate.id, shows: restsOnIt, name: "heron_wade_out", evidence: stance.evidence };
    const names = { earlier: "heron_wade_out", later: "heron_wade_out" };
    const join = { kind: "settled name", earlier: debate.id, later: "", names, proofs: [proof] } as const;
    verifyLineage({ id: "heron-wade", debates: [debate], settled: [null], joins: [join] }, messages, ...texts);
  }
}

test("What something is called is proved by a line that a patch changes, and what is thought of it is not.", () => {
  assert.doesNotThrow(() => verifyLine("name"));
  assert.throws(() => verifyLine("stance"), /own text/);
});

test("A join of a lineage is proved by such a line where a name is in use or settled on, and not where it is argued about.", () => {
  for (const shows of ["in use", "settled on"] as const) assert.doesNotThrow(() => verifyLine(shows));
  for (const shows of ["argued about", "link"] as const) assert.throws(() => verifyLine(shows), /own text/);
});
