import { alphabetical, byCodeUnits } from "../text.ts";
import type { Debate } from "../types.ts";
import { kindsOf } from "./kinds.ts";
import type { Reader } from "./reader.ts";
import type { Change, Person, PersonRef, Version } from "./types.ts";

/** Who changed sides on what, with both statements. */
export function changesOf(reader: Reader): Change[] {
  return reader.debate.changesOfMind.map((change) => changeOf(change, reader));
}

/** A change of mind with both statements. */
export function changeOf(
  { person: changed, name, before, after }: Debate["changesOfMind"][number],
  { debate, cite, nameRef, person }: Reader,
): Change {
  return {
    person: person(changed),
    name: nameRef(name),
    from:
      debate.stances.find((one) => one.name === name && one.evidence.messageId === before.messageId)?.stance ?? null,
    before: cite(before),
    after: cite(after),
  };
}

/** Everybody who put a name forward or took sides, by name, with what they put forward and said. */
export function positionsOf(reader: Reader, versions: readonly Version[]): Person[] {
  return reader.debate.participants.map((participant) => personOf(participant, reader, versions)).sort(byPerson);
}

/** Orders people by name, those of one name by address. */
export function byPerson(left: PersonRef, right: PersonRef): number {
  return alphabetical(left.label, right.label) || byCodeUnits(left.address, right.address);
}

function personOf(participant: Debate["participants"][number], reader: Reader, versions: readonly Version[]): Person {
  const { cite, nameRef, names, stances, person } = reader;
  const address = participant.participant;
  return {
    ...person(address),
    messages: participant.messages,
    patches: versions.find(({ author }) => author.anchor === person(address).anchor) ?? null,
    roles: reader.debate.notes.roles
      .filter((one) => one.person === address)
      .map(({ role, evidence }) => ({ role, citation: cite(evidence) })),
    proposals: names
      .flatMap(({ name, proposal }) =>
        proposal?.person === address ? [{ name: nameRef(name), citation: cite(proposal) }] : [],
      )
      .sort((left, right) => left.citation.number - right.citation.number),
    stances: stances
      .filter((stance) => stance.evidence.person === address)
      .map((stance) => ({
        name: nameRef(stance.name),
        stance: stance.stance,
        kinds: kindsOf(stance),
        citation: cite(stance.evidence),
        reasons: stance.rationales.map(({ evidence }) => cite(evidence)),
      })),
    passedOn: reader.debate.notes.relays
      .filter((relay) => relay.person === address)
      .map(({ name, evidence }) => ({ name: nameRef(name), citation: cite(evidence) })),
  };
}
