import type { Debate, Fate, Name } from "../types.ts";
import { type Edit, isOpposed, undecided } from "./correct-finding.ts";
import { correctedEvidence } from "./find-quote.ts";
import { nameIn } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";
import type { Posts, SetDecision } from "./types.ts";

/** The debate with another decision, or with none; the fates of the names follow. */
export function setDecision(debate: Debate, to: SetDecision | "undecided", posts: Posts, reason: string): Edit {
  if (to === "undecided") {
    if (debate.decision.status === "undecided")
      throw new Mismatch("the debate is undecided already", "take the correction out");
    return { debate: undecided(debate, reason), what: "the decision: none", evidence: debate.decision.evidence };
  }
  const name = nameIn(debate, to.name);
  const evidence = correctedEvidence(posts, to.message, to.quote);
  const status = name.role === "incumbent" ? "kept" : "adopted";
  const names = debate.names.map((one) => ({ ...one, fate: one === name ? "adopted" : fateBeside(one, debate) }));
  return {
    debate: { ...debate, names, decision: { status, name: name.name, kind: to.kind, evidence } },
    what: `the decision: "${name.name}" ${status}`,
    evidence,
  };
}

/** A name that was taken for the winner lost to another; the others stay as they were. */
function fateBeside(name: Name, debate: Debate): Fate {
  const { role, fate } = name;
  if (fate !== "adopted") return role === "incumbent" && fate === "open" ? "rejected" : fate;
  return role === "incumbent" || isOpposed(name, debate) ? "rejected" : "open";
}
