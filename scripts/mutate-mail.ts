/** What disturbs readers of mail, to be put anywhere. */
const pieces = [
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "\0",
  "\x1b[2J",
  "\xff\xfe",
  "\xc3",
  "\xe2\x80\xae",
  ">",
  "> > ",
  ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>",
  "From ",
  "\n>From ",
  "\nContent-Type: multipart/mixed; boundary=cut\n",
  "\nContent-Type: message/rfc822\n",
  "\nContent-Type: text/html\n",
  "\nContent-Type: text/plain; charset=iso-2022-jp\n",
  "\nContent-Type: text/plain; format=flowed; delsp=yes\n",
  "\nContent-Transfer-Encoding: base64\n",
  "\nContent-Transfer-Encoding: quoted-printable\n",
  "\nContent-Length: 3\n",
  "\n--cut\n",
  "\n--cut--\n",
  "\nMessage-ID: <",
  "\nReferences: <a@example.org> <",
  "\nDate: 99 Foo 0000 99:99\n",
  "\nSubject: =?utf-8?b?",
  "\nFrom: =?utf-7?Q?+2AA-?= <a@example.org>\n",
  "?=",
  "=E9",
  "=\n",
  "On Monday, somebody wrote:\n",
  "-----Original Message-----\n",
  "\n-- \n",
  "\n---\n diff --git a/x b/x\n@@ -1 +1 @@\n",
  "<b onmouseover=alert(1)>",
  "'; DROP TABLE messages; --",
];

/**
 * A mail with one to five changes, of bytes, lines and fields: some lost, doubled, moved, cut short, mixed with another
 * mail or with what disturbs readers. The same random numbers make the same changes.
 */
export function mutateMail(mail: Buffer, other: Buffer, random: () => number): Buffer {
  let text = mail.toString("latin1");
  const changes = 1 + Math.floor(random() * 5);
  for (let change = 0; change < changes; change++) {
    const mutation = mutations[Math.floor(random() * mutations.length)] as Mutation;
    text = mutation(text, other.toString("latin1"), random);
  }
  return Buffer.from(text, "latin1");
}

type Mutation = (text: string, other: string, random: () => number) => string;

const mutations: readonly Mutation[] = [
  (text, _other, random) => spliced(text, place(text, random), 1, String.fromCharCode(Math.floor(random() * 256))),
  (text, _other, random) => spliced(text, place(text, random), Math.floor(random() * 200), ""),
  (text, _other, random) => spliced(text, place(text, random), 0, pieces[Math.floor(random() * pieces.length)] ?? ""),
  (text, _other, random) =>
    spliced(text, headPlace(text, random), 0, pieces[Math.floor(random() * pieces.length)] ?? ""),
  (text, _other, random) => text.slice(0, place(text, random)),
  (text, other, random) => text.slice(0, place(text, random)) + other.slice(place(other, random)),
  (text, _other, random) => withLine(text, random, (line) => [line, line]),
  (text, _other, random) => withLine(text, random, () => []),
  (text, _other, random) => withLine(text, random, (line) => [`${line.slice(0, 500)}`.repeat(50)]),
  (text, _other, random) => withLine(text, random, (line) => [...line].toReversed()),
  (text) => text.replaceAll("\n", "\r\n"),
  (text) => text.replace("\n\n", "\n"),
];

function place(text: string, random: () => number): number {
  return Math.floor(random() * text.length);
}

/** A place in the head, where a change does most. */
function headPlace(text: string, random: () => number): number {
  const end = text.indexOf("\n\n");
  return Math.floor(random() * (end === -1 ? text.length : end));
}

function spliced(text: string, at: number, removed: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}

function withLine(text: string, random: () => number, change: (line: string) => readonly string[]): string {
  const lines = text.split("\n");
  const at = Math.floor(random() * lines.length);
  return lines.toSpliced(at, 1, ...change(lines[at] ?? "")).join("\n");
}
