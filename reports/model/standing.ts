import { countOf } from "../text.ts";
import type { Debate, Lineage } from "../types.ts";
import { CERTAIN } from "./citations.ts";
import { namesInQuestion, shownName } from "./names.ts";
import { isInferred } from "./outcome.ts";

/** What became of the debate, seen from its findings and from what the debates after it settled on; the labels are shown. */
export type Standing = {
  readonly label: "Adopted" | "Kept" | "Superseded" | "No consensus" | "Withdrawn" | "Undecided";
  readonly means: string;
};

type Decided = Exclude<Debate["decision"], { readonly status: "undecided" }>;

/** The status in a word, and what it means here; "no consensus" is said only where people surely differ on a name. */
export function standingOf(debate: Debate, lineage: Lineage | null): Standing {
  const { decision } = debate;
  if (decision.status !== "undecided") {
    const later = laterDecision(debate, lineage);
    if (later !== null)
      return { label: "Superseded", means: `a later debate ${probably(later)}settled on ${shownName(later.name)}` };
    return decision.status === "adopted"
      ? { label: "Adopted", means: `${probably(decision)}a new name won${andOthers(debate, decision.name)}` }
      : { label: "Kept", means: `${probably(decision)}the name in use stayed` };
  }
  const names = namesInQuestion(debate);
  const proposed = names.filter(({ role }) => role === "proposed");
  if (proposed.length > 0 && proposed.every(({ fate }) => fate === "withdrawn"))
    return { label: "Withdrawn", means: "every name was withdrawn by who put it forward" };
  if (names.some(({ name }) => isDisputed(name, debate)))
    return { label: "No consensus", means: "people differ on a name, and no message read settles it" };
  return { label: "Undecided", means: "no decision found in this archive" };
}

/** Before what no message settles. */
function probably({ kind }: Decided): "probably " | "" {
  return isInferred(kind) ? "probably " : "";
}

/** What else the messages settle: versions of a patch series name many things, and the headline has room for one. */
function andOthers(debate: Debate, winner: string): string {
  const others = namesInQuestion(debate).filter(({ name, fate }) => fate === "adopted" && name !== winner).length;
  return others === 0 ? "" : `, and ${countOf(others, "more name")} ${others === 1 ? "was" : "were"} adopted beside it`;
}

/** The decision of the last deciding debate after this one, where it settled on another name. */
function laterDecision({ id }: Debate, lineage: Lineage | null): Decided | null {
  if (lineage === null) return null;
  const { debates, settled } = lineage;
  const own = debates.findIndex((one) => one.id === id);
  const last = settled.findLastIndex((key) => key !== null);
  if (settled[last] === settled[own]) return null;
  const decision = debates[last]?.decision;
  return decision === undefined || decision.status === "undecided" ? null : decision;
}

/** Surely for it at last is one, and surely against it another, and it is not given up. */
function isDisputed(name: string, { stances }: Debate): boolean {
  const last = new Map<string, string>();
  for (const { stance, evidence } of stances.filter((one) => one.name === name && one.evidence.confidence >= CERTAIN))
    last.set(evidence.person, stance);
  const sides = new Set(last.values());
  return sides.has("support") && sides.has("oppose");
}
