import type { FoundTalk } from "../analyze-debate.ts";
import type { Proposal } from "../names/candidates/gather-forms.ts";
import { isFairlyPut } from "../names/candidates/name-features.ts";
import { holdsContested } from "../names/contested/contested.ts";
import { namingContext, surelyOfNames } from "../names/mentions/naming-context.ts";
import { formKey } from "../names/spelling/forms.ts";
import { sentenceKey } from "../text/sentence-key.ts";

/**
 * Fewest stances, taken where names are talked of, that make a debate of a proposal: one remark on a name is a review
 * comment. An alternative put forward in so many words, beside another one, answers such a remark as a stance does.
 */
const fewestStances = 2;

/** What the talk lacks to be a debate, in words; empty where a name is put forward, several people take part, and sides are taken. */
export function lacksOfDebate({ names, stances }: Pick<FoundTalk, "names" | "stances">): readonly string[] {
  const proposals = names.flatMap(({ proposal }) => (proposal ? [proposal.utterance.person.main] : []));
  const people = new Set([...proposals, ...stances.map(({ utterance }) => utterance.person.main)]);
  const isOnNames = ({ family, utterance, referred }: FoundTalk["stances"][number]) =>
    namingContext(utterance) >= surelyOfNames || holdsContested(`${utterance.text} ${referred ?? ""}`, family);
  const judging = new Set(stances.filter(isOnNames).map(({ utterance }) => utterance.messageId));
  const onNames = stances.filter((stance) => isOnNames(stance) || answersProposal(stance, judging));
  // A changelog that is posted with every version takes its side once.
  const sides = new Set(
    onNames.map(({ stance, family, utterance }) => `${stance} ${family.name} ${utterance.person.main}`),
  );
  // What somebody brings up only to turn it down is no remark that others answer.
  const isRemark = onNames.some(
    ({ family, utterance }) => family.proposal?.utterance.messageId !== utterance.messageId,
  );
  const answered =
    isRemark || (sides.size > 0 && doRivalsAnswer(names))
      ? sides.size + Math.max(0, alternatives(names) - 1)
      : sides.size;
  return [
    ...(proposals.length > 0 ? [] : ["no name that anybody argues about is put forward"]),
    ...(people.size > 1 ? [] : ["fewer than 2 people put names forward or take sides"]),
    ...(answered >= fewestStances ? [] : [`fewer than ${fewestStances} stances are taken in talk of names`]),
  ];
}

/**
 * Whether "Works for me" answers the sentence that puts the name forward, which itself stands where names are talked of, in
 * answer to a message that judges one.
 */
function answersProposal({ family, referred }: FoundTalk["stances"][number], judging: ReadonlySet<string>): boolean {
  if (referred === null) return false;
  const answered = sentenceKey(referred);
  return family.proposals.some(
    ({ utterance, context }) =>
      context >= surelyOfNames &&
      judging.has(utterance.passage.parentId ?? "") &&
      sentenceKey(utterance.text) === answered,
  );
}

/**
 * Whether two people put different names forward, one in answer to the other or both to the same message: who offers
 * another name is no longer talking to himself.
 */
function doRivalsAnswer(names: FoundTalk["names"]): boolean {
  const put = putFairly(names).map(({ utterance }) => utterance);
  return put.some((one) =>
    put.some(
      (other) =>
        one.person.main !== other.person.main &&
        one.passage.parentId !== null &&
        [other.messageId, other.passage.parentId].includes(one.passage.parentId),
    ),
  );
}

/**
 * How many names are put forward in so many words for the one thing that most are for; where it is not said what they
 * replace, it is the same.
 */
function alternatives(names: FoundTalk["names"]): number {
  const put = putFairly(names);
  const replaced = put.flatMap(({ replaces }) => (replaces ? [formKey(replaces.form)] : []));
  const most = Math.max(0, ...replaced.map((key) => replaced.filter((other) => other === key).length));
  return put.length - replaced.length + most;
}

function putFairly(names: FoundTalk["names"]): readonly Proposal[] {
  return names.flatMap(({ proposal }) => (proposal !== null && isFairlyPut(proposal) ? [proposal] : []));
}
