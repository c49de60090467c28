import { bullets, code, heading, paragraph, type RootContent, type Words } from "../markdown/nodes.ts";
import { inAnswer } from "../markdown/phrases.ts";
import { isTelling } from "../model/kinds.ts";
import type { Argument, NameCase, Report } from "../model/types.ts";
import { sentenceCase } from "../text.ts";
import { FATE, NO_STATEMENT, namedHow } from "../wording.ts";
import { cited, quotedBy } from "./quotes.ts";

/** What the statements are about, each kind of reason once with the names and where it is said; nothing is counted. */
export function driversSection({ names }: Report): RootContent[] {
  const byKind = new Map<string, { readonly name: NameCase; readonly argument: Argument }[]>();
  for (const name of names) {
    for (const group of [...name.support, ...name.oppose]) {
      for (const kind of group.kinds) {
        const known = byKind.get(kind) ?? [];
        byKind.set(kind, [...known, ...group.arguments.map((argument) => ({ name, argument }))]);
      }
    }
  }
  const items = [...byKind]
    .filter(([kind]) => isTelling(kind))
    .map(
      ([kind, said]): Words => [
        `${kind}: `,
        ...said.flatMap(
          ({ name, argument: { stance, citation } }, at): Words => [
            at === 0 ? "" : "; ",
            stance === "support" ? "for " : "against ",
            code(name.label),
            " (",
            ...cited(citation),
            ")",
          ],
        ),
      ],
    );
  return [
    heading(2, "Decision Drivers"),
    items.length === 0 ? paragraph("No reason of a known kind was found.") : bullets(items),
  ];
}

/** Each name with what was said for and against it, in the words it was said in. */
export function optionsSection({ names }: Report): RootContent[] {
  if (names.length === 0) return [];
  return [heading(2, "Pros and Cons of the Options"), ...names.flatMap(optionOf)];
}

function optionOf(name: NameCase): RootContent[] {
  const { label, fate, takenBack, lostTo, proposal, firstUse, support, oppose } = name;
  const origin = proposal ?? firstUse;
  const statements = [...support, ...oppose]
    .flatMap((group) => group.arguments)
    .sort((left, right) => left.citation.number - right.citation.number);
  const good = statements.filter(({ stance }) => stance === "support").map((one) => statementOf("Good", one));
  const bad = statements.filter(({ stance }) => stance === "oppose").map((one) => statementOf("Bad", one));
  return [
    heading(3, code(label)),
    paragraph(
      `Fate: ${FATE[fate]}`,
      ...(lostTo === null ? [] : [" (another name was taken: ", code(lostTo.label), ")"]),
      ...(takenBack === null ? [] : [": ", ...quotedBy(takenBack)]),
      ". ",
      ...(origin === null
        ? ["Where it comes from is not known."]
        : [proposal === null ? "First used here: " : `${sentenceCase(namedHow(name))}: `, ...quotedBy(origin)]),
    ),
    good.length + bad.length === 0 ? paragraph(NO_STATEMENT) : bullets([...good, ...bad]),
  ];
}

/** "Good, because “words” (Ada Quill, 2 March 2031)"; the reason where it stands apart from the statement. */
function statementOf(verdict: "Good" | "Bad", { citation, reasons, answers }: Argument): Words {
  const apart = reasons.filter((reason) => reason.number !== citation.number);
  const known = reasons.length === 0 ? `${verdict}, without a reason that was found: ` : `${verdict}, because `;
  return [
    known,
    ...quotedBy(citation),
    answers === null ? "" : `, ${inAnswer(answers)}`,
    ...apart.flatMap((reason): Words => ["; reason: ", ...quotedBy(reason)]),
  ];
}
