import type { MarkedSentence } from "../../names/mentions/marked-sentence.ts";
import { rememberedOf } from "../../remember.ts";
import { acceptance } from "./acceptance.ts";
import { adoption } from "./adoption.ts";
import { afterthought } from "./afterthought.ts";
import { agreement } from "./agreement.ts";
import { allOfThem } from "./all-of-them.ts";
import { annoyance } from "./annoyance.ts";
import { anotherName } from "./another-name.ts";
import { arguedProposal } from "./argued-proposal.ts";
import { arguedRename } from "./argued-rename.ts";
import { authority } from "./authority.ts";
import { avoidance } from "./avoidance.ts";
import { calling } from "./calling.ts";
import { verdictOnChange } from "./change.ts";
import { choice } from "./choice.ts";
import { clash } from "./clash.ts";
import { comparison } from "./comparison.ts";
import { convention } from "./convention.ts";
import { criteria } from "./criteria.ts";
import type { FoundCue, StanceCue } from "./cue.ts";
import { declinedRename } from "./declined-rename.ts";
import { declining } from "./declining.ts";
import { defence } from "./defence.ts";
import { deniedWord } from "./denied-word.ts";
import { dismissal } from "./dismissal.ts";
import { doingItsJob } from "./doing-its-job.ts";
import { droppedIdea } from "./dropped-idea.ts";
import { ellipsis } from "./ellipsis.ts";
import { endurance } from "./endurance.ts";
import { epithet } from "./epithet.ts";
import { exclamation } from "./exclamation.ts";
import { expectation } from "./expectation.ts";
import { finding } from "./finding.ts";
import { fitness } from "./fitness.ts";
import { fronted } from "./fronted.ts";
import { grasp } from "./grasp.ts";
import { headRemark } from "./head-remark.ts";
import { hearsay } from "./hearsay.ts";
import { hindsight } from "./hindsight.ts";
import { holdingOn } from "./holding-on.ts";
import { impression } from "./impression.ts";
import { inTheName } from "./in-the-name.ts";
import { itemPredicate } from "./item-predicate.ts";
import { judgedRename } from "./judged-rename.ts";
import { liking } from "./liking.ts";
import { merit } from "./merit.ts";
import { misgiving } from "./misgiving.ts";
import { misledReaders } from "./misled-readers.ts";
import { misplaced } from "./misplaced.ts";
import { mixUp } from "./mix-up.ts";
import { needless } from "./needless.ts";
import { needsExplaining } from "./needs-explaining.ts";
import { obscurity } from "./obscurity.ts";
import { otherMeaning } from "./other-meaning.ts";
import { outlier } from "./outlier.ts";
import { question } from "./question.ts";
import { ranking } from "./ranking.ts";
import { refusing } from "./refusing.ts";
import { resemblance } from "./resemblance.ts";
import { reservation } from "./reservation.ts";
import { settling } from "./settling.ts";
import { sourceOfConfusion } from "./source-of-confusion.ts";
import { stillFree } from "./still-free.ts";
import { superlative } from "./superlative.ts";
import { takenElsewhere } from "./taken-elsewhere.ts";
import { taking } from "./taking.ts";
import { theName } from "./the-name.ts";
import { toil } from "./toil.ts";
import { untrue } from "./untrue.ts";
import { verdict } from "./verdict.ts";
import { wish } from "./wish.ts";

/**
 * Every way of voicing a stance that namelore reads; a new one is one file and one line here. The order counts: of
 * several that speak for the same side, a reader is told the first (answer-question.ts).
 */
export const stanceCues = [
  comparison,
  liking,
  verdict,
  theName,
  afterthought,
  criteria,
  finding,
  fitness,
  impression,
  convention,
  clash,
  choice,
  acceptance,
  adoption,
  avoidance,
  calling,
  question,
  headRemark,
  itemPredicate,
  annoyance,
  wish,
  arguedProposal,
  arguedRename,
  agreement,
  verdictOnChange,
  ranking,
  misgiving,
  misplaced,
  mixUp,
  expectation,
  needsExplaining,
  obscurity,
  outlier,
  endurance,
  defence,
  droppedIdea,
  exclamation,
  dismissal,
  resemblance,
  merit,
  taking,
  otherMeaning,
  allOfThem,
  authority,
  fronted,
  holdingOn,
  misledReaders,
  refusing,
  settling,
  stillFree,
  takenElsewhere,
  toil,
  untrue,
  hearsay,
  hindsight,
  inTheName,
  epithet,
  anotherName,
  declinedRename,
  doingItsJob,
  grasp,
  needless,
  reservation,
  sourceOfConfusion,
  declining,
  ellipsis,
  superlative,
  deniedWord,
  judgedRename,
] as const satisfies readonly StanceCue[];

/** What a cue may be called: lists of cues are made of these, so that none goes on naming one that is gone. */
export type CueRule = (typeof stanceCues)[number]["rule"];

/** All verdicts read in a sentence, in the order of the cues. */
export const findCues: (sentence: MarkedSentence) => readonly FoundCue<CueRule>[] = rememberedOf((sentence) =>
  stanceCues.flatMap<FoundCue<CueRule>>((cue) => cue.find(sentence)),
);
