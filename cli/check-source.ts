import { open, stat } from "node:fs/promises";
import { readSource } from "../ingest/sources/index.ts";
import { readBytes, readFile } from "../ingest/sources/read-bytes.ts";
import type { SourceSettings } from "../ingest/sources/source.ts";

/**
 * Looks whether a source can be read, before anything is stored: that it is there and holds mail, and that a compressed
 * file is whole (unpacking takes a small part of the time that reading the mails does). Standard input and pipes cannot
 * be read twice and are taken on trust.
 *
 * @param found told once it holds a mail, before it is known to be whole
 * @throws IngestError when it cannot be used
 */
export async function checkSource(source: string, settings: Partial<SourceSettings>, found: () => void): Promise<void> {
  const file = source === "-" ? null : await stat(source).catch(() => null);
  if (source === "-" || file?.isFIFO() || file?.isCharacterDevice()) return;
  for await (const _first of readSource(source, settings)) break;
  found();
  if (file?.isFile() && (await isGzip(source))) for await (const _chunk of readBytes(source, readFile(source)));
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
