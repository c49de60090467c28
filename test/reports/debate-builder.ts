import { splitPost } from "../../analysis/text/split-post.ts";
import { patchTitlesOf } from "../../analysis/threads/patch-title.ts";
import { buildTranscript } from "../../analysis/transcript/build-transcript.ts";
import type { Debate, Evidence, Message, RationaleKind, Span, Stance } from "../../analysis/types.ts";
import { UsageCounter } from "../../analysis/usage/usage-counter.ts";
import { noNotes } from "../../db/no-notes.ts";
import type { ReportContext, ReportSource } from "../../reports/types.ts";

/** A mail of an invented list: who, when, what, in answer to whom. */
export type Mail = {
  readonly id: string;
  readonly from: string;
  readonly name?: string;
  readonly date: string | null;
  readonly body: string;
  readonly subject?: string;
  readonly answers?: string;
  readonly idOrigin?: Message["idOrigin"];
};

/** The messages by id, as the analysis hands them on. */
export function messagesOf(mails: readonly Mail[]): Map<string, Message> {
  return new Map(mails.map((mail) => [mail.id, messageOf(mail)]));
}

/** Own text the way a test needs it: every line that is no quote and no attribution line. */
export function ownTextOf(messages: ReadonlyMap<string, Message>): (messageId: string) => Span[] {
  return (messageId) => {
    const spans: Span[] = [];
    let start = 0;
    for (const line of (messages.get(messageId)?.body ?? "").split("\n")) {
      if (!line.startsWith(">") && !line.endsWith("wrote:")) spans.push({ start, end: start + line.length });
      start += line.length + 1;
    }
    return spans;
  };
}

/** Finds a quote (white space folded) in a message and makes the evidence for it; throws when it is not there. */
export function evidenceIn(
  messages: ReadonlyMap<string, Message>,
  messageId: string,
  quote: string,
  rule = "plain-statement",
  confidence = 0.9,
): Evidence {
  const message = messages.get(messageId);
  if (message === undefined) throw new Error(`no message ${messageId}`);
  const words = quote.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(words.join("\\s+")).exec(message.body);
  if (found === null) throw new Error(`${messageId} does not say ${quote}`);
  const author = message.from?.address ?? "";
  const span = { start: found.index, end: found.index + found[0].length };
  return { messageId, participant: author, person: author, date: message.date, span, quote, rule, confidence };
}

/** A stance with its reasons, each given as kind and words. */
export function stanceIn(
  messages: ReadonlyMap<string, Message>,
  stance: { name: string; stance: Stance["stance"]; in: string; quote: string; rule?: string; confidence?: number },
  reasons: readonly (readonly [RationaleKind, string])[] = [],
  answers: Stance["answers"] = null,
): Stance {
  return {
    name: stance.name,
    stance: stance.stance,
    evidence: evidenceIn(messages, stance.in, stance.quote, stance.rule, stance.confidence),
    rationales: reasons.map(([kind, words]) => ({
      kind,
      evidence: evidenceIn(messages, stance.in, words, "because-clause", 0.7),
    })),
    answers,
  };
}

/** What the formats render a debate from. */
export function sourceOf(debate: Debate, messages: ReadonlyMap<string, Message>, context: ReportContext): ReportSource {
  const own = debate.messageIds.flatMap((id) => messages.get(id) ?? []);
  const counter = new UsageCounter([debate]);
  for (const message of own) counter.add(splitPost(message));
  return {
    debate,
    messages,
    patchTitles: patchTitlesOf(messages.values()),
    transcript: buildTranscript(own),
    usage: counter.usageOf(debate),
    lineage: null,
    beside: [],
    context,
  };
}

/** Participants, threads' message ids and coverage counted from the messages: what a test does not care to write. */
export function debateOf(
  messages: ReadonlyMap<string, Message>,
  findings: Pick<Debate, "id" | "about" | "subject" | "names" | "stances" | "decision"> & Partial<Debate>,
): Debate {
  const all = [...messages.values()];
  const dates = all.flatMap((message) => message.date ?? []).sort();
  return {
    asides: [],
    changesOfMind: [],
    notes: noNotes,
    participants: participantsOf(all),
    threads: [
      {
        id: all[0]?.id ?? "",
        subject: findings.subject,
        messages: all.length,
        firstDate: dates.at(0) ?? null,
        lastDate: dates.at(-1) ?? null,
        lists: ["lumen-dev@lists.example.org"],
      },
    ],
    links: [],
    messageIds: all.map((message) => message.id),
    authors: all.map((message) => message.from?.address ?? ""),
    coverage: {
      messages: all.length,
      messagesWithFindings: new Set(findings.stances.map((stance) => stance.evidence.messageId)).size,
      missingMessages: [],
      quotedLines: 0,
      quotedLinesWithoutSource: 0,
      problems: [],
      merges: [],
      sameNames: [],
      uncredited: [],
    },
    corrections: [],
    ...findings,
  };
}

function participantsOf(messages: readonly Message[]): Debate["participants"] {
  const counts = new Map<string, Debate["participants"][number]>();
  for (const { from } of messages) {
    const participant = from?.address ?? "";
    const known = counts.get(participant);
    const displayName = known?.displayName ?? from?.name ?? "";
    counts.set(participant, {
      participant,
      addresses: [participant],
      displayName,
      messages: (known?.messages ?? 0) + 1,
    });
  }
  return [...counts.values()];
}

function messageOf(mail: Mail): Message {
  return {
    id: mail.id,
    idOrigin: mail.idOrigin ?? "header",
    subject: mail.subject ?? "",
    from: { name: mail.name ?? "", address: mail.from },
    date: mail.date,
    inReplyTo: mail.answers === undefined ? [] : [mail.answers],
    references: mail.answers === undefined ? [] : [mail.answers],
    lists: ["lumen-dev@lists.example.org"],
    originalFrom: null,
    body: mail.body,
    format: { flowed: false, delSp: false },
    omittedParts: [],
    problems: [],
  };
}
