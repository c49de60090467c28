import { formKey } from "../../analysis/names/spelling/forms.ts";
import type { Debate, Evidence, Name, Stance } from "../../analysis/types.ts";
import { matchNames } from "./match-names.ts";
import { nameForms, normaliseName } from "./normalise.ts";
import type { AnnotatedName, AnnotatedOutcome, AnnotatedStance, Annotation } from "./types.ts";

/**
 * Everything found in one archive as one set of findings: an annotation covers all that its archive argues about, the
 * analysis may see several debates there. Names of two debates that share a spelling are one name, the one proposed first; the
 * outcome is that of the debate which shares most names with the annotation (the first of equals). As in annotations, a
 * participant is the address in From:, also where a list has put its own there.
 */
export function poolDebates(debates: readonly Debate[], gold: Annotation, senderOf: SenderOf): Annotation {
  const names = mergeNames(debates, senderOf);
  return {
    id: gold.id,
    names,
    stances: mergeStances(
      debates.flatMap((debate) => debate.stances.map((stance) => toAnnotatedStance(stance, names, senderOf))),
    ),
    outcome: toOutcome(closestDebate(debates, gold, senderOf)),
  };
}

/** The address in From: of a message. */
type SenderOf = (messageId: string) => string;

type Proposed = { readonly entry: AnnotatedName; readonly date: string | null; readonly debate: Debate };

function mergeNames(debates: readonly Debate[], senderOf: SenderOf): readonly AnnotatedName[] {
  const merged: Proposed[] = [];
  for (const debate of debates) {
    for (const name of debate.names) {
      let pooled: Proposed = { entry: toAnnotatedName(name, senderOf), date: name.proposal?.date ?? null, debate };
      const others = merged.filter((other) => other.debate !== debate && shareASpelling(other.entry, pooled.entry));
      for (const same of others) {
        merged.splice(merged.indexOf(same), 1);
        pooled = { ...(isEarlier(pooled, same) ? joinForms(pooled, same) : joinForms(same, pooled)), debate };
      }
      merged.push(pooled);
    }
  }
  return merged.map(({ entry }) => entry);
}

function shareASpelling(one: AnnotatedName, other: AnnotatedName): boolean {
  const keys = new Set([one.name, ...one.aliases].map(spellingKey));
  return [other.name, ...other.aliases].some((form) => keys.has(spellingKey(form)));
}

function spellingKey(form: string): string {
  return formKey(form).replaceAll("_", "");
}

/** Any proposal goes before none (the name is another debate's incumbent), a dated one before one without a date. */
function isEarlier(one: Proposed, other: Proposed): boolean {
  if (one.entry.proposed_by === null || other.entry.proposed_by === null) {
    return one.entry.proposed_by !== null && other.entry.proposed_by === null;
  }
  return one.date !== null && (other.date === null || one.date < other.date);
}

function joinForms(first: Proposed, second: Proposed): Proposed {
  const aliases = new Set([...first.entry.aliases, second.entry.name, ...second.entry.aliases]);
  aliases.delete(first.entry.name);
  return { ...first, entry: { ...first.entry, aliases: [...aliases].sort() } };
}

function toAnnotatedName(name: Name, senderOf: SenderOf): AnnotatedName {
  return {
    name: name.name,
    aliases: name.aliases,
    role: name.role,
    proposed_by: name.proposal && toPlace(name.proposal, senderOf),
    fate: name.fate,
  };
}

function toPlace({ messageId }: Evidence, senderOf: SenderOf): { participant: string; message_id: string } {
  return { participant: senderOf(messageId), message_id: messageId };
}

function toAnnotatedStance(stance: Stance, names: readonly AnnotatedName[], senderOf: SenderOf): AnnotatedStance {
  return {
    ...toPlace(stance.evidence, senderOf),
    name: pooledName(stance.name, names),
    stance: stance.stance,
    quote: stance.evidence.quote,
    rationales: stance.rationales.map((rationale) => rationale.evidence.quote),
  };
}

function pooledName(name: string, names: readonly AnnotatedName[]): string {
  if (names.some((pooled) => pooled.name === name)) return name;
  const form = normaliseName(name);
  const same = names.find((pooled) => normaliseName(pooled.name) === form);
  return (same ?? names.find((pooled) => nameForms(pooled).has(form)))?.name ?? name;
}

/** One row per message, name and stance, as the annotation has them; the reasons of further rows are added to the first. */
function mergeStances(stances: readonly AnnotatedStance[]): readonly AnnotatedStance[] {
  const rows = new Map<string, AnnotatedStance>();
  for (const stance of stances) {
    const key = JSON.stringify([stance.message_id, stance.name, stance.stance]);
    const row = rows.get(key) ?? stance;
    rows.set(key, { ...row, rationales: [...new Set([...row.rationales, ...stance.rationales])] });
  }
  return [...rows.values()];
}

function closestDebate(debates: readonly Debate[], gold: Annotation, senderOf: SenderOf): Debate | undefined {
  const shared = (debate: Debate) =>
    matchNames(
      gold.names,
      debate.names.map((name) => toAnnotatedName(name, senderOf)),
    ).size;
  return debates.toSorted((one, other) => shared(other) - shared(one))[0];
}

function toOutcome(debate: Debate | undefined): AnnotatedOutcome {
  if (debate === undefined || debate.decision.status === "undecided") {
    return { status: "undecided", name: null, message_id: null, quote: null };
  }
  const { status, name, evidence } = debate.decision;
  return { status, name, message_id: evidence.messageId, quote: evidence.quote };
}
