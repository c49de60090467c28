import type { Debate } from "../analysis/types.ts";
import { evidenceOf } from "../reports/verify-evidence.ts";

/** The messages of a debate, and those its findings name. */
export function messagesShown(debate: Debate): readonly string[] {
  const answered = debate.stances.flatMap(({ answers }) => answers ?? []);
  const named = [...evidenceOf(debate), ...answered, ...debate.coverage.merges].flatMap(
    ({ messageId }) => messageId ?? [],
  );
  return [...debate.messageIds, ...named];
}
