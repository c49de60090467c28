import type { Findings, FoundName, FoundOutcome, FoundStance } from "./findings.ts";

/** Something that was found in both, differently. */
export type Changed<Found> = { readonly old: Found; readonly new: Found };

/** What was found in one of two, or in both but differently. */
export type Differences<Found> = {
  readonly added: readonly Found[];
  readonly removed: readonly Found[];
  readonly changed: readonly Changed<Found>[];
};

/** How the findings of one debate differ; null in `decision` where it is the same. */
export type DebateDifference = {
  readonly id: string;
  readonly about: string;
  readonly change: "added" | "removed" | "changed";
  readonly decision: Changed<FoundOutcome> | null;
  readonly names: Differences<FoundName>;
  readonly stances: Differences<FoundStance>;
};

/**
 * How new findings differ from old ones, debate by debate; empty where nothing does. Debates are the same that share
 * messages, names that share a form, stances that one message takes on one name. Rules, confidences and spans do not count:
 * they tell how something was found, not what.
 */
export function compareFindings(old: readonly Findings[], now: readonly Findings[]): readonly DebateDifference[] {
  const pairs = pairDebates(old, now);
  const paired = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  const whole = (debates: readonly Findings[], change: "added" | "removed") =>
    debates.filter((debate) => !paired.has(debate)).map((debate) => wholeDebate(debate, change));
  const changed = pairs.map(compareDebate).filter(differs);
  return [...whole(old, "removed"), ...changed, ...whole(now, "added")];
}

/** Each new debate with the old one it shares most messages with; each old one once. */
function pairDebates(old: readonly Findings[], now: readonly Findings[]): readonly Changed<Findings>[] {
  const candidates = now.flatMap((debate) => {
    const ids = new Set(debate.message_ids);
    return old.map((one) => ({ old: one, new: debate, shared: one.message_ids.filter((id) => ids.has(id)).length }));
  });
  const taken = new Set<Findings>();
  const pairs: Changed<Findings>[] = [];
  for (const pair of candidates.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared)) {
    if (taken.has(pair.old) || taken.has(pair.new)) continue;
    taken.add(pair.old).add(pair.new);
    pairs.push(pair);
  }
  return pairs.sort((a, b) => now.indexOf(a.new) - now.indexOf(b.new));
}

function wholeDebate(debate: Findings, change: "added" | "removed"): DebateDifference {
  const { id, about, names, stances } = debate;
  const none = { added: [], removed: [], changed: [] };
  return {
    id,
    about,
    change,
    decision: null,
    names: { ...none, [change]: names },
    stances: { ...none, [change]: stances },
  };
}

function compareDebate({ old, new: now }: Changed<Findings>): DebateDifference {
  const sameAs = (name: string) => old.names.find((one) => sharesForm(one, formsOf(name, now)))?.name ?? name;
  return {
    id: now.id,
    about: now.about,
    change: "changed",
    decision: sameOutcome(old.outcome, now.outcome) ? null : { old: old.outcome, new: now.outcome },
    names: compare(old.names, now.names, sharesName, sameName),
    stances: compare(
      old.stances,
      now.stances,
      (one, other) =>
        one.message_id === other.message_id && one.stance === other.stance && one.name === sameAs(other.name),
      sameStance,
    ),
  };
}

function differs({ decision, names, stances }: DebateDifference): boolean {
  return decision !== null || [names, stances].some((one) => Object.values(one).some((list) => list.length > 0));
}

/** Pairs what matches, each once and in order; of the pairs, those that are not the same are changed. */
function compare<Found>(
  old: readonly Found[],
  now: readonly Found[],
  matches: (old: Found, now: Found) => boolean,
  isSame: (old: Found, now: Found) => boolean,
): Differences<Found> {
  const left = [...old];
  const added: Found[] = [];
  const changed: Changed<Found>[] = [];
  for (const found of now) {
    const fitting = left.filter((one) => matches(one, found));
    const match = fitting.find((one) => isSame(one, found)) ?? fitting[0];
    if (match === undefined) {
      added.push(found);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    if (!isSame(match, found)) changed.push({ old: match, new: found });
  }
  return { added, removed: left, changed };
}

function formsOf(name: string, { names }: Findings): readonly string[] {
  return [name, ...(names.find((one) => one.name === name)?.aliases ?? [])];
}

function sharesForm({ name, aliases }: FoundName, forms: readonly string[]): boolean {
  return [name, ...aliases].some((form) => forms.includes(form));
}

function sharesName(old: FoundName, now: FoundName): boolean {
  return sharesForm(old, [now.name, ...now.aliases]);
}

function sameName(old: FoundName, now: FoundName): boolean {
  return JSON.stringify(nameParts(old)) === JSON.stringify(nameParts(now));
}

function nameParts({ name, aliases, role, fate, proposed_by: by }: FoundName): readonly unknown[] {
  return [name, aliases, role, fate, by?.participant, by?.message_id];
}

function sameStance(old: FoundStance, now: FoundStance): boolean {
  return old.quote === now.quote && JSON.stringify(old.rationales) === JSON.stringify(now.rationales);
}

function sameOutcome(old: FoundOutcome, now: FoundOutcome): boolean {
  const parts = ({ status, name, kind, message_id, quote }: FoundOutcome) => [status, name, kind, message_id, quote];
  return JSON.stringify(parts(old)) === JSON.stringify(parts(now));
}
