import { isBuiltOn, isSpellingOf } from "../analysis/names/same-name.ts";
import type { Debate, Name, Stance } from "../analysis/types.ts";
import { headlineOf, summarise } from "./debate-list.ts";
import { displayNameOf, evidenceAsJson, evidenceRows, stanceAsJson, stanceRows } from "./finding-rows.ts";
import { formatRows, type Row } from "./text-rows.ts";

/** A name in one debate, with the sides taken on it. */
export type NameInDebate = { readonly debate: Debate; readonly name: Name; readonly stances: readonly Stance[] };

/** Everything that the debates hold about a name in any of its spellings, oldest debate first. */
export function findName(debates: readonly Debate[], text: string): readonly NameInDebate[] {
  return debates.flatMap((debate) =>
    debate.names
      .filter((name) => isSpellingOf(text, name))
      .map((name) => ({ debate, name, stances: debate.stances.filter((stance) => stance.name === name.name) })),
  );
}

/** Names told where none is spelled so. */
const mostNearest = 5;

/** Names that are built on the words of a text, sorted, a few at most. */
export function nearestNames(debates: readonly Debate[], text: string): readonly string[] {
  const near = debates.flatMap(({ names }) => names.filter((name) => isBuiltOn(text, name)).map(({ name }) => name));
  return [...new Set(near)].sort().slice(0, mostNearest);
}

/** The answer for a person: for each debate its headline, the name's fate and origin, and who took which side. */
export function formatNameAnswer(found: readonly NameInDebate[], out: string): string {
  return found
    .map(
      ({ debate, name, stances }) =>
        `${headlineOf(summarise(debate, out))}\n${formatRows(rowsOf(debate, name, stances), 2)}`,
    )
    .join("\n");
}

function rowsOf(debate: Debate, name: Name, stances: readonly Stance[]): readonly Row[] {
  const by = ({ person }: Stance["evidence"]) => displayNameOf(person, debate);
  const { proposal, firstUse, aliases } = name;
  return [
    ["name", [name.name, ...aliases].join(", ")],
    ["fate", name.role === "incumbent" ? `${name.fate}; in use when the debate opens` : name.fate],
    ...(proposal ? evidenceRows("proposed", by(proposal), proposal) : []),
    ...(proposal === null && firstUse ? evidenceRows("first use", by(firstUse), firstUse) : []),
    ...stances.flatMap((stance) => stanceRows(by(stance.evidence), stance)),
    ...debate.changesOfMind
      .filter((change) => change.name === name.name)
      .flatMap(({ after }) => evidenceRows("changed", by(after), after)),
  ];
}

/** The answer for programs. */
export function nameAnswerAsJson(text: string, found: readonly NameInDebate[], out: string): unknown {
  return {
    name: text,
    debates: found.map(({ debate, name, stances }) => ({
      debate: summarise(debate, out),
      name: name.name,
      aliases: name.aliases,
      role: name.role,
      fate: name.fate,
      proposal: name.proposal && evidenceAsJson(name.proposal),
      first_use: name.firstUse && evidenceAsJson(name.firstUse),
      stances: stances.map(stanceAsJson),
    })),
  };
}
