import type { ActModels } from "../acts/trained-models.ts";
import type { FoundDebate } from "../analyze-debate.ts";
import { fateOf } from "../decisions/fate-of.ts";
import type { Outcome } from "../decisions/find-decision.ts";
import { isOpposed, type Settlement } from "../decisions/settlement.ts";
import { findLinks } from "../lineages/find-links.ts";
import { firstMention } from "../names/candidates/first-mention.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { findNotes } from "../notes/find-notes.ts";
import { phrase } from "../patterns/phrase.ts";
import { findReasons } from "../stances/find-rationales.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { stanceMessages } from "../stances/stance-message.ts";
import { stanceRule } from "../stances/stance-rule.ts";
import { plainTitle } from "../threads/title.ts";
import type { Debate, Decision, Merge, Name, Stance } from "../types.ts";
import { isByPerson, type Utterance } from "../utterances.ts";
import { answeredPassage } from "./answered-passage.ts";
import { makeEvidence } from "./evidence.ts";
import { findFirstUses } from "./first-uses.ts";
import { nameConfidence } from "./name-confidence.ts";
import { isQuotedFirst } from "./quoted-first.ts";
import { whatFollows } from "./what-follows.ts";

/** The findings of a debate in their final form, every one with its evidence. `id` is unique only within its subject. */
export function assembleDebate(found: FoundDebate, acts: ActModels, merges: readonly Merge[] = []): Debate {
  const evidence = makeEvidence(found.posts);
  const firstUses = findFirstUses(found);
  const names = found.names.map((family) => toName(family, firstUses.get(family) ?? null, found, evidence));
  const stances = found.stances.map(stanceMaker(found, evidence, acts));
  const decision = toDecision(found.outcome, evidence);
  const subject = plainTitle(found.posts[0]?.message.subject ?? "");
  const asides = found.things.slice(1).flatMap((thing) => thing.map(({ name }) => name));
  const following = whatFollows({ subject, names, asides, stances, decision }, { ...found, merges });
  return {
    id: found.label === null ? subject : `${found.label} ${subject}`,
    subject,
    names,
    asides,
    stances,
    decision,
    ...following,
    notes: findNotes(
      { names, stances, utterances: found.utterances.filter(isByPerson), posts: found.posts },
      found.withdrawals,
      following.participants,
      evidence,
    ),
    links: findLinks(found.posts),
    corrections: [],
  };
}

type MakeEvidence = ReturnType<typeof makeEvidence>;

function toName(family: NameFamily, first: Utterance | null, found: FoundDebate, evidence: MakeEvidence): Name {
  const read = openingOf(family, first, found.stances);
  // Who agrees to a name that is quoted of a missing message did not bring it.
  const opening = read && isQuotedFirst(family, read.utterance, found) ? null : read;
  return {
    name: family.name,
    aliases: family.aliases,
    role: family.role,
    proposal: opening
      ? evidence(opening.utterance, opening.utterance.span, opening.rule, nameConfidence(family, found.stances))
      : null,
    firstUse: first ? evidence(first, first.span, "first use", 1) : null,
    fate: fateOf(family, { ...found, settled: settledBeside(family, found) }),
  };
}

/**
 * What is settled of the thing that the name is for: a name for another thing, that nobody is against, or to which nobody has an
 * alternative, is not beaten by it.
 */
function settledBeside(family: NameFamily, { things, outcome, stances }: FoundDebate): Outcome["settled"] {
  const thing = things.find((names) => names.includes(family)) ?? [];
  const isAlone = thing.length === 1 && family.role === "incumbent";
  if (!isAlone && isOpposed(family, stances)) return outcome.settled;
  return outcome.settled.filter((settlement) => thing.includes(settlement.family));
}

/** Nobody takes sides on a name before it is put forward: where that was not seen, its first mention counts. */
function openingOf(
  family: NameFamily,
  first: Utterance | null,
  stances: readonly FoundStance[],
): { readonly utterance: Utterance; readonly rule: string } | null {
  const { proposal } = family;
  if (!proposal || !first || first.index >= proposal.utterance.index) return proposal;
  const side = stances.find((stance) => stance.family === family)?.utterance.index;
  const isEarly = side !== undefined && side < proposal.utterance.index && first.index <= side;
  return isEarly ? { utterance: first, rule: firstMention } : proposal;
}

/** Makes the stances of a debate from those that were found in it. */
function stanceMaker(
  { stances, utterances }: FoundDebate,
  evidence: MakeEvidence,
  acts: ActModels,
): (stance: FoundStance) => Stance {
  const messages = stanceMessages(stances, utterances);
  return (stance) => {
    const { utterance } = stance;
    const message = messages.get(utterance.messageId);
    const reasons = message ? findReasons(stance, message, acts) : [];
    return {
      name: stance.family.name,
      stance: stance.stance,
      evidence: evidence(utterance, utterance.span, stanceRule(stance), stance.confidence),
      rationales: reasons.map(({ span, kind, rule, confidence }) => ({
        kind,
        evidence: evidence(utterance, span, rule, confidence),
      })),
      answers: answeredPassage(stance, utterances),
    };
  };
}

/** What is said or done to settle a debate shows more than what people came to call the thing, or only agree on. */
const shown = 0.7;
const inferred = 0.4;

function toDecision({ decision, withdrawn }: Outcome, evidence: MakeEvidence): Decision {
  if (!decision) return { status: "undecided", reason: withdrawn ? withdrawnBy(withdrawn) : noneSettles };
  const { family, kind, utterance, rule } = decision;
  return {
    status: (family.role === "incumbent" && kind !== "rename patch") || saysKept(decision) ? "kept" : "adopted",
    name: family.name,
    kind,
    evidence: evidence(
      utterance,
      utterance.span,
      rule,
      kind === "later use" || kind === "agreement" ? inferred : shown,
    ),
  };
}

const noneSettles = "no message of the archive settles it";

function withdrawnBy({ date, text }: Utterance): string {
  return `the author of the patches withdrew them${date === null ? "" : ` on ${date.slice(0, 10)}`}: “${text}”`;
}

/** "So we keep it": whoever settles on a name so had it before, though nobody may have said so. */
function saysKept({ kind, utterance }: Settlement): boolean {
  return byWord.has(kind) && keeps.test(utterance.text);
}

const byWord: ReadonlySet<Settlement["kind"]> = new Set(["author's word", "maintainer's word", "participant's word"]);
const keeps = new RegExp(
  phrase`\b(?:I|I'll|I will|I'm|we|we'll|we will|we're|let's|let us)
    (?:(?:just|rather|then|simply) )?(?:keep|keeping|leave|leaving|stay|staying|stick|sticking)\b`,
  "i",
);
