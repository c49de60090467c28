import { LONGEST_SUBJECT, MOST_RECIPIENTS, MOST_REFERENCES, MOST_TEXT } from "./limits.ts";
import type { AddressedMessage, Problem } from "./types.ts";

/** The message with what lies within the limits, and a problem for each thing that does not. Most are handed back as they are. */
export function withinLimits(message: AddressedMessage): AddressedMessage {
  const cuts = [
    cut("body", message, MOST_TEXT, "the text", "characters", headOf),
    cut("subject", message, LONGEST_SUBJECT, "the subject", "characters", headOf),
    ...(["to", "cc", "replyTo"] as const).map((field) =>
      cut(field, message, MOST_RECIPIENTS, `the field ${field}`, "addresses", firstOf),
    ),
    ...(["inReplyTo", "references"] as const).map((field) =>
      cut(field, message, MOST_REFERENCES, `the field ${field}`, "ids", firstAndLastOf),
    ),
  ].filter((one) => one !== null);
  if (cuts.length === 0) return message;
  const fields = Object.assign({}, ...cuts.map(({ field }) => field));
  return { ...message, ...fields, problems: [...message.problems, ...cuts.map(({ problem }) => problem)] };
}

type Measured = "body" | "subject" | "to" | "cc" | "replyTo" | "inReplyTo" | "references";
type Cut = { readonly field: Partial<AddressedMessage>; readonly problem: Problem };

function cut<Name extends Measured>(
  name: Name,
  message: AddressedMessage,
  most: number,
  what: string,
  units: string,
  shorten: (value: AddressedMessage[Name], most: number) => AddressedMessage[Name],
): Cut | null {
  const value = message[name];
  if (value.length <= most) return null;
  const detail = `${what} has ${value.length} ${units}, ${most} are kept`;
  return { field: { [name]: shorten(value, most) }, problem: { kind: "too-large", detail } };
}

/** Not within a surrogate pair. */
function headOf(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

function firstOf<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.slice(0, most);
}

/** The first id opens the thread, the last ones are the nearest. */
function firstAndLastOf(ids: readonly string[], most: number): readonly string[] {
  return [...ids.slice(0, 1), ...ids.slice(1 - most)];
}
