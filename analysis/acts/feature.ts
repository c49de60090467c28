/**
 * Takes features one by one. A feature is its kind and its value in one text ("before: sound"): the kind goes up to the
 * first ": ", where it has none up to the first " is ", else it is the whole; so the kinds are few, and known by sight.
 */
export type AddFeature = (kind: string, value: string) => void;

/** Gives features to whoever asks for them, some of them several times. */
export type TellFeatures = (add: AddFeature) => void;

/** The features as texts, each once, in the order told. */
export function featureTexts(tell: TellFeatures): readonly string[] {
  const texts = new Set<string>();
  tell((kind, value) => texts.add(kind + value));
  return [...texts];
}

/** The kind of a feature that is given as one text. */
export function kindOf(feature: string): string {
  for (const end of [": ", " is "]) {
    const at = feature.indexOf(end);
    if (at >= 0) return feature.slice(0, at + end.length);
  }
  return feature;
}

/** One feature for each mark that a number reaches: "strength>=0.5". */
export function steps(name: string, value: number, marks: readonly number[]): readonly string[] {
  return marks.filter((mark) => value >= mark).map((mark) => `${name}>=${mark}`);
}
