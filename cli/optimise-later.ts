import { setFlagsFromString } from "node:v8";

/** Four times what V8 11.3 waits before it looks at a function: bytes of bytecode that ran. */
const BUDGET = 500_000;

/**
 * Lets V8 wait longer before it compiles what runs often into fast code. Reading an archive runs many functions, for a few
 * seconds: of all processor time a quarter went into compiling them, most of it again and again as more was learned of
 * them, on the core that the database needs.
 */
export function optimiseLater(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
