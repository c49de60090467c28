import { otherMeaning } from "../../../../../analysis/stances/cues/other-meaning.ts";
import type { CueExamples } from "../cue-examples.ts";

export const otherMeaningExamples: CueExamples = {
  cue: otherMeaning,
  examples: [
    ['"heron" is the registry of another project.', "-heron"],
    ['But "heron" is a German word, it means junk.', "-heron"],
    ['"Heron" is already a menu entry.', "-Heron"],
    ['For me a "heron" is something with wings.', "-heron"],
    ['"heron" is fishing to most people.', "-heron"],
    ['"roost" to me is where birds sleep.', "-roost"],
    ['"roost" is really for birds.', "-roost"],
  ],
  counterExamples: [
    '"heron" is a good name.',
    '"heron" is the best of these.',
    "heron_put() is a function that waits.",
    '"heron" is short.',
    'Is "heron" a bird?',
    'For me a "heron" is a good idea here.',
    "heron_put is for drivers.",
  ],
};
