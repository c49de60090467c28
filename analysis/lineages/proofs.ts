import type { Debate, Evidence, Name } from "../types.ts";
import { isSettled, stancesOn } from "./shared-names.ts";
import type { JoinProof } from "./types.ts";

/** What a finding of a debate shows that it is joined by: the words themselves are the proof. */
export function proofOf(debate: Debate, shows: JoinProof["shows"], name: string | null, evidence: Evidence): JoinProof {
  return { debate: debate.id, shows, name, evidence };
}

/** That the debate settled on the name; else, that the name is in use in it. */
export function settledOrInUse(debate: Debate, name: Name): readonly JoinProof[] {
  const { decision } = debate;
  if (isSettled(name, debate) && decision.status !== "undecided")
    return [proofOf(debate, "settled on", name.name, decision.evidence)];
  const use = name.firstUse ?? stancesOn(name, debate)[0]?.evidence;
  return use ? [proofOf(debate, "in use", name.name, use)] : [];
}

/** That a side was taken on the name: the surest. */
export function argument(debate: Debate, name: Name): readonly JoinProof[] {
  const [surest] = stancesOn(name, debate).toSorted((a, b) => b.evidence.confidence - a.evidence.confidence);
  return surest ? [proofOf(debate, "argued about", name.name, surest.evidence)] : [];
}
