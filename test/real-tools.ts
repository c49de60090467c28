import { spawnSync } from "node:child_process";

/** Why a test that needs these programs is skipped; false where they are all installed. */
export function missing(...programs: readonly string[]): string | false {
  const absent = programs.filter((program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0);
  return absent.length > 0 ? `not installed: ${absent.join(", ")}` : false;
}
