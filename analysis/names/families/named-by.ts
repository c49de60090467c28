import { phrase } from "../../patterns/phrase.ts";
import { formParts } from "../spelling/forms.ts";
import { isPartOf } from "../spelling/part-of.ts";

/** What something is, behind the word that tells it from others: "sheltered_fd", "SHELTERED_MEM". */
const kind = /^(?:fds?|mem|memory|flags?|types?|modes?|ids?|bits?|files?|status|syscalls?|count|offset|test|tests)$/;

/** Shorter words are parts of too much. */
const shortestWord = 4;

/** What functions do with a thing: pond_get_sheltered() is no other name for "sheltered". */
const deed = new RegExp(
  phrase`^(?:
    get|set|put|is|has|can|to|no|not|non|do|alloc|free|create|destroy|init|add|del|remove|send|recv|copy|test|check|find|
    lookup|read|write|wait|update|clear|mark|make|start|stop|enter|leave|exit|lock|unlock|register|unregister|enable|
    disable|handle|notify|map|unmap|enqueue|dequeue|queue|push|pop|load|store|setup|log|show|dump
  )$`,
);

/**
 * Whether an identifier is named by a plain word alone: POND_SHELTERED, pond_sheltered_fd and shelteredpond by
 * "sheltered". What goes on behind the word (sheltered_get_reeds, SHELTERED_REEDS_MAX), or does something with it
 * (pond_set_sheltered), shares a word with it, as do members (reed->sheltered).
 */
export function isNamedBy(word: string, key: string): boolean {
  const parts = formParts(key);
  if (parts.length < 2) return isPartOf(word, key) && (key.startsWith(word) || areInflections(key, word));
  if (word.length < shortestWord || kind.test(word) || /[>.]/.test(key)) return false;
  const at = parts.findIndex((part) => areInflections(part, word));
  return (
    at >= 0 &&
    parts.slice(at + 1).every((part) => kind.test(part)) &&
    !parts.slice(0, at).some((part) => deed.test(part))
  );
}

/** "isolated" and "isolate"; who does it ("isolator") is something else. */
function areInflections(one: string, other: string): boolean {
  return one === other || ending(one) === ending(other);
}

function ending(word: string): string {
  return word.replace(/(?<=\w{4})(?:e[sd]?|s|ed|ing)$/, "");
}
