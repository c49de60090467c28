import { probabilities } from "../analysis/acts/linear-model.ts";
import type { Example } from "./examples.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import type { Scored } from "./metrics.ts";

/** For every class, every example with the probability given by a model that has not seen its group. */
export function crossValidate(
  examples: readonly Example[],
  classes: readonly string[],
  settings: FitSettings,
  heldOut: (example: Example) => string = ({ group }) => group,
): ReadonlyMap<string, readonly (Scored & { readonly example: Example })[]> {
  const scored = new Map<string, (Scored & { readonly example: Example })[]>(classes.map((name) => [name, []]));
  for (const fold of [...new Set(examples.map(heldOut))].sort()) {
    const model = fitModel(
      examples.filter((example) => heldOut(example) !== fold),
      classes,
      settings,
    );
    for (const example of examples.filter((candidate) => heldOut(candidate) === fold)) {
      const rated = probabilities(model, example.features);
      classes.forEach((name, at) => {
        scored.get(name)?.push({ probability: rated[at] ?? 0, truth: example.classes.has(name), example });
      });
    }
  }
  return scored;
}
