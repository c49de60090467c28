"""The yardstick of `npm run bench`: an mbox to SQLite with a full-text index, by Python's standard library alone.

Stores what namelore's ingest stores of a mail: headers, people, references, body, and an index of subject, own and
quoted words (own words are the lines without ">"). Written as a careful user would write it: the fast parser policy
(compat32), one transaction, executemany.

usage: mbox_to_sqlite.py MBOX[.gz] DATABASE
"""

import email.header
import email.parser
import email.utils
import gzip
import re
import sqlite3
import sys

SCHEMA = """
CREATE TABLE messages (id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, date TEXT, subject TEXT, sender TEXT, name TEXT);
CREATE TABLE bodies (message INTEGER PRIMARY KEY, body TEXT);
CREATE TABLE recipients (message INTEGER, field TEXT, address TEXT, name TEXT);
CREATE TABLE message_references (message INTEGER, field TEXT, refers_to TEXT);
CREATE VIRTUAL TABLE message_index USING fts5 (subject, own, quoted, content = '');
"""


def mails(path):
    """The mails of an mboxrd as bytes."""
    lines = []
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as file:
        for line in file:
            if line.startswith(b"From ") and (not lines or lines[-1] == b"\n"):
                if lines:
                    yield b"".join(lines)
                lines = []
            else:
                lines.append(line[1:] if re.match(rb">+From ", line) else line)
    if lines:
        yield b"".join(lines)


def decoded(value):
    try:
        return str(email.header.make_header(email.header.decode_header(str(value or ""))))
    except (LookupError, UnicodeError, email.header.HeaderParseError):
        return str(value)


def text_of(mail):
    parts = [part for part in mail.walk() if part.get_content_type() == "text/plain"]
    return "\n".join(text_of_part(part) for part in parts)


def text_of_part(part):
    payload = part.get_payload(decode=True) or b""
    try:
        return payload.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")


def date_of(mail):
    try:
        return email.utils.parsedate_to_datetime(mail["date"]).isoformat()
    except (TypeError, ValueError, OverflowError):
        return None


def store(database, number, mail):
    body = text_of(mail).replace("\r\n", "\n").replace("\0", "\ufffd").encode("utf-8", "replace").decode()
    subject = decoded(mail["subject"])
    name, sender = email.utils.parseaddr(decoded(mail["from"]))
    ids = re.findall(r"<([^<>\s]+)>", str(mail["message-id"]))
    row = (number, ids[0] if ids else f"{number}@none", date_of(mail), subject, sender.lower(), name)
    if database.execute("INSERT OR IGNORE INTO messages VALUES (?, ?, ?, ?, ?, ?)", row).rowcount == 0:
        return
    database.execute("INSERT INTO bodies VALUES (?, ?)", (number, body))
    people = [
        (number, field, address.lower(), person)
        for field in ("to", "cc", "reply-to")
        for person, address in email.utils.getaddresses([decoded(value) for value in mail.get_all(field, [])])
    ]
    database.executemany("INSERT INTO recipients VALUES (?, ?, ?, ?)", people)
    references = [
        (number, field, target)
        for field in ("in-reply-to", "references")
        for target in re.findall(r"<([^<>\s]+)>", str(mail.get(field, "")))
    ]
    database.executemany("INSERT INTO message_references VALUES (?, ?, ?)", references)
    lines = body.split("\n")
    own = "\n".join(line for line in lines if not line.startswith(">"))
    quoted = "\n".join(line for line in lines if line.startswith(">"))
    database.execute(
        "INSERT INTO message_index (rowid, subject, own, quoted) VALUES (?, ?, ?, ?)", (number, subject, own, quoted)
    )


def main():
    source, target = sys.argv[1:]
    database = sqlite3.connect(target)
    database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;" + SCHEMA)
    parser = email.parser.BytesParser()
    for number, mail in enumerate(mails(source), 1):
        store(database, number, parser.parsebytes(mail))
    database.executescript(
        "CREATE INDEX by_target ON message_references (refers_to); CREATE INDEX by_date ON messages (date);"
    )
    database.commit()
    print(database.execute("SELECT count(*) FROM messages").fetchone()[0], "messages")


main()
