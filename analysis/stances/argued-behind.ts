import { reasonProbability } from "../acts/reason-probability.ts";
import type { ActModels } from "../acts/trained-models.ts";
import { contestedWord } from "../names/candidates/gather-forms.ts";
import type { ProposalRuleName } from "../names/proposals/index.ts";
import { optionItem } from "../names/proposals/option-items.ts";
import { renameTo } from "../names/proposals/rename.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Utterance } from "../utterances.ts";
import { SERVES } from "./cues/argued-proposal.ts";
import type { StanceQuestion } from "./stance-question.ts";

/** How sure it is that who puts a name forward and says something for it in the next sentence wants it. */
const wanted = 0.6;
/** A next sentence that this likely gives a reason does. */
const likely = 0.25;
/** Longer sentences that put a name forward say more than that. */
const mostWords = 16;

/**
 * How sure it is, 0..1, that the question's utterance supports the name because it puts it forward in few words and the
 * next sentence of the paragraph argues for it: "How about heron? It is what the birds are called." 0 where it does
 * not.
 */
export function arguedBehind({ utterance, family, relation }: StanceQuestion, acts: ActModels): number {
  const { text, next } = utterance;
  if (relation !== "named" || text.split(/\s+/).length > mostWords) return 0;
  const put = family.proposals.filter((proposal) => proposal.utterance === utterance);
  if (put.some(({ rule }) => rule === optionItem) && isPreferred(utterance)) return wanted;
  if (next === null) return 0;
  if (put.some(({ rule }) => rule === renameTo.rule) && /:\s*$/.test(text) && isBetter.test(next)) return wanted;
  const isOffer = put.some(({ rule }) => offering.has(rule) || (floated.has(rule) && offers.test(text)));
  if (!isOffer || refuses.test(text) || offersWork.test(text)) return 0;
  return argues(text, next, acts) ? wanted : 0;
}

/** "I'd vote for something short, e.g." right before the options. */
function isPreferred({ listLead, before }: Utterance): boolean {
  const lead = listLead ?? before.at(-1) ?? "";
  return prefers.test(lead) && /(?:\be\.g\.,?|[:,])\s*$/.test(lead);
}

const prefers =
  /\bI(?:'d|\s+would|'m)?\s+(?:\w+\s+)?(?:vote\s+for|prefer|rather\s+\w+|go\s+(?:with|for)|favou?r|lean(?:ing)?\s+to\w*)\b/i;

/** "Rename pond_put to heron_put:", "shorter and consistent with the others". */
const isBetter = new RegExp(
  [
    phrase`^\W*(?:it(?:'s| is) |this is )?(?:(?:much|a bit) )?(?:shorter|clearer|simpler|nicer|closer|easier)\b`,
    phrase`^\W*(?:it(?:'s| is) |this is )?(?:better|(?:more|less) \w+|consistent)\b`,
  ].join("|"),
  "i",
);

/** "Please don't call it heron." */
const refuses = /(?<!\bwhy\s)\b(?:not|never|don't|shouldn't|wouldn't)\b(?!\s+(?:we|you|just|call|good at|great at))/i;
/** "How about changing pond_get() to use heron?": work on code. */
const offersWork =
  /\b(?:how|what)\s+about\s+(?!(?:call|nam|renam|us|hav|go|mak|say|tak|keep|pick|someth|anyth)ing\b)[a-z]{2,}ing\b/i;
/** A question, or what leaves it to others. */
const offers = new RegExp(
  phrase`\?\s*$|\bplease\b|\bI(?:'d| would|'ll)? (?:propose|suggest)\b|
    \b(?:maybe|perhaps|would|could|might|then|or)\b|(?<!\b(?:we|they|people)\s)\bcall\b`,
  "i",
);

/** Ways of putting a name forward that by themselves say nothing for it. */
const floated: ReadonlySet<string> = new Set<ProposalRuleName | typeof contestedWord>([
  "plain-word",
  "something-like",
  contestedWord,
  "pair-of-terms",
  "call-it",
  "leaning",
  "name-like",
  "substitution",
  "suggest",
  "would-be-better",
  renameTo.rule,
]);

/** Those that leave it to others, whatever the words. */
const offering: ReadonlySet<string> = new Set<ProposalRuleName>([
  "how-about",
  "floated",
  "thrown in",
  "in few words",
  "offered",
  "for the thing",
]);

function argues(sentence: string, next: string, acts: ActModels): boolean {
  if (/\?\s*$/.test(next) || turnsElsewhere.test(next)) return false;
  if (isAboutIt.test(next)) return true;
  const clause = { start: 0, end: next.length };
  return reasonProbability({ sentence: next, clause, offset: 1, names: [], stance: sentence }, acts) >= likely;
}

/** "It says …", "That way …", "Same as …", "Nobody who …": it goes on about the name that was just put forward. */
const isAboutIt = new RegExp(
  phrase`^\W*(?:
    it|that|this|they|those|both|then|same|so (?:it|that|people|the)|with (?:it|that|this)|at least|
    (?:also |still )?(?:says|means|matches|fits|reads|sounds|tells|sorts|describes|avoids|covers|goes|looks)|
    short|shorter|solves|keeps|saves|stays|grep finds|otherwise|to ${SERVES}(?: \S+)?|
    there(?:'s| is| are) (?:already |also )?(?:precedent|an?|\S+[_(])|
    (?:anybody|anyone|everybody|everyone|nobody|no one|people) (?:who|would|will|knows?|can|else|uses?|mistakes?|outside)
  )(?:'s|,|\s)`,
  "i",
);
/** "No strong opinion.", "But I don't mind.", "Thanks.", "I'll send v2.": hedges, doubts and other matters. */
const turnsElsewhere = new RegExp(
  phrase`^\W*(?:
    but|no\b|not\b|or\b|also\b|maybe|perhaps|thanks|hmm+|just (?:a|an|my)|up to you|your call|feel free|either way|whatever|
    what\b|how\b|please|(?:it|that|this)(?:'s| is) (?:just|only|not)\b|
    I(?:'m|'ve|'ll|'d)? (?:am |do |have |will |would )?(?:
      no|not|don't|haven't|open|happy|fine|also|just|can|could|guess|know|wonder|leave|send|bad|terrible
    )
  )(?![\w'’])`,
  "i",
);
