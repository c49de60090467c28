import type { Stretch, Transcript } from "../../analysis/transcript/types.ts";
import { personRef } from "../model/people.ts";
import { type Reader, readerOf } from "../model/reader.ts";
import type { PersonRef } from "../model/types.ts";
import { transcriptAnchors } from "../transcript-anchor.ts";
import type { Message, ReportSource } from "../types.ts";
import { type Finding, findingsByMessage } from "./findings.ts";
import { wrapColumn } from "./unwrap.ts";

/** A transcript with what every part of its page needs. */
export type TranscriptView = {
  readonly reader: Reader;
  readonly transcript: Transcript;
  readonly message: (messageId: string) => Message;
  /** Sender of a message; for a missing one, nobody is known. */
  readonly author: (messageId: string) => PersonRef | null;
  /** Id of a stretch: "m-3" for the first of the third message, "m-3-2" for the second. */
  readonly anchor: (messageId: string, part: number) => string;
  readonly findings: (messageId: string) => readonly Finding[];
  /** Where the mailer of a message wraps. */
  readonly column: (messageId: string) => number | null;
  /** Whether to fold what no finding rests on: in debates too long to be read whole. */
  readonly folds: boolean;
};

/** A stretch with the stretch it stands under, and the findings in its own words. */
export type PlacedStretch = {
  readonly stretch: Stretch;
  readonly above: Stretch | null;
  readonly findings: readonly Finding[];
  /** Whether it holds findings, or what a finding answers. */
  readonly matters: boolean;
};

/** Debates of more messages than this are folded. */
const READ_WHOLE = 150;

/** @throws Error when a message of the transcript is missing. */
export function viewOf(source: ReportSource): TranscriptView {
  const { debate, messages, transcript } = source;
  const reader = readerOf(source);
  const anchors = transcriptAnchors(debate, messages);
  const findings = findingsByMessage(reader);
  const columns = new Map([...messages.values()].map(({ id, body }) => [id, wrapColumn(body)]));
  const message = (messageId: string): Message => {
    const found = messages.get(messageId);
    if (found === undefined) throw new Error(`internal error: a message of the transcript is missing: ${messageId}`);
    return found;
  };
  return {
    reader,
    transcript,
    message,
    author: (messageId) => {
      if (!messages.has(messageId)) return null;
      return reader.authorOf(messageId) ?? personRef({ participant: "", displayName: "" });
    },
    anchor: (messageId, part) => `${anchors.get(messageId)}${part === 1 ? "" : `-${part}`}`,
    findings: (messageId) => findings.get(messageId) ?? [],
    column: (messageId) => columns.get(messageId) ?? null,
    folds: debate.messageIds.length > READ_WHOLE,
  };
}

/** The stretches of a thread, each with the one above it. */
export function placed(stretches: readonly Stretch[], view: TranscriptView): readonly PlacedStretch[] {
  const path: Stretch[] = [];
  const found = stretches.map((stretch) => {
    path.length = stretch.level;
    const above = path.at(-1) ?? null;
    path.push(stretch);
    return { stretch, above, findings: findingsIn(stretch, view) };
  });
  const answered = new Set(found.flatMap(({ above, findings }) => (findings.length > 0 && above ? [above] : [])));
  return found.map((one) => ({ ...one, matters: one.findings.length > 0 || answered.has(one.stretch) }));
}

function findingsIn({ messageId, passages }: Stretch, view: TranscriptView): readonly Finding[] {
  return view
    .findings(messageId)
    .filter(({ span }) => passages.some((passage) => span.start < passage.span.end && passage.span.start < span.end));
}
