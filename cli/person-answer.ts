import { findLineages } from "../analysis/lineages/find-lineages.ts";
import type { Lineage } from "../analysis/lineages/types.ts";
import type { ChangeOfMind, Debate, Name, Stance } from "../analysis/types.ts";
import type { LinkTo } from "../reports/index.ts";
import { givenNameFirst } from "../reports/text.ts";
import { isPerson } from "./debate-filter.ts";
import { headlineOf, lineageOf, summarise } from "./debate-list.ts";
import { changeRows, displayNameOf, evidenceAsJson, evidenceRows, stanceAsJson, stanceRows } from "./finding-rows.ts";
import { formatRows, type Row } from "./text-rows.ts";

/** What one person put forward, said and changed in one debate. */
export type PersonInDebate = {
  readonly debate: Debate;
  /** Main address. */
  readonly participant: string;
  readonly proposals: readonly Name[];
  readonly stances: readonly Stance[];
  readonly changes: readonly ChangeOfMind[];
  /** The history over several debates that the debate is a chapter of; null where it stands alone. */
  readonly lineage: Lineage | null;
};

/** Everything that the debates hold of a person, by a whole address or a part of the display name, oldest debate first. */
export function findPerson(debates: readonly Debate[], text: string): readonly PersonInDebate[] {
  const lineages = findLineages(debates);
  return debates.flatMap((debate) => {
    const lineage = lineageOf(debate, lineages);
    const participants = debate.participants.filter((one) => isPerson(text, one));
    return participants.map(({ participant }) => ({ ...partOf(debate, participant), lineage }));
  });
}

function partOf(debate: Debate, participant: string): Omit<PersonInDebate, "lineage"> {
  return {
    debate,
    participant,
    proposals: debate.names.filter(({ proposal }) => proposal?.person === participant),
    stances: debate.stances.filter(({ evidence }) => evidence.person === participant),
    changes: debate.changesOfMind.filter((change) => change.person === participant),
  };
}

/** The answer for a person: for each debate its headline, and what was put forward and said in it. */
export function formatPersonAnswer(found: readonly PersonInDebate[], out: string, linkTo: LinkTo): string {
  return found
    .map((part) => `${headlineOf(summarise(part.debate, part.lineage, out))}\n${formatRows(rowsOf(part, linkTo), 2)}`)
    .join("\n");
}

function rowsOf({ debate, participant, proposals, stances, changes }: PersonInDebate, linkTo: LinkTo): readonly Row[] {
  return [
    ["who", `${givenNameFirst(displayNameOf(participant, debate))} <${participant}>`],
    ...proposals.flatMap(({ name, fate, proposal }) =>
      proposal ? evidenceRows("proposes", `${name} (${fate})`, proposal, linkTo) : [],
    ),
    ...stances.flatMap((stance) => stanceRows(stance.name, stance, debate, linkTo)),
    ...changes.flatMap((change) => changeRows("changes", change.name, change, linkTo)),
  ];
}

/** The answer for programs. */
export function personAnswerAsJson(
  text: string,
  found: readonly PersonInDebate[],
  out: string,
  linkTo: LinkTo,
): unknown {
  return {
    person: text,
    debates: found.map(({ debate, lineage, participant, proposals, stances, changes }) => ({
      debate: summarise(debate, lineage, out),
      participant,
      display_name: displayNameOf(participant, debate),
      proposals: proposals.map(({ name, fate, proposal }) => ({
        name,
        fate,
        evidence: proposal && evidenceAsJson(proposal, linkTo),
      })),
      stances: stances.map((stance) => stanceAsJson(stance, linkTo)),
      changes_of_mind: changes.map(({ name, before, after }) => ({
        name,
        before: evidenceAsJson(before, linkTo),
        after: evidenceAsJson(after, linkTo),
      })),
    })),
  };
}
