import { open, stat } from "node:fs/promises";
import { readSource } from "../ingest/sources/index.ts";
import { readBytes, readFile } from "../ingest/sources/read-bytes.ts";
import type { SourceSettings } from "../ingest/sources/source.ts";

/**
 * Looks whether a source can be read, before anything is stored: that it is there and holds mail, and that a compressed
 * file is whole (unpacking takes a small part of the time that reading the mails does). Standard input and pipes cannot
 * be read twice and are taken on trust.
 *
 * @throws IngestError when it cannot be used
 */
export async function checkSource(source: string, settings: Partial<SourceSettings>): Promise<void> {
  const found = source === "-" ? null : await stat(source).catch(() => null);
  if (source === "-" || found?.isFIFO() || found?.isCharacterDevice()) return;
  for await (const _first of readSource(source, settings)) break;
  if (found?.isFile() && (await isGzip(source))) for await (const _chunk of readBytes(source, readFile(source)));
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await handle.close();
  }
}
