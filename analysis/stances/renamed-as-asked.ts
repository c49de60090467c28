import type { NameFamily } from "../names/families/name-family.ts";
import { renameTo } from "../names/proposals/rename.ts";
import { substitution } from "../names/proposals/substitution.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";

/** "v2: renamed heron_get to heron_put". */
const renames: ReadonlySet<string> = new Set([renameTo, substitution].map(({ rule }) => rule));

const asAsked = "renamed as asked, named";

/** Whether a stance is such a rename: what stands around it in a changelog tells of other changes, and gives no reason for it. */
export function isRenamedAsAsked({ rule }: Pick<FoundStance, "rule">): boolean {
  return rule === asAsked;
}

/** So sure it is that who renames what another asked for has agreed. */
const agreed = 0.8;

/**
 * The support of whoever reports, with patches, that they now have a name which another put forward before: "v2: renamed heron_get to heron_put
 * (Ada)". A changelog goes on telling it with every version; it is agreed to in the first.
 */
export function renamedAsAsked(families: readonly NameFamily[], found: readonly FoundStance[]): readonly FoundStance[] {
  return families.flatMap((family) => {
    const report = firstReport(family);
    const isKnown = (stance: FoundStance) =>
      stance.family === family && stance.utterance.person.main === report?.person.main && stance.stance === "support";
    if (report === undefined || found.some(isKnown)) return [];
    const said = { family, stance: "support", utterance: report, confidence: agreed } as const;
    return [{ ...said, rule: asAsked, relation: "named", referred: null, witnesses: [] }];
  });
}

function firstReport({ proposals }: NameFamily): Utterance | undefined {
  const isReport = ({ rule, utterance }: (typeof proposals)[number]) =>
    renames.has(rule) && isPatchPost({ message: utterance });
  return proposals.find(
    (report) =>
      isReport(report) &&
      proposals.some(
        ({ utterance }) =>
          utterance.index < report.utterance.index &&
          utterance.person.main !== report.utterance.person.main &&
          !isPatchPost({ message: utterance }),
      ),
  )?.utterance;
}
