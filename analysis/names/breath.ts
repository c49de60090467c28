import type { Proposal } from "./gather-forms.ts";

/** What is put forward in one breath, as a key: the sentence of a proposal; for an option, its list. */
export function breathOf({ rule, utterance }: Proposal): string {
  const list = rule === "option-item" || rule === "list-head";
  return list
    ? `${utterance.messageId} ${utterance.listLead ?? utterance.passage.text.slice(-40)}`
    : String(utterance.index);
}
