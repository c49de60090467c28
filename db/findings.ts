import type { Debate, People } from "../analysis/types.ts";
import type { NameUsage } from "../analysis/usage/types.ts";
import { noNotes } from "./no-notes.ts";
import { replacePeople } from "./people.ts";
import type { Parameter, Sqlite } from "./sqlite.ts";
import { replaceUsage, type UsageCount } from "./usage.ts";

/** What a run found. */
export type Findings = {
  readonly debates: readonly Debate[];
  /** The debates as the analysis found them, where `debates` are these with corrections. */
  readonly found: readonly Debate[];
  /** Who is behind the addresses. */
  readonly people: People;
  /** How the names of the debates (by id) are used over time. */
  readonly usage: ReadonlyMap<string, readonly NameUsage[]>;
  /** How that was counted; null where it was not. */
  readonly usageCount: UsageCount | null;
  /** Of all that the run depended on: another with the same key need not be made. */
  readonly key: string | null;
};

/**
 * Replaces all findings, and the people they are about, by those of a run, and marks the run as ended, in one transaction:
 * after a crash the findings before it are there.
 */
export async function saveDebates(
  db: Sqlite,
  runId: number,
  { debates, found, people, usage, usageCount, key }: Findings,
): Promise<void> {
  await db.transaction(async () => {
    await replacePeople(db, people);
    await db.run("DELETE FROM debates");
    await db.run("DELETE FROM found_debates");
    if (found !== debates) {
      const rows = found.map((debate, position) => [position, JSON.stringify(debate)]);
      await insert(db, "foundDebates", rows);
    }
    await insert(
      db,
      "debates",
      debates.map((debate, index) => debateColumns(debate, index, runId)),
    );
    await insert(
      db,
      "messages",
      eachDebate(debates, ({ messageIds }) => messageIds.map((id) => [id])),
    );
    await insert(db, "names", eachDebate(debates, nameColumns));
    await insert(
      db,
      "aliases",
      eachDebate(debates, aliasColumns).map(([debate, _row, ...alias]) => [debate ?? 0, ...alias]),
    );
    await insert(db, "stances", eachDebate(debates, stanceColumns));
    await insert(
      db,
      "rationales",
      eachDebate(debates, rationaleColumns).map(([debate, _row, ...rest]) => [debate ?? 0, ...rest]),
    );
    await replaceUsage(db, usage, usageCount);
    await db.run("UPDATE runs SET debates = ?, key = ? WHERE id = ?", [debates.length, key, runId]);
  });
}

/** The debates of the last complete run, exactly as they were saved, in their order. */
export async function loadDebates(db: Sqlite): Promise<Debate[]> {
  const rows = await db.all<{ complete: string }>("SELECT complete FROM debates ORDER BY position");
  return rows.map(({ complete }) => readDebate(complete));
}

/** The debates of the last complete run as the analysis found them, before any correction. */
export async function loadFoundDebates(db: Sqlite): Promise<Debate[]> {
  const rows = await db.all<{ complete: string }>("SELECT complete FROM found_debates ORDER BY position");
  return rows.length === 0 ? loadDebates(db) : rows.map(({ complete }) => readDebate(complete));
}

/** Each reads a JSON array of arrays, one for each row. */
const statements = {
  debates: `
    INSERT INTO debates (id, run, position, slug, about, subject, status, decided_name, complete)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
      value ->> 8 FROM json_each(?)`,
  foundDebates: `
    INSERT INTO found_debates (position, complete) SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
  messages: `
    INSERT INTO debate_messages (debate, position, message_id)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  names: `
    INSERT INTO names (debate, position, name, role, fate, proposed_by, proposed_in)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6
    FROM json_each(?)`,
  aliases: `
    INSERT OR IGNORE INTO aliases (debate, name, alias)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  stances: `
    INSERT INTO stances (debate, position, name, stance, message_id, participant, quote, confidence)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
      CAST(value ->> 7 AS REAL) FROM json_each(?)`,
  rationales: `
    INSERT INTO rationales (debate, stance, position, kind, quote)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
};

async function insert(db: Sqlite, table: keyof typeof statements, rows: readonly (readonly Parameter[])[]) {
  if (rows.length > 0) await db.run(statements[table], [JSON.stringify(rows)]);
}

/** Rows of what belongs to a debate, with the debate's number and the position in front. */
function eachDebate(debates: readonly Debate[], rowsOf: (debate: Debate) => readonly Parameter[][]): Parameter[][] {
  return debates.flatMap((debate, index) => rowsOf(debate).map((row, position) => [index + 1, position, ...row]));
}

function debateColumns(debate: Debate, index: number, runId: number): Parameter[] {
  const { id, about, subject, decision } = debate;
  const decided = decision.status === "undecided" ? null : decision.name;
  return [index + 1, runId, index, id, about, subject, decision.status, decided, JSON.stringify(debate)];
}

function nameColumns({ names }: Debate): Parameter[][] {
  return names.map(({ name, role, fate, proposal }) => [
    name,
    role,
    fate,
    proposal?.participant ?? null,
    proposal?.messageId ?? null,
  ]);
}

function aliasColumns({ names }: Debate): Parameter[][] {
  return names.flatMap(({ aliases }, name) => aliases.map((alias) => [name, alias]));
}

function stanceColumns({ stances }: Debate): Parameter[][] {
  return stances.map(({ name, stance, evidence }) => [
    name,
    stance,
    evidence.messageId,
    evidence.participant,
    evidence.quote,
    evidence.confidence,
  ]);
}

function rationaleColumns({ stances }: Debate): Parameter[][] {
  return stances.flatMap(({ rationales }, stance) =>
    rationales.map(({ kind, evidence }, position) => [stance, position, kind, evidence.quote]),
  );
}

/** Debates that were stored before there were notes, or such notes, have none of them. */
function readDebate(complete: string): Debate {
  const debate = JSON.parse(complete) as Omit<Debate, "notes"> & { readonly notes?: Partial<Debate["notes"]> };
  return { ...debate, notes: { ...noNotes, ...debate.notes } };
}
