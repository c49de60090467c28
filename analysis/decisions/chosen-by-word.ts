import { formKey } from "../names/spelling/forms.ts";
import { anyPhrase, phrase } from "../patterns/phrase.ts";
import { choice } from "../stances/cues/choice.ts";
import type { FoundCue } from "../stances/cues/cue.ts";
import { holdingOn } from "../stances/cues/holding-on.ts";
import { findCues } from "../stances/cues/index.ts";
import { settling } from "../stances/cues/settling.ts";
import { taking } from "../stances/cues/taking.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { markAll } from "../stances/mark-utterance.ts";
import { buildNameFinder, type NameFinder } from "../stances/name-finder.ts";
import { type StanceWay, stanceRule } from "../stances/stance-rule.ts";
import { holdsPatch } from "../threads/series.ts";
import type { Utterance } from "../utterances.ts";
import { type DebateRecord, objectionsAfter, patchAuthors, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** What makes a choice a decision: that it will be done, is done, or stands. */
const settles = new RegExp(
  `\\b${anyPhrase(
    ...["I'll", "we'll", "will", "let's", "lets", "go with", "going with"],
    "going to (?:use|call|name|rename|keep|go|stay|stick|take|make|pick)",
    ...["it is", "it's", "stays", "uses", "ok", "okay", "agreed", "settled?", "in v\\d", "please use"],
    ...["sticking", "keeping", "staying", "we keep"],
    "(?:I've|have|I|we) (?:took|taken|applied|kept)",
    "I've (?:renamed|changed)",
  )}\\b`,
  "i",
);

/** "M then.": an author will do so; of anybody else it is a vote, as asked for or for want of something better. */
const authorSettles = /\bthen\W{0,3}$/i;

/** The kinds of cues by which somebody chooses a name. */
const choices: ReadonlySet<StanceWay> = new Set([choice, taking, holdingOn].map(({ rule }) => rule));

/** "I took M because …" of the name that patches have from the start tells how it came about. */
const took = /\b(?:took|taken|chose|picked)\b/i;
const leavesOpen = new RegExp(
  `\\?\\s*$|\\b${anyPhrase(
    ...["if", "unless", "until then", "perhaps", "maybe", "might", "or should"],
    ...["not sure", "I'd", "I would", "IM(?:N?H)?O"],
  )}\\b`,
  "i",
);

/** "Unless anybody objects, …", "if that's fine with everyone, …": nothing is left open by who waits for no answer. */
const unlessOpposed = new RegExp(
  phrase`\b(?:
    unless (?:anybody|anyone|somebody|someone|you|there(?:'s| is| are))|
    if (?:
      nobody|no one|no-one|none of you|you (?:all )?(?:don't|do not)|everybody|everyone|
      there(?:'s| is| are) (?:no|not|none|nothing)|there (?:isn't|aren't)|(?:it|that|this)(?:'s| is) (?:ok|okay|fine|all right)
    )
  )\b[^.?!;,]{0,60}`,
  "gi",
);

/** "I'll rename it on commit": who applies the patches does it, whoever wrote them. */
const applies = new RegExp(
  `\\b${anyPhrase(
    "on (?:commit|merge)",
    "(?:when|while) (?:I'm |I am )?(?:apply|applying|commit|committing|merge|merging|queu\\w+)",
    "in my tree",
    "(?:I've|have|now) (?:applied|queued|merged|committed|pushed)",
  )}\\b`,
  "i",
);

/** "I'll go with M", "M it is": the word of somebody who can keep it, an author of patches or who applies them first of all. */
export function chosenByWord({ families, stances, utterances, posts }: DebateRecord): readonly Settlement[] {
  const authors = new Set([...posts.filter(holdsPatch).map(({ person }) => person.main), ...patchAuthors(posts)]);
  const finder = buildNameFinder(families, utterances);
  return (
    stances
      .filter(({ stance }) => stance === "support")
      .flatMap((stance) => finalWords(stance, authors.has(stance.utterance.person.main), finder))
      .filter(({ family, utterance }) => family.role === "proposed" || !took.test(utterance.text))
      // Who goes ahead unless somebody objects has settled it where nobody does.
      .filter((word) => !(leavesOpen.test(word.utterance.text) && objectionsAfter(word, stances).length > 0))
      .map(({ family, utterance, rule }) => ({ family, utterance, rule, ...wayOf(utterance, authors) }))
  );
}

function wayOf({ text, person }: Utterance, authors: ReadonlySet<string>) {
  if (applies.test(text)) return waysToSettle.maintainersWord;
  return authors.has(person.main) ? waysToSettle.authorsWord : waysToSettle.participantsWord;
}

/** A sentence for a name. */
type Word = Pick<FoundStance, "family" | "utterance"> & {
  /** How its stance was read; null where another sentence of the message shows it more surely. */
  readonly way: StanceWay | null;
  readonly rule: string;
};

/** The first sentence of a message for a name that is final: "M works for me. I'll send v2 with M." */
function finalWords(stance: FoundStance, byAuthor: boolean, finder: NameFinder): readonly Word[] {
  const { family, witnesses } = stance;
  const others = witnesses.map((utterance) => ({ family, utterance, way: null, rule: "beside" }));
  return [{ ...stance, rule: stanceRule(stance) }, ...others]
    .filter((word) => isFinal(word, byAuthor, finder))
    .slice(0, 1);
}

function isFinal(word: Word, byAuthor: boolean, finder: NameFinder): boolean {
  const { way, utterance } = word;
  const { text } = utterance;
  const isSettledIn = (start: number, end: number): boolean =>
    settles.test(text.slice(start, end)) || (byAuthor && end >= text.length && authorSettles.test(text.slice(start)));
  if (leavesOpen.test(text.replace(unlessOpposed, " "))) return false;
  if (way === settling.rule || (way !== null && choices.has(way) && isSettledIn(0, text.length))) return true;
  return choicesIn(word, finder).some(
    ({ rule, span }) => rule === settling.rule || isSettledIn(Math.max(0, span.start - nearby), span.end + nearby),
  );
}

/** So near to a choice, in code units, stands what makes it final, where the sentence says other things, too. */
const nearby = 25;

/** The words that choose the name, whatever else the sentence was understood by. */
function choicesIn({ family, utterance }: Word, finder: NameFinder): readonly FoundCue[] {
  return findCues(markAll(utterance.text, finder)).filter(
    ({ rule, stance, targets }) =>
      stance === "support" &&
      (rule === settling.rule || choices.has(rule)) &&
      targets.some(({ form }) => family.keys.has(formKey(form))),
  );
}
