import type { FoundDebate } from "../analyze-debate.ts";
import type { makeEvidence } from "../findings/evidence.ts";
import type { Evidence, Notes, Participant } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";
import { findObjectionReplies } from "./objection-replies.ts";
import { findOffList } from "./off-list.ts";
import { findQuotedSpeech } from "./quoted-speech.ts";
import { findRelays } from "./relays.ts";
import { findResolutions } from "./resolutions.ts";
import { findRoles } from "./roles.ts";
import { findThings } from "./things.ts";

/** How sure these readings are: they are few, and made for plain words only. */
const confidence = 0.8;

/**
 * What came of objections and whose they are, what the names are for, who is what to the patches, and what is said of
 * talks outside the lists.
 */
export function findNotes(
  record: FindingsRecord,
  withdrawals: FoundDebate["withdrawals"],
  participants: readonly Participant[],
  evidence: ReturnType<typeof makeEvidence>,
): Notes {
  const said = (utterance: Utterance, rule: string): Evidence => evidence(utterance, utterance.span, rule, confidence);
  const proved = <Found extends { readonly utterance: Utterance; readonly rule: string }>(found: Found) => {
    const { utterance, rule, ...note } = found;
    return { ...note, evidence: said(utterance, rule) };
  };
  const isWithdrawn = (form: string) => record.names.some(({ name, fate }) => name === form && fate === "withdrawn");
  const known = new Set(participants.map(({ participant }) => participant));
  return {
    objectionReplies: findObjectionReplies(record).map(proved),
    resolutions: findResolutions(record).map(proved),
    relays: findRelays(record).map(({ utterance, ...relay }) => ({
      ...relay,
      evidence: said(utterance, "words of another"),
    })),
    quotedSpeech: findQuotedSpeech(record).map(({ utterance, ...speech }) => ({
      ...speech,
      evidence: said(utterance, "led in as the words of another"),
    })),
    withdrawals: withdrawals
      .filter(({ family }) => isWithdrawn(family.name))
      .map(({ family, utterance }) => ({ name: family.name, evidence: said(utterance, "taken back") })),
    things: findThings(record).map(proved),
    roles: findRoles(record)
      .filter(({ utterance }) => known.has(utterance.person.main))
      .map(({ role, utterance, rule }) => ({
        person: utterance.person.main,
        role,
        evidence: said(utterance, rule),
      })),
    offList: findOffList(record).map((utterance) => said(utterance, "talk outside the list")),
  };
}
