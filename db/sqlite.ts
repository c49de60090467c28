import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import sqlite3 from "sqlite3";
import { translateError } from "./sqlite-errors.ts";
import { rememberUntilEnded } from "./unfinished.ts";

export type Parameter = string | number | null;

/** An open SQLite database. All methods throw DatabaseError where the file or the disk is at fault. */
export type Sqlite = {
  readonly file: string;
  /** Runs one statement; returns the number of rows it changed. */
  run(sql: string, parameters?: readonly Parameter[]): Promise<number>;
  /** All rows of one query. */
  all<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** The first row of one query. */
  get<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row | undefined>;
  /** Runs statements separated by ";". */
  exec(sql: string): Promise<void>;
  /**
   * Runs `work` in one transaction: all of it or, when it throws, nothing. Transactions started while one is under way
   * wait for it; whatever else runs on the connection meanwhile belongs to the transaction.
   */
  transaction<Result>(work: () => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
};

/**
 * "read" changes nothing in the database. SQLite opens it for writing all the same where that is allowed: only such a
 * connection takes the files of the write-ahead log away with it. "read-frozen" is for a file that nobody changes: it
 * makes no files beside it, and heeds no locks.
 */
export type Mode = "read" | "read-frozen" | "create";

/** Opens a file, which is created in mode "create" when it is not there. */
export async function openSqlite(file: string, mode: Mode): Promise<Sqlite> {
  const [name, flags] = driverArguments(file, mode);
  const connection = await settle<sqlite3.Database>(file, "open", (done) => {
    const opened: sqlite3.Database = new sqlite3.Database(name, flags, (error) => done(error, opened));
  });
  return new Connection(file, connection);
}

/** https://sqlite.org/uri.html#uriimmutable */
function driverArguments(file: string, mode: Mode): [name: string, flags: number] {
  if (mode === "create") return [file, sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE];
  if (mode === "read") return [file, sqlite3.OPEN_READWRITE];
  return [`${pathToFileURL(resolve(file))}?immutable=1`, sqlite3.OPEN_READONLY | sqlite3.OPEN_URI];
}

/** Statements are compiled once: the same few run for every batch of messages. */
class Connection implements Sqlite {
  readonly file: string;
  readonly #database: sqlite3.Database;
  readonly #statements = new Map<string, Promise<sqlite3.Statement>>();
  #lastTransaction: Promise<unknown> = Promise.resolve();

  constructor(file: string, database: sqlite3.Database) {
    this.file = file;
    this.#database = database;
  }

  async run(sql: string, parameters: readonly Parameter[] = []): Promise<number> {
    const statement = await this.#prepare(sql);
    return settle<number>(this.file, sql, (done) =>
      statement.run(parameters, function (error) {
        done(error, this.changes);
      }),
    );
  }

  async all<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    const statement = await this.#prepare(sql);
    return settle<Row[]>(this.file, sql, (done) => statement.all<Row>(parameters, (error, rows) => done(error, rows)));
  }

  /** By `all`, because the driver's `get` leaves the statement open, and with it a read transaction. */
  async get<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row | undefined> {
    return (await this.all<Row>(sql, parameters))[0];
  }

  exec(sql: string): Promise<void> {
    return settle<void>(this.file, sql, (done) => this.#database.exec(sql, (error) => done(error, undefined)));
  }

  transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#lastTransaction.then(() => this.#transact(work));
    this.#lastTransaction = result.catch(() => {});
    rememberUntilEnded(result);
    return result;
  }

  async #transact<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.exec("BEGIN IMMEDIATE");
    try {
      const result = await work();
      await this.exec("COMMIT");
      return result;
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); the first error is the one to tell.
      await this.exec("ROLLBACK").catch(() => {});
      throw error;
    }
  }

  async close(): Promise<void> {
    const statements = await Promise.allSettled(this.#statements.values());
    this.#statements.clear();
    for (const statement of statements) {
      if (statement.status === "fulfilled") await new Promise<void>((done) => statement.value.finalize(() => done()));
    }
    await settle<void>(this.file, "close", (done) => this.#database.close((error) => done(error, undefined)));
  }

  #prepare(sql: string): Promise<sqlite3.Statement> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = settle<sqlite3.Statement>(this.file, sql, (done) => {
      const statement: sqlite3.Statement = this.#database.prepare(sql, (error) => done(error, statement));
    });
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

type Done<Result> = (error: Error | null, result: Result) => void;

/** A callback as a promise, its error translated. The driver calls back later, so `result` is there by then. */
function settle<Result>(file: string, sql: string, start: (done: Done<Result>) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    start((error, result) => (error ? reject(translateError(error, file, sql)) : resolve(result)));
  });
}
