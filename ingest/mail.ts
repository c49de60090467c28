import type { Address } from "./types.ts";

/** A header field: name in lower case, value unfolded but not decoded. */
export type Field = { readonly name: string; readonly value: string };

/** A mail taken apart and decoded, before anything is chosen or judged. */
export type Mail = {
  /** The fields of the head as written, in order. */
  readonly fields: readonly Field[];
  /** Lines of the head that are no fields, as they stand. */
  readonly strayLines: readonly string[];
  /** Decoded; "" when absent. */
  readonly subject: string;
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly originalFrom: readonly Address[];
  readonly author: readonly Address[];
  readonly root: Part;
  /** Whether the boundary that ends its parts is missing, so that more may be. */
  readonly cutShort: boolean;
  /** Why the mail could not be taken apart, in which case `root` is its body as it stands; null when it could. */
  readonly failure: string | null;
};

/** A MIME part. */
export type Part = {
  /** Lower case, without parameters. */
  readonly contentType: string;
  /** File name, "" when it has none. */
  readonly name: string;
  /** Whether it is to be shown with the mail: text that is not an attachment. */
  readonly inline: boolean;
  /** Decoded text with "\n" line ends; "" for parts that are not inline text. */
  readonly text: string;
  readonly charset: {
    /** As written, "" when none is. */
    readonly declared: string;
    /** Whether text in it can be decoded. */
    readonly known: boolean;
    readonly readAs: string;
  };
  readonly flowed: boolean;
  readonly delSp: boolean;
  readonly parts: readonly Part[];
};

/** A list of parts in document order, without recursion: a mail may nest as deep as it likes. */
export function partsBelow(root: Part, descend: (part: Part) => boolean): Part[] {
  const found: Part[] = [];
  const waiting: Part[] = [root];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    found.push(part);
    if (descend(part)) for (const child of part.parts.toReversed()) waiting.push(child);
  }
  return found;
}
