import type { LinkTo } from "./links.ts";
import { replaceObeyed, unicodeEscape } from "./text.ts";
import type { Debate, Evidence, NameUsage, ReportSource } from "./types.ts";

/** Raised whenever a reader of the old form would misread the new one; new fields alone do not raise it. */
export const SCHEMA_VERSION = 1;

/** What findings.json is made from; a message that is not there costs the link to it. */
export type FindingsSource = Pick<ReportSource, "debate" | "messages" | "usage" | "context">;

/**
 * The debate's findings.json: the form described by findings.schema.json, two spaces of indentation, keys in a fixed
 * order, a line feed at the end. Strings are verbatim; characters a terminal or an editor would obey are escaped.
 */
export function renderFindingsJson(source: FindingsSource): string {
  return renderJson(findingsOf(source));
}

/** A value as JSON, as findings.json is written. */
export function renderJson(value: unknown): string {
  return `${inert(JSON.stringify(value, null, 2))}\n`;
}

function findingsOf({ debate, messages, usage, context }: FindingsSource) {
  const { linkTo: linkToAny } = context;
  const linkTo: LinkTo = (messageId) => (messages.has(messageId) ? linkToAny(messageId) : null);
  const proof = (evidence: Evidence) => proofAsJson(evidence, linkTo);
  return {
    schemaVersion: SCHEMA_VERSION,
    id: debate.id,
    about: debate.about,
    subject: debate.subject,
    names: debate.names.map((name) => nameOf(name, proof)),
    asides: debate.asides,
    stances: debate.stances.map((stance) => stanceOf(stance, proof, linkTo)),
    outcome: outcomeOf(debate.decision, proof),
    changes_of_mind: debate.changesOfMind.map(({ person, name, before, after }) => ({
      participant: person,
      name,
      before: proof(before),
      after: proof(after),
    })),
    notes: notesOf(debate.notes, proof),
    participants: debate.participants.map(({ participant, addresses, displayName, messages: count }) => ({
      participant,
      addresses,
      display_name: displayName,
      messages: count,
    })),
    threads: debate.threads.map(threadOf),
    message_ids: debate.messageIds,
    usage: usage.map(usageOf),
    coverage: coverageOf(debate, linkTo),
    corrections: debate.corrections.map(({ action, what, reason, by, evidence }) => ({
      action,
      what,
      reason,
      by,
      evidence: evidence === null ? null : proof(evidence),
    })),
    input_hash: context.inputHash,
    tool: { name: "namelore", version: context.version },
    accuracy: context.accuracy.map(({ measure, value }) => ({ measure, value })),
  };
}

type Proof = ReturnType<typeof proofAsJson>;
type Prove = (evidence: Evidence) => Proof;
type Merge = Debate["coverage"]["merges"][number];

/** Evidence as findings.json has it. */
export function proofAsJson(evidence: Evidence, linkTo: LinkTo) {
  return {
    message_id: evidence.messageId,
    participant: evidence.participant,
    person: evidence.person,
    quote: evidence.quote,
    date: evidence.date,
    link: linkTo(evidence.messageId),
    span: { start: evidence.span.start, end: evidence.span.end },
    rule: evidence.rule,
    confidence: evidence.confidence,
  };
}

function nameOf(name: Debate["names"][number], proof: Prove) {
  const { proposal, firstUse } = name;
  return {
    name: name.name,
    aliases: name.aliases,
    role: name.role,
    proposed_by: proposal === null ? null : { participant: proposal.participant, message_id: proposal.messageId },
    fate: name.fate,
    proposal: proposal === null ? null : proof(proposal),
    first_use: firstUse === null ? null : proof(firstUse),
  };
}

function stanceOf(stance: Debate["stances"][number], proof: Prove, linkTo: LinkTo) {
  const { message_id, participant, person, quote, ...rest } = proof(stance.evidence);
  const { answers } = stance;
  return {
    message_id,
    participant,
    person,
    name: stance.name,
    stance: stance.stance,
    quote,
    rationales: stance.rationales.map((rationale) => rationale.evidence.quote),
    ...rest,
    rationale_details: stance.rationales.map(({ kind, evidence }) => {
      const { quote: words, span, rule, confidence } = proof(evidence);
      return { kind, quote: words, span, rule, confidence };
    }),
    answers:
      answers === null
        ? null
        : { message_id: answers.messageId, quote: answers.quote, link: linkTo(answers.messageId) },
  };
}

function outcomeOf(decision: Debate["decision"], proof: Prove) {
  if (decision.status !== "undecided") {
    const { status, name, kind, evidence } = decision;
    return { status, name, ...proof(evidence), kind, reason: null };
  }
  return {
    status: decision.status,
    name: null,
    message_id: null,
    participant: null,
    person: null,
    quote: null,
    date: null,
    link: null,
    span: null,
    rule: null,
    confidence: null,
    kind: null,
    reason: decision.reason,
  };
}

function notesOf(notes: Debate["notes"], proof: Prove) {
  return {
    objection_replies: notes.objectionReplies.map(({ name, objection, kind, evidence }) => ({
      name,
      objection,
      kind,
      evidence: proof(evidence),
    })),
    resolutions: notes.resolutions.map(({ name, kind, objection, evidence }) => ({
      name,
      kind,
      objection,
      evidence: proof(evidence),
    })),
    relays: notes.relays.map(({ name, passedOnIn, person, evidence }) => ({
      name,
      passed_on_in: passedOnIn,
      person,
      evidence: proof(evidence),
    })),
    quoted_speech: notes.quotedSpeech.map(({ name, stance, messageId, speaker, evidence }) => ({
      name,
      stance,
      message_id: messageId,
      speaker,
      evidence: proof(evidence),
    })),
    withdrawals: notes.withdrawals.map(({ name, evidence }) => ({ name, evidence: proof(evidence) })),
    things: notes.things.map(({ name, thing, evidence }) => ({ name, thing, evidence: proof(evidence) })),
    roles: notes.roles.map(({ person, role, evidence }) => ({ person, role, evidence: proof(evidence) })),
    off_list: notes.offList.map(proof),
  };
}

function threadOf(thread: Debate["threads"][number]) {
  return {
    id: thread.id,
    subject: thread.subject,
    messages: thread.messages,
    first_date: thread.firstDate,
    last_date: thread.lastDate,
    lists: thread.lists,
  };
}

function usageOf({ name, everywhere, inDebate, months }: NameUsage) {
  return {
    name,
    counted_everywhere: everywhere,
    counted_in_debate: inDebate,
    months: months.map(({ month, ownText, subjects, addedLines, removedLines }) => ({
      month,
      own_text: ownText,
      subjects,
      added_lines: addedLines,
      removed_lines: removedLines,
    })),
  };
}

function coverageOf({ coverage }: Debate, linkTo: LinkTo) {
  return {
    messages: coverage.messages,
    messages_with_findings: coverage.messagesWithFindings,
    missing_messages: coverage.missingMessages,
    quoted_lines: coverage.quotedLines,
    quoted_lines_without_source: coverage.quotedLinesWithoutSource,
    problems: coverage.problems.map(({ messageId, detail }) => ({ message_id: messageId, detail })),
    merges: coverage.merges.map((merge) => mergeOf(merge, linkTo)),
    same_names: coverage.sameNames.map(({ name, people }) => ({ name, people })),
    uncredited: coverage.uncredited.map(({ address, kind, sign, messages }) => ({ address, kind, sign, messages })),
  };
}

/** The receipt of a merge: a message, or a line of the user's mailmap. */
function mergeOf({ person, addresses, kind, messageId, mailmapLine, quote }: Merge, linkTo: LinkTo) {
  return {
    person,
    addresses,
    kind,
    message_id: messageId,
    link: messageId === null ? null : linkTo(messageId),
    mailmap_line: mailmapLine,
    quote,
  };
}

/** JSON may hold DEL, C1, bidirectional controls and tag characters raw; written as \uXXXX they mean the same and do nothing. */
function inert(json: string): string {
  return replaceObeyed(json, (char) => char.split("").map(unicodeEscape).join(""));
}
