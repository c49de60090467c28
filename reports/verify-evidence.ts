import { foldSpace } from "./text.ts";
import type { ChangedLines, Debate, Evidence, JoinProof, Lineage, Message, OwnText, Span } from "./types.ts";

/** A finding whose words are not in its author's own text: a bug of ours, never of the mail. It stops the report. */
export class UnprovenFindingError extends Error {
  readonly debate: string;
  readonly rule: string;
  readonly messageId: string;
  readonly quote: string;

  constructor(debate: string, evidence: Pick<Evidence, "rule" | "messageId" | "quote">, reason: string) {
    super(
      `internal error: debate ${JSON.stringify(debate)}, rule ${JSON.stringify(evidence.rule)}, ` +
        `message <${evidence.messageId}>: ${reason}: ${JSON.stringify(evidence.quote)}`,
    );
    this.name = "UnprovenFindingError";
    this.debate = debate;
    this.rule = evidence.rule;
    this.messageId = evidence.messageId;
    this.quote = evidence.quote;
  }
}

/**
 * Checks that every finding of the debate is proved: its quote is, white space folded, the slice of its message's body
 * at its span; that span lies in the sender's own text, or in the lines that the sender's patch changes, which may tell
 * how it calls things, and decide by that; the message is by that participant and of that date; and the passage a stance
 * answers stands in the message it is said to come from. Nobody is called another address than the one written from
 * without a receipt, and the words of every receipt stand in its message.
 *
 * @throws UnprovenFindingError for the first finding that is not.
 */
export function verifyEvidence(
  debate: Debate,
  messages: ReadonlyMap<string, Message>,
  ownText: OwnText,
  changedLines: ChangedLines = () => [],
): void {
  const byPatch = shownByPatch(debate);
  const own = evidenceOf(debate).filter((evidence) => !byPatch.has(evidence));
  verifyAll(debate.id, { own, byPatch: [...byPatch] }, messages, { ownText, changedLines });
  verifyAnswers(debate, messages);
  verifyPeople(debate);
  verifyReceipts(debate, messages);
}

/** What the lines of a patch may prove: how its sender calls something, and what is decided by that. */
function shownByPatch({ names, decision }: Debate): ReadonlySet<Evidence> {
  const used = names.flatMap(({ proposal, firstUse }) => [proposal, firstUse]);
  const decides = decision.status !== "undecided" && ["next revision", "rename patch"].includes(decision.kind);
  return new Set([...used, decides ? decision.evidence : null].filter((evidence) => evidence !== null));
}

/** Checks in the same way that every join of the lineage is proved: of what a debate uses or settled on, a patch may be the proof. */
export function verifyLineage(
  lineage: Lineage,
  messages: ReadonlyMap<string, Message>,
  ownText: OwnText,
  changedLines: ChangedLines = () => [],
): void {
  const proofs = lineage.joins.flatMap((join) => join.proofs);
  const isByPatch = ({ shows }: JoinProof) => shows === "in use" || shows === "settled on";
  const byPatch = proofs.filter(isByPatch).map(({ evidence }) => evidence);
  const own = proofs.filter((proof) => !isByPatch(proof)).map(({ evidence }) => evidence);
  verifyAll(lineage.id, { own, byPatch }, messages, { ownText, changedLines });
}

/** Evidence that must stand in own text, and such as may stand in the lines that a patch changes, too. */
type Proofs = { readonly own: readonly Evidence[]; readonly byPatch: readonly Evidence[] };

type Texts = { readonly ownText: OwnText; readonly changedLines: ChangedLines };

function verifyAll(
  finding: string,
  { own, byPatch }: Proofs,
  messages: ReadonlyMap<string, Message>,
  { ownText, changedLines }: Texts,
): void {
  verifyIn(finding, own, messages, ownText);
  verifyIn(finding, byPatch, messages, (id) => [...ownText(id), ...changedLines(id)]);
}

function verifyIn(
  finding: string,
  all: readonly Evidence[],
  messages: ReadonlyMap<string, Message>,
  ownText: OwnText,
): void {
  const own = new Map<string, readonly Span[]>();
  for (const evidence of all) {
    const message = messages.get(evidence.messageId);
    const spans = own.get(evidence.messageId) ?? sorted(ownText(evidence.messageId));
    own.set(evidence.messageId, spans);
    const reason = whyUnproven(evidence, message, spans);
    if (reason !== null) throw new UnprovenFindingError(finding, evidence, reason);
  }
}

/** Every piece of evidence the joins of a lineage rest on. */
export function evidenceOfLineage({ joins }: Lineage): readonly Evidence[] {
  return joins.flatMap(({ proofs }) => proofs.map(({ evidence }) => evidence));
}

/** Every piece of evidence the debate's findings rest on, in the order of the findings; one piece may come twice. */
export function evidenceOf(debate: Debate): Evidence[] {
  return [
    ...debate.names.flatMap((name) => [name.proposal, name.firstUse]).filter((evidence) => evidence !== null),
    ...debate.stances.flatMap((stance) => [stance.evidence, ...stance.rationales.map((reason) => reason.evidence)]),
    ...debate.changesOfMind.flatMap((change) => [change.before, change.after]),
    ...(debate.decision.status === "undecided" ? [] : [debate.decision.evidence]),
    ...notedIn(debate.notes),
    ...debate.corrections.flatMap(({ evidence }) => evidence ?? []),
  ];
}

function notedIn({
  objectionReplies,
  resolutions,
  relays,
  quotedSpeech,
  withdrawals,
  things,
  roles,
  offList,
}: Debate["notes"]): Evidence[] {
  const notes = [...objectionReplies, ...resolutions, ...relays, ...quotedSpeech, ...withdrawals, ...things, ...roles];
  return [...notes.map(({ evidence }) => evidence), ...offList];
}

function whyUnproven(evidence: Evidence, message: Message | undefined, own: readonly Span[]): string | null {
  if (message === undefined) return "the message is not in the archive";
  if (evidence.quote === "") return "the quote is empty";
  const { start, end } = evidence.span;
  if (start < 0 || end > message.body.length) return "the span lies outside the body";
  if (foldSpace(message.body.slice(start, end)) !== evidence.quote)
    return "the quote is not what the message says there";
  if (!isBy(message, evidence.participant)) return `the message is not by ${evidence.participant}`;
  if (message.date !== evidence.date) return `the message is not of ${evidence.date ?? "unknown date"}`;
  return isCovered(message.body, evidence.span, own) ? null : "the quote is not in the sender's own text";
}

/** Lists rewrite From: of senders with DMARC ("X via LIST"); X-Original-From then names the author. */
function isBy(message: Message, participant: string): boolean {
  return ((message.originalFrom ?? message.from)?.address ?? "") === participant;
}

/** Whether all of the span but white space lies in the own spans, which are sorted by start. */
function isCovered(body: string, span: Span, own: readonly Span[]): boolean {
  let place = span.start;
  for (const { start, end } of own) {
    if (start >= span.end) break;
    if (body.slice(place, start).trim() !== "") return false;
    place = Math.max(place, end);
  }
  return body.slice(place, span.end).trim() === "";
}

function verifyAnswers(debate: Debate, messages: ReadonlyMap<string, Message>): void {
  const folded = new Map<string, string>();
  for (const { answers, evidence } of debate.stances) {
    if (answers === null) continue;
    const body = folded.get(answers.messageId) ?? foldSpace(messages.get(answers.messageId)?.body ?? "");
    folded.set(answers.messageId, body);
    if (body.includes(foldSpace(answers.quote))) continue;
    const finding = { rule: evidence.rule, messageId: answers.messageId, quote: answers.quote };
    throw new UnprovenFindingError(debate.id, finding, "the answered passage is not in the message it comes from");
  }
}

function verifyPeople(debate: Debate): void {
  const { merges } = debate.coverage;
  for (const evidence of evidenceOf(debate)) {
    const { participant, person } = evidence;
    const isTied = merges.some((merge) => merge.person === person && merge.addresses.includes(participant));
    if (person !== participant && !isTied)
      throw new UnprovenFindingError(debate.id, evidence, `nothing tells that ${participant} is ${person}`);
  }
}

/** A rewritten From: is its own receipt; what people say stands in the body of a mail of theirs. */
function verifyReceipts(debate: Debate, messages: ReadonlyMap<string, Message>): void {
  for (const { kind, addresses, messageId, quote } of debate.coverage.merges) {
    if (messageId === null) continue;
    const { from = null, originalFrom = null, body = "" } = messages.get(messageId) ?? {};
    const says =
      kind === "rewritten From" ? `${from?.name} <${from?.address}>` === quote : foldSpace(body).includes(quote);
    const isTheirs = addresses.includes((originalFrom ?? from)?.address ?? "");
    if (says && isTheirs) continue;
    throw new UnprovenFindingError(debate.id, { rule: kind, messageId, quote }, "the message is no receipt of a merge");
  }
}

function sorted(spans: readonly Span[]): Span[] {
  return [...spans].sort((left, right) => left.start - right.start);
}
