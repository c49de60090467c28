import type { Debate, Name, Rationale, Stance } from "../types.ts";
import type { Edit } from "./correct-finding.ts";
import { correctedEvidence } from "./find-quote.ts";
import { nameIn, stanceAt, stanceWord } from "./find-target.ts";
import { Mismatch } from "./mismatch.ts";
import type { AddedRationale, Change, Posts } from "./types.ts";

type Adding<Action extends Change["action"]> = Extract<Change, { action: Action }>;

/** The debate with a stance that the analysis did not see. */
export function addStance(debate: Debate, change: Adding<"add stance">, posts: Posts): Edit {
  const { message, stance, quote } = change;
  const { name } = nameIn(debate, change.name);
  const evidence = correctedEvidence(posts, message, quote);
  const rationales = change.rationales.map((rationale) => rationaleOf(rationale, message, posts));
  if (debate.stances.some((one) => one.name === name && one.stance === stance && one.evidence.messageId === message))
    throw new Mismatch(
      `this ${stanceWord(stance)} on "${name}" in <${message}> is found already`,
      'write "confirm: stance", or "add: rationale" for a reason',
    );
  const added: Stance = { name, stance, evidence, rationales, answers: null };
  const what = `the ${stanceWord(stance)} ${stance === "support" ? "for" : "to"} "${name}"`;
  return { debate: { ...debate, stances: [...debate.stances, added] }, what, evidence };
}

/** The debate with a reason for a stance that is found, or was added before. */
export function addRationale(debate: Debate, change: Adding<"add rationale">, posts: Posts): Edit {
  const { message, name } = change;
  const stance = stanceAt(debate, { kind: "stance", message, name, stance: null, quote: null });
  const added = rationaleOf(change.rationale, message, posts);
  const changed = { ...stance, rationales: [...stance.rationales, added] };
  const stances = debate.stances.map((one) => (one === stance ? changed : one));
  const what = `the reason (${added.kind}) of the ${stanceWord(stance.stance)} on "${stance.name}"`;
  return { debate: { ...debate, stances }, what, evidence: added.evidence };
}

/** The debate with a name that the analysis did not see put forward. */
export function addName(debate: Debate, change: Adding<"add name">, posts: Posts): Edit {
  const { name, aliases, message, quote } = change;
  const known = debate.names.find((one) =>
    [one.name, ...one.aliases].some((form) => [name, ...aliases].includes(form)),
  );
  if (known)
    throw new Mismatch(`"${name}" is found already, as "${known.name}"`, 'write "confirm: name" or "amend: name"');
  const proposal = correctedEvidence(posts, message, quote);
  if (![name, ...aliases].some((form) => proposal.quote.includes(form)))
    throw new Mismatch(`the quote does not hold the name "${name}"`, "quote the words that put it forward");
  const added: Name = {
    name,
    aliases: aliases.toSorted(),
    role: "proposed",
    proposal,
    firstUse: proposal,
    fate: "open",
  };
  return { debate: { ...debate, names: [...debate.names, added] }, what: `the name "${name}"`, evidence: proposal };
}

function rationaleOf({ kind, quote }: AddedRationale, message: string, posts: Posts): Rationale {
  return { kind, evidence: correctedEvidence(posts, message, quote) };
}
