import type { ChangeOfMind, Debate, Evidence, Stance } from "../analysis/types.ts";
import type { LinkTo } from "../reports/index.ts";
import { CERTAIN, quotedSpeechOf } from "../reports/model/citations.ts";
import { kindNote, reasonKind } from "../reports/model/kinds.ts";
import { shorten } from "../reports/text.ts";
import type { Row } from "./text-rows.ts";
import { withUnderscores } from "./with-underscores.ts";

/** Quotes are cut after so many characters; --json has them whole. */
const quoteLimit = 300;

/** A finding in two lines: when and who (or on what) it is and the words, and where they stand. */
export function evidenceRows(label: string, who: string, evidence: Evidence, linkTo: LinkTo): readonly Row[] {
  const { messageId, date, quote, confidence } = evidence;
  const doubt = confidence < CERTAIN ? " (uncertain)" : "";
  return [
    [label, `${date?.slice(0, 10) ?? "no date   "}  ${who}${doubt}: "${shorten(quote, quoteLimit)}"`],
    ["", linkTo(messageId) ?? `<${messageId}>`],
  ];
}

/**
 * A stance of the debate as such lines, with its reasons where they say more than the statement itself; `who` as above,
 * and whom they quote where the words are another's.
 */
export function stanceRows(who: string, taken: Stance, { notes }: Debate, linkTo: LinkTo): readonly Row[] {
  const { stance, evidence, rationales } = taken;
  const reasons = rationales.filter((reason) => reason.evidence.quote !== evidence.quote);
  const quoted = quotedSpeechOf(taken, notes);
  return [
    ...evidenceRows(
      stance === "support" ? "for" : "against",
      quoted === null ? who : `${who}, quoting ${quoted.speaker}`,
      evidence,
      linkTo,
    ),
    ...reasons.map((reason): Row => ["", reasonWords(reason, stance)]),
  ];
}

/** The kinds of reason are named after objections, and must not be read so where they support. */
function reasonWords({ kind, evidence }: Stance["rationales"][number], stance: Stance["stance"]): string {
  return `because${kindNote([reasonKind(kind, stance)])}: "${shorten(evidence.quote, quoteLimit)}"`;
}

/** A change of mind as two such findings, what was said at first and what then; `who` as above. */
export function changeRows(
  label: string,
  who: string,
  { before, after }: ChangeOfMind,
  linkTo: LinkTo,
): readonly Row[] {
  return [
    ...evidenceRows(label, `${who}, at first`, before, linkTo),
    ...evidenceRows("", `${who}, then`, after, linkTo),
  ];
}

/** The display name of a participant of the debate (by main address), else the address. */
export function displayNameOf(participant: string, { participants }: Debate): string {
  return participants.find((one) => one.participant === participant)?.displayName || participant;
}

/** A finding for programs: keys as in findings.json, with the link of its message. */
export function evidenceAsJson(evidence: Evidence, linkTo: LinkTo): unknown {
  return withUnderscores({ ...evidence, link: linkTo(evidence.messageId) });
}

/** A stance for programs, with its reasons. */
export function stanceAsJson({ name, stance, evidence, rationales, answers }: Stance, linkTo: LinkTo): unknown {
  return {
    name,
    stance,
    evidence: evidenceAsJson(evidence, linkTo),
    rationales: rationales.map(({ kind, evidence: words }) => ({ kind, evidence: evidenceAsJson(words, linkTo) })),
    answers: withUnderscores(answers),
  };
}
