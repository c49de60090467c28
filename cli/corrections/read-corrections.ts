import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import type { Correction } from "../../analysis/corrections/types.ts";
import { CliError, describeSystemError } from "../errors.ts";
import { BadCorrection, Fields } from "./fields.ts";
import { readChange } from "./read-change.ts";
import { refuse } from "./refuse.ts";

/** The corrections of a file, in its order. */
export type CorrectionsFile = {
  /** As the user named it. */
  readonly file: string;
  /** SHA-256 (hexadecimal) of its bytes. */
  readonly hash: string;
  readonly corrections: readonly Correction[];
};

/**
 * Reads a corrections file (YAML, see docs/corrections.md), before any other work is done.
 *
 * @throws CliError when it cannot be read, or says something that has no meaning; every such place is told
 */
export function readCorrections(file: string): CorrectionsFile {
  const bytes = readBytes(file);
  const lines = new LineCounter();
  // "failsafe": every value is a text, so that a name may well be called "null", "no" or "1e3".
  const document = parseDocument(bytes.toString("utf8"), {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  const broken = document.errors.map(
    ({ message, pos }) => new BadCorrection(lines.linePos(pos[0]).line, `it is no YAML: ${message}`, "put it right"),
  );
  const { corrections, bad } = broken.length > 0 ? { corrections: [], bad: broken } : readAll(document.contents, lines);
  if (bad.length > 0) {
    const problems = bad.map(({ line, message, remedy }) => ({ line, found: message, remedy }));
    throw refuse(file, problems, "nothing was done; docs/corrections.md describes the file");
  }
  return { file, hash: createHash("sha256").update(bytes).digest("hex"), corrections };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CliError(
      "corrections-unreadable",
      `corrections ${file}: cannot be read (${describeSystemError(error)}); name a file that is there`,
    );
  }
}

type Read = { readonly corrections: readonly Correction[]; readonly bad: readonly BadCorrection[] };

function readAll(contents: unknown, lines: LineCounter): Read {
  const corrections: Correction[] = [];
  const bad: BadCorrection[] = [];
  const collect = (work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof BadCorrection)) throw error;
      bad.push(error);
    }
  };
  collect(() => {
    if (contents === null) throw new BadCorrection(1, "the file is empty", 'write "corrections:", and each below it');
    const top = new Fields(contents, lines, 1);
    const by = top.optional("by");
    const entries = top.nodes("corrections");
    top.refuseOthers();
    for (const { node, line } of entries) collect(() => corrections.push(readOne(new Fields(node, lines, line), by)));
  });
  return { corrections, bad };
}

function readOne(fields: Fields, everybody: string | null): Correction {
  const change = readChange(fields);
  const own = fields.optional("by");
  const reason = fields.text("reason");
  const by = own ?? everybody;
  if (by === null)
    throw new BadCorrection(
      fields.line,
      "it does not say who makes the correction",
      'add "by: …" to it, or above all of them',
    );
  fields.refuseOthers();
  return { change, reason, by, line: fields.line };
}
