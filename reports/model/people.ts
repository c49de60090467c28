import { createHash } from "node:crypto";
import slugify from "@sindresorhus/slugify";
import { givenNameFirst, shorten, visible } from "../text.ts";
import type { Debate, Message } from "../types.ts";
import type { PersonRef } from "./types.ts";

/** Everybody of the debate by main address: the participants, and whoever else wrote a message of it, by the name its mail gives. */
export function peopleOf(debate: Debate, messages: ReadonlyMap<string, Message>): (address: string) => PersonRef {
  const known = new Map(debate.participants.map((person) => [person.participant, personRef(person)]));
  for (const [at, id] of debate.messageIds.entries()) {
    const participant = debate.authors[at] ?? "";
    const displayName = senderName(messages.get(id));
    if (participant !== "" && displayName !== "" && !known.has(participant))
      known.set(participant, outsiderRef({ participant, displayName }));
  }
  return (address) => known.get(address) ?? outsiderRef({ participant: address, displayName: "" });
}

/** The name a mail gives its sender, behind whatever a list made of it; "" where it gives none. */
function senderName(message: Message | undefined): string {
  const { originalFrom = null, from = null } = message ?? {};
  return (originalFrom ?? from)?.name ?? "";
}

type Called = { readonly participant: string; readonly displayName: string };

/**
 * How a person is called and where they are found. The page's name ends in a hash of the address, so that two
 * addresses with the same readable part do not share a page and every debate links to the same one.
 */
export function personRef({ participant, displayName }: Called): PersonRef {
  const readable = slugify(participant).slice(0, 40);
  const hash = createHash("sha256").update(participant).digest("hex").slice(0, 8);
  const label = givenNameFirst(displayName.trim()) || participant || "unknown sender";
  return {
    label: shorten(visible(label), 80),
    address: shorten(visible(participant), 120),
    anchor: `person-${hash}`,
    hasPart: true,
    page: `${readable === "" ? "person" : readable}-${hash}.html`,
  };
}

/** The same of somebody who put no name forward and took no side. */
function outsiderRef(person: Called): PersonRef {
  return { ...personRef(person), hasPart: false };
}
