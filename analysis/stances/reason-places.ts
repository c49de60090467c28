import type { Utterance } from "../utterances.ts";
import type { FoundStance } from "./find-stances.ts";
import { givesNoReason } from "./no-reason.ts";
import { isTiedBehind, isTiedByName } from "./reason-ties.ts";
import type { StanceMessage } from "./stance-message.ts";

/**
 * Where a sentence stands that may give the reason of a stance: it takes the stance ("own"), or stands behind that one,
 * ahead of it, or beside it as another item of a list of reasons; or goes on from another of these in so many words.
 */
export type ReasonPlace = {
  readonly utterance: Utterance;
  readonly where: "own" | "behind" | "ahead" | "list" | "on";
};

/**
 * The sentences of a message that may give the reasons of one of its stances, in reading order; where the stance `isExplained` in its
 * own sentence, it is not concluded from those ahead.
 */
export function reasonPlaces(
  stance: FoundStance,
  message: StanceMessage,
  isExplained: boolean,
): readonly ReasonPlace[] {
  const concluded = !isExplained || conclusion.test(stance.utterance.text);
  const paragraph = paragraphAhead(stance.utterance, message.sentences);
  const places: ReasonPlace[] = [];
  for (const utterance of message.sentences) {
    const last = places.at(-1)?.utterance ?? null;
    const where = whereIs(utterance, stance, { last, paragraph });
    if (where === null || !isNearest(stance, utterance, message.stances)) continue;
    if (where !== "own" && message.stances.some((other) => takes(other, utterance))) continue;
    if (where !== "own" && where !== "list" && givesNoReason(utterance.text)) continue;
    if (where === "behind" && opensAnew.test(utterance.text)) continue;
    if (where === "ahead" && !(concluded && isGround(utterance.text))) continue;
    if (!isTied(utterance.text, where, stance) && !isOnNames(message, stance)) continue;
    if (where !== "own" && isOfOther(utterance, stance, message.stances)) continue;
    places.push({ utterance, where });
  }
  return places;
}

/**
 * Where so much of the rest of a message speaks of the name, of names at all, or takes stances, all of it is taken to
 * be there for their sake.
 */
const fewestTelling = 0.2;

function isOnNames({ sentences, stances }: StanceMessage, stance: FoundStance): boolean {
  const others = sentences.filter((one) => !takes(stance, one));
  const telling = others.filter((one) => stances.some((other) => takes(other, one)) || isTiedByName(one.text, stance));
  return telling.length >= fewestTelling * others.length;
}

/** Whether what a sentence beside a stance says has to do with it, and not only stands there. */
function isTied(text: string, where: ReasonPlace["where"], stance: FoundStance): boolean {
  if (where === "own" || where === "list" || stance.relation === "head") return true;
  if (where === "ahead") return conclusion.test(stance.utterance.text) || isTiedByName(text, stance);
  if (where === "on" && asks(text)) return true;
  return adds.test(text) ? isTiedByName(text, stance) : isTiedBehind(text, stance);
}

/** "T is bad. Use O. It waits.": what stands behind a stance on another name, and was not taken back to this one, is said of that. */
function isOfOther(sentence: Utterance, stance: FoundStance, stances: readonly FoundStance[]): boolean {
  const ahead = takenIn(stance).filter(({ index }) => index < sentence.index);
  const last = Math.max(...(ahead.length > 0 ? ahead : [stance.utterance]).map(({ index }) => index));
  const between = ({ index }: Utterance) => last < index && index < sentence.index;
  return stances.some(
    (other) =>
      other.family !== stance.family &&
      (other.stance === "support" || stance.stance === "oppose") &&
      takenIn(other).some(between),
  );
}

/** "Also, …", "And …": what is added may be anything. */
const adds = /^\W*(?:and|but|also|besides|moreover|furthermore|in\s+addition)(?![\w'’])/i;

/** The sentences that take a stance. */
export function takenIn({ utterance, witnesses }: FoundStance): readonly Utterance[] {
  return [utterance, ...witnesses];
}

function takes(stance: FoundStance, utterance: Utterance): boolean {
  return takenIn(stance).includes(utterance);
}

/** So many sentences behind a verdict, or ahead of it, may say why. */
const reach = 3;
/** Whoever takes so many words for a verdict gives the reasons in it. */
const manyWords = 30;

/** The place found last, and the block of a paragraph that leads to the stance. */
type Found = { readonly last: Utterance | null; readonly paragraph: number | null };

function whereIs(utterance: Utterance, stance: FoundStance, { last, paragraph }: Found): ReasonPlace["where"] | null {
  if (takes(stance, utterance)) return "own";
  if (last !== null && goesOn(last, utterance)) return "on";
  return placeOf(utterance, stance, paragraph);
}

function placeOf(
  utterance: Utterance,
  { utterance: verdict, relation }: FoundStance,
  paragraph: number | null,
): ReasonPlace["where"] | null {
  const offset = utterance.index - verdict.index;
  if (utterance.block === verdict.block) {
    if (Math.abs(offset) > reach) return null;
    if (offset < 0) return "ahead";
    return verdict.text.split(/\s+/).length < manyWords ? "behind" : null;
  }
  if (relation === "head" && isListedWith(utterance, verdict)) return "list";
  return utterance.block === paragraph ? "ahead" : null;
}

/** "1. is shorter 2. …" under the name: an item of the same list. */
function isListedWith({ kind, listLead }: Utterance, verdict: Utterance): boolean {
  return kind === "list-item" && verdict.kind === "list-item" && listLead === verdict.listLead;
}

/** "So, …", "It should then …". */
const conclusion =
  /^\W*(?:(?:so|thus|hence|therefore|in\s+short|all\s+in\s+all|that's\s+why)\b|(?!if\b)(?:\w+\s+){1,4}(?:then|thus|hence|therefore)\b)/i;

/** The block of the paragraph that leads to "So, bad name." where nothing stands ahead of that in its own paragraph. */
function paragraphAhead(verdict: Utterance, message: readonly Utterance[]): number | null {
  if (!conclusion.test(verdict.text)) return null;
  const ahead = message.filter(({ index }) => index < verdict.index);
  if (ahead.at(-1)?.block === verdict.block) return null;
  const isOfStretch = ({ kind, passage }: Utterance) => kind === "sentence" && passage.text === verdict.passage.text;
  return ahead.findLast(isOfStretch)?.block ?? null;
}

/** "Yes, …", "So …", "And I …", "We could …", "That said, …": the author turns to something else, or tells of himself. */
const opensAnew = new RegExp(
  `^\\W*(?:[A-Z][a-z]+,\\s+)?(?:${[
    "yes|yeah|yep|hmm+|hi|hello|thanks|forgive|applied|queued|merged|picked|pushed|so|what|how|maybe|perhaps|you|let",
    "oh|doh|heh|ha|argh|ugh|sigh|sorry|please|likewise|note|just\\s+one|same\\s+here|if\\s+you|right,",
    "I'm|I've|I'll|I'd|(?:and|but)\\s+(?:now\\s+)?I(?:'m|'ve|'ll|'d)?|we\\s+(?:can|could)|to\\s+make\\s+sure|not\\s+(?:a\\s+big|major|sure)",
    "however|on\\s+the\\s+other\\s+hand|that\\s+(?:being\\s+)?said|for\\s+\\S+,?\\s+(?:however|though)",
  ].join("|")})(?![\\w'’])`,
  "i",
);

/**
 * "That …", "Again, …", "And it …", in a new paragraph or not, or one question after the other in one: it goes on from
 * the sentence ahead.
 */
function goesOn(ahead: Utterance, utterance: Utterance): boolean {
  if (utterance.index !== ahead.index + 1 || utterance.passage.text !== ahead.passage.text) return false;
  if (utterance.block === ahead.block && asks(ahead.text) && asks(utterance.text)) return true;
  return takesUp.test(utterance.text) && !opensAnew.test(utterance.text);
}

const takesUp =
  /^\W*(?:that|this|these|those|and|but|again|otherwise|besides|also|moreover|furthermore|in\s+addition|worse)(?![\w'’])/i;

function asks(text: string): boolean {
  return /\?["')\s]{0,3}$/.test(text);
}

/** Whether a sentence ahead of a verdict states what the verdict can be concluded from. */
function isGround(text: string): boolean {
  return !opensAnew.test(text) && !/^\W*I\s/.test(text) && !asks(text);
}

/**
 * Whether a message that takes both sides of the name takes this one nearer to the sentence, or both in it; where both are as near, more
 * surely (else the objection).
 */
function isNearest(stance: FoundStance, utterance: Utterance, stances: readonly FoundStance[]): boolean {
  const rival = stances.find((other) => other.family === stance.family && other.stance !== stance.stance);
  if (!rival) return true;
  const [own, other] = [distance(stance, utterance), distance(rival, utterance)];
  if (own !== other || own === 0) return own <= other;
  return stance.confidence === rival.confidence ? stance.stance === "oppose" : stance.confidence > rival.confidence;
}

function distance(stance: FoundStance, utterance: Utterance): number {
  return takes(stance, utterance) ? 0 : Math.abs(utterance.index - stance.utterance.index);
}
