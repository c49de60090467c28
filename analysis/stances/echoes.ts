import type { NameFamily } from "../names/families/name-family.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { findProposals } from "../names/proposals/index.ts";
import { formKey } from "../names/spelling/forms.ts";
import { phrase } from "../patterns/phrase.ts";
import { sentenceKey } from "../text/sentence-key.ts";
import { rightAbove, type Utterance } from "../utterances.ts";
import { voiced } from "./answer-question.ts";
import { agreement } from "./cues/agreement.ts";
import type { FoundCue } from "./cues/cue.ts";
import { findCues } from "./cues/index.ts";
import type { FoundStance } from "./find-stances.ts";
import { lastSentences } from "./last-sentences.ts";
import { opposite } from "./side.ts";
import { isAgreement } from "./stance-rule.ts";

/** What was found in each sentence, by its key. */
export type StancesBySentence = ReadonlyMap<string, readonly FoundStance[]>;

/**
 * The stances that an utterance takes by agreeing, or disagreeing, with a quoted passage that takes them: "I agree" under
 * an objection is an objection, and so is "agreed about heron_get". None where it answers nothing, or says more of its own before.
 */
export function echoedStances(
  utterance: Utterance,
  earlier: StancesBySentence,
  families: readonly NameFamily[],
): readonly FoundStance[] {
  const about = agreedAbout(utterance, earlier, families);
  if (about.length > 0) return about;
  const { passage, before } = utterance;
  if (!passage.quoted || before.length > 0) return [];
  const agreed = openVerdict(utterance);
  const verdict = agreed ?? noddedVerdict(utterance);
  if (verdict === null) return [];
  const taken = lastSentences(rightAbove(passage)).map((sentence) => ({
    sentence,
    stances: stancesIn(sentence, earlier).filter(
      (stance) =>
        stance.utterance.person.main !== utterance.person.main &&
        !(promises.test(utterance.text) && isAgreement(stance.way)),
    ),
  }));
  const last = taken.find(({ stances }) => stances.length > 0);
  const wished = taken.find(({ stances }) => stances.some(({ stance }) => stance === "support"));
  // "Works for me" is no objection, too, where a name is put forward beside one.
  const accepted = () => wished ?? (taken.some(({ sentence }) => puts(sentence)) ? undefined : last);
  const answered = accepts.test(utterance.text) ? accepted() : last;
  if (answered === undefined) return [];
  if (agreed) return answered.stances.map((stance) => echo(stance, agreed, utterance, answered.sentence));
  const shared = answered.stances.filter(({ stance }) => stance === verdict.stance);
  // Of several that are liked, or disliked, "that one" may be any.
  if (shared.length > 1) return [];
  return shared.map((stance) => echo(stance, { ...verdict, stance: "support" }, utterance, answered.sentence));
}

/** "Will do": what is asked for, and not the agreement in the same words. */
const promises = /^\W*(?:(?:ok|okay|sure|yes|thanks)\W+)*(?:I'll|I\s+will|will)\s+(?:\w+\s+)?do\b/i;

/** "Yes, that's confusing": the verdict on what is talked of, behind a nod to who has said so. */
function noddedVerdict({ text }: Utterance): FoundCue | null {
  if (!nods.test(text)) return null;
  const cues = findCues(markSentence(text));
  return cues.find(({ targets, confidence }) => targets.length === 0 && confidence >= voiced) ?? null;
}

const nods = /^\W*(?:yes|yeah|yep|yup|right|indeed|true|agreed|exactly)\b\s*[,.;:–-]/i;

/** "That seems okay to me": it accepts what is wished for in the passage, whatever is objected to behind that. */
const accepts = new RegExp(
  [
    phrase`^\W*(?:(?:that|this|it|both|either) )?(?:(?:'s|is|are|would be|seems?|sounds?|looks?) )(?:\w+ )?(?:
      ok|okay|fine|good|great|reasonable|acceptable|workable|nice|sensible
    )\b`,
    phrase`^\W*(?:(?:that|this|it) )?(?:works|sounds good|fine) (?:for|to|by|with) me\b`,
  ].join("|"),
  "i",
);

function puts(sentence: string): boolean {
  return findProposals(markSentence(sentence)).length > 0;
}

/** "Agreed on heron_get", "Ada is right about heron_get", "I see your point about heron_get". */
const agreesAbout = new RegExp(
  phrase`\b(?:
    [Aa]greed?|(?:[Yy]ou|[Hh]e|[Ss]he|[Tt]hey|[A-Z]\w+)(?:'re|'s| are| is) (?:\w+ )?right|
    [Aa]gree\w* with (?:what )?\w+|(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|'s|[Gg]ood|[Ff]air) point
  ) (?:\w+ )?(?:about|on) (?:the (?:name|word|term) )?(.{2,60})$`,
);
const disagrees =
  /(?:\bnot|n't|\bnever|\bdis)\s*(?:really\s+|fully\s+|entirely\s+)?agree|\bagree\s+(?:to\s+)?disagree/i;

/** So many words behind "agreed about" may be the name. */
const mostWords = 3;

/** The sides that others took last of the names that an utterance agrees about, those in the passage it answers before all others. */
function agreedAbout(
  utterance: Utterance,
  earlier: StancesBySentence,
  families: readonly NameFamily[],
): readonly FoundStance[] {
  const what = agreesAbout.exec(utterance.text)?.[1];
  if (what === undefined || disagrees.test(utterance.text)) return [];
  if (findCues(markSentence(utterance.text)).some(({ targets }) => targets.length > 0)) return [];
  const words = keysIn(what);
  const meant = families.filter(({ keys, ownWords }) =>
    [...words].some((word) => keys.has(word) || ownWords.has(word)),
  );
  const sides = [...earlier.values()].flat().filter((stance) => stance.utterance.person.main !== utterance.person.main);
  const quoted = new Set(lastSentences(utterance.passage.text).map(sentenceKey));
  return meant.flatMap((family) => {
    const taken = sides.filter((stance) => stance.family === family);
    const answered = taken.findLast((stance) => quoted.has(sentenceKey(stance.utterance.text)));
    const last = answered ?? taken.at(-1);
    if (last === undefined) return [];
    return [
      {
        ...last,
        utterance,
        confidence: Math.min(last.confidence, agreedOn),
        way: "agreement about a name" as const,
        relation: "named" as const,
        referred: null,
        witnesses: [],
      },
    ];
  });
}

/** The keys and the words that the first words of a text may be. */
function keysIn(text: string, most = mostWords): ReadonlySet<string> {
  const first = text.split(/\s+/).slice(0, most);
  const words = first.map((word) => word.replace(/^["'“`(]/, "").replace(/[.,:;!?()"'”`]{1,4}$/, ""));
  return new Set(words.flatMap((word) => [formKey(word), word.toLowerCase()]));
}

/** How sure it is that who agrees about a name takes the side that was taken before. */
const agreedOn = 0.6;

/** Quoters cut lines out, and with them ends of sentences; so much of one, in characters of its key, tells it from others. */
const tellingPart = 24;

/**
 * The stances found in a quoted sentence: in the one with its words, else in the one that it is the begin or the end
 * of, on what is left of it.
 */
function stancesIn(quoted: string, earlier: StancesBySentence): readonly FoundStance[] {
  const key = sentenceKey(quoted);
  const whole = earlier.get(key);
  if (whole || key.length < tellingPart) return whole ?? [];
  const parts = [...earlier].filter(([other]) => other.startsWith(key) || other.endsWith(key));
  if (parts.length !== 1) return [];
  const left = keysIn(quoted, Infinity);
  return (parts[0]?.[1] ?? []).filter(
    ({ relation, family }) =>
      relation !== "named" || [...left].some((word) => family.keys.has(word) || family.ownWords.has(word)),
  );
}

/** "I agree that …" says itself what it agrees with. */
const saysWith = /\bagree\w*\s+(?:that|with|on|about)\b/i;

function openVerdict(utterance: Utterance): FoundCue | null {
  if (saysWith.test(utterance.text)) return null;
  const cues = findCues(markSentence(utterance.text));
  if (cues.some(({ targets }) => targets.length > 0)) return null;
  return cues.find(({ rule, targets }) => rule === agreement.rule && targets.length === 0) ?? null;
}

function echo(taken: FoundStance, verdict: FoundCue, utterance: Utterance, referred: string): FoundStance {
  const agrees = verdict.stance === "support";
  return {
    family: taken.family,
    stance: agrees ? taken.stance : opposite(taken.stance),
    utterance,
    confidence: Math.min(taken.confidence, verdict.confidence),
    way: agrees ? "agreement with a stance" : "disagreement with a stance",
    relation: "passage",
    referred,
    witnesses: [],
  };
}
