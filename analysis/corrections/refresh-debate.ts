import { whatFollows } from "../findings/what-follows.ts";
import { attributeThread } from "../text/attribute-thread.ts";
import { answeringOrder } from "../threads/answering-order.ts";
import { buildThread, groupThreads } from "../threads/build-threads.ts";
import type { Debate, Post, Thread } from "../types.ts";
import type { Posts } from "./types.ts";

/** The debate with all that follows from its names, stances and messages made anew: what it is about, people, threads, coverage. */
export function refreshDebate(debate: Debate, posts: Posts): Debate {
  const threads = threadsOf(debate.messageIds.flatMap((id) => posts.get(id) ?? []));
  const own = answeringOrder(threads);
  const { names, decision } = debate;
  const stances = byPlace(debate, own);
  const decided = decision.status === "undecided" ? null : decision.name;
  const asides = debate.asides.filter((aside) => aside !== decided && names.some(({ name }) => name === aside));
  const changed = { ...debate, asides, stances, notes: notesThatStand(debate, stances) };
  const source = { threads: threads.map(attributeThread), posts: own, merges: debate.coverage.merges };
  return { ...changed, ...whatFollows(changed, source) };
}

/** The threads that messages make, oldest first. */
export function threadsOf(posts: readonly Post[]): readonly Thread[] {
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  return groupThreads(posts.map(({ message }) => message)).map((group) => buildThread(group, byId));
}

/** In the order in which they were said, as the analysis gives them. */
function byPlace({ stances }: Debate, posts: readonly Post[]): Debate["stances"] {
  const places = new Map(posts.map(({ message }, place) => [message.id, place]));
  const place = (id: string) => places.get(id) ?? posts.length;
  return stances.toSorted(
    ({ evidence: a }, { evidence: b }) => place(a.messageId) - place(b.messageId) || a.span.start - b.span.start,
  );
}

/** An answer goes with the objection it answers, and what is said of a name with the name. */
function notesThatStand({ notes, names }: Debate, stances: Debate["stances"]): Debate["notes"] {
  const isName = (name: string) => names.some((one) => one.name === name);
  const isObjection = (name: string, messageId: string) =>
    stances.some((one) => one.name === name && one.stance === "oppose" && one.evidence.messageId === messageId);
  return {
    ...notes,
    objectionReplies: notes.objectionReplies.filter(({ name, objection }) => isObjection(name, objection)),
    resolutions: notes.resolutions.filter(({ name, objection }) =>
      objection === null ? isName(name) : isObjection(name, objection),
    ),
    relays: notes.relays.filter(({ name, passedOnIn }) => isObjection(name, passedOnIn)),
    quotedSpeech: notes.quotedSpeech.filter(({ name, stance, messageId }) =>
      stances.some((one) => one.name === name && one.stance === stance && one.evidence.messageId === messageId),
    ),
    withdrawals: notes.withdrawals.filter(({ name }) =>
      names.some((one) => one.name === name && one.fate === "withdrawn"),
    ),
    things: notes.things.filter(({ name }) => isName(name)),
  };
}
