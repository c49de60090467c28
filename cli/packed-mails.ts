import type { Problem, RawMail } from "../ingest/types.ts";

/** Mails on the way to another thread: their bytes one after another, which are handed over without a copy. */
export type PackedMails = {
  readonly bytes: ArrayBuffer;
  readonly mails: readonly { readonly end: number; readonly problems: readonly Problem[] }[];
};

/** Copies the bytes of mails together; a buffer by itself may be a view of a much larger one, which would go along. */
export function packMails(mails: readonly RawMail[]): PackedMails {
  const bytes = new Uint8Array(mails.reduce((sum, mail) => sum + mail.bytes.length, 0));
  let end = 0;
  const packed = mails.map((mail) => {
    bytes.set(mail.bytes, end);
    end += mail.bytes.length;
    return { end, problems: mail.problems };
  });
  return { bytes: bytes.buffer, mails: packed };
}

/** The mails that `packMails` put together; their bytes are views of what was handed over. */
export function unpackMails({ bytes, mails }: PackedMails): RawMail[] {
  return mails.map(({ end, problems }, at) => {
    const start = mails[at - 1]?.end ?? 0;
    return { bytes: Buffer.from(bytes, start, end - start), problems };
  });
}
