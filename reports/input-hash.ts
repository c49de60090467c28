import type { ReportContext } from "./types.ts";

/** So many digits of a hash tell runs apart for a reader; findings.json has all of them. */
const SHOWN = 12;

/** The hash of the messages analysed as a footer shows it. */
export function shortHash(inputHash: string): string {
  return inputHash.slice(0, SHOWN);
}

/** "namelore 0.1.0, input 5e2f09c1a7b3": what made a report, and of which messages. */
export function madeBy({ version, inputHash }: Pick<ReportContext, "version" | "inputHash">): string {
  return `namelore ${version}, input ${shortHash(inputHash)}`;
}

/** A text cut where the hash of the input stands, and what is left of it where its first digits stand alone. */
export type CutText = readonly (readonly string[])[];

/**
 * What was rendered, cut where the hash of the input stands, whole or short: it is another with every mail. No mail can
 * hold the hash of an input that it is part of, and its first 48 bits only by a chance of one in 10^14.
 */
export function cutAtHash(content: string, inputHash: string): CutText {
  return content.split(inputHash).map((part) => part.split(shortHash(inputHash)));
}

/** The text for another input. */
export function withHash(text: CutText, inputHash: string): string {
  return text.map((parts) => parts.join(shortHash(inputHash))).join(inputHash);
}
