import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { IngestError } from "../errors.ts";
import { type Download, download } from "./download.ts";
import type { WebSettings } from "./source.ts";

/** So long a thread is not asked for again, in milliseconds; b4 keeps to the same. */
const FRESH = 10 * 60 * 1000;

/** Between two requests, in milliseconds; b4 keeps to the same. */
const PAUSE = 100;

/**
 * Fetches an address into the cache, unless it is there and fresh.
 *
 * @returns the path of the file
 * @throws IngestError see `download`; "unreadable" when the cache cannot be used
 */
export async function fetchThread(wanted: Download, web: WebSettings): Promise<string> {
  const folder = join(web.cacheFolder, "threads");
  const file = join(folder, `${createHash("sha256").update(wanted.address).digest("hex")}.mbox.gz`);
  try {
    if (await isFresh(file)) return file;
    await mkdir(folder, { recursive: true });
    await removeStale(folder);
    await waitForTurn();
    await store(file, download(wanted, web));
    return file;
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? unusable(wanted.source, folder, error) : error;
  }
}

async function isFresh(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs < FRESH;
}

/** The cache holds what was just fetched, not a collection of mail. */
async function removeStale(folder: string): Promise<void> {
  const files = (await readdir(folder)).map((name) => join(folder, name));
  for (const file of files) if (!(await isFresh(file))) await rm(file, { force: true });
}

let nextTurn = 0;

async function waitForTurn(): Promise<void> {
  const wait = nextTurn - Date.now();
  nextTurn = Math.max(Date.now(), nextTurn) + PAUSE;
  if (wait > 0) await pause(wait);
}

/** The file is there when it is whole, or not at all. */
async function store(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, chunks);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}

function unusable(source: string, folder: string, cause: Error): IngestError {
  const found = `the cache ${folder} cannot be used (${"code" in cause ? cause.code : cause.message})`;
  const remedy = "name another folder with XDG_CACHE_HOME";
  return new IngestError({ code: "unreadable", source, offset: null, found, remedy, cause });
}
