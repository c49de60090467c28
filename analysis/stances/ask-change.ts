import { markSentence } from "../names/mentions/marked-sentence.ts";
import { findProposals } from "../names/proposals/index.ts";
import type { FoundProposal } from "../names/proposals/proposal-rule.ts";
import { renamedInPatch } from "../names/proposals/renamed-in-patch.ts";
import { titleRenames } from "../names/proposals/renamed-in-title.ts";
import { phrase } from "../patterns/phrase.ts";
import { isPatchPost } from "../threads/series.ts";
import { plainTitle } from "../threads/title.ts";
import type { Utterance } from "../utterances.ts";
import { lastSentences } from "./last-sentences.ts";
import type { NameFinder } from "./name-finder.ts";
import { referTo, type StanceQuestion } from "./stance-question.ts";

/** "this change", "the rename": the new name in the subject, where that tells of a rename, or in the passage, where that does. */
export function askChange(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] | null {
  if (!speaksOfChange.test(utterance.text)) return null;
  const { subject, passage } = utterance;
  const renames = [...titleRenames(subject), ...shownBelow(subject, finder)];
  const renamed = renames.flatMap(({ mention }) => finder.findSure(mention.form));
  if (renamed.length > 0) return referTo(utterance, renamed, { relation: "change", referred: subject, distance: 1 });
  if (!passage.quoted || !/\brenam/i.test(utterance.text)) return null;
  const [last = ""] = lastSentences(passage.text);
  const told = findProposals(markSentence(last)).filter(({ replaces }) => replaces !== null);
  const names = told.flatMap(({ mention }) => finder.findAll(mention.form));
  return names.length > 0 ? referTo(utterance, names, { relation: "change", referred: last, distance: 1 }) : null;
}

/** What the patch under a title that says no more than "rename heron_put" shows as the new name. */
function shownBelow(subject: string, { utterances }: NameFinder): readonly FoundProposal[] {
  if (!/\brenam/i.test(subject)) return [];
  const title = plainTitle(subject);
  return utterances
    .filter((other) => other.kind === "code" && plainTitle(other.subject) === title)
    .flatMap((other) => renamedInPatch(other, markSentence(other.text)));
}

const speaksOfChange = new RegExp(
  [
    phrase`\b(?:this|the|that|these|your|my|such|such an?|any|an?) (?:\w+ ){0,2}?(?:
      change|patch|series|patchset|rename|renaming|churn|conversion
    )\b`,
    phrase`\brenam(?:e|ing) (?:it|this|that|things|everything|them|(?:the|these|those) \w+)\b`,
  ].join("|"),
  "i",
);

/** "This helper is misleading" in a changelog: the one name in the title of the patch. */
export function askTitle(utterance: Utterance, finder: NameFinder): readonly StanceQuestion[] {
  const { subject, text } = utterance;
  if (!isPatchPost({ message: { subject } }) || !speaksOfThisOne.test(text)) return [];
  const titled = finder.findSure(subject);
  const isOne = new Set(titled.map(({ family }) => family)).size === 1;
  return isOne ? referTo(utterance, titled, { relation: "change", referred: subject, distance: 1 }) : [];
}

const speaksOfThisOne = new RegExp(
  phrase`^\W*(?:this|the|its?) (?:current |old |new )?(?:
    helper|function|macro|field|flag|member|variable|constant|symbol|parameter|option|struct|type|argument|name|naming
  )\b`,
  "i",
);
