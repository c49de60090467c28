import { setFlagsFromString } from "node:v8";

/** By how many percent V8 lets the objects that live on grow before it looks for those that do not; it chooses up to 300. */
const GROWTH = 30;

/**
 * Lets threads that start from now on collect their garbage sooner. What is read of one debate is dead when the next is
 * read, and each thread would heap it up to hundreds of megabytes.
 */
export function collectSooner(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
