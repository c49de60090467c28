import { visible } from "../reports/text.ts";

/** What a command needs to be told to work on the same things as the one that recommends it. */
export type Places = { readonly db?: string; readonly out?: string };

/** Where everything is unless somebody says otherwise. */
export const usualPlaces = { db: "namelore.db", out: "decision-history" } as const;

/** "namelore debates --db tide.db": a command of namelore as it is typed in a shell; what is where it always is need not be said. */
export function commandToRun(command: string, { db, out }: Places): string {
  const options = [
    ...(db === undefined || db === usualPlaces.db ? [] : ["--db", quoted(db)]),
    ...(out === undefined || out === usualPlaces.out ? [] : ["--out", quoted(out)]),
  ];
  return ["namelore", command, ...options].join(" ");
}

function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${visible(path).replaceAll("'", "'\\''")}'`;
}
