import type { ExplainedMessage } from "../analysis/explain/explain-message.ts";
import type { Lineage } from "../analysis/lineages/types.ts";
import type { Debate, Message, Thread } from "../analysis/types.ts";
import { lineageOf, standingWord } from "./debate-list.ts";
import { withUnderscores } from "./with-underscores.ts";

/** A message of the database with what was found in it. */
export type Explanation = {
  readonly message: Message;
  /** Where it is on the web; null for a mail without a Message-ID. */
  readonly link: string | null;
  /** The thread it is in. */
  readonly thread: Thread;
  /** The threads that were read together with it. */
  readonly threads: readonly Thread[];
  /** The debates of the last analysis whose threads hold it. */
  readonly debates: readonly Debate[];
  /** The histories of the last analysis: what a debate settled on may be superseded by now. */
  readonly lineages: readonly Lineage[];
  readonly found: ExplainedMessage;
};

/** The explanation for programs: all of it, keys with "_" as in the other outputs. */
export function explanationAsJson({ message, link, thread, threads, debates, lineages, found }: Explanation): unknown {
  return withUnderscores({
    message: {
      messageId: message.id,
      from: message.from,
      date: message.date,
      subject: message.subject,
      lists: message.lists,
      link,
    },
    thread: { id: thread.id, subject: thread.subject, messages: thread.posts.length },
    readThreads: threads.map(({ id }) => id),
    debates: debates.map((debate) => ({
      id: debate.id,
      about: debate.about,
      status: debate.decision.status,
      standing: standingWord(debate, lineageOf(debate, lineages)),
    })),
    ...found,
  });
}
