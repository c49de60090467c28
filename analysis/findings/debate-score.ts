import { firstMention } from "../names/candidates/first-mention.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { formKey, isPlainWord } from "../names/spelling/forms.ts";
import type { Debate, Name } from "../types.ts";

/**
 * How much of a naming debate it is, 0 to below 1: what is said for and against names and what is put forward, each as
 * far as it is sure, set against the size of its threads, in which more is said of other things. It ranks debates, and
 * says nothing of who is right.
 */
export function debateScore(debate: Debate): number {
  const points = sidesTaken(debate) + namesPutForward(debate) + settled(debate) + isTopic(debate);
  const score = points / (points + halfway + debate.messageIds.length / messagesPerPoint);
  return Math.round(100 * score) / 100;
}

/** So many points make one half in a thread of no length; so many messages more take one point more. */
const halfway = 3;
const messagesPerPoint = 100;

/** "Can we name this T?" is how naming debates begin; many a thing is first mentioned and then spoken for or against. */
const inSoManyWords = 2;
const mentioned = 0.4;
const mentionJudged = 0.5;

/** A name that nobody took a side on was mentioned along with others. */
const unjudged = 0.25;
/** An ordinary word in a list of words is seldom the name of a thing. */
const ordinary = 0.4;

/** One point for each statement, however many names it judges; what is posted again with every version counts once. */
function sidesTaken({ names, stances }: Debate): number {
  const statements = new Map<string, number>();
  for (const { name, evidence } of stances) {
    const statement = `${evidence.participant}\n${evidence.quote}`;
    const judged = names.find((one) => one.name === name);
    const points = evidence.confidence * weightOf(judged) * (isOnlyMentioned(judged) ? mentionJudged : 1);
    statements.set(statement, Math.max(points, statements.get(statement) ?? 0));
  }
  return sum([...statements.values()]);
}

function namesPutForward(debate: Debate): number {
  return sum(
    debate.names.map((name) =>
      name.proposal === null
        ? 0
        : name.proposal.confidence *
          weightOf(name) *
          (isArguedAbout(name, debate) ? 1 : unjudged) *
          (isOnlyMentioned(name) ? mentioned : inSoManyWords),
    ),
  );
}

/** Whoever takes up a name that somebody else put forward was persuaded; who carries out a rename of his own need not be. */
function settled({ decision, names }: Debate): number {
  if (decision.status === "undecided") return 0;
  if (decision.status === "kept") return 1.5;
  const proposer = names.find(({ name }) => name === decision.name)?.proposal?.person;
  return proposer === undefined || proposer === decision.evidence.person ? 2.5 : 3.5;
}

/** Two points where the subject of its threads holds a name that is argued about: it is what the threads are about. */
function isTopic(debate: Debate): number {
  const subjects = debate.threads.flatMap(({ subject }) => findMentions(subject).map(({ form }) => formKey(form)));
  const argued = debate.names.filter((name) => isArguedAbout(name, debate)).flatMap(spellingsOf);
  return argued.some((spelling) => subjects.includes(formKey(spelling))) ? 2 : 0;
}

function isArguedAbout({ name }: Name, { stances, decision }: Debate): boolean {
  const decided = decision.status !== "undecided" && decision.name === name;
  return decided || stances.some((stance) => stance.name === name);
}

function isOnlyMentioned(name: Name | undefined): boolean {
  return name?.proposal?.rule === firstMention;
}

function weightOf(name: Name | undefined): number {
  return name === undefined || spellingsOf(name).every(isPlainWord) ? ordinary : 1;
}

function spellingsOf({ name, aliases }: Name): readonly string[] {
  return [name, ...aliases];
}

function sum(points: readonly number[]): number {
  return points.reduce((total, one) => total + one, 0);
}
