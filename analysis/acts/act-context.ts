/** A sentence of somebody's own text and what stands around it; all texts without quote marks, any of them may be "". */
export type ActContext = {
  /** The end of the passage that the author answers. */
  readonly quoted: string;
  /** Own text before the sentence, back to the quoted passage. */
  readonly before: string;
  readonly sentence: string;
  /** Own text after the sentence, up to the next quoted passage. */
  readonly after: string;
};
