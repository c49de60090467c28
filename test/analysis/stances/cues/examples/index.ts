import type { CueExamples } from "../cue-examples.ts";
import { acceptanceExamples } from "./acceptance.ts";
import { adoptionExamples } from "./adoption.ts";
import { afterthoughtExamples } from "./afterthought.ts";
import { agreementExamples } from "./agreement.ts";
import { allOfThemExamples } from "./all-of-them.ts";
import { annoyanceExamples } from "./annoyance.ts";
import { anotherNameExamples } from "./another-name.ts";
import { arguedProposalExamples } from "./argued-proposal.ts";
import { arguedRenameExamples } from "./argued-rename.ts";
import { authorityExamples } from "./authority.ts";
import { avoidanceExamples } from "./avoidance.ts";
import { callingExamples } from "./calling.ts";
import { verdictOnChangeExamples } from "./change.ts";
import { choiceExamples } from "./choice.ts";
import { clashExamples } from "./clash.ts";
import { comparisonExamples } from "./comparison.ts";
import { conventionExamples } from "./convention.ts";
import { criteriaExamples } from "./criteria.ts";
import { declinedRenameExamples } from "./declined-rename.ts";
import { decliningExamples } from "./declining.ts";
import { defenceExamples } from "./defence.ts";
import { deniedWordExamples } from "./denied-word.ts";
import { dismissalExamples } from "./dismissal.ts";
import { doingItsJobExamples } from "./doing-its-job.ts";
import { droppedIdeaExamples } from "./dropped-idea.ts";
import { ellipsisExamples } from "./ellipsis.ts";
import { enduranceExamples } from "./endurance.ts";
import { epithetExamples } from "./epithet.ts";
import { exclamationExamples } from "./exclamation.ts";
import { expectationExamples } from "./expectation.ts";
import { findingExamples } from "./finding.ts";
import { fitnessExamples } from "./fitness.ts";
import { frontedExamples } from "./fronted.ts";
import { graspExamples } from "./grasp.ts";
import { headRemarkExamples } from "./head-remark.ts";
import { hearsayExamples } from "./hearsay.ts";
import { hindsightExamples } from "./hindsight.ts";
import { holdingOnExamples } from "./holding-on.ts";
import { impressionExamples } from "./impression.ts";
import { inTheNameExamples } from "./in-the-name.ts";
import { itemPredicateExamples } from "./item-predicate.ts";
import { judgedRenameExamples } from "./judged-rename.ts";
import { likingExamples } from "./liking.ts";
import { meritExamples } from "./merit.ts";
import { misgivingExamples } from "./misgiving.ts";
import { misledReadersExamples } from "./misled-readers.ts";
import { misplacedExamples } from "./misplaced.ts";
import { mixUpExamples } from "./mix-up.ts";
import { needlessExamples } from "./needless.ts";
import { needsExplainingExamples } from "./needs-explaining.ts";
import { obscurityExamples } from "./obscurity.ts";
import { otherMeaningExamples } from "./other-meaning.ts";
import { outlierExamples } from "./outlier.ts";
import { questionExamples } from "./question.ts";
import { rankingExamples } from "./ranking.ts";
import { refusingExamples } from "./refusing.ts";
import { resemblanceExamples } from "./resemblance.ts";
import { reservationExamples } from "./reservation.ts";
import { settlingExamples } from "./settling.ts";
import { sourceOfConfusionExamples } from "./source-of-confusion.ts";
import { stillFreeExamples } from "./still-free.ts";
import { superlativeExamples } from "./superlative.ts";
import { takenElsewhereExamples } from "./taken-elsewhere.ts";
import { takingExamples } from "./taking.ts";
import { theNameExamples } from "./the-name.ts";
import { toilExamples } from "./toil.ts";
import { untrueExamples } from "./untrue.ts";
import { verdictExamples } from "./verdict.ts";
import { wishExamples } from "./wish.ts";

export const cueExamples: readonly CueExamples[] = [
  acceptanceExamples,
  adoptionExamples,
  afterthoughtExamples,
  agreementExamples,
  allOfThemExamples,
  annoyanceExamples,
  arguedProposalExamples,
  arguedRenameExamples,
  authorityExamples,
  avoidanceExamples,
  callingExamples,
  verdictOnChangeExamples,
  choiceExamples,
  clashExamples,
  comparisonExamples,
  conventionExamples,
  criteriaExamples,
  defenceExamples,
  dismissalExamples,
  droppedIdeaExamples,
  ellipsisExamples,
  enduranceExamples,
  epithetExamples,
  exclamationExamples,
  expectationExamples,
  findingExamples,
  fitnessExamples,
  frontedExamples,
  headRemarkExamples,
  hearsayExamples,
  hindsightExamples,
  holdingOnExamples,
  impressionExamples,
  inTheNameExamples,
  itemPredicateExamples,
  likingExamples,
  meritExamples,
  misgivingExamples,
  misledReadersExamples,
  misplacedExamples,
  mixUpExamples,
  needsExplainingExamples,
  obscurityExamples,
  otherMeaningExamples,
  outlierExamples,
  questionExamples,
  rankingExamples,
  refusingExamples,
  resemblanceExamples,
  settlingExamples,
  stillFreeExamples,
  takenElsewhereExamples,
  takingExamples,
  theNameExamples,
  toilExamples,
  untrueExamples,
  verdictExamples,
  graspExamples,
  sourceOfConfusionExamples,
  needlessExamples,
  anotherNameExamples,
  reservationExamples,
  declinedRenameExamples,
  decliningExamples,
  doingItsJobExamples,
  wishExamples,
  judgedRenameExamples,
  deniedWordExamples,
  superlativeExamples,
];
