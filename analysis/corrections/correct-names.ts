import type { Debate, Evidence, Name, Stance } from "../types.ts";
import { type Edit, renamed } from "./correct-finding.ts";
import { nameIn } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";

/** The debate with names that are forms of one candidate as one name: that which is `into`. */
export function mergeNames(debate: Debate, into: string, forms: readonly string[]): Edit {
  const kept = nameIn(debate, into);
  const others = [...new Set(forms.map((form) => nameIn(debate, form)))].filter((name) => name !== kept);
  if (others.length === 0) throw new Mismatch(`these names are "${kept.name}" already`, "take the correction out");
  const merged = others.reduce(uniteNames, kept);
  const names = debate.names.flatMap((name): readonly Name[] | Name =>
    name === kept ? merged : others.includes(name) ? [] : name,
  );
  const moved = others.reduce<Debate>((result, { name }) => renamed(result, name, kept.name), { ...debate, names });
  const what = `${others.map(({ name }) => `"${name}"`).join(", ")} into "${kept.name}"`;
  return { debate: { ...moved, stances: withoutTwins(moved.stances) }, what, evidence: null };
}

/** The debate with some forms of a name as a name of their own, and with it the stances whose words hold such a form. */
export function splitName(debate: Debate, from: string, forms: readonly string[]): Edit {
  const name = nameIn(debate, from);
  const missing = forms.find((form) => !name.aliases.includes(form));
  const [first = "", ...rest] = forms;
  if (missing !== undefined || first === "")
    throw new Mismatch(
      `"${missing ?? ""}" is no other form of "${name.name}"`,
      `its other forms are: ${name.aliases.join(", ") || "none"}`,
    );
  const isOurs = (evidence: Evidence | null) => evidence !== null && holdsForm(evidence.quote, forms, name);
  const stances = debate.stances.map((stance) =>
    stance.name === name.name && isOurs(stance.evidence) ? { ...stance, name: first } : stance,
  );
  const firstStance = stances.find((stance) => stance.name === first)?.evidence ?? null;
  const proposal = isOurs(name.proposal) ? name.proposal : null;
  const firstUse = isOurs(name.firstUse) ? name.firstUse : (proposal ?? firstStance);
  const role = proposal === null && name.proposal !== null ? "incumbent" : name.role;
  const split: Name = { name: first, aliases: rest.toSorted(), role, proposal, firstUse, fate: "open" };
  const kept = { ...name, aliases: name.aliases.filter((alias) => !forms.includes(alias)) };
  const names = debate.names.flatMap((one) => (one === name ? [kept, split] : one));
  const what = `${forms.map((form) => `"${form}"`).join(", ")} from "${name.name}"`;
  return { debate: { ...debate, names, stances }, what, evidence: null };
}

/** Words that hold a form which is split off, and not the name it is split from. */
function holdsForm(quote: string, forms: readonly string[], { name }: Name): boolean {
  const without = forms.reduce((text, form) => text.replaceAll(form, ""), quote);
  return without !== quote && !without.includes(name);
}

/** Two names as one: the earlier proposal and first use; what is adopted is adopted under any form. */
export function uniteNames(kept: Name, other: Name): Name {
  const forms = [...kept.aliases, other.name, ...other.aliases].filter((form) => form !== kept.name);
  return {
    name: kept.name,
    aliases: [...new Set(forms)].sort(),
    role: kept.role === "incumbent" || other.role === "incumbent" ? "incumbent" : "proposed",
    proposal: earlier(kept.proposal, other.proposal),
    firstUse: earlier(kept.firstUse, other.firstUse),
    fate: other.fate === "adopted" || kept.fate === "open" ? other.fate : kept.fate,
  };
}

function earlier(one: Evidence | null, other: Evidence | null): Evidence | null {
  if (one === null || other === null) return one ?? other;
  return (other.date ?? "9") < (one.date ?? "9") ? other : one;
}

/** A sentence that takes the same side on two forms of a name takes it once. */
export function withoutTwins(stances: readonly Stance[]): readonly Stance[] {
  const seen = new Set<string>();
  return stances.filter(({ name, stance, evidence: { messageId, span } }) => {
    const key = JSON.stringify([name, stance, messageId, span.start]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
