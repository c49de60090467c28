import type { Message } from "../types.ts";

/** What the title of a mail that posts a patch or a series of them tells, by the convention of git format-patch: "[PATCH v3 1/2] title". */
export type PatchTitle = {
  /** 1 where it tells none. */
  readonly version: number;
  /** Whether it says that it asks for comments, "[RFC PATCH 1/2]". */
  readonly isRfc: boolean;
  /** Place in the series: 0 for a cover letter, and for a patch that stands alone. */
  readonly part: number;
  readonly parts: number;
};

/** Reads "[PATCH v3 1/2] …", or "[PATCHv3 1/2] …" as many write it; null for any other title, and for that of a reply. */
export function readPatchTitle(subject: string): PatchTitle | null {
  const tags = tagsOf(subject);
  if (!ofPatch.test(tags)) return null;
  const [, part = "0", parts = "1"] = /\b(\d{1,4})\/(\d{1,4})\b/.exec(tags) ?? [];
  return { version: patchVersion(subject), isRfc: isRfc(subject), part: Number(part), parts: Number(parts) };
}

/** The titles of those of the messages that post patches, by their ids. */
export function patchTitlesOf(messages: Iterable<Pick<Message, "id" | "subject">>): ReadonlyMap<string, PatchTitle> {
  const titles = new Map<string, PatchTitle>();
  for (const { id, subject } of messages) {
    const title = readPatchTitle(subject);
    if (title !== null) titles.set(id, title);
  }
  return titles;
}

/** Whether a title is that of a mail which posts patches, and no reply to one. */
export function isPatchTitle(subject: string): boolean {
  return ofPatch.test(tagsOf(subject));
}

/** The version that a title tells, be it of a patch or of anything else in its tags; 1 where it tells none. */
export function patchVersion(subject: string): number {
  return Number(/(?:\b|PATCH|RFC|_)v(\d{1,3})\b/i.exec(tagsOf(subject))?.[1] ?? 1);
}

/** Whether a title says that it asks for comments. */
export function isRfc(subject: string): boolean {
  return /\bRFC(?![a-uw-z])/i.test(tagsOf(subject));
}

const ofPatch = /\b(?:PATCH|RFC)(?![a-uw-z])/i;

/** "[RESEND] [PATCH v2 0/3] title" -> "[RESEND] [PATCH v2 0/3]"; "" for a reply. */
function tagsOf(subject: string): string {
  return /^(?:\s*\[[^\]]*\])+/.exec(subject)?.[0] ?? "";
}
