import { phrase } from "../patterns/phrase.ts";
import type { Span } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";
import { isAgreement, type StanceWay } from "./stance-rule.ts";

/** Whether a clause of a sentence that takes a stance says what the author wants, or concedes, and nothing of why. */
export function isVerdictClause({ text }: Utterance, { start, end }: Span, stance: FoundStance): boolean {
  const { way, utterance } = stance;
  const clause = text.slice(start, end);
  if (noReasons.some((pattern) => pattern.test(clause)) || concedes(text.slice(0, start), clause, stance)) return true;
  if (isOfOtherDeed(text.slice(0, start), clause)) return true;
  if (concludes.test(text.slice(end)) || fronted.test(clause)) return false;
  return text === utterance.text && isPreference(way) && /^\W*$/.test(text.slice(0, start));
}

/** "It waits, so I'd call it …": what stands ahead is the reason. */
const concludes = /^,?\s*(?:so|hence|thus|therefore)\s+(?:I|we|it|the|this|that|maybe|perhaps|how)\b/i;

/** "For consistency with …, I'd call it …" */
const fronted = new RegExp(
  phrase`^(?:
    for (?:the sake of )?(?:consistency|symmetry|clarity|brevity)|considering|given|since|because|
    as (?!for\b|to\b|a\b|an\b)|due to|in order to|to (?:be|avoid|match|reflect|make|emphasi[sz]e)
  )\b`,
  "i",
);

/** "I'd …", "but I …", "let's …", "please …": of one's own mind, or a request; not "I find it strange that …", "I had to look twice". */
const wants = new RegExp(
  phrase`^(?:(?:and|but|so) )?(?:
    I(?! (?:just |always |usually )?(?:
      find|found|ha(?:ve|d) to|can['’]t|cannot|expect|agree (?:that|it|this)|
      (?:think|suspect|worry|fear|guess|believe|feel)(?: that)?(?! (?:
        that|I|we|you|just|perhaps|maybe|something|so
      )\b)(?![^,;]*\b(?:should|remove|drop|rename|replace|better (?:be )?(?:named|called))\b)
    )\b)(?:['’](?:d|m|ll))?|let['’]?s?|please|(?:we|you) should
  )(?![\w'’])`,
  "i",
);

/** "though it is long", "even | if it is long": what speaks for the other side; "still called T even though nothing waits" objects. */
function concedes(ahead: string, clause: string, { stance }: FoundStance): boolean {
  if (/\beven\s+$/i.test(ahead) && /^if\b/i.test(clause)) return true;
  return concession.test(clause) && !(stance === "oppose" && evenThough.test(clause));
}

const concession = /^(?:even\s+)?(?:though|although|even\s+if)\b/i;
const evenThough = /^even\s+(?:though|although)\b/i;

/** "I'll rename it, | and drop the flag | if it leaks", "rename T to O and add a test | to see it wait": said of what else is done. */
function isOfOtherDeed(ahead: string, clause: string): boolean {
  if (purpose.test(clause)) return renamesAndDoes.test(ahead);
  return (secondDeed.test(clause) || condition.test(clause)) && willDo.test(ahead);
}

const purpose = /^(?:in\s+order\s+)?to\b/i;
const condition = /^(?:if|when|unless|once)\b/i;
const secondDeed =
  /^and\s+(?:(?:also|then)\s+)?(?!that\b|it\b|this\b|which\b)[a-z]+\s+(?:the|an?|it|this|that|these|those|them|your|my)\b/i;
const willDo = /\b(?:I|we)(?:['’]ll|\s+will)\b[^.;:]{0,120}$/i;
const deeds =
  "use|using|add|drop|make|move|remove|convert|switch|introduce|pass|fix|update|replace|document|export|split";
const renamesAndDoes = new RegExp(
  `\\brenam\\w{1,3}\\s+(?!and\\b)\\S[^.;:]{1,120}\\band\\s+(?:also\\s+)?(?:${deeds})\\s[^.;:]{1,120}$`,
  "i",
);

/** "but rather …", "something like …": another proposal. */
const turns = /^(?:(?:and|but|or)\s+(?:rather|instead|simply|maybe|perhaps|(?:can|could)\s+live)|something)\b/i;

/** "as you said", "as shown above": where it was said before; not "as it described it better". */
const refers = new RegExp(
  phrase`^as (?:(?!it\b|they\b|that\b|this\b|the\b)\w+ ){0,3}(?:
    said|suggested|mentioned|proposed|noted|pointed out|shown|discussed|explained|stated|described|documented|
    you (?:say|suggest|note|point out)
  )\b`,
  "i",
);

/** Whether a clause only says where something was said before. */
export function isReference(clause: string): boolean {
  return refers.test(clause);
}

const noReasons = [wants, turns];

/** Whether a name is liked, chosen or avoided ("I prefer T, …"); the other ways find fault or merit ("T is too long"). */
function isPreference(way: StanceWay): boolean {
  return isAgreement(way) || preferences.has(way);
}

const preferences: ReadonlySet<StanceWay> = new Set([
  ...(["acceptance", "afterthought", "argued proposal", "avoidance", "change", "choice", "comparison"] as const),
  ...(["disagreement with a stance", "learned", "liking", "the name", "wish"] as const),
]);
