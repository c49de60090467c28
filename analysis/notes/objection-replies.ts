import { isCertain } from "../evidence.ts";
import { foldSpace } from "../text/own-text.ts";
import { authorsOf, isPatchPost } from "../threads/series.ts";
import type { Name, ObjectionReply, Post, Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { placeOfForm } from "./form-in.ts";

/** So much of what is quoted may stand behind the objection: a reply is to the last words quoted above it. */
const behind = 300;

/** Words that a reply opens with and that agree to what stands above it, whole. */
const agrees =
  /^(?:(?:yes|yeah|yep|ok(?:ay)?|ah|hm+|sure)[,.!]?\s+)*(?:(?:that(?:'s|\s+is)\s+(?:a\s+)?)?(?:very\s+)?(?:fair|good)(?:ly)?\s+(?:point|enough|catch)|agreed|i(?:\s+(?:completely|fully|totally))?\s+agree|you(?:'re|\s+are)\s+right|point\s+taken|(?:(?:this|that|it)\s+)?makes?\s+sense|understood|indeed|will\s+(?:change|rename|fix)|i(?:'ll|\s+will)\s+(?:change|rename|fix)|that\s+is\s+fairly\s+enough)\b/i;
const disagrees =
  /^(?:(?:well|hm+|sorry)[,.]?\s+)?(?:i\s+(?:disagree|don't\s+(?:agree|think\s+so|buy\s+(?:it|that)|see\s+(?:the\s+(?:problem|confusion)|why|how)|quite\s+understand\s+the\s+objection))|not\s+(?:really|at\s+all)[,.!]|no,\s|nope\b|that's\s+not\s+(?:true|right))/i;
const limits = /\b(?:but|though|although|however|except|unless|partly|in\s+part)\b/i;

/** A reply as the finding it makes: the sentence, and what it says to which objection. */
export type FoundReply = Omit<ObjectionReply, "evidence"> & { readonly utterance: Utterance; readonly rule: string };

/**
 * What others answer to objections, where it is plain: the first words under a quotation that ends with the objection
 * agree or disagree, without a "but". What is only near, or says neither, is nobody's answer here.
 */
export function findObjectionReplies(
  stances: readonly Stance[],
  names: readonly Name[],
  utterances: readonly Utterance[],
  posts: readonly Post[] = [],
): readonly FoundReply[] {
  const objections = stances.filter(({ stance, evidence }) => stance === "oppose" && isCertain(evidence));
  return utterances.flatMap((utterance) => {
    const says = saidBy(utterance);
    if (says === null) return [];
    const answered = objections.filter(
      (objection) =>
        answersObjection(utterance, objection.evidence) ||
        objections.some((side) => isSaidIn(side, utterance, objection)),
    );
    return answered.map(({ name, evidence }) => {
      const concedes = says === "agrees" && stoodFor(utterance.person.main, name, names, stances, posts);
      const kind = says === "disagrees" ? "disputed" : concedes ? "conceded" : "seconded";
      return { name, objection: evidence.messageId, kind, utterance, rule: `reply that ${says}` } as const;
    });
  });
}

function saidBy({ kind, text, before, after, passage }: Utterance): "agrees" | "disagrees" | null {
  if (kind !== "sentence" || before.length > 0 || !passage.quoted || passage.distance > 0) return null;
  if (disagrees.test(text)) return "disagrees";
  const isLimited = limits.test(text) || limits.test((after[0] ?? "").slice(0, 12));
  return agrees.test(text) && !text.includes("?") && !isLimited ? "agrees" : null;
}

/** Whether the sentence stands under a quotation that ends with the objection, and is another person's. */
export function answersObjection({ messageId, person, passage }: Utterance, objection: Stance["evidence"]): boolean {
  if (messageId === objection.messageId || person.main === objection.person) return false;
  const quoted = foldSpace(passage.text);
  const at = quoted.lastIndexOf(objection.quote);
  return at >= 0 && quoted.length - at - objection.quote.length <= behind;
}

/** Whether the sentence was read as an objection of its own that takes up this one, word for word. */
function isSaidIn({ name, evidence, answers: taken }: Stance, said: Utterance, objection: Stance): boolean {
  if (evidence.messageId !== said.messageId || evidence.span.start !== said.span.start) return false;
  if (taken === null || name !== objection.name || evidence.person === objection.evidence.person) return false;
  return taken.messageId === objection.evidence.messageId && taken.quote.includes(objection.evidence.quote);
}

/** Whether the name is theirs: they put it forward, brought it in use, spoke for it, or wrote patches that hold it. */
function stoodFor(
  person: string,
  name: string,
  names: readonly Name[],
  stances: readonly Stance[],
  posts: readonly Post[],
): boolean {
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
