export { DatabaseError } from "./errors.ts";
export { loadDebates, loadFoundDebates, saveDebates } from "./findings.ts";
export { loadMessages, loadSkeletons, type Skeleton } from "./load-messages.ts";
export { openDatabase } from "./open.ts";
export { hashInput, lastRun, type Run, startRun } from "./runs.ts";
export { type ReadText, type Saved, saveMessages } from "./save-messages.ts";
export { type SearchHit, type SearchQuery, searchMessages } from "./search.ts";
export type { Sqlite } from "./sqlite.ts";
export { type MessageText, messagesWithoutText, saveOwnText } from "./text.ts";
