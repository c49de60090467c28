import { isCertain } from "../findings/evidence.ts";
import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { answersWords, replySays } from "../plain-reply.ts";
import { authorsOf, isPatchPost } from "../threads/series.ts";
import type { ObjectionReply, Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** A reply as the finding it makes: the sentence, and what it says to which objection. */
export type FoundReply = Omit<ObjectionReply, "evidence"> & { readonly utterance: Utterance; readonly rule: string };

/**
 * What others answer to objections, where it is plain: the first words under a quotation that ends with the objection
 * agree or disagree, without a "but". What is only near, or says neither, is nobody's answer here.
 */
export function findObjectionReplies(record: FindingsRecord): readonly FoundReply[] {
  const { stances, utterances } = record;
  const objections = stances.filter(({ stance, evidence }) => stance === "oppose" && isCertain(evidence));
  return utterances.flatMap((utterance) => {
    const says = replySays(utterance);
    if (says === null) return [];
    const answered = objections.filter(
      (objection) =>
        answersWords(utterance, objection.evidence) || objections.some((side) => isSaidIn(side, utterance, objection)),
    );
    return answered.map(({ name, evidence }) => {
      const isOwn = stoodFor(utterance.person.main, name, record);
      const kind = says === "disagrees" ? "disputed" : isOwn ? "conceded" : "seconded";
      return { name, objection: evidence.messageId, kind, utterance, rule: `reply that ${says}` } as const;
    });
  });
}

/** Whether the sentence was read as an objection of its own that takes up this one, word for word. */
function isSaidIn({ name, evidence, answers: passage }: Stance, said: Utterance, objection: Stance): boolean {
  if (evidence.messageId !== said.messageId || evidence.span.start !== said.span.start) return false;
  if (passage === null || name !== objection.name || evidence.person === objection.evidence.person) return false;
  return passage.messageId === objection.evidence.messageId && passage.quote.includes(objection.evidence.quote);
}

/** Whether the name is theirs: they put it forward, brought it in use, spoke for it, or wrote patches that hold it. */
function stoodFor(person: string, name: string, { names, stances, posts }: FindingsRecord): boolean {
  const own = names.find((one) => one.name === name);
  const origin = own?.role === "incumbent" ? own.firstUse : own?.proposal;
  if (origin?.person === person) return true;
  const isPatched = posts.some(
    // Who posts a patch for another speaks not for it.
    (post) => isPatchPost(post) && authorsOf(post).at(-1) === person && placeOfForm(post.message.body, name) >= 0,
  );
  return (
    isPatched ||
    stances.some(
      (one) =>
        one.name === name && one.stance === "support" && one.evidence.person === person && isCertain(one.evidence),
    )
  );
}
