/** Where a message is to be read on the web; null where nobody but us could know it. */
export type LinkTo = (messageId: string) => string | null;

/** Where lore.kernel.org redirects any Message-ID to (Documentation/process/maintainer-tip.rst). */
const LORE = "https://lore.kernel.org/r/{id}";

/**
 * Links to the messages of an archive on the web: `archive` is the address of a message with "{id}" in place of its
 * Message-ID. A message without a Message-ID of its own has no link: an id derived from the content is known to nobody else.
 */
export function linksTo(archive: string): LinkTo {
  return (messageId) => (messageId.endsWith("@no-message-id.invalid") ? null : addressIn(archive, messageId));
}

/** Links to where the mails themselves say that they are; those of lists on lore, and what says nothing, to lore. */
export function linksOf(archived: readonly ArchivedMail[]): LinkTo {
  const elsewhere = archived.filter(({ lists }) => !lists.some(isOnLore));
  const told = new Map(elsewhere.map(({ id, addresses }) => [id, addresses[0]]));
  return (messageId) => told.get(messageId) ?? loreLink(messageId);
}

/** What a mail says of where it is archived, and the lists that carried it. */
export type ArchivedMail = {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly lists: readonly string[];
};

/** Links to lore, where nothing else is said. */
export const loreLink: LinkTo = linksTo(LORE);

/** Hosts of lists that lore archives, all or nearly all of them. */
const archivedOnLore = new RegExp(
  `(?:^|[@.])(?:${[
    "kernel\\.org",
    "linux\\.dev",
    "kvack\\.org",
    "lists\\.(?:infradead|linuxfoundation|linux-foundation|ozlabs|freedesktop|xenproject|cip-project)\\.org",
    "alsa-project\\.org",
    "lists\\.denx\\.de",
  ].join("|")})$`,
);

/** Whether messages of the list with this address are on lore, as far as its host tells. */
export function isOnLore(list: string): boolean {
  return archivedOnLore.test(list);
}

/** What to call the archive that a link leads to: "lore", else its host. */
export function archiveName(link: string): string {
  const { hostname } = new URL(link);
  return hostname === new URL(LORE).hostname ? "lore" : hostname;
}

/**
 * The address that an archive gives to a Message-ID (without angle brackets). In a path it keeps what public-inbox keeps
 * (its MID_ESC: `A-Za-z0-9 - . _ ~ ! $ & ' ( ) * + , ; = : @`) and percent-encodes the rest: `/` becomes `%2F`, `+` stays
 * `+`. In a query, where `+` is a blank and `&` ends a value, those are encoded, too.
 */
function addressIn(archive: string, messageId: string): string {
  const wellFormed = messageId.replace(/\p{Surrogate}/gu, "\uFFFD");
  const place = archive.indexOf("{id}");
  const query = archive.indexOf("?");
  const isInQuery = query >= 0 && query < place;
  const escaped = isInQuery
    ? encodeURIComponent(wellFormed)
    : wellFormed.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]/gu, (char) => encodeURIComponent(char));
  return archive.replace("{id}", () => escaped);
}
