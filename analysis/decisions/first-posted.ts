import { sentenceKey } from "../text/sentence-key.ts";
import type { Utterance } from "../utterances.ts";

/**
 * The first of the reports (in order) that says the same as one of them, by the same person: a changelog is posted anew with
 * every version, and tells of what was done in the first that holds it.
 */
export function firstPosted(report: Utterance, reports: readonly Utterance[]): Utterance {
  const words = sentenceKey(report.text);
  return (
    reports.find(({ person, text }) => person.main === report.person.main && sentenceKey(text) === words) ?? report
  );
}
