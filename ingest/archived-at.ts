/** Longer ones are no use as a link. */
const LONGEST = 2000;

/** Hosts whose archives have gone from the web: Gmane closed its own in 2016, and mails of many lists still name it. */
const gone = /(?:^|\.)gmane\.org$/;

/**
 * Where mails are to be read on the web, as Archived-At tells (RFC 5064): "<https://archive.example.org/list/1>", one for
 * each list that a mail went through; each once, sorted. Older lists write the address without the brackets.
 */
export function archivedAt(values: readonly string[]): string[] {
  const given = values.flatMap((value) => {
    const text = value.slice(0, LONGEST + 2);
    return /^<([^<>\s]+)>/.exec(text)?.[1] ?? /^https?:[^<>\s]+$/i.exec(text)?.[0] ?? [];
  });
  return [...new Set(given.filter(isOnTheWeb))].sort();
}

function isOnTheWeb(address: string): boolean {
  if (address.length > LONGEST || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !gone.test(hostname);
}
