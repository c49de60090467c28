import type { Debate, Evidence, Merge, Name } from "../types.ts";
import { renamed, undecided } from "./correct-finding.ts";
import { uniteNames, withoutTwins } from "./correct-names.ts";
import { debateWith } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";
import { threadsOf } from "./refresh-debate.ts";
import type { Posts } from "./types.ts";

/** Debates of which some were made one, or one was made two; `changed` are the results. */
export type Regrouped = {
  readonly debates: readonly Debate[];
  readonly changed: readonly Debate[];
  readonly what: string;
};

/** The debates with some of them as one. Names that share a form are one name; of two decisions the later stands. */
export function mergeDebates(debates: readonly Debate[], into: string, others: readonly string[]): Regrouped {
  const kept = debateWith(debates, into);
  const joining = [...new Set(others.map((id) => debateWith(debates, id)))].filter((debate) => debate !== kept);
  if (joining.length === 0) throw new Mismatch("these messages are in one debate already", "take the correction out");
  const merged = joining.reduce(joined, kept);
  return {
    debates: debates.flatMap((debate) => (debate === kept ? merged : joining.includes(debate) ? [] : debate)),
    changed: [merged],
    what: [kept, ...joining].map(({ about }) => `"${about}"`).join(" and "),
  };
}

/** The debates with some threads of one as a debate of their own, and with them what was found in their messages. */
export function splitDebate(
  debates: readonly Debate[],
  from: string,
  threads: readonly string[],
  posts: Posts,
): Regrouped {
  const whole = debateWith(debates, from);
  const all = threadsOf(whole.messageIds.flatMap((id) => posts.get(id) ?? []));
  const moving = threads.map((id) => {
    const thread = all.find(({ posts: inThread }) => inThread.some(({ message }) => message.id === id));
    if (thread) return thread;
    throw new Mismatch(`the debate of <${from}> does not hold the message <${id}>`, "check both Message-IDs");
  });
  if (new Set(moving).size === all.length)
    throw new Mismatch("these are all threads of the debate", "leave at least one thread in it");
  const ids = new Set(moving.flatMap((thread) => thread.posts.map(({ message }) => message.id)));
  const parts = [part(whole, (id) => !ids.has(id)), { ...part(whole, (id) => ids.has(id)), corrections: [] }];
  const subject = moving[0]?.subject ?? whole.subject;
  const changed = parts.map((debate, index) => (index === 0 ? debate : { ...debate, id: subject, subject }));
  const what = `${moving.map((thread) => `"${thread.subject}"`).join(", ")} from "${whole.about}"`;
  return { debates: debates.flatMap((debate) => (debate === whole ? changed : debate)), changed, what };
}

function joined(kept: Debate, other: Debate): Debate {
  const sameAs = (name: Name) => kept.names.find((one) => formsOf(one).some((form) => formsOf(name).includes(form)));
  const aligned = other.names.reduce((debate, name) => renamed(debate, name.name, (sameAs(name) ?? name).name), other);
  const names = kept.names.map((name) => other.names.filter((one) => sameAs(one) === name).reduce(uniteNames, name));
  return {
    ...kept,
    names: [...names, ...other.names.filter((name) => sameAs(name) === undefined)],
    stances: withoutTwins([...kept.stances, ...aligned.stances]),
    decision: laterDecision(kept, aligned),
    asides: [...kept.asides, ...aligned.asides],
    messageIds: [...new Set([...kept.messageIds, ...other.messageIds])],
    coverage: { ...kept.coverage, merges: allMerges(kept, other) },
    corrections: [...kept.corrections, ...other.corrections],
  };
}

/** Sorted as those of each are. */
function allMerges({ coverage: one }: Debate, { coverage: other }: Debate): readonly Merge[] {
  const keyOf = ({ person, addresses }: Merge) => [person, ...addresses].join("\n");
  const merges = new Map([...one.merges, ...other.merges].map((merge) => [keyOf(merge), merge]));
  return [...merges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, merge]) => merge);
}

function formsOf({ name, aliases }: Name): readonly string[] {
  return [name, ...aliases];
}

function laterDecision({ decision: one }: Debate, { decision: other }: Debate): Debate["decision"] {
  if (one.status === "undecided") return other;
  if (other.status === "undecided") return one;
  return (other.evidence.date ?? "") > (one.evidence.date ?? "") ? other : one;
}

/** What was found in some of a debate's messages. A name that is put forward in others is in use here. */
function part(debate: Debate, isOurs: (messageId: string) => boolean): Debate {
  const ours = (evidence: Evidence | null) => (evidence !== null && isOurs(evidence.messageId) ? evidence : null);
  const stances = debate.stances.filter(({ evidence }) => isOurs(evidence.messageId));
  const { decision } = debate;
  const keeps = decision.status !== "undecided" && isOurs(decision.evidence.messageId);
  const needed = new Set([...stances.map(({ name }) => name), ...(keeps ? [decision.name] : [])]);
  const names = debate.names.flatMap((name): Name[] => {
    const proposal = ours(name.proposal);
    const said = stances.find((stance) => stance.name === name.name)?.evidence ?? null;
    const firstUse = ours(name.firstUse) ?? proposal ?? said;
    if (proposal === null && firstUse === null && !needed.has(name.name)) return [];
    return [
      { ...name, role: proposal === null && name.proposal !== null ? "incumbent" : name.role, proposal, firstUse },
    ];
  });
  const own = { ...debate, names, stances, messageIds: debate.messageIds.filter(isOurs) };
  return keeps || decision.status === "undecided" ? own : undecided(own, "no message of its threads settles it");
}
