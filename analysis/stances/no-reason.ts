import { phrase } from "../patterns/phrase.ts";

/**
 * Whether a sentence beside a stance tells what is done with the patches, acknowledges what somebody said, or asks for something else: it
 * stands in a mail wherever its author comes to think of it, and tells nothing of a name.
 */
export function givesNoReason(text: string): boolean {
  return otherMatters.some((pattern) => pattern.test(text));
}

/** "I'll test it and queue it up", "I already posted v8": patch logistics, in the first person. */
const logistics = new RegExp(
  phrase`\b(?:I|we)(?:
    ['’](?:ll|ve|d|m)| will| have| can| could| would| am| are
  )?(?: (?:just|also|then|already|now|going to|planning to))* (?:
    test|queue|queued|appl(?:y|ied)|merged?|pick(?:ed)?|push(?:ed)?|post(?:ed)?|repost(?:ed)?|sen[dt]|resen[dt]|respin|
    respun|rebased?|submit(?:ted)?|include|fold(?:ed)?|squash(?:ed)?|amend(?:ed)?|implement(?:ed)? it|review(?:ed)?
  )(?!\w)`,
  "i",
);

/** "the whole series looks good", "this patch is fine" */
const praise = new RegExp(
  phrase`\b(?:series|patch(?:es|set)?|version|rest) (?:otherwise )?(?:looks?|seems?|is|are)
    (?:all )?(?:good|fine|ok(?:ay)?|great|nice|right|reasonable|sane)\b`,
  "i",
);

/** "You're right, we don't", "Fair point": what somebody else said is granted. */
const acknowledges = new RegExp(
  phrase`^\W*(?:you['’]re(?: (?:absolutely|completely|quite))? right|you are right|(?:fair|good) (?:point|enough|catch|question|idea)|
    true|indeed|got it|will do|I see|no problem|never mind|understood|right)(?=\W*$|[,.;:!] | - | – )`,
  "i",
);

const asSmall = phrase`(?:as )?(?:a |an |another |one |more |other )*(?:small |minor |tiny |style |cosmetic )*`;
/** "Also as a small nit, …", "please keep to 80 columns", "perhaps a test should be added as well": asks for something else. */
const asksElse = new RegExp(
  phrase`^\W*(?:(?:and|also|but|besides),? )*(?:${asSmall}(?:nit(?:pick)?|comment|remark)\b)|
    (?:^\W*|, )(?:(?:and|also|but),? )?(?:can|could|would) you (?:please )?(?!(?:guess|tell)\b)\w+|
    (?:^\W*|, )(?:(?:and|also|but),? )?please (?!note\b)\w+|\bI(?:['’]d| would) really like\b|
    \bshould (?:also )?be added\b`,
  "i",
);

/** "It's also worth noting that …" */
const notes = new RegExp(
  phrase`^\W*(?:(?:and|but|also),? )?(?:it(?:['’]s| is) )?(?:also |perhaps |maybe )?worth (?:noting|mentioning|pointing out)\b`,
  "i",
);

const otherMatters = [logistics, praise, acknowledges, asksElse, notes];
