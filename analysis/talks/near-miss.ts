import type { FoundTalk } from "../analyze-debate.ts";
import { lacksOfDebate } from "./lacks-of-debate.ts";

/** Threads that were read for a debate and hold none. */
export type NearMiss = {
  /** What they lack to be one, in words. */
  readonly lacks: readonly string[];
  /** Of their first message. */
  readonly subject: string;
  readonly messages: number;
  /** The message to look at: the first that puts a name forward, else that takes a side, else the first of all. */
  readonly messageId: string;
};

/** What a talk that is no debate comes nearest with; null where there is no message. */
export function nearMissOf(talk: FoundTalk): NearMiss | null {
  const [first] = talk.posts;
  if (first === undefined) return null;
  const proposal = [...talk.names, ...talk.families].find((family) => family.proposal)?.proposal;
  const telling = proposal ?? talk.stances[0];
  return {
    lacks: lacksOfDebate(talk),
    subject: first.message.subject,
    messages: talk.posts.length,
    messageId: telling?.utterance.messageId ?? first.message.id,
  };
}

/** The one of two that comes nearer to a debate: that lacks less, then the larger. The same in whatever order they come. */
export function nearer(one: NearMiss, other: NearMiss): NearMiss {
  const difference =
    one.lacks.length - other.lacks.length ||
    other.messages - one.messages ||
    (one.messageId < other.messageId ? -1 : 1);
  return difference <= 0 ? one : other;
}
