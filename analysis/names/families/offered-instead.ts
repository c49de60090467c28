import type { Utterance } from "../../utterances.ts";
import type { FormEvidence, Proposal } from "../candidates/gather-forms.ts";
import { renameTo } from "../proposals/rename.ts";
import { substitution } from "../proposals/substitution.ts";
import { placeOfForm } from "../spelling/place-of-form.ts";

/**
 * Pairs of forms one of which is offered where the other was just put forward, so that they are two names, however much they look
 * alike: by somebody who answers that ("Or pond_keep_all()?" under "call it keep_all()"), or on second thoughts ("Call it
 * keep_all(). But it keeps ponds, so maybe pond_keep_all()?").
 */
export function offeredInstead(forms: readonly FormEvidence[]): readonly (readonly [FormEvidence, FormEvidence])[] {
  const put = forms.filter(({ proposals }) => proposals.length > 0);
  return put.flatMap((offer) =>
    put
      .filter((first) => first !== offer && offer.proposals.some((proposal) => isOfferedFor(proposal, offer, first)))
      .map((first) => [first, offer] as const),
  );
}

function isOfferedFor({ rule, utterance }: Proposal, offer: FormEvidence, first: FormEvidence): boolean {
  if (rule === renameTo.rule || rule === substitution.rule || !offers.test(utterance.text)) return false;
  const quoted = utterance.passage.text;
  const brings = names(first, quoted) && !names(offer, quoted);
  return first.proposals.some(
    ({ utterance: put }) => isSecondThought(utterance, put) || (brings && isAnswerTo(utterance, put)),
  );
}

/** What leaves it to others whether it is taken. */
const offers = /\?[)"'”\s]{0,3}$|\b(?:maybe|perhaps|or|rather|instead)\b/i;
const thinksAgain = /^\W*(?:but|or|hm+|although|though|however|on\s+second\s+thoughts?)\b/i;

function isSecondThought({ messageId, text, before }: Utterance, put: Utterance): boolean {
  return messageId === put.messageId && before.at(-1) === put.text && thinksAgain.test(text);
}

/** Whether it is somebody else's answer to the message. */
function isAnswerTo({ passage, person }: Utterance, put: Utterance): boolean {
  return passage.parentId === put.messageId && person.main !== put.person.main;
}

function names({ spellings }: FormEvidence, text: string): boolean {
  return [...spellings.keys()].some((form) => placeOfForm(text, form) >= 0);
}
