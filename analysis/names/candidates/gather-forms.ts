import { type MentionActs, mentionActs } from "../../acts/mention-acts.ts";
import type { ActModels } from "../../acts/trained-models.ts";
import { remembered, rememberedOf } from "../../remember.ts";
import { findCues } from "../../stances/cues/index.ts";
import type { Utterance } from "../../utterances.ts";
import { actContext } from "../../utterances.ts";
import type { Contested } from "../contested/contested.ts";
import type { IsNew } from "../contested/newness.ts";
import { calledNames } from "../mentions/called-a-name.ts";
import { calledBelow } from "../mentions/called-below.ts";
import { type MarkedSentence, markSentence } from "../mentions/marked-sentence.ts";
import { findMentions, type Mention, overlap } from "../mentions/mentions.ts";
import { namingAnswered } from "../mentions/naming-answered.ts";
import { type MentionsName, namingContext, surelyOfNames } from "../mentions/naming-context.ts";
import { wordsPut } from "../mentions/words-put.ts";
import { wordsSpokenOf } from "../mentions/words-spoken-of.ts";
import { asksOfKnown } from "../proposals/asked-of-known.ts";
import { changelogRenames } from "../proposals/changelog-rename.ts";
import { findProposals } from "../proposals/index.ts";
import { listHeads } from "../proposals/list-heads.ts";
import { isMendedText } from "../proposals/mended-text.ts";
import { withNamedBefore } from "../proposals/named-before.ts";
import { optionItems } from "../proposals/option-items.ts";
import type { FoundProposal } from "../proposals/proposal-rule.ts";
import { withQuotedNames } from "../proposals/quoted-name.ts";
import { renamedInPatch } from "../proposals/renamed-in-patch.ts";
import { renamedInTitle } from "../proposals/renamed-in-title.ts";
import { substitution } from "../proposals/substitution.ts";
import { withWholeNames } from "../proposals/whole-names.ts";
import { formKey } from "../spelling/forms.ts";

/** A name put forward in an utterance, weighted by how much the utterance talks about naming. */
export type Proposal = FoundProposal & { readonly utterance: Utterance; readonly context: number };

/** One mention of a form in own text. */
export type Occurrence = {
  readonly mention: Mention;
  readonly utterance: Utterance;
  /** How much the utterance talks about naming, 0..1. */
  readonly context: number;
  /** What the learned model reads in it; null where nothing around it talks of naming. */
  readonly acts: MentionActs | null;
  /** Other forms put forward in the same sentence. */
  readonly besideProposal: boolean;
};

/** All that is known of one spelling key over a debate's utterances. */
export type FormEvidence = {
  readonly key: string;
  /** Spellings with how often each was used, in order of first use. */
  readonly spellings: Map<string, number>;
  readonly occurrences: Occurrence[];
  readonly proposals: Proposal[];
  /** Proposals in which it is the name to be replaced. */
  readonly replacedIn: Proposal[];
  /** Utterances that judge it by name, where naming is talked of. */
  readonly judgedIn: Utterance[];
  /** Utterances that speak of it as a name, in so many words. */
  readonly calledIn: Utterance[];
};

/**
 * Evidence per spelling key, from every utterance; the map keeps the order of first mention. What is contested (contested.ts) and
 * what is put forward for certain tells, before that, where naming is talked of.
 */
export function gatherForms(
  utterances: readonly Utterance[],
  contested: Contested,
  acts: ActModels,
  isNew: IsNew = () => true,
): ReadonlyMap<string, FormEvidence> {
  const readNames = nameReader(isNew);
  const certain = new Set([...contested.keys, ...putForwardForCertain(utterances, readNames)]);
  const answeredContext = namingAnswered(utterances);
  const gather = (mentionsName: MentionsName) => {
    const forms = new Map<string, FormEvidence>();
    for (const utterance of utterances)
      if (utterance.kind !== "trailer")
        gatherFrom(utterance, { ...readNames(utterance), contested, answeredContext, mentionsName, acts }, forms);
    return forms;
  };
  if (certain.size + contested.words.size === 0) return gather(() => false);
  const spokenOf = wordsSpokenOf([...contested.words]);
  const mentionsCertain = remembered(
    (text) => findMentions(text).some(({ form }) => certain.has(formKey(form))) || spokenOf(text).length > 0,
  );
  return gather(mentionsCertain);
}

const certainty = 0.65;

/** The keys of all names that are put forward for certain, where naming is talked of in so many words. */
function putForwardForCertain(
  utterances: readonly Utterance[],
  readNames: (utterance: Utterance) => NamesSaid,
): ReadonlySet<string> {
  const keys = utterances.flatMap((utterance) => {
    if (utterance.kind === "trailer") return [];
    const sure = readNames(utterance).proposals.filter(({ confidence }) => confidence >= certainty);
    if (sure.length === 0 || namingContext(utterance, () => false) < certainty) return [];
    return sure.map(({ mention }) => formKey(mention.form)).filter(isKey);
  });
  return new Set(keys);
}

/**
 * What an utterance says of names whatever it stands among: those it puts forward, in a sentence or as items of a list,
 * and those it speaks of as names.
 */
type NamesSaid = {
  readonly sentence: MarkedSentence;
  readonly proposals: readonly FoundProposal[];
  readonly called: readonly Mention[];
};

/** Reads what an utterance says of names, without what is only asked of things that are there (asked-of-known.ts). */
function nameReader(isNew: IsNew): (utterance: Utterance) => NamesSaid {
  return (utterance) => {
    const said = namesSaid(utterance);
    return { ...said, proposals: said.proposals.filter((found) => !asksOfKnown(utterance, found, isNew)) };
  };
}

const namesSaid = rememberedOf((utterance: Utterance): NamesSaid => {
  const sentence = markSentence(utterance.text);
  const called = [...calledNames(sentence), ...calledBelow(utterance, sentence)];
  const options = optionItems(utterance, sentence);
  if (utterance.kind === "code")
    return { sentence, proposals: [...options, ...renamedInPatch(utterance, sentence)], called };
  const told = withWholeNames(
    utterance,
    withNamedBefore(utterance, withQuotedNames(utterance, findProposals(sentence))),
  ).filter(({ mention, rule }) => rule !== substitution.rule || !isMendedText(utterance, mention.form));
  const proposals = [
    ...told,
    ...options,
    ...listHeads(utterance),
    ...renamedInTitle(utterance, sentence),
    ...changelogRenames(utterance, sentence),
  ];
  return { sentence, proposals, called };
});

/** One letter is no name. */
function isKey(key: string): boolean {
  return key.length >= 2;
}

/** What an utterance says of names, and what is known of the whole debate. */
type Reading = NamesSaid & {
  readonly contested: Contested;
  /** How much what an utterance answers talks of names (naming-answered.ts). */
  readonly answeredContext: (utterance: Utterance) => number;
  readonly mentionsName: MentionsName;
  readonly acts: ActModels;
};

/** Adds to the evidence what an utterance says of forms: that they occur, are put forward, called names and judged. */
function gatherFrom(utterance: Utterance, reading: Reading, forms: Map<string, FormEvidence>): void {
  const held = wordsHeld(utterance, reading.contested).filter(({ mention }) =>
    reading.proposals.every((other) => !overlap(mention, other.mention)),
  );
  const proposals = [...reading.proposals, ...held.filter(({ proposed }) => proposed).map(asContested)];
  const context = held.length > 0 ? 1 : contextOf(utterance, reading);
  const words = [
    ...proposals.flatMap(({ mention, replaces }) => [mention, ...(replaces ? [replaces] : [])]),
    ...held.filter(({ proposed }) => !proposed).map(({ mention }) => mention),
  ].filter(({ shape }) => shape === "word");
  const mentions = [...reading.sentence.mentions, ...words];
  for (const occurrence of occurrencesOf(mentions, proposals, utterance, context, reading.acts))
    evidenceOf(forms, occurrence.mention)?.occurrences.push(occurrence);
  for (const found of proposals) {
    const proposal = { ...found, utterance, context };
    evidenceOf(forms, found.mention)?.proposals.push(proposal);
    if (found.replaces) evidenceOf(forms, found.replaces)?.replacedIn.push(proposal);
  }
  for (const mention of reading.called) evidenceOf(forms, mention)?.calledIn.push(utterance);
  if (context < surelyOfNames || utterance.kind === "code") return;
  for (const cue of findCues(reading.sentence)) {
    for (const target of cue.targets) evidenceOf(forms, target)?.judgedIn.push(utterance);
  }
}

/** How much an utterance talks about naming, 0..1; where it puts something forward, so may what it answers. */
function contextOf(utterance: Utterance, { proposals, mentionsName, answeredContext }: Reading): number {
  return Math.max(namingContext(utterance, mentionsName), proposals.length > 0 ? answeredContext(utterance) : 0);
}

/** The mentions of an utterance that puts some of them forward. */
function occurrencesOf(
  mentions: readonly Mention[],
  proposals: readonly FoundProposal[],
  utterance: Utterance,
  context: number,
  models: ActModels,
): readonly Occurrence[] {
  const put = new Set(proposals.map(({ mention }) => mention.span.start));
  const learned = utterance.kind !== "code" && (context > 0 || proposals.length > 0);
  return mentions.map((mention) => ({
    mention,
    utterance,
    context,
    acts: learned ? mentionActs(actContext(utterance), mention.span, [], models) : null,
    besideProposal: put.size > Number(put.has(mention.span.start)),
  }));
}

/** The contested words that the utterance puts forward, turns down or holds on to. */
function wordsHeld(
  utterance: Utterance,
  { words, brought }: Contested,
): readonly { readonly mention: Mention; readonly proposed: boolean }[] {
  if (words.size === 0) return [];
  return wordsPut(utterance)
    .filter(({ word }) => words.has(word.toLowerCase()))
    .map(({ word, start, proposed }) => ({
      mention: { span: { start, end: start + word.length }, form: word, shape: "word", quoted: false },
      proposed: proposed && !brought.has(word.toLowerCase()),
    }));
}

/** Name of the rule by which a contested word counts as put forward (contested/contested-words.ts). */
export const contestedWord = "contested word";

function asContested({ mention }: { readonly mention: Mention }): FoundProposal {
  return { mention, replaces: null, confidence: 0.6, rule: contestedWord };
}

function evidenceOf(forms: Map<string, FormEvidence>, mention: Mention): FormEvidence | null {
  const key = formKey(mention.form);
  if (!isKey(key)) return null;
  let form = forms.get(key);
  if (!form) {
    form = { key, spellings: new Map(), occurrences: [], proposals: [], replacedIn: [], judgedIn: [], calledIn: [] };
    forms.set(key, form);
  }
  form.spellings.set(mention.form, (form.spellings.get(mention.form) ?? 0) + 1);
  return form;
}
