import type { RuleExamples } from "../rule-examples.ts";
import { announcedExamples } from "./announced.ts";
import { arrowTableExamples } from "./arrow-table.ts";
import { askedWhetherExamples } from "./asked-whether.ts";
import { byAnalogyExamples } from "./by-analogy.ts";
import { callItExamples } from "./call-it.ts";
import { calledWordExamples } from "./called-word.ts";
import { cameUpExamples } from "./came-up.ts";
import { floatedExamples } from "./floated.ts";
import { forTheThingExamples } from "./for-the-thing.ts";
import { howAboutExamples } from "./how-about.ts";
import { inFewWordsExamples } from "./in-few-words.ts";
import { leaningExamples } from "./leaning.ts";
import { nameLikeExamples } from "./name-like.ts";
import { offeredExamples } from "./offered.ts";
import { ownNamingExamples } from "./own-naming.ts";
import { pairOfTermsExamples } from "./pair-of-terms.ts";
import { plainWordExamples } from "./plain-word.ts";
import { renameToExamples } from "./rename.ts";
import { somethingLikeExamples } from "./something-like.ts";
import { substitutionExamples } from "./substitution.ts";
import { suggestExamples } from "./suggest.ts";
import { thrownInExamples } from "./thrown-in.ts";
import { useInsteadExamples } from "./use-instead.ts";
import { wouldBeBetterExamples } from "./would-be-better.ts";

export const ruleExamples: readonly RuleExamples[] = [
  announcedExamples,
  arrowTableExamples,
  callItExamples,
  calledWordExamples,
  cameUpExamples,
  floatedExamples,
  forTheThingExamples,
  howAboutExamples,
  inFewWordsExamples,
  leaningExamples,
  nameLikeExamples,
  offeredExamples,
  ownNamingExamples,
  pairOfTermsExamples,
  plainWordExamples,
  renameToExamples,
  somethingLikeExamples,
  substitutionExamples,
  suggestExamples,
  thrownInExamples,
  useInsteadExamples,
  wouldBeBetterExamples,
  askedWhetherExamples,
  byAnalogyExamples,
];
