/** Longer texts have words of a sender. */
const LONGEST = 20_000;
const SCRUBBED = /was scrubbed\.\.\.|Skipped content of type /;
/** What Mailman's Scrubber writes for the parts that it takes out of a mail for the archive, line by line. */
const NOTE =
  /^(?:-{14} next part -{14}|An? .{1,80} was scrubbed\.\.\.|(?:Name|Type|Size|Desc|URL|From|To|Cc|Subject|Date) ?:.*|Skipped content of type \S+)$/i;
const LIST_FOOTER = /^_{30,}$/;

/** Whether a text is nothing but notes of parts that an archive took out (pipermail), so that it has no words of its sender. */
export function isAllScrubbed(text: string): boolean {
  if (text.length > LONGEST || !SCRUBBED.test(text)) return false;
  const lines = text.split("\n").map((line) => line.trimEnd());
  const footer = lines.findIndex((line) => LIST_FOOTER.test(line));
  return (footer === -1 ? lines : lines.slice(0, footer)).every((line) => line === "" || NOTE.test(line));
}
