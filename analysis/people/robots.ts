import { phrase } from "../patterns/phrase.ts";

/**
 * Words by which programs that send mail go, as a part of the address before the "@" or of the display name: customs of
 * mail servers (RFC 2142, RFC 3834 section 2), of web services and of the robots of free-software lists.
 */
const addressWords = new RegExp(
  phrase`^(?:
    (?:ro)?bot\d*|(?:syz|build|patch|test|ci|auto|mail|git|tip)(?:ro)?bot\d*|no-?reply|donotreply|mailer-daemon|mailer|
    daemon|postmaster|devnull|nobody|notifications?|patchwork|jenkins|autobuild\w*
  )$`,
);
const nameWords = /\b(?:(?:ro)?bot|syzbot|buildbot|daemon|mail delivery (?:sub)?system|patchwork|jenkins)\b/i;

/** By what a sender is known to be a program, in words; null where it seems to be a person. `names`: how often each was used. */
export function robotSign(address: string, names: ReadonlyMap<string, number>): string | null {
  const user = address.slice(0, Math.max(0, address.lastIndexOf("@")));
  const word = [user, ...user.split(/[._+-]/)].find(
    (part) => addressWords.test(part) || isNoReply(part, user) || isRequest(part, user),
  );
  if (word !== undefined) return `its address says "${word}"`;
  const total = [...names.values()].reduce((sum, count) => sum + count, 0);
  const telling = [...names].filter(([name]) => nameWords.test(name));
  const mails = telling.reduce((sum, [, count]) => sum + count, 0);
  return mails * 2 > total ? `its name says "${nameWords.exec(telling[0]?.[0] ?? "")?.[0] ?? ""}"` : null;
}

/** "no-reply", "do_not_reply-ci": the words are parted by the marks that part others. */
function isNoReply(part: string, user: string): boolean {
  return part === "reply" && /(?:^|[._+-])(?:no|not)[._+-]reply(?:$|[._+-])/.test(user);
}

/** "heron-request": the program of a list (RFC 2142, 6), which sends its digests. */
function isRequest(part: string, user: string): boolean {
  return part === "request" && user.endsWith("-request");
}
