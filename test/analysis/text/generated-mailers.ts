import type { Random } from "./generated-words.ts";

/**
 * What a mailer writes above a quotation, in the languages and shapes that mailers have; one or several lines. `dated`:
 * only what nobody would take for a sentence, as no marks follow.
 */
export function attributionLines(parentId: string, random: Random, dated: boolean): readonly string[] {
  const minute = 10 + Math.floor(random() * 50);
  const shapes: readonly (readonly string[])[] = [
    [`On Mon, 3 May 2021 at 10:${minute}, Author <${parentId}> wrote:`],
    [`On Mon, 3 May 2021 at 10:${minute}, Author With A Longer Name`, `<${parentId}> wrote:`],
    ["On Monday, 3 May 2021", `at 10:${minute}, Author`, `<${parentId}>`, "wrote:"],
    [`Am 03.05.2021 um 10:${minute} schrieb Author:`],
    [`Le lun. 3 mai 2021 à 10:${minute}, Author`, `<${parentId}> a écrit :`],
    [`El lun, 3 may 2021 a las 10:${minute}, Author (<${parentId}>) escribió:`],
    [`Il giorno lun 3 mag 2021 alle ore 10:${minute} Author`, `<${parentId}> ha scritto:`],
    [`W dniu 03.05.2021 o 10:${minute}, Author pisze:`],
    [`03.05.2021 10:${minute}, Author пишет:`],
    [`2021-05-03 10:${minute}, Author <${parentId}> 写道：`],
    [`Quoting Author (2021-05-03 10:${minute}:00)`],
    ...(dated ? [] : [[`* Author <${parentId}> [210503 10:${minute}]:`], [`Author <${parentId}> writes:`]]),
  ];
  return shapes[Math.floor(random() * shapes.length)] ?? [];
}

/** The marks before a quoted line, in one of `STYLES` ways. */
export function marks(depth: number, style: number): string {
  if (depth === 0) return "";
  if (style === 0) return "> ".repeat(depth);
  if (style === 1) return `${">".repeat(depth)} `;
  if (style === 2) return `> ${">".repeat(depth - 1)}${depth > 1 ? " " : ""}`;
  if (style === 3) return `AT${">".repeat(depth)} `;
  return `| ${"> ".repeat(depth - 1)}`;
}

export const STYLES = 5;
/** The style that draws the outer mark as "|", whose mailers do not break lines anew. */
export const BARS = 4;

/** Marks that something was left out of a quotation. */
export const OMISSIONS = ["[...]", "<snip>", "[snip]", "..."] as const;

/** What mailers, lists and programs put at the end of a mail. */
export function tailLines(id: string, random: Random): readonly string[] {
  const signature = ["-- ", `Author of ${id}`];
  const footer = ["_______________________________________________", "herons mailing list", "herons@lists.example.org"];
  const tails: readonly (readonly string[])[] = [
    signature,
    ["", ...footer],
    [...signature, "", ...footer],
    pgp(random),
  ];
  return tails[Math.floor(random() * tails.length)] ?? [];
}

function pgp(random: Random): readonly string[] {
  const noise = () => Array.from({ length: 60 }, () => "ABCDEFghijkl0123+/"[Math.floor(random() * 18)]).join("");
  return ["-----BEGIN PGP SIGNATURE-----", "", noise(), noise(), "-----END PGP SIGNATURE-----"];
}

/** Lines that somebody pastes into a mail as they are: code, a patch with marks in it. `word` makes them his alone. */
export function verbatimLines(word: string, random: Random): readonly string[] {
  const code = [`\tstruct ${word} {`, `\t\tint ${word}_size;`, "\t};"];
  const patch = [`diff --git a/${word}.c b/${word}.c`, `--- a/${word}.c`, `+++ b/${word}.c`, "@@ -1,2 +1,2 @@"];
  return random() < 0.6
    ? code
    : [...patch, ` ${word}_init(herons);`, `-${word}_old(a > b);`, `+> ${word}_new(egrets);`];
}
