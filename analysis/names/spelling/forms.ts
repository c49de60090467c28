import { remembered } from "../../remember.ts";

/**
 * The key under which two spellings are the same name: case, "()", quotes, globs, placeholders, file endings, the
 * address of a node ("heron@1f"), a leading sys_/CONFIG_ and the kind of separator do not count. A pattern for endings
 * ("*-pond.c", "_pond", "<reed>_pond") is no word ("pond"), and one in capitals is about other things than one in small
 * letters: their keys begin with "~" and "~~". "" where nothing of a name is left.
 */
export const formKey: (form: string) => string = remembered((form) => {
  const bare = bareKey(form);
  if (bare === "" || !isEnding(form)) return bare;
  return `${/[a-z]/.test(form.replace(/<[^<>]*>/g, "").replace(/\.\w+$/, "")) ? "~" : "~~"}${bare}`;
});

const filler = /^(?:CONFIG_)?(?:[*~]+(?=[_-])|(?:<[^<>]{1,40}>)+)/;

/** Whether a form is a pattern that says how names end; "*pond" is a pointer. */
function isEnding(form: string): boolean {
  return (filler.test(form) || /^[_-][A-Za-z]/.test(form)) && !/[*~>_-]$/.test(form);
}

function bareKey(form: string): string {
  return form
    .toLowerCase()
    .replace(/\(\d?\w?\)$/, "")
    .replace(/@[\da-f]+$/, "")
    .replace(/<[^<>]*>|\[[^[\]]*\]|\$\w+/g, "")
    .replace(/\.(?:[chs]|ko|o|rs|py|rst|txt|so(?:\.\d+)*)$/, "")
    .replace(/[\s-]+/g, "_")
    .replace(/[^a-z0-9_+.:{},/>]/g, "")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "")
    .replace(/^(?:sys|nr|config|do_sys|ksys)_(?=\w{3})/, "");
}

/** The parts of a form: "kvm_arch_has_private_mem" -> kvm, arch, has, private, mem; "drmDev" -> drm, dev. */
export const formParts: (form: string) => readonly string[] = remembered((form) =>
  form
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== ""),
);

/** The key of a form with each word a part of its own: "PondGuard" -> "pond_guard". */
export function wordKey(form: string): string {
  return formKey(form.replace(/([a-z0-9])([A-Z])/g, "$1_$2"));
}

/** A form without case and separators: "*-Pond_keep" -> "pondkeep". */
export function lettersOf(form: string): string {
  return form.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Whether a form is one ordinary word, which in a sentence may as well be no name at all ("private", "hidden"). */
export function isPlainWord(form: string): boolean {
  return /^[A-Za-z][a-z\d]*$/.test(form);
}

/** Whether a form is two words that belong together, and are named together: "otter/weasel". */
export function isPairOfTerms(form: string): boolean {
  return /^[A-Za-z]+\/[A-Za-z]+$/.test(form);
}
