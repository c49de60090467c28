import { listHead } from "../proposals/list-heads.ts";
import { optionItem } from "../proposals/option-items.ts";
import type { Proposal } from "./gather-forms.ts";

/** What is put forward in one breath, as a key: the sentence of a proposal; for an option, its list. */
export function breathOf({ rule, utterance }: Proposal): string {
  const list = rule === optionItem || rule === listHead;
  return list
    ? `${utterance.messageId} ${utterance.listLead ?? utterance.passage.text.slice(-40)}`
    : String(utterance.index);
}
