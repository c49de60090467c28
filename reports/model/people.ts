import { createHash } from "node:crypto";
import slugify from "@sindresorhus/slugify";
import { givenNameFirst, shorten, visible } from "../text.ts";
import type { Debate } from "../types.ts";
import type { PersonRef } from "./types.ts";

/** Everybody of the debate by address; `personRef` makes the entry for an address that sent no message to it. */
export function peopleOf(debate: Debate): (address: string) => PersonRef {
  const known = new Map(debate.participants.map((person) => [person.participant, personRef(person)]));
  return (address) => known.get(address) ?? personRef({ participant: address, displayName: "" });
}

/**
 * How a person is called and where they are found. The page's name ends in a hash of the address, so that two
 * addresses with the same readable part do not share a page and every debate links to the same one.
 */
export function personRef(person: { readonly participant: string; readonly displayName: string }): PersonRef {
  const { participant, displayName } = person;
  const readable = slugify(participant).slice(0, 40);
  const hash = createHash("sha256").update(participant).digest("hex").slice(0, 8);
  const label = givenNameFirst(displayName.trim()) || participant || "unknown sender";
  return {
    label: shorten(visible(label), 80),
    address: shorten(visible(participant), 120),
    anchor: `person-${hash}`,
    page: `${readable === "" ? "person" : readable}-${hash}.html`,
  };
}
