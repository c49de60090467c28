import { sameWords } from "../model/citations.ts";
import { kindNote, kindsOf, reasonLabel } from "../model/kinds.ts";
import { shownName } from "../model/names.ts";
import type { Reader } from "../model/reader.ts";
import type { Debate, Evidence, Span } from "../types.ts";

/** The words of a message that something was read from, under one number of the report's evidence. */
export type Finding = {
  /** Id of the evidence in the report, and of the words in the transcript. */
  readonly anchor: string;
  readonly messageId: string;
  readonly span: Span;
  /** What was read: "objection to lamp_shelf (collision)"; each once. */
  readonly labels: readonly string[];
  /** Of what outranks the rest: the decision, then the stances where they agree. */
  readonly tone: Tone;
  readonly uncertain: boolean;
};

export type Tone = "settled" | "for" | "against" | "mixed" | "plain";

type Reading = { readonly label: string; readonly tone: Tone; readonly evidence: Evidence };

/** All findings of a debate by message, in the order of its body. */
export function findingsByMessage(reader: Reader): ReadonlyMap<string, readonly Finding[]> {
  const byAnchor = new Map<string, Finding>();
  for (const reading of [...readingsOf(reader), ...looseReasons(reader)]) {
    const { anchor, uncertain } = reader.cite(reading.evidence);
    byAnchor.set(anchor, joined(byAnchor.get(anchor), reading, anchor, uncertain));
  }
  const byMessage = new Map<string, Finding[]>();
  for (const finding of [...byAnchor.values()].sort((left, right) => left.span.start - right.span.start)) {
    const known = byMessage.get(finding.messageId);
    if (known === undefined) byMessage.set(finding.messageId, [finding]);
    else known.push(finding);
  }
  return byMessage;
}

function readingsOf({ debate, names, stances }: Reader): Reading[] {
  const { decision } = debate;
  return [
    ...names.flatMap(({ name, proposal, firstUse }): Reading[] => [
      ...plain(`puts forward ${shownName(name)}`, proposal),
      ...(sameWords(proposal, firstUse) ? [] : plain(`first use of ${shownName(name)}`, firstUse)),
    ]),
    ...stances.map((stance) => ({ label: stanceLabel(stance), tone: toneOf(stance), evidence: stance.evidence })),
    ...debate.changesOfMind.flatMap(({ name, before, after }): Reading[] => [
      ...plain(`before changing sides on ${shownName(name)}`, before),
      ...plain(`changes sides on ${shownName(name)}`, after),
    ]),
    ...(decision.status === "undecided"
      ? []
      : [
          {
            label: `decision: ${shownName(decision.name)} ${decision.status}`,
            tone: "settled" as const,
            evidence: decision.evidence,
          },
        ]),
  ];
}

/** Reasons that do not stand within their statement: those that do are told of in its label. */
function looseReasons({ cite, stances }: Reader): Reading[] {
  return stances.flatMap((stance) =>
    stance.rationales
      .filter(({ evidence }) => cite(evidence).anchor !== cite(stance.evidence).anchor)
      .map(({ kind, evidence }) => ({
        label: reasonLabel(kind, stance.stance, shownName(stance.name)),
        tone: toneOf(stance),
        evidence,
      })),
  );
}

function plain(label: string, evidence: Evidence | null): Reading[] {
  return evidence === null ? [] : [{ label, tone: "plain", evidence }];
}

type Stance = Debate["stances"][number];

function stanceLabel(stance: Stance): string {
  const side = stance.stance === "support" ? "support for" : "objection to";
  return `${side} ${shownName(stance.name)}${stance.rationales.length === 0 ? "" : kindNote(kindsOf(stance))}`;
}

function toneOf({ stance }: Stance): Tone {
  return stance === "support" ? "for" : "against";
}

function joined(known: Finding | undefined, reading: Reading, anchor: string, uncertain: boolean): Finding {
  const { label, tone, evidence } = reading;
  const { messageId, span } = evidence;
  if (known === undefined) return { anchor, messageId, span, labels: [label], tone, uncertain };
  return {
    anchor,
    messageId,
    span: { start: Math.min(known.span.start, span.start), end: Math.max(known.span.end, span.end) },
    labels: [...new Set([...known.labels, label])],
    tone: strongest(known.tone, tone),
    uncertain: known.uncertain && uncertain,
  };
}

function strongest(one: Tone, other: Tone): Tone {
  if (one === other || other === "plain") return one;
  if (one === "plain") return other;
  return one === "settled" || other === "settled" ? "settled" : "mixed";
}
