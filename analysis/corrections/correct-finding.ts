import type { Debate, Decision, Evidence, Name, Stance } from "../types.ts";
import { CORRECTION, correctedEvidence } from "./find-quote.ts";
import { type Given, nameIn, rationaleAt, stanceAt, stanceWord } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";
import type { Amendment, FindingAddress, Posts } from "./types.ts";

/** A debate with one finding changed, what it was in words, and the words it rests or rested on. */
export type Edit = { readonly debate: Debate; readonly what: string; readonly evidence: Evidence | null };

/** The debate with a finding confirmed: as sure as a person who read it. */
export function confirmFinding(debate: Debate, finding: FindingAddress): Edit {
  switch (finding.kind) {
    case "stance": {
      const stance = stanceAt(debate, finding);
      const evidence = confirmed(stance.evidence);
      return { debate: withStance(debate, stance, { ...stance, evidence }), what: told(stance), evidence };
    }
    case "rationale": {
      const given = rationaleAt(debate, finding);
      const evidence = confirmed(given.rationale.evidence);
      const changed = withRationale(debate, given, { ...given.rationale, evidence });
      return { debate: changed, what: toldReason(given), evidence };
    }
    case "name": {
      const name = nameIn(debate, finding.name);
      const proposal = name.proposal && confirmed(name.proposal);
      return { debate: withName(debate, name, { ...name, proposal }), what: toldName(name), evidence: proposal };
    }
    case "decision": {
      const decision = settled(debate);
      const evidence = confirmed(decision.evidence);
      return { debate: { ...debate, decision: { ...decision, evidence } }, what: toldDecision(decision), evidence };
    }
  }
}

/** The debate without a finding, and without what rests on it. */
export function rejectFinding(debate: Debate, finding: FindingAddress): Edit {
  switch (finding.kind) {
    case "stance": {
      const stance = stanceAt(debate, finding);
      return { debate: withStance(debate, stance, null), what: told(stance), evidence: stance.evidence };
    }
    case "rationale": {
      const given = rationaleAt(debate, finding);
      const { evidence } = given.rationale;
      return { debate: withRationale(debate, given, null), what: toldReason(given), evidence };
    }
    case "name": {
      const name = nameIn(debate, finding.name);
      const stances = debate.stances.filter((stance) => stance.name !== name.name);
      const without = withName({ ...debate, stances }, name, null);
      const isDecided = debate.decision.status !== "undecided" && debate.decision.name === name.name;
      const result = isDecided ? undecided(without, "the name settled on was rejected by a correction") : without;
      return { debate: result, what: toldName(name), evidence: name.proposal ?? name.firstUse };
    }
    case "decision": {
      const decision = settled(debate);
      const open = undecided(debate, "the decision that was found was rejected by a correction");
      return { debate: open, what: toldDecision(decision), evidence: decision.evidence };
    }
  }
}

/** The debate with a finding changed. */
export function amendFinding(debate: Debate, finding: FindingAddress, to: Amendment, posts: Posts): Edit {
  switch (finding.kind) {
    case "stance": {
      const stance = stanceAt(debate, finding);
      const evidence = reread(stance.evidence, to.quote, posts);
      const name = to.name === null ? stance.name : nameIn(debate, to.name).name;
      const changed = { ...stance, name, stance: to.stance ?? stance.stance, evidence };
      return { debate: withStance(debate, stance, changed), what: `${told(stance)}: now ${told(changed)}`, evidence };
    }
    case "rationale": {
      const given = rationaleAt(debate, finding);
      const evidence = reread(given.rationale.evidence, to.quote, posts);
      const kind = to.kind ?? given.rationale.kind;
      const what = `${toldReason(given)}: now ${kind}`;
      return { debate: withRationale(debate, given, { kind, evidence }), what, evidence };
    }
    case "name":
      return amendName(debate, nameIn(debate, finding.name), to, posts);
    case "decision":
      throw new Mismatch("a decision is set, not amended", 'write "set: decision"');
  }
}

function amendName(debate: Debate, name: Name, to: Amendment, posts: Posts): Edit {
  const form = to.name ?? name.name;
  if (debate.names.some((other) => other !== name && (other.name === form || other.aliases.includes(form))))
    throw new Mismatch(`"${form}" is another name of the debate`, 'write "merge: names"');
  const proposal =
    to.quote === null
      ? name.proposal
      : correctedEvidence(posts, (name.proposal ?? name.firstUse)?.messageId ?? "", to.quote);
  const aliases = [...new Set([...name.aliases, name.name])].filter((alias) => alias !== form).sort();
  const changed = { ...name, name: form, aliases, role: to.role ?? name.role, fate: to.fate ?? name.fate, proposal };
  const notes = [to.name && `called "${to.name}"`, to.role, to.fate, to.quote && "other words"].filter(Boolean);
  return {
    debate: withName(renamed(debate, name.name, form), name, changed),
    what: `${toldName(name)}: now ${notes.join(", ")}`,
    evidence: proposal ?? name.firstUse,
  };
}

/** The debate with what was found about a name now found about another. */
export function renamed(debate: Debate, from: string, to: string): Debate {
  const { decision } = debate;
  return {
    ...debate,
    stances: debate.stances.map((stance) => (stance.name === from ? { ...stance, name: to } : stance)),
    decision: decision.status !== "undecided" && decision.name === from ? { ...decision, name: to } : decision,
  };
}

/** The debate without a decision; what was adopted is open again, and so is what only lost to it. */
export function undecided(debate: Debate, reason: string): Debate {
  const names = debate.names.map((name) => (restsOnDecision(name, debate) ? { ...name, fate: "open" as const } : name));
  return { ...debate, names, decision: { status: "undecided", reason } };
}

/** A name that won, or lost to the one that won and was not argued against. */
function restsOnDecision(name: Name, debate: Debate): boolean {
  if (name.fate !== "rejected") return name.fate === "adopted";
  return name.role === "incumbent" || !isOpposed(name, debate);
}

/** Whether anybody in the debate argues against the name. */
export function isOpposed({ name }: Name, { stances }: Debate): boolean {
  return stances.some((stance) => stance.name === name && stance.stance === "oppose");
}

function settled({ decision }: Debate): Exclude<Decision, { readonly status: "undecided" }> {
  if (decision.status !== "undecided") return decision;
  throw new Mismatch("the debate has no decision", 'write "set: decision" to add one, or take the correction out');
}

function confirmed(evidence: Evidence): Evidence {
  return { ...evidence, rule: `${evidence.rule}, confirmed`, confidence: 1 };
}

function reread(evidence: Evidence, quote: string | null, posts: Posts): Evidence {
  if (quote !== null) return correctedEvidence(posts, evidence.messageId, quote);
  return { ...evidence, rule: CORRECTION, confidence: 1 };
}

function withStance(debate: Debate, stance: Stance, changed: Stance | null): Debate {
  return { ...debate, stances: debate.stances.flatMap((one) => (one === stance ? (changed ?? []) : one)) };
}

function withName(debate: Debate, name: Name, changed: Name | null): Debate {
  return { ...debate, names: debate.names.flatMap((one) => (one === name ? (changed ?? []) : one)) };
}

function withRationale(debate: Debate, { stance, rationale }: Given, changed: Given["rationale"] | null): Debate {
  const rationales = stance.rationales.flatMap((one) => (one === rationale ? (changed ?? []) : one));
  return withStance(debate, stance, { ...stance, rationales });
}

function told({ stance, name }: Pick<Stance, "stance" | "name">): string {
  return `${stance === "support" ? "the support for" : `the ${stanceWord(stance)} to`} "${name}"`;
}

function toldReason({ stance, rationale }: Given): string {
  return `the reason (${rationale.kind}) for ${told(stance)}`;
}

function toldName({ name }: Name): string {
  return `the name "${name}"`;
}

function toldDecision({ status, name }: Exclude<Decision, { readonly status: "undecided" }>): string {
  return `the decision: "${name}" ${status}`;
}
