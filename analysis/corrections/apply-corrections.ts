import type { AppliedCorrection, Debate } from "../types.ts";
import { uniqueIds } from "../unique-ids.ts";
import { addName, addRationale, addStance } from "./add-finding.ts";
import { mergeDebates, splitDebate } from "./correct-debates.ts";
import { amendFinding, confirmFinding, type Edit, rejectFinding } from "./correct-finding.ts";
import { mergeNames, splitName } from "./correct-names.ts";
import { debatesWith } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";
import { refreshDebate } from "./refresh-debate.ts";
import { setDecision } from "./set-decision.ts";
import type { Change, Correction, Posts, Refusal } from "./types.ts";

/**
 * The debates with corrections made, one after another: a later one meets what the earlier ones made. A correction that
 * does not fit is refused, and the others are made all the same, so that all refusals are told at once.
 *
 * @param posts every message of every debate that a correction is about (see `messagesOf`)
 */
export function applyCorrections(
  debates: readonly Debate[],
  corrections: readonly Correction[],
  posts: Posts,
): { readonly debates: readonly Debate[]; readonly refused: readonly Refusal[] } {
  const refused: Refusal[] = [];
  let corrected = debates;
  for (const correction of corrections) {
    try {
      corrected = applyOne(corrected, correction, posts);
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      refused.push({ line: correction.line, found: error.message, remedy: error.remedy });
    }
  }
  return { debates: corrections.length === 0 ? debates : uniqueIds(corrected), refused };
}

/** The ids of a message of each debate that a change is about. */
export function messagesOf(change: Change): readonly string[] {
  switch (change.action) {
    case "confirm":
    case "reject":
    case "amend":
      return ["message" in change.finding ? change.finding.message : change.finding.debate];
    case "add stance":
    case "add rationale":
    case "add name":
      return [change.message];
    case "merge debates":
      return [change.into, ...change.debates];
    case "set decision":
    case "merge names":
    case "split name":
    case "split debate":
      return [change.debate];
  }
}

function applyOne(debates: readonly Debate[], correction: Correction, posts: Posts): readonly Debate[] {
  const { change } = correction;
  if (change.action === "merge debates" || change.action === "split debate") {
    const {
      changed,
      what,
      debates: regrouped,
    } = change.action === "merge debates"
      ? mergeDebates(debates, change.into, change.debates)
      : splitDebate(debates, change.debate, change.threads, posts);
    const note = noteOf(correction, what, null);
    return regrouped.map((debate) => (changed.includes(debate) ? finish(debate, note, posts) : debate));
  }
  const { debate, edit } = firstThatFits(debatesWith(debates, messagesOf(change)[0] ?? ""), (one) =>
    editOf(one, change, correction.reason, posts),
  );
  const corrected = finish(edit.debate, noteOf(correction, edit.what, edit.evidence), posts);
  return debates.map((one) => (one === debate ? corrected : one));
}

/**
 * Of several debates of one thread, the one that has what is to be corrected.
 *
 * @throws Mismatch of the first, when none has
 */
function firstThatFits(
  debates: readonly Debate[],
  edit: (debate: Debate) => Edit,
): { readonly debate: Debate; readonly edit: Edit } {
  let mismatch: Mismatch | null = null;
  for (const debate of debates) {
    try {
      return { debate, edit: edit(debate) };
    } catch (error) {
      if (!(error instanceof Mismatch)) throw error;
      mismatch ??= error;
    }
  }
  throw mismatch;
}

type Regrouping = Extract<Change, { action: "merge debates" | "split debate" }>;

function editOf(debate: Debate, change: Exclude<Change, Regrouping>, reason: string, posts: Posts): Edit {
  switch (change.action) {
    case "confirm":
      return confirmFinding(debate, change.finding);
    case "reject":
      return rejectFinding(debate, change.finding);
    case "amend":
      return amendFinding(debate, change.finding, change.to, posts);
    case "add stance":
      return addStance(debate, change, posts);
    case "add rationale":
      return addRationale(debate, change, posts);
    case "add name":
      return addName(debate, change, posts);
    case "set decision":
      return setDecision(debate, change.decision, posts, reason);
    case "merge names":
      return mergeNames(debate, change.into, change.names);
    case "split name":
      return splitName(debate, change.name, change.forms);
  }
}

function noteOf(
  { change, reason, by }: Correction,
  what: string,
  evidence: AppliedCorrection["evidence"],
): AppliedCorrection {
  const action = change.action.split(" ")[0] as AppliedCorrection["action"];
  return { action, what, reason, by, evidence };
}

function finish(debate: Debate, note: AppliedCorrection, posts: Posts): Debate {
  return refreshDebate({ ...debate, corrections: [...debate.corrections, note] }, posts);
}
