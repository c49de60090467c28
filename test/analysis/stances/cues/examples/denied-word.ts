import { deniedWord } from "../../../../../analysis/stances/cues/denied-word.ts";
import type { CueExamples } from "../cue-examples.ts";

export const deniedWordExamples: CueExamples = {
  cue: deniedWord,
  examples: [
    ["heron_safe isn't really safe.", "-heron_safe"],
    ["put_exact is not exact, and that matters.", "-put_exact"],
  ],
  counterExamples: ["heron_safe isn't really exact.", "Heron isn't a heron.", "heron_safe is safe."],
};
