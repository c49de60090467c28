import { byDate } from "../dates.ts";
import { isOnLore, loreLink } from "../links.ts";
import { alphabetical, byCodeUnits, shorten, visible } from "../text.ts";
import type { Debate, Lineage, ReportContext } from "../types.ts";
import { isOnlyBroughtUp, namesInQuestion, shownFate } from "./names.ts";
import { outcomeOf } from "./outcome.ts";
import { talkPeriodOf } from "./period.ts";
import { byPerson, changesOf, positionsOf } from "./positions.ts";
import { type Question, questionOf } from "./question.ts";
import { readerOf } from "./reader.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { Change, Citation, NameCase, NameRef, Outcome, Period, Person, PersonRef } from "./types.ts";

/** All debates of a run, and what they say of people and names. */
export type Overview = {
  /** Newest first. */
  readonly debates: readonly DebateEntry[];
  /** By name, then address. */
  readonly people: readonly PersonEntry[];
  /** In alphabetical order, upper case among lower. */
  readonly names: readonly NameEntry[];
  /** Whether links lead to lore, and no list is known to be archived there. */
  readonly linksAreGuessed: boolean;
};

export type DebateEntry = {
  readonly id: string;
  readonly question: Question;
  readonly outcome: Outcome;
  readonly standing: Standing;
  /** When names were talked of. */
  readonly period: Period;
  readonly messages: number;
  readonly people: number;
  readonly names: number;
};

export type PersonEntry = {
  readonly person: PersonRef;
  readonly debates: readonly {
    readonly debate: DebateEntry;
    readonly part: Person;
    readonly changes: readonly Change[];
  }[];
};

export type NameEntry = NameRef & {
  readonly debate: DebateEntry;
  readonly aliases: readonly string[];
  readonly role: NameCase["role"];
  readonly fate: NameCase["fate"];
  readonly proposal: Citation | null;
  readonly onlyBroughtUp: NameCase["onlyBroughtUp"];
  /** Whether it is for something else than the debate is about. */
  readonly isAside: boolean;
};

/** Takes the debates one at a time and keeps of each only what the overview shows. What a later debate settled is told by the lineages. */
export function buildOverview(
  debates: Iterable<Debate>,
  context: Pick<ReportContext, "linkTo">,
  lineages: readonly Lineage[] = [],
): Overview {
  const histories = new Map(lineages.flatMap((lineage) => lineage.debates.map(({ id }) => [id, lineage] as const)));
  const entries: DebateEntry[] = [];
  const names: NameEntry[] = [];
  const people = new Map<string, PersonEntry>();
  let [isAnyOnLore, linksToLore] = [false, false];
  const { linkTo } = context;
  for (const debate of debates) {
    const reader = readerOf({ debate, messages: new Map(), context });
    isAnyOnLore ||= debate.threads.some(({ lists }) => lists.some(isOnLore));
    linksToLore ||= debate.messageIds.some((id) => linkTo(id) !== null && linkTo(id) === loreLink(id));
    const standing = standingOf(debate, histories.get(debate.id) ?? null);
    const entry = entryOf(debate, outcomeOf(reader), standing);
    const changes = changesOf(reader);
    entries.push(entry);
    names.push(...reader.names.map((name) => nameEntry(name, entry, reader)));
    for (const part of positionsOf(reader, [])) {
      const own = changes.filter((change) => change.person.page === part.page);
      const known = people.get(part.page) ?? { person: part, debates: [] };
      people.set(part.page, { ...known, debates: [...known.debates, { debate: entry, part, changes: own }] });
    }
  }
  return {
    debates: entries.sort(newestFirst),
    people: [...people.values()].map(withNewestName).sort((left, right) => byPerson(left.person, right.person)),
    names: names.sort(
      (left, right) =>
        alphabetical(withoutSigns(left.label), withoutSigns(right.label)) ||
        alphabetical(left.label, right.label) ||
        byCodeUnits(left.debate.id, right.debate.id),
    ),
    linksAreGuessed: linksToLore && !isAnyOnLore,
  };
}

/** The letter that a name is looked up under: "__heron_put" and "*-heron" under H; "0–9" for numbers, "#" for signs. */
export function letterOf(label: string): string {
  const first = withoutSigns(label).slice(0, 1);
  return /\d/.test(first) ? "0–9" : first === "" ? "#" : first.toUpperCase();
}

function withoutSigns(label: string): string {
  return /[\p{L}\p{N}].*/u.exec(label)?.[0] ?? "";
}

function entryOf(debate: Debate, outcome: Outcome, standing: Standing): DebateEntry {
  return {
    id: debate.id,
    question: questionOf(debate),
    outcome,
    standing,
    period: talkPeriodOf(debate),
    messages: debate.coverage.messages,
    people: debate.participants.length,
    names: namesInQuestion(debate).length,
  };
}

function nameEntry(name: Debate["names"][number], debate: DebateEntry, reader: ReturnType<typeof readerOf>): NameEntry {
  return {
    ...reader.nameRef(name.name),
    debate,
    aliases: name.aliases.map((alias) => shorten(visible(alias), 80)),
    role: name.role,
    fate: shownFate(name, reader.debate),
    proposal: name.proposal && reader.cite(name.proposal),
    onlyBroughtUp: isOnlyBroughtUp(name, reader.stances),
    isAside: reader.debate.asides.includes(name.name),
  };
}

/** Debates newest first; the name the person used in the newest. */
function withNewestName(entry: PersonEntry): PersonEntry {
  const debates = [...entry.debates].sort((left, right) => newestFirst(left.debate, right.debate));
  return { person: debates[0]?.part ?? entry.person, debates };
}

function newestFirst(left: DebateEntry, right: DebateEntry): number {
  const [one, other] = [left.period.last, right.period.last];
  if (one === null || other === null) return byDate(one, other) || byCodeUnits(left.id, right.id);
  return byDate(other, one) || byCodeUnits(left.id, right.id);
}
