import { peopleCoverage } from "../people/people-coverage.ts";
import type { AttributedThread, Debate, Merge, Post, ThreadSummary } from "../types.ts";
import { aboutLine } from "./about-line.ts";
import { findChangesOfMind } from "./changes-of-mind.ts";
import { describeCoverage } from "./coverage.ts";
import { participantsOf } from "./participants.ts";

/** What a debate is read in, or is left with when it is corrected: `posts` are those of the threads, answers behind what they answer. */
type Source = {
  readonly threads: readonly AttributedThread[];
  readonly posts: readonly Post[];
  /** Of all senders; those of the posts are kept. */
  readonly merges: readonly Merge[];
};

/**
 * What follows from the names, stances and decision of a debate and from the messages it is read in: what it is about, who
 * changed sides, who took part, its threads and messages, what was not there. A correction has it made anew.
 */
export function whatFollows(
  { subject, names, asides, stances, decision }: Pick<Debate, "subject" | "names" | "asides" | "stances" | "decision">,
  { threads, posts, merges }: Source,
): Pick<Debate, "about" | "changesOfMind" | "participants" | "threads" | "messageIds" | "authors" | "coverage"> {
  const participants = participantsOf(posts, names, stances);
  const adopted = decision.status === "adopted" ? decision.name : null;
  return {
    about: aboutLine(names, stances, { adopted, subject, asides }),
    changesOfMind: findChangesOfMind(stances, names),
    participants,
    threads: threads.map(({ thread }) => summariseThread(thread.id, thread.posts)),
    messageIds: posts.map(({ message }) => message.id),
    authors: posts.map(({ person }) => person.main),
    coverage: { ...describeCoverage(threads, names, stances), ...peopleCoverage(posts, participants, merges) },
  };
}

function summariseThread(id: string, posts: readonly Post[]): ThreadSummary {
  const dates = posts.flatMap(({ message }) => message.date ?? []).sort();
  return {
    id,
    subject: posts[0]?.message.subject ?? "",
    messages: posts.length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    lists: [...new Set(posts.flatMap(({ message }) => message.lists))].sort(),
  };
}
