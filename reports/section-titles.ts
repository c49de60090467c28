/** What the sections of a report are called, in every format. */
export const TITLE = {
  summary: "In short",
  picture: "The debate at a glance",
  matrix: "Who says what",
  names: "Names",
  /** Names that nobody sets against those in question. */
  asides: "Other names in these threads",
  unanswered: "Objections without a reply",
  people: "People",
  turns: "Turning points and gaps",
  decision: "Decision",
  corrections: "Corrections",
  usage: "Use over time",
  coverage: "What was read",
  evidence: "Evidence",
} as const;
