import { evidenceQuote } from "./text/own-text.ts";
import type { Evidence, Span } from "./types.ts";
import type { Utterance } from "./utterances.ts";

/** Makes the evidence of findings from the bodies of messages (by id); confidence is rounded to hundredths. */
export function makeEvidence(
  bodies: ReadonlyMap<string, string>,
): (utterance: Utterance, span: Span, rule: string, confidence: number) => Evidence {
  return (utterance, span, rule, confidence) => ({
    messageId: utterance.messageId,
    participant: utterance.participant,
    person: utterance.person.main,
    date: utterance.date,
    span,
    quote: evidenceQuote(bodies.get(utterance.messageId) ?? "", span),
    rule,
    confidence: Math.round(100 * Math.min(1, Math.max(0, confidence))) / 100,
  });
}

/** From here on a reading is likelier right than wrong; below, reports mark it as uncertain. */
export function isCertain({ confidence }: Evidence): boolean {
  return confidence >= 0.5;
}
