import type { Address } from "../ingest/types.ts";
import { addressOf } from "./load-messages.ts";
import type { Sqlite } from "./sqlite.ts";

/** What tells, without reading a message, whether it is as it was. */
export type MessageState = {
  readonly id: string;
  /** Of all that it says but lists and problems (content-hash.ts). */
  readonly contentHash: string;
  /** JSON, in an order that does not depend on how they came; likewise the problems. */
  readonly lists: string;
  readonly problems: string;
  /** Who sent it, before a list rewrote it; null where it has no sender. */
  readonly sender: Address | null;
};

/** So many states are read at a time. */
const LOADED_AT_ONCE = 500;

/** The states of the messages with these Message-IDs, in the order asked for; ids that are not stored are left out. */
export async function loadStates(db: Sqlite, ids: readonly string[]): Promise<MessageState[]> {
  const states: MessageState[] = [];
  for (let start = 0; start < ids.length; start += LOADED_AT_ONCE) {
    const rows = await db.all<StateRow>(STATES, [JSON.stringify(ids.slice(start, start + LOADED_AT_ONCE))]);
    states.push(...rows.map(stateOf));
  }
  return states;
}

type StateRow = Omit<MessageState, "sender"> & { readonly address: string | null; readonly name: string | null };

const STATES = `
  SELECT message_id AS id, content_hash AS contentHash, address, name,
    (SELECT json_group_array(lists.address ORDER BY lists.address)
     FROM message_lists JOIN lists ON lists.id = list WHERE message = messages.id) AS lists,
    (SELECT json_group_array(json_array(kind, detail) ORDER BY kind, detail)
     FROM problems WHERE message = messages.id) AS problems
  FROM json_each(?) AS asked
  CROSS JOIN messages ON message_id = asked.value
  LEFT JOIN addresses ON addresses.id = coalesce(original_from, from_address)
  ORDER BY asked.key`;

function stateOf({ address, name, ...state }: StateRow): MessageState {
  return { ...state, sender: addressOf(address, name) };
}
