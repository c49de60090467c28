import type { VNode } from "preact";
import type { PeopleReport } from "../model/types.ts";
import { MERGE, sameNameLine, uncreditedLine } from "../wording.ts";
import { Verbatim } from "./phrases.tsx";

/** Items of the coverage: which addresses were taken for one person's, with the receipts; which were not; who is nobody. */
export function PeopleCoverage({ people }: { readonly people: PeopleReport }): VNode {
  return (
    <>
      {people.receipts.map(({ person, addresses: [one, other], kind, source, quote }) => (
        <li>
          Taken for one person, <bdi>{person.label}</bdi>: <Verbatim text={one} /> and <Verbatim text={other} />.{" "}
          {MERGE[kind]}: “<bdi>{quote}</bdi>” (
          {source.link === null ? (
            <Verbatim text={source.label} />
          ) : (
            <a href={source.link} rel="noreferrer">
              message
            </a>
          )}
          ).
        </li>
      ))}
      {people.sameNames.map((same) => (
        <li>
          <bdi>{sameNameLine(same)}</bdi>
        </li>
      ))}
      {people.uncredited.map((sender) => (
        <li>
          <bdi>{uncreditedLine(sender)}</bdi>
        </li>
      ))}
    </>
  );
}
