import type { NameFamily } from "../names/families/name-family.ts";
import { putOutsidePatchesBefore, tellsRename } from "../names/proposals/told-rename.ts";
import { isPatchPost } from "../threads/series.ts";
import { isProse, type Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";

/** Whether a stance is such a rename: what stands around it in a changelog tells of other changes, and gives no reason for it. */
export function isRenamedAsAsked({ way }: Pick<FoundStance, "way">): boolean {
  return way === "renamed as asked";
}

/** So sure it is that who renames what another asked for has agreed. */
const agreed = 0.8;

/**
 * The support of whoever reports, with patches, that they now have a name which another put forward before: "v2:
 * renamed heron_get to heron_put (Ada)". A changelog goes on telling it with every version; it is agreed to in the
 * first.
 */
export function renamedAsAsked(families: readonly NameFamily[], found: readonly FoundStance[]): readonly FoundStance[] {
  return families.flatMap((family) => {
    const report = firstReport(family);
    const isKnown = (stance: FoundStance) =>
      stance.family === family && stance.utterance.person.main === report?.person.main && stance.stance === "support";
    if (report === undefined || found.some(isKnown)) return [];
    const said = { family, stance: "support", utterance: report, confidence: agreed } as const;
    return [{ ...said, way: "renamed as asked", relation: "named", referred: null, witnesses: [] }];
  });
}

/** The first mail with patches that tells of the rename, after somebody else has put the name forward. */
function firstReport({ proposals }: NameFamily): Utterance | undefined {
  const isReport = ({ rule, utterance }: (typeof proposals)[number]) =>
    tellsRename({ rule }) && isProse(utterance) && isPatchPost({ message: utterance });
  const isAsked = (report: Utterance) =>
    putOutsidePatchesBefore(report, proposals).some(({ utterance }) => utterance.person.main !== report.person.main);
  return proposals.find((report) => isReport(report) && isAsked(report.utterance))?.utterance;
}
