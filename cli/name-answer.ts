import { existsSync } from "node:fs";
import { join } from "node:path";
import { findLineages } from "../analysis/lineages/find-lineages.ts";
import type { Lineage } from "../analysis/lineages/types.ts";
import { isBuiltOn, isSpellingOf } from "../analysis/names/spelling/same-name.ts";
import type { Debate, Name, Stance } from "../analysis/types.ts";
import type { NameUsage } from "../analysis/usage/types.ts";
import { loadUsage, type Sqlite } from "../db/index.ts";
import type { LinkTo } from "../reports/index.ts";
import { usageReport } from "../reports/model/usage.ts";
import { givenNameFirst } from "../reports/text.ts";
import { usageWords } from "../reports/usage-wording.ts";
import { headlineOf, lineageOf, summarise } from "./debate-list.ts";
import { changeRows, displayNameOf, evidenceAsJson, evidenceRows, stanceAsJson, stanceRows } from "./finding-rows.ts";
import { formatRows, type Row } from "./text-rows.ts";
import { withUnderscores } from "./with-underscores.ts";

/** A name in one debate. */
export type NameInDebate = {
  readonly debate: Debate;
  readonly name: Name;
  readonly stances: readonly Stance[];
  /** How it is used over time; null where nothing was counted. */
  readonly usage: NameUsage | null;
  /** The history over several debates that the debate is a chapter of; null where it stands alone. */
  readonly lineage: Lineage | null;
};

/** Everything that the database holds about a name in any of its spellings, oldest debate first. */
export async function findName(db: Sqlite, debates: readonly Debate[], text: string): Promise<readonly NameInDebate[]> {
  const lineages = findLineages(debates);
  const found: NameInDebate[] = [];
  for (const debate of debates.filter(({ names }) => names.some((name) => isSpellingOf(text, name)))) {
    const usage = await loadUsage(db, debate.id);
    for (const name of debate.names.filter((one) => isSpellingOf(text, one)))
      found.push({
        debate,
        name,
        stances: debate.stances.filter((stance) => stance.name === name.name),
        usage: usage.find((one) => one.name === name.name) ?? null,
        lineage: lineageOf(debate, lineages),
      });
  }
  return found;
}

/** Names told where none is spelled so. */
const mostNearest = 5;

/** Names that are built on the words of a text, sorted, a few at most. */
export function nearestNames(debates: readonly Debate[], text: string): readonly string[] {
  const near = debates.flatMap(({ names }) => names.filter((name) => isBuiltOn(text, name)).map(({ name }) => name));
  return [...new Set(near)].sort().slice(0, mostNearest);
}

/** The answer for a person: for each debate its headline, the name's fate, origin and use, and who took which side. */
export function formatNameAnswer(found: readonly NameInDebate[], out: string, linkTo: LinkTo): string {
  return found
    .map((one) => `${headlineOf(summarise(one.debate, one.lineage, out))}\n${formatRows(rowsOf(one, out, linkTo), 2)}`)
    .join("\n");
}

function rowsOf({ debate, name, stances, usage, lineage }: NameInDebate, out: string, linkTo: LinkTo): readonly Row[] {
  const by = ({ person }: Stance["evidence"]) => givenNameFirst(displayNameOf(person, debate));
  const { proposal, firstUse, aliases } = name;
  return [
    ["name", [name.name, ...aliases].join(", ")],
    ["fate", name.role === "incumbent" ? `${name.fate}; the debate opens with it` : name.fate],
    ...(proposal ? evidenceRows("proposed", by(proposal), proposal, linkTo) : []),
    ...(proposal === null && firstUse ? evidenceRows("first use", by(firstUse), firstUse, linkTo) : []),
    ...stances.flatMap((stance) => stanceRows(by(stance.evidence), stance, debate, linkTo)),
    ...debate.changesOfMind
      .filter((change) => change.name === name.name)
      .flatMap((change) => changeRows("changes", by(change.after), change, linkTo)),
    ...usageRows(name, usage),
    ...(lineage ? [historyRow(debate, lineage, out)] : []),
  ];
}

function usageRows({ name }: Name, usage: NameUsage | null): readonly Row[] {
  const report = usageReport(usage ? [usage] : [], [{ name }], (label) => ({ label, anchor: "" }));
  return (report?.names ?? []).map((one): Row => ["used", usageWords(one)]);
}

function historyRow(debate: Debate, { id, debates }: Lineage, out: string): Row {
  const chapter = `chapter ${debates.indexOf(debate) + 1} of ${debates.length}`;
  const page = join(out, "lineages", `${id}.html`);
  return ["history", `${chapter} of ${existsSync(page) ? page : "a history over several debates"}`];
}

/** The answer for programs. */
export function nameAnswerAsJson(text: string, found: readonly NameInDebate[], out: string, linkTo: LinkTo): unknown {
  return {
    name: text,
    debates: found.map(({ debate, name, stances, usage, lineage }) => ({
      debate: summarise(debate, lineage, out),
      name: name.name,
      aliases: name.aliases,
      role: name.role,
      fate: name.fate,
      proposal: name.proposal && evidenceAsJson(name.proposal, linkTo),
      first_use: name.firstUse && evidenceAsJson(name.firstUse, linkTo),
      stances: stances.map((stance) => stanceAsJson(stance, linkTo)),
      usage: withUnderscores(usage?.months ?? []),
      lineage: lineage && { id: lineage.id, debates: lineage.debates.map(({ id }) => id) },
    })),
  };
}
