import { shorten, visible } from "../text.ts";
import type { Reader } from "./reader.ts";
import type { PeopleReport, Receipt } from "./types.ts";

/** Which addresses were taken for one person's, which were not though they might be, and who is nobody. */
export function peopleReport(reader: Reader): PeopleReport {
  const { merges, sameNames, uncredited } = reader.debate.coverage;
  return {
    receipts: merges.map((merge) => receiptOf(merge, reader)),
    sameNames: sameNames.map(({ name, people }) => ({
      name: shorten(visible(name), 80),
      addresses: people.map(shownAddress),
    })),
    uncredited: uncredited.map(({ address, sign, messages }) => ({
      address: shownAddress(address),
      sign: shorten(visible(sign), 200),
      messages,
    })),
  };
}

type Merge = Reader["debate"]["coverage"]["merges"][number];

function receiptOf({ person, addresses: [one, other], kind, messageId, mailmapLine, quote }: Merge, reader: Reader) {
  const receipt: Receipt = {
    person: reader.person(person),
    addresses: [shownAddress(one), shownAddress(other)],
    kind,
    source: {
      label: shorten(visible(mailmapLine ?? messageId ?? ""), 200),
      link: messageId === null ? null : reader.linkTo(messageId),
    },
    quote: shorten(visible(quote), 300),
  };
  return receipt;
}

function shownAddress(address: string): string {
  return shorten(visible(address), 120);
}
