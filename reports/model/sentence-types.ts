/** A sentence of the summary: words, names, people, and the evidence for each clause. */
export type Sentence = readonly Phrase[];
/** Sentences that follow one another, or where they are of one kind, stand below one another. */
export type Paragraph = { readonly form: "prose" | "list"; readonly sentences: readonly Sentence[] };
export type Phrase =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "name"; readonly name: NameRef }
  | { readonly kind: "person"; readonly person: PersonRef }
  /** Somebody as a message calls them. */
  | { readonly kind: "speaker"; readonly speaker: string }
  | { readonly kind: "quote"; readonly quote: string }
  | { readonly kind: "cite"; readonly citation: Citation };

export type NameRef = { readonly label: string; readonly anchor: string };

export type PersonRef = {
  /** Display name, else the address. */
  readonly label: string;
  readonly address: string;
  readonly anchor: string;
  /** Whether a part of the report is theirs, at the anchor. */
  readonly hasPart: boolean;
  /** File name of the person's page, in the folder people/. */
  readonly page: string;
};

/** Evidence with its number in this report; the same words keep their number wherever they are cited. */
export type Citation = {
  readonly number: number;
  readonly anchor: string;
  readonly messageId: string;
  readonly author: PersonRef;
  /** Whose words the author gives, as the message calls them; null where they are the author's own. */
  readonly quoting: string | null;
  readonly date: string | null;
  /** The message on the web; null for a mail without a Message-ID. */
  readonly link: string | null;
  /** Its place in the debate's transcript, relative to the report; null for a message outside the debate. */
  readonly transcript: string | null;
  readonly quote: string;
  readonly context: Context;
  readonly rule: string;
  readonly confidence: number;
  /** Confidence below 0.5. */
  readonly uncertain: boolean;
};

/** The quote as it stands in its message, with the lines around it. */
export type Context = { readonly before: string; readonly quote: string; readonly after: string };
