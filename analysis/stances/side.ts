/** What a stance is to a name: for it or against it. */
export type Side = "support" | "oppose";

/** How sure something is of each side, 0..1, each by itself. */
export type BySide = { readonly [side in Side]: number };

/** The side that denies a side. */
export function opposite(side: Side): Side {
  return side === "support" ? "oppose" : "support";
}
