import type { FoundDebate } from "../analyze-debate.ts";
import type { makeEvidence } from "../findings/evidence.ts";
import type { Name, Notes, Participant, Stance } from "../types.ts";
import { isByPerson } from "../utterances.ts";
import { findObjectionReplies } from "./objection-replies.ts";
import { findOffList } from "./off-list.ts";
import { findQuotedSpeech } from "./quoted-speech.ts";
import { findRelays } from "./relays.ts";
import { findResolutions } from "./resolutions.ts";
import { findRoles } from "./roles.ts";
import { findThings } from "./things.ts";

/** How sure these readings are: they are few, and made for plain words only. */
const confidence = 0.8;

/** What came of objections and whose they are, what the names are for, who is what to the patches, and what is said of talks outside the lists. */
export function findNotes(
  { utterances, posts, withdrawals }: Pick<FoundDebate, "utterances" | "posts" | "withdrawals">,
  names: readonly Name[],
  stances: readonly Stance[],
  participants: readonly Participant[],
  evidence: ReturnType<typeof makeEvidence>,
): Notes {
  const spoken = utterances.filter(isByPerson);
  const found = [...names.flatMap(({ proposal }) => proposal ?? []), ...stances.map((stance) => stance.evidence)];
  const known = new Set(participants.map(({ participant }) => participant));
  return {
    objectionReplies: findObjectionReplies(stances, names, spoken, posts).map(({ utterance, rule, ...reply }) => ({
      ...reply,
      evidence: evidence(utterance, utterance.span, rule, confidence),
    })),
    resolutions: findResolutions(stances, names, spoken).map(({ utterance, rule, ...resolution }) => ({
      ...resolution,
      evidence: evidence(utterance, utterance.span, rule, confidence),
    })),
    relays: findRelays(stances, posts, spoken).map(({ utterance, ...relay }) => ({
      ...relay,
      evidence: evidence(utterance, utterance.span, "words of another", confidence),
    })),
    quotedSpeech: findQuotedSpeech(stances, posts, spoken).map(({ utterance, ...speech }) => ({
      ...speech,
      evidence: evidence(utterance, utterance.span, "led in as the words of another", confidence),
    })),
    withdrawals: withdrawals
      .filter(({ family }) => names.some(({ name, fate }) => name === family.name && fate === "withdrawn"))
      .map(({ family, utterance }) => ({
        name: family.name,
        evidence: evidence(utterance, utterance.span, "taken back", confidence),
      })),
    things: findThings(names, spoken).map(({ name, thing, utterance, rule }) => ({
      name,
      thing,
      evidence: evidence(utterance, utterance.span, rule, confidence),
    })),
    roles: findRoles(spoken, posts)
      .filter(({ utterance }) => known.has(utterance.person.main))
      .map(({ role, utterance, rule }) => ({
        person: utterance.person.main,
        role,
        evidence: evidence(utterance, utterance.span, rule, confidence),
      })),
    offList: findOffList(spoken, new Set(found.map(({ messageId }) => messageId))).map((utterance) =>
      evidence(utterance, utterance.span, "talk outside the list", confidence),
    ),
  };
}
