/** Kinds of words that judge a name, say what it tells, or soften either. */
export type WordClass = "bad" | "good" | "size" | "like" | "dislike" | "tells" | "clash" | "hedge";

/**
 * The class of a lower-case word, or null. Ordinary English only; a class lets the models read a judgement in a word that
 * is too rare in the training data to be learned by itself ("unwieldy", "cryptic").
 */
export function wordClass(word: string): WordClass | null {
  return classOf.get(word) ?? null;
}

const words: { readonly [name in WordClass]: string } = {
  bad:
    "bad worse worst ugly uglier awkward horrible terrible awful lousy poor misleading mislead misnomer misnamed confusing " +
    "confused confusion ambiguous ambiguity vague unclear cryptic obscure opaque clumsy clunky unwieldy mouthful " +
    "overloaded weird odd strange silly stupid unfortunate inconsistent inconsistency inaccurate imprecise incorrect wrong " +
    "redundant superfluous unintuitive counterintuitive unreadable meaningless nonsensical nonsense suboptimal bogus " +
    "deceptive disingenuous unhelpful puzzling unusual dubious questionable wart crap crappy annoying painful cumbersome " +
    "tedious verbose wordy terse lame inappropriate unnecessary pointless surprising misuse abuse smell",
  good:
    "good better best nice nicer nicest great fine clear clearer clearest cleaner neat neater perfect sensible reasonable " +
    "acceptable appropriate suitable descriptive precise accurate explicit intuitive natural consistent consistency " +
    "readable readability clarity easier simpler succinct concise preferable correct meaningful logical obvious " +
    "unambiguous fitting apt informative expressive canonical conventional standard sane cool elegant self-explanatory",
  size: "generic general broad broader narrow specific long longer lengthy short shorter similar close abstract wide common",
  like: "like prefer preferred preference love favour favor favorite favourite happy fan fond keen glad agree agreed",
  dislike: "dislike hate disagree object objection nack nak against complain",
  tells:
    "capture convey describe reflect express match fit suit explain indicate imply suggest tell denote mean signify mirror " +
    "represent correspond emphasize emphasise highlight hint stand refer",
  clash: "clash collide collision conflict taken shadow pollute pollution reserved duplicate mistaken mixed",
  hedge: "maybe perhaps might could probably possibly imo imho guess think somewhat slightly bit bikeshed bikeshedding",
};

const classOf: ReadonlyMap<string, WordClass> = new Map(
  Object.entries(words).flatMap(([name, list]) =>
    list.split(" ").flatMap((word) => inflected(word).map((form) => [form, name as WordClass] as const)),
  ),
);

/** A word with the endings it may take; forms that do not exist are harmless. */
function inflected(word: string): readonly string[] {
  const base = word.endsWith("e") ? word.slice(0, -1) : word;
  return [word, `${word}s`, `${word}es`, `${base}ed`, `${base}ing`, `${base}er`, `${word}ly`];
}
