import { isPatchPost } from "../../threads/series.ts";
import type { Utterance } from "../../utterances.ts";
import { M, type MarkedSentence } from "../mentions/marked-sentence.ts";
import { areAlike } from "../spelling/alike.ts";
import { formKey } from "../spelling/forms.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";

/**
 * What a patch mail tells of a name in the short words of a changelog: "- POND_GET -> POND_HOLD (Ada)", "POND_GET is POND_HOLD
 * now", "use pond_hold() instead of pond_get()". The two are made alike; states and arguments that change are not.
 */
export function changelogRenames(utterance: Utterance, sentence: MarkedSentence): readonly FoundProposal[] {
  if (!isPatchPost({ message: { subject: utterance.subject } })) return [];
  return ways.flatMap((way) => {
    const { old = "", put = "" } = way.exec(sentence.pattern)?.groups ?? {};
    const [replaces, mention] = [sentence.mentionAt(old), sentence.mentionAt(put)];
    if (!replaces || !mention || !areAlike(formKey(replaces.form), formKey(mention.form))) return [];
    return [{ mention, replaces, confidence: 0.85, rule: renameTo.rule }];
  });
}

const ways = [
  new RegExp(`(?<old>${M})\\s*(?:->|=>|-->|→)\\s*(?<put>${M})`),
  new RegExp(
    `(?<old>${M})\\s+(?:is|are|became|becomes|turned\\s+into)\\s+(?:now\\s+)?(?:called\\s+)?(?<put>${M})(?=\\s+now\\b|\\s*$|\\s*[.,;(])`,
  ),
  new RegExp(
    `\\bus(?:e|es|ed|ing)\\s+(?<put>${M})\\s+(?:now\\s+)?(?:instead\\s+of|rather\\s+than|in\\s+place\\s+of)\\s+(?<old>${M})`,
  ),
  new RegExp(
    `^[^\\w\\uE000-\\uF8FF]*(?:patch\\s+\\d+:\\s+)?(?<put>${M})\\s+(?:now\\s+)?(?:instead\\s+of|replaces)\\s+(?<old>${M})`,
    "i",
  ),
];
