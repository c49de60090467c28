const LF = 10;

/** Takes lines and stretches of bytes from a stream, in turn. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line without its line feed; null at the end of the stream. */
  async line(): Promise<string | null> {
    const parts: Buffer[] = [];
    for (;;) {
      const lineFeed = this.#held.indexOf(LF);
      if (lineFeed !== -1) {
        parts.push(this.#take(lineFeed + 1).subarray(0, -1));
        break;
      }
      parts.push(this.#take(this.#held.length));
      if (!(await this.#fill())) break;
    }
    const line = Buffer.concat(parts);
    return line.length === 0 && this.#isAtEnd ? null : line.toString("latin1");
  }

  /** The next bytes, of which all but the first `kept` are dropped; fewer at the end of the stream. */
  async bytes(length: number, kept: number = length): Promise<Buffer> {
    const parts: Buffer[] = [];
    let wanted = length;
    let room = kept;
    while (wanted > 0 && (this.#held.length > 0 || (await this.#fill()))) {
      const part = this.#take(Math.min(wanted, this.#held.length));
      wanted -= part.length;
      if (room > 0) parts.push(part.subarray(0, room));
      room -= part.length;
    }
    return Buffer.concat(parts);
  }

  get #isAtEnd(): boolean {
    return this.#ended && this.#held.length === 0;
  }

  #ended = false;

  async #fill(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) this.#ended = true;
    else this.#held = next.value;
    return !next.done;
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }
}
