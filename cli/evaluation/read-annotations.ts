import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { CliError, describeSystemError } from "../errors.ts";
import { readJson } from "../read-json.ts";
import type { Annotation } from "./types.ts";

/** An annotation and the archive it is about. */
export type AnnotatedArchive = { readonly id: string; readonly annotation: Annotation; readonly archive: string };

/**
 * The annotated debates of a folder, or else of the folders in it: every `<id>.json` beside an `<id>.mbox` (or
 * `<id>.mbox.gz`), by id.
 *
 * @throws CliError when the folder cannot be read, holds no such pair, or a file is no annotation.
 */
export function readAnnotations(folder: string): readonly AnnotatedArchive[] {
  const here = findPairs(folder);
  const pairs = here.length > 0 ? here : subfolders(folder).flatMap(findPairs);
  if (pairs.length === 0) {
    throw new CliError(
      "annotations-missing",
      `${folder}: no annotated debate found; it should hold <id>.json files, each beside its <id>.mbox`,
    );
  }
  return pairs.map(({ id, json, archive }) => ({ id, archive, annotation: readAnnotation(id, json) }));
}

type Pair = { readonly id: string; readonly json: string; readonly archive: string };

function findPairs(folder: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const file of list(folder)) {
    if (!file.endsWith(".json")) continue;
    const id = basename(file, ".json");
    const archive = [".mbox", ".mbox.gz"].map((ending) => join(folder, id + ending)).find((path) => existsSync(path));
    if (archive !== undefined) pairs.push({ id, json: join(folder, file), archive });
  }
  return pairs;
}

function subfolders(folder: string): readonly string[] {
  return list(folder)
    .map((entry) => join(folder, entry))
    .filter((path) => statSync(path).isDirectory());
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new CliError(
      "annotations-missing",
      `${folder}: cannot list the folder (${describeSystemError(error)}); name a folder of annotations`,
    );
  }
}

function readAnnotation(id: string, file: string): Annotation {
  let content: unknown;
  try {
    content = readJson(file);
  } catch (error) {
    throw new CliError(
      "annotations-bad",
      `${file}: cannot be read as JSON (${describeSystemError(error)}); put it right`,
    );
  }
  const { names, stances, outcome } = Object(content) as Partial<Annotation>;
  if (!Array.isArray(names) || !Array.isArray(stances) || typeof outcome !== "object" || outcome === null) {
    throw new CliError(
      "annotations-bad",
      `${file}: no annotation; it needs "names" and "stances" (lists) and "outcome" (an object)`,
    );
  }
  return {
    id,
    names: names.map((name) => ({ ...name, aliases: name.aliases ?? [] })),
    stances: stances.map((row) => ({ ...row, rationales: row.rationales ?? [] })),
    outcome,
  };
}
