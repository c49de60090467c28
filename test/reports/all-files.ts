import type { Lineage } from "../../analysis/lineages/types.ts";
import { type ReportFile, renderDebate, renderIndex, renderLineage } from "../../reports/index.ts";
import { sourceOf } from "./debate-builder.ts";
import { hostileDebate, hostileMessages } from "./hostile-debate.ts";
import { makeLineage } from "./make-lineage.ts";
import { context, pocketDebate, pocketMessages } from "./pocket-debate.ts";

/** A history of both debates, joined by words of each; the join is made up, its evidence is theirs. */
export const lineage: Lineage = makeLineage(
  [pocketDebate, hostileDebate],
  [
    {
      kind: "link",
      earlier: pocketDebate.id,
      later: hostileDebate.id,
      names: { earlier: pocketDebate.names[0]?.name ?? "", later: hostileDebate.names[0]?.name ?? "" },
      proofs: [
        ...pocketDebate.stances.slice(0, 1).map(({ evidence }) => ({
          debate: pocketDebate.id,
          shows: "link" as const,
          name: null,
          evidence,
        })),
        ...hostileDebate.stances.map(({ name, evidence }) => ({
          debate: hostileDebate.id,
          shows: "argued about" as const,
          name,
          evidence,
        })),
      ],
    },
  ],
  pocketDebate.id,
);

/** Every kind of file that reports/ writes: of a debate read and found good, of one whose mails are hostile, and over both. */
export const allFiles: readonly ReportFile[] = [
  ...renderDebate({ ...sourceOf(pocketDebate, pocketMessages, context), lineage }),
  ...renderDebate({ ...sourceOf(hostileDebate, hostileMessages, context), lineage }),
  ...renderLineage(lineage, context),
  ...renderIndex([pocketDebate, hostileDebate], context, [lineage]),
];
