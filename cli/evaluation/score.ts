import { matchNames } from "./match-names.ts";
import { type NameKeys, nameKeys } from "./name-keys.ts";
import { bareMessageId, foldWhiteSpace, trimWhiteSpace, wordsOf } from "./normalise.ts";
import type { AnnotatedStance, Annotation, Rate, Score, Tally } from "./types.ts";

/** Message-ID -> who wrote it (lower-case address) and the own text the scorer sees (`scorerText`). */
export type OwnTexts = ReadonlyMap<string, { readonly author: string; readonly text: string }>;

/** Compares findings with an annotation; the measures are those of the independent scorer. */
export function scoreDebate(gold: Annotation, found: Annotation, ownTexts: OwnTexts): Score {
  const matches = matchNames(gold.names, found.names);
  const keys = nameKeys(gold.names, found.names, matches);
  return {
    names: tally(matches.size, found.names.length, gold.names.length),
    proposer: rateProposers(gold, found, matches),
    fate: rateFates(gold, found, matches),
    objections: tallyStances(gold, found, keys, "oppose"),
    support: tallyStances(gold, found, keys, "support"),
    who: tallyPositions(gold, found, keys),
    rationale: tallyRationales(gold, found, keys),
    evidence: rateEvidence(found, ownTexts),
    outcome: { ok: isSameOutcome(gold, found, keys) ? 1 : 0, all: 1 },
  };
}

/** The scores of several debates as one. */
export function addScores(scores: readonly Score[]): Score {
  const tallies = (key: TallyKey) =>
    scores.reduce<Tally>(
      (sum, { [key]: part }) => ({ tp: sum.tp + part.tp, fp: sum.fp + part.fp, fn: sum.fn + part.fn }),
      { tp: 0, fp: 0, fn: 0 },
    );
  const rates = (key: RateKey) =>
    scores.reduce<Rate>((sum, { [key]: part }) => ({ ok: sum.ok + part.ok, all: sum.all + part.all }), {
      ok: 0,
      all: 0,
    });
  return {
    names: tallies("names"),
    proposer: rates("proposer"),
    fate: rates("fate"),
    objections: tallies("objections"),
    support: tallies("support"),
    who: tallies("who"),
    rationale: tallies("rationale"),
    evidence: rates("evidence"),
    outcome: rates("outcome"),
  };
}

type TallyKey = "names" | "objections" | "support" | "who" | "rationale";
type RateKey = "proposer" | "fate" | "evidence" | "outcome";

/** Precision, recall and their harmonic mean, 0..1. Nothing to find and nothing found is perfect. */
export function precisionRecall({ tp, fp, fn }: Tally): { precision: number; recall: number; f1: number } {
  const precision = tp + fp > 0 ? tp / (tp + fp) : fn === 0 ? 1 : 0;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** The share of all that is right, 0..1; null when there is nothing to be right about. */
export function share({ ok, all }: Rate): number | null {
  return all > 0 ? ok / all : null;
}

function tally(shared: number, found: number, wanted: number): Tally {
  return { tp: shared, fp: found - shared, fn: wanted - shared };
}

function rateProposers(gold: Annotation, found: Annotation, matches: ReadonlyMap<number, number>): Rate {
  let ok = 0;
  let all = 0;
  for (const [wanted, match] of matches) {
    const name = gold.names[wanted];
    if (name?.role !== "proposed" || name.proposed_by === null) continue;
    all++;
    const proposal = found.names[match]?.proposed_by?.message_id ?? null;
    if (bareMessageId(proposal) === bareMessageId(name.proposed_by.message_id)) ok++;
  }
  return { ok, all };
}

function rateFates(gold: Annotation, found: Annotation, matches: ReadonlyMap<number, number>): Rate {
  const right = [...matches].filter(([wanted, match]) => gold.names[wanted]?.fate === found.names[match]?.fate);
  return { ok: right.length, all: matches.size };
}

function tallyStances(gold: Annotation, found: Annotation, keys: NameKeys, stance: AnnotatedStance["stance"]): Tally {
  const places = (stances: readonly AnnotatedStance[], key: (name: string) => string) =>
    new Set(stances.filter((row) => row.stance === stance).map((row) => place(row, key)));
  return tallySets(places(gold.stances, keys.ofGold), places(found.stances, keys.ofFound));
}

function tallyPositions(gold: Annotation, found: Annotation, keys: NameKeys): Tally {
  const positions = (stances: readonly AnnotatedStance[], key: (name: string) => string) =>
    new Set(stances.map((row) => JSON.stringify([row.participant.toLowerCase(), key(row.name), row.stance])));
  return tallySets(positions(gold.stances, keys.ofGold), positions(found.stances, keys.ofFound));
}

function tallySets(wanted: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const shared = [...found].filter((item) => wanted.has(item)).length;
  return tally(shared, found.size, wanted.size);
}

/** Words of the reasons, counted per message and name: a reason may be split otherwise than the annotator did. */
function tallyRationales(gold: Annotation, found: Annotation, keys: NameKeys): Tally {
  const wanted = rationaleWords(gold.stances, keys.ofGold);
  const given = rationaleWords(found.stances, keys.ofFound);
  let sum: Tally = { tp: 0, fp: 0, fn: 0 };
  for (const key of new Set([...wanted.keys(), ...given.keys()])) {
    const here = wanted.get(key) ?? new Map<string, number>();
    const there = given.get(key) ?? new Map<string, number>();
    let shared = 0;
    for (const [word, count] of here) shared += Math.min(count, there.get(word) ?? 0);
    const part = tally(shared, size(there), size(here));
    sum = { tp: sum.tp + part.tp, fp: sum.fp + part.fp, fn: sum.fn + part.fn };
  }
  return sum;
}

type Bag = Map<string, number>;

function rationaleWords(stances: readonly AnnotatedStance[], key: (name: string) => string): Map<string, Bag> {
  const bags = new Map<string, Bag>();
  for (const row of stances) {
    const where = place(row, key);
    const bag = bags.get(where) ?? new Map<string, number>();
    bags.set(where, bag);
    for (const word of row.rationales.flatMap(wordsOf)) bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bags;
}

function size(bag: Bag): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}

function place(row: AnnotatedStance, key: (name: string) => string): string {
  return JSON.stringify([bareMessageId(row.message_id), key(row.name)]);
}

function rateEvidence(found: Annotation, ownTexts: OwnTexts): Rate {
  let ok = 0;
  let all = 0;
  for (const row of found.stances) {
    const own = ownTexts.get(bareMessageId(row.message_id));
    for (const quote of [row.quote, ...row.rationales]) {
      if (quote === "") continue;
      all++;
      const isTheirs = own?.author === row.participant.toLowerCase();
      if (isTheirs && own?.text.includes(trimWhiteSpace(foldWhiteSpace(quote)))) ok++;
    }
  }
  return { ok, all };
}

function isSameOutcome(gold: Annotation, found: Annotation, keys: NameKeys): boolean {
  if (gold.outcome.status !== found.outcome.status) return false;
  return gold.outcome.status === "undecided" || keys.areSame(gold.outcome.name, found.outcome.name);
}
