import slugify from "@sindresorhus/slugify";
import { debateOrder } from "../debate-order.ts";
import { byCodeUnits, oneLine, shorten } from "../text.ts";
import type { Debate, Evidence } from "../types.ts";
import { CERTAIN } from "./citations.ts";
import type { NameRef, ShownFate } from "./types.ts";

const LABEL_LIMIT = 80;

/** The debate's names in the order of a report: the winner first, then by their first appearance, those for something else last. */
export function orderedNames(debate: Debate): Debate["names"] {
  const winner = debate.decision.status === "undecided" ? null : debate.decision.name;
  const byPlace = placeOrder(debate);
  return [...debate.names].sort(
    (left, right) =>
      Number(right.name === winner) - Number(left.name === winner) ||
      Number(debate.asides.includes(left.name)) - Number(debate.asides.includes(right.name)) ||
      byPlace(left.firstUse ?? left.proposal, right.firstUse ?? right.proposal) ||
      byCodeUnits(left.name, right.name),
  );
}

/** The names without those that are for something else. */
export function namesInQuestion({ names, asides }: Pick<Debate, "names" | "asides">): Debate["names"] {
  return names.filter(({ name }) => !asides.includes(name));
}

/** By message, and within a message as they stand there; what stands nowhere comes last. */
function placeOrder(debate: Debate): (left: Evidence | null, right: Evidence | null) => number {
  const byMessage = debateOrder(debate);
  return (left, right) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return byMessage(left, right) || left.span.start - right.span.start;
  };
}

/** Labels and anchors of the names, by name; a name that is in a finding but not listed gets a label without anchor. */
export function nameRefs(names: Debate["names"]): (name: string) => NameRef {
  const refs = new Map<string, NameRef>();
  const taken = new Set<string>();
  for (const { name } of names) {
    const anchor = freeAnchor(`name-${slugify(name).slice(0, 40) || "x"}`, taken);
    refs.set(name, { label: shownName(name), anchor });
  }
  return (name) => refs.get(name) ?? { label: shownName(name), anchor: "names" };
}

/**
 * What became of a name, for the reader: where nothing is decided no name is rejected, and argued against is one that somebody
 * argues against.
 */
export function shownFate({ name, fate }: Debate["names"][number], { decision, stances }: Debate): ShownFate {
  if (decision.status === "undecided") {
    if (fate !== "rejected") return fate;
    return stances.some((one) => one.name === name && one.stance === "oppose") ? "disputed" : "open";
  }
  if (decision.name !== name) return fate;
  return decision.evidence.confidence < CERTAIN ? `probably-${decision.status}` : decision.status;
}

/** Whether who brings a name up speaks against it in the same message, and nowhere for it. */
export function isOnlyBroughtUp({ name, proposal }: Debate["names"][number], stances: Debate["stances"]): boolean {
  if (proposal === null) return false;
  const own = stances.filter((one) => one.name === name && one.evidence.person === proposal.person);
  return (
    own.every(({ stance }) => stance === "oppose") &&
    own.some(({ evidence }) => evidence.messageId === proposal.messageId)
  );
}

/** A name as a report writes it: visible, on one line, not overlong. */
export function shownName(name: string): string {
  return shorten(oneLine(name), LABEL_LIMIT);
}

function freeAnchor(wanted: string, taken: Set<string>): string {
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`;
  taken.add(anchor);
  return anchor;
}
