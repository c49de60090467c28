import { proofAsJson, renderJson, SCHEMA_VERSION } from "./findings-json.ts";
import type { Lineage, ReportContext } from "./types.ts";

/** The lineage for programs: the debates with the folders of their findings.json, and the joins with their proofs. */
export function renderLineageJson({ id, debates, joins }: Lineage, context: ReportContext): string {
  const { linkTo } = context;
  return renderJson({
    schemaVersion: SCHEMA_VERSION,
    id,
    debates: debates.map(({ id: debate, about, decision }) => ({
      id: debate,
      about,
      status: decision.status,
      name: decision.status === "undecided" ? null : decision.name,
      date: decision.status === "undecided" ? null : decision.evidence.date,
    })),
    joins: joins.map(({ proofs, ...join }) => ({
      ...join,
      proofs: proofs.map(({ evidence, ...proof }) => ({ ...proof, evidence: proofAsJson(evidence, linkTo) })),
    })),
    input_hash: context.inputHash,
    tool: { name: "namelore", version: context.version },
  });
}
