import { withAnnounced } from "../text/announced-example.ts";
import { evidenceQuote } from "../text/own-text.ts";
import type { Evidence, Post, Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/** Makes the evidence of findings from the posts that hold their words; confidence is rounded to hundredths. */
export function makeEvidence(
  posts: readonly Post[],
): (utterance: Utterance, span: Span, rule: string, confidence: number) => Evidence {
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  return (utterance, said, rule, confidence) => {
    const post = byId.get(utterance.messageId);
    const span = post === undefined ? said : withAnnounced(post, said);
    return {
      messageId: utterance.messageId,
      participant: utterance.participant,
      person: utterance.person.main,
      date: utterance.date,
      span,
      quote: evidenceQuote(post?.message.body ?? "", span),
      rule,
      confidence: Math.round(100 * Math.min(1, Math.max(0, confidence))) / 100,
    };
  };
}

/** From here on a reading is likelier right than wrong; below, reports mark it as uncertain. */
export function isCertain({ confidence }: Evidence): boolean {
  return confidence >= 0.5;
}
