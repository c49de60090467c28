import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** An empty folder for a test, or for all tests of a file where no test is named; removed afterwards. */
export function temporaryFolder(test?: { readonly after: (undo: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), "namelore-test-"));
  const undo = () => rmSync(folder, { recursive: true, force: true });
  if (test === undefined) after(undo);
  else test.after(undo);
  return folder;
}
