/**
 * The first bytes, `least` of them if there are so many, and what came with them. A pipe or a server may deliver a
 * single byte at first.
 */
export async function takeHead(chunks: AsyncIterator<Uint8Array>, least: number): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < least) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** The bytes that were taken, in one piece, and those behind them as they come. */
export async function* backTogether<Chunk extends Uint8Array>(
  head: Buffer,
  rest: AsyncIterator<Chunk>,
): AsyncGenerator<Buffer | Chunk> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
