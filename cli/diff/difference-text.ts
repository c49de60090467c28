import { countOf, shorten, visible } from "../../reports/text.ts";
import { outputColors } from "../output.ts";
import type { Changed, DebateDifference, Differences } from "./compare-findings.ts";
import type { FoundName, FoundOutcome, FoundStance } from "./findings.ts";

/** Differences for the reader: "+" is new, "-" is gone, "~" is found differently. */
export function formatDifferences(differences: readonly DebateDifference[]): string {
  if (differences.length === 0) return "The findings are the same.\n";
  return differences.map(formatDebate).join("\n");
}

function formatDebate({ id, about, change, decision, names, stances }: DebateDifference): string {
  const title = `${outputColors().bold(shown(about))} (${id})`;
  if (change !== "changed") {
    const found = `${countOf(names[change].length, "name")}, ${countOf(stances[change].length, "stance")}`;
    return line(change === "added" ? "+" : "-", `debate ${title}: ${found}`, "");
  }
  return [
    `${title}\n`,
    ...(decision === null ? [] : [line("~", `decision: ${outcome(decision.old)} → ${outcome(decision.new)}`)]),
    ...listed(names, tellName, changesOfName),
    ...listed(stances, tellStance, changesOfStance),
  ].join("");
}

function listed<Found>(
  { added, removed, changed }: Differences<Found>,
  tell: (found: Found) => string,
  tellChange: (change: Changed<Found>) => string,
): readonly string[] {
  return [
    ...removed.map((found) => line("-", tell(found))),
    ...changed.map((change) => line("~", tellChange(change))),
    ...added.map((found) => line("+", tell(found))),
  ];
}

function line(sign: "+" | "-" | "~", text: string, margin = "  "): string {
  const { green, red, yellow } = outputColors();
  const paint = { "+": green, "-": red, "~": yellow }[sign];
  return `${margin}${paint(sign)} ${text}\n`;
}

function tellName({ name, role, fate, proposed_by: by }: FoundName): string {
  const from = by === null ? role : `${role} by ${shown(by.participant)} in <${shown(by.message_id)}>`;
  return `name "${shown(name)}": ${from}, ${fate}`;
}

function changesOfName({ old, new: now }: Changed<FoundName>): string {
  const parts: readonly (readonly [what: string, old: string, now: string])[] = [
    ["name", old.name, now.name],
    ["other forms", old.aliases.join(", "), now.aliases.join(", ")],
    ["role", old.role, now.role],
    ["fate", old.fate, now.fate],
    ["put forward in", old.proposed_by?.message_id ?? "", now.proposed_by?.message_id ?? ""],
  ];
  const told = parts
    .filter(([, before, after]) => before !== after)
    .map(([what, ...both]) => `${what} ${arrow(...both)}`);
  return `name "${shown(now.name)}": ${told.join("; ")}`;
}

function tellStance(stance: FoundStance): string {
  return `${side(stance)}: “${shown(stance.quote)}”`;
}

function changesOfStance({ old, new: now }: Changed<FoundStance>): string {
  const words = old.quote === now.quote ? [] : [`words ${arrow(old.quote, now.quote)}`];
  const [before, after] = [old.rationales.join(" | "), now.rationales.join(" | ")];
  const reasons = before === after ? [] : [`reasons ${arrow(before, after)}`];
  return `${side(now)}: ${[...words, ...reasons].join("; ")}`;
}

function side({ stance, name, participant, message_id: id }: FoundStance): string {
  const on = stance === "support" ? "support for" : "objection to";
  return `${on} "${shown(name)}" by ${shown(participant)} in <${shown(id)}>`;
}

function outcome({ status, name, kind, quote, message_id: id }: FoundOutcome): string {
  return name === null
    ? status
    : `${status} "${shown(name)}" (${kind}) “${shown(quote ?? "")}” in <${shown(id ?? "")}>`;
}

function arrow(before: string, after: string): string {
  return `${shown(before) || "none"} → ${shown(after) || "none"}`;
}

/** A mail's words on one line of a terminal. */
function shown(text: string): string {
  return shorten(visible(text).replace(/\s+/g, " "), 160);
}
