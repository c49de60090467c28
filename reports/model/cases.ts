import { shorten, visible } from "../text.ts";
import type { Debate } from "../types.ts";
import { answeredBy } from "./answered.ts";
import { CERTAIN, quotedSpeechOf } from "./citations.ts";
import { kindsOf, reasonsFirst } from "./kinds.ts";
import { isOnlyBroughtUp, shownFate } from "./names.ts";
import type { Reader } from "./reader.ts";
import { thingOf } from "./things.ts";
import type { Afterwards, Argument, ArgumentGroup, Citation, KindComparison, NameCase } from "./types.ts";

type Stance = Debate["stances"][number];

/** The case for and against each name, in the order of the report: of those for the thing in question, and of those for something else. */
export function nameCases(reader: Reader): {
  readonly names: readonly NameCase[];
  readonly asides: readonly NameCase[];
} {
  const { debate, cite, nameRef, names } = reader;
  const winner = debate.decision.status === "undecided" ? null : debate.decision.name;
  const cases = names.map((name) => {
    const stances = reader.stances.filter((stance) => stance.name === name.name);
    const isOutdone =
      name.fate === "rejected" && (name.role === "incumbent" || stances.every(({ stance }) => stance === "support"));
    const takenBack = debate.notes.withdrawals.findLast((one) => one.name === name.name && name.fate === "withdrawn");
    return {
      ...nameRef(name.name),
      aliases: name.aliases.map((alias) => shorten(visible(alias), 80)),
      role: name.role,
      fate: shownFate(name, debate),
      winner: name.name === winner,
      uncertain: name.name !== winner && isDoubtful(name, stances),
      thing: thingOf(name.name, reader),
      compromises: debate.notes.resolutions
        .filter((one) => one.kind === "compromise" && one.objection === null && one.name === name.name)
        .map(({ evidence }) => cite(evidence)),
      takenBack: takenBack === undefined ? null : cite(takenBack.evidence),
      lostTo:
        isOutdone && !debate.asides.includes(name.name) && winner !== null && winner !== name.name
          ? nameRef(winner)
          : null,
      proposal: name.proposal && cite(name.proposal),
      onlyBroughtUp: isOnlyBroughtUp(name, stances),
      firstUse: name.firstUse && cite(name.firstUse),
      support: grouped(stances, "support", reader),
      oppose: grouped(stances, "oppose", reader),
    };
  });
  const shown = withoutRepeats(cases);
  const isAside = (_: NameCase, at: number) => debate.asides.includes(names[at]?.name ?? "");
  return { names: shown.filter((one, at) => !isAside(one, at)), asides: shown.filter(isAside) };
}

/** Words that are about several names stand in full under the first of them. */
function withoutRepeats(cases: readonly NameCase[]): NameCase[] {
  const firsts = new Map<number, Argument>();
  const placed = (name: NameCase, groups: readonly ArgumentGroup[]) =>
    groups.map((group) => ({
      ...group,
      arguments: group.arguments.map((argument) => {
        const { number } = argument.citation;
        const first = firsts.get(number);
        if (first === undefined) firsts.set(number, argument);
        return first === undefined || first.name.anchor === name.anchor
          ? argument
          : { ...argument, alreadyUnder: { place: first.name, ownReasons: reasonsBesides(first, argument) } };
      }),
    }));
  return cases.map((name) => ({
    ...name,
    support: placed(name, name.support),
    oppose: placed(name, name.oppose),
  }));
}

/** The reasons that a statement gives for its name and not for another that the same words are about. */
function reasonsBesides(first: Argument, { reasons }: Argument): readonly Citation[] {
  return reasons.filter(({ quote }) => first.reasons.every((told) => told.quote !== quote));
}

/**
 * Objections that nobody else answered in this archive, neither in a direct reply to their message nor by quoting them,
 * in order of time; without those that only agree to another one, or give up a name of their author's, as nobody need
 * answer them.
 */
export function unansweredObjections(reader: Reader): Argument[] {
  const { debate } = reader;
  const agreed = new Set(debate.notes.objectionReplies.map(({ name, evidence }) => `${evidence.messageId} ${name}`));
  return reader.stances
    .filter(({ stance }) => stance === "oppose")
    .filter(({ name, evidence }) => !agreed.has(`${evidence.messageId} ${name}`))
    .filter((stance) => !isAgainstOwn(stance, reader))
    .map((stance) => argumentOf(stance, reader))
    .filter(({ afterwards }) => !afterwards.isAnswered);
}

/** Who put the name forward, brought it or posts it in patches, and gives it up. */
function isAgainstOwn({ name, evidence }: Stance, { debate, patchTitles }: Reader): boolean {
  const own = debate.names.find((one) => one.name === name);
  if (own?.proposal?.person === evidence.person || own?.firstUse?.person === evidence.person) return true;
  // The changelog of a patch tells of what its author does.
  return own?.role === "incumbent" && patchTitles.has(evidence.messageId);
}

/** The messages in which a statement stands: the first, and those that repeat it. */
function messagesWith(stance: Stance, { repeatsOf }: Reader): readonly string[] {
  return [stance, ...repeatsOf(stance)].map(({ evidence }) => evidence.messageId);
}

/** Each kind of objection with the objections of that kind to the winner and to the others; empty without a winner. */
export function kindComparison(cases: readonly NameCase[]): KindComparison[] {
  const winner = cases.find((name) => name.winner);
  if (winner === undefined) return [];
  const kinds = new Set(cases.flatMap((name) => name.oppose.flatMap((group) => group.kinds)));
  const objections = (name: NameCase, kind: string) =>
    name.oppose.filter((group) => group.kinds.includes(kind)).flatMap((group) => group.arguments);
  return [...kinds].sort(reasonsFirst).map((kind) => ({
    kind,
    winner: objections(winner, kind),
    others: cases
      .filter((name) => !name.winner)
      .map((name) => ({ name, fate: name.fate, citations: objections(name, kind).map(({ citation }) => citation) }))
      .filter((other) => other.citations.length > 0),
  }));
}

/** Whether nothing certain says that it is a name in question: neither a proposal nor a statement on it. */
function isDoubtful({ role, proposal }: Debate["names"][number], stances: readonly Stance[]): boolean {
  if (role === "incumbent") return false;
  return (proposal?.confidence ?? 0) < CERTAIN && stances.every(({ evidence }) => evidence.confidence < CERTAIN);
}

function grouped(stances: readonly Stance[], direction: Stance["stance"], reader: Reader): ArgumentGroup[] {
  const groups = new Map<string, ArgumentGroup>();
  for (const stance of stances) {
    if (stance.stance !== direction) continue;
    const kinds = kindsOf(stance);
    const title = kinds.join(", ");
    const before = groups.get(title)?.arguments ?? [];
    groups.set(title, { title, kinds, arguments: [...before, argumentOf(stance, reader)] });
  }
  return [...groups.values()].sort((left, right) => reasonsFirst(left.title, right.title));
}

function argumentOf(stance: Stance, reader: Reader): Argument {
  const { cite, nameRef, repeatsOf } = reader;
  return {
    stance: stance.stance,
    name: nameRef(stance.name),
    citation: cite(stance.evidence),
    alreadyUnder: null,
    reasons: stance.rationales.map(({ evidence }) => cite(evidence)),
    again: repeatsOf(stance).map(({ evidence }) => cite(evidence)),
    answers: answeredBy(stance, reader),
    afterwards: afterwardsOf(stance, reader),
  };
}

function afterwardsOf(statement: Stance, reader: Reader): Afterwards {
  const { name, stance, evidence } = statement;
  const { debate, stances, cite, person, repliers } = reader;
  const places = messagesWith(statement, reader);
  const isThere = (messageId: string | null | undefined) => messageId != null && places.includes(messageId);
  const contrary = stances.filter(
    (other) =>
      other.name === name &&
      other.stance !== stance &&
      isThere(other.answers?.messageId) &&
      other.evidence.person !== evidence.person,
  );
  const change = debate.changesOfMind.find(
    ({ name: changed, before }) => changed === name && isThere(before.messageId) && before.person === evidence.person,
  );
  const replies = [...debate.notes.objectionReplies, ...debate.notes.resolutions].filter(
    (reply) => stance === "oppose" && reply.name === name && isThere(reply.objection),
  );
  const repliedBy = [...new Set(places.flatMap((messageId) => repliers.get(messageId) ?? []))];
  return {
    isAnswered: contrary.length + replies.length + repliedBy.length > 0,
    answeredBy: contrary.map((other) => cite(other.evidence)),
    wordsOf: speakerOf(statement, reader),
    relayed: stance === "oppose" ? relayOf({ name, evidence }, reader) : null,
    replies: replies.map((reply) => ({ kind: reply.kind, citation: cite(reply.evidence) })),
    repliedBy: repliedBy.map(person),
    changed: change === undefined ? null : cite(change.after),
  };
}

/** Whose words a statement is in, where its message leads them in as another's. */
function speakerOf(stance: Stance, { debate, cite }: Reader): Afterwards["wordsOf"] {
  const found = quotedSpeechOf(stance, debate.notes);
  return found === null ? null : { speaker: shorten(visible(found.speaker), 80), citation: cite(found.evidence) };
}

/** Whose objection is passed on, and their own words on the name before. */
function relayOf({ name, evidence }: Pick<Stance, "name" | "evidence">, reader: Reader): Afterwards["relayed"] {
  const relay = reader.debate.notes.relays.find(
    (one) =>
      one.name === name &&
      one.passedOnIn === evidence.messageId &&
      one.evidence.span.start === evidence.span.start &&
      one.person !== evidence.person,
  );
  if (relay === undefined) return null;
  const before = reader.stances.slice(
    0,
    reader.stances.findIndex((one) => one.evidence === evidence),
  );
  const own = before.find(
    (one) => one.name === name && one.stance === "oppose" && one.evidence.person === relay.person,
  );
  const written = reader.debate.messageIds[reader.debate.authors.indexOf(relay.person)] ?? "";
  const person = reader.authorOf(written) ?? reader.person(relay.person);
  return { person, original: own === undefined ? null : reader.cite(own.evidence) };
}
