/** How a name is written where it is mentioned; decides how much the form alone says. */
export type MentionShape =
  | "call"
  | "macro"
  | "identifier"
  | "camel"
  | "glob"
  | "file"
  | "member"
  | "quoted"
  | "acronym"
  | "word";

/** The shape of a token that looks like a name by form alone; null where it is none. */
export function shapeOf(text: string): MentionShape | null {
  if (noNames.some((pattern) => pattern.test(text))) return null;
  if ((/^v?\d/.test(text) && !inVersionedSpace.test(text)) || /^[\W\d_]*$/.test(text)) return null;
  if (/\(\d?\w?\)$/.test(text)) return "call";
  if (/[*~]|[<{[]\w/.test(text) && /[_.\-*~]/.test(text)) return "glob";
  if (/^\w+_\([a-z_]+\)\w+$|^\w+\(\w+(?:\|\w+)+\)\w*$/.test(text)) return "glob";
  if (/^(?:[A-Z][a-z\d]+)+<[A-Za-z]\w*>$/.test(text)) return "camel";
  if (
    /^\.?[\w+-]*\/[\w./+-]+$/.test(text) ||
    /^[\w-]+\.(?:[chs]|rs|py|rst|txt|ko|json|ya?ml|dts|mk|sh|md|so(?:\.\d+)*)$/.test(text)
  )
    return "file";
  if (/^[a-z][a-z\d]+,(?:[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)+|[a-z]+\d[a-z\d]*)$/.test(text)) return "identifier";
  if (/^[a-z][a-z\d]*(?:\.[a-z]\w*){0,4}\.[A-Z][a-z]\w+$/.test(text)) return "identifier";
  if (/^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/.test(text)) return "identifier";
  if (/->|::/.test(text) || /^[a-z_]\w*\.[a-z_]\w*$/.test(text)) return commonDotted.test(text) ? null : "member";
  if (isDotted(text)) return "member";
  if (/[,|/:]/.test(text)) return null;
  if (/^--?[a-z][\w-]+$|^-[A-Z][a-z][\w-]+$/.test(text) || isProperty.test(text)) return "identifier";
  if (/^[a-z]{3,}(?:\+[a-z]{3,}){1,3}$/.test(text)) return "identifier";
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9a-z]+)+_?$/.test(text)) return "macro";
  if (/^_*[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*_*$/.test(text) && text.includes("_")) return "identifier";
  if (/^[A-Za-z0-9]+_[\w-]+$/.test(text)) return "identifier";
  if (/^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$|^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/.test(text)) return "camel";
  if (/^[a-z]{4,}\d$|^[a-z]{2,}2[a-z]{2,}$/.test(text)) return "identifier";
  if (/^[A-Z][A-Z0-9]{2,}$/.test(text)) return "acronym";
  return null;
}

/** Whether something is written as code writes a whole name: it is no short form of one, no pattern, no file and no word. */
export function isWholeIdentifier(shape: MentionShape): boolean {
  return wholeIdentifiers.has(shape);
}

const wholeIdentifiers: ReadonlySet<MentionShape> = new Set(["call", "macro", "identifier", "camel", "member"]);

/** "v3pond_heron": a prefix that begins as versions do. */
const inVersionedSpace = /^v\d+[a-z]\w*_\w/;

/** "heron-wait-us", "pond-microvolt": a property by the convention of devicetree (dt-schema, property-units.yaml), whose end tells the unit, or what it refers to. */
const isProperty =
  /^[a-z][a-z\d]*(?:-[a-z\d]+)*-(?:ns|us|ms|sec|hz|khz|mhz|mv|bps|kbps|bits|mm|percent|ohms|microvolt|microamp|microwatt|microsec|milliamp|millicelsius|femtofarads|kpascal|milliwatt|supply|gpios?|cells|names)$/;

/** "memory.swap.max": a name with its groups before it, and no host, version or "a.k.a." */
function isDotted(text: string): boolean {
  return /^[a-z_]\w+(?:\.[a-z_]\w+){2,4}$/.test(text) && !isHost(text);
}

/** "lore.example.org": two dots or more, and an end that hosts have. */
export function isHost(text: string): boolean {
  return /^[a-z\d-]+(?:\.[a-z\d-]+){2,5}$/.test(text) && host.test(text);
}

const host = /^www\.|\.(?:org|com|net|edu|gov|info|link|app|dev|local|[a-z]{2})$/;

/** Pairs of plain words that a slash makes no path of. */
const eitherOr =
  /^(?:and\/or|or\/and|his\/her|her\/his|he\/she|she\/he|s\/he|either\/or|yes\/no|on\/off|true\/false|w\/o)$/i;

/** "specific/searchable", "read/write": a path of plain words is longer, or has an ending. */
const twoWords = /^[a-z]{3,}\/[a-z]{3,}$/;

/** "heron_put+0x1ec/0x240", a line of a stack trace. */
const inTrace = /\+0x[\da-f]/i;

/** What people put in short when they talk: no names of anything. */
const inShort =
  /^(?:IMN?H?O|FWIW|AFAI[CRK][ST]?|IIRC|IIUC|TBH|BTW|OTOH|LGTM|SGTM|FYI|WRT|ASAP|YMMV|WDYT|TL;?DR|NA?C?K(?:ED)?|ACK(?:ED)?|TODO|FIXME|XXX|IOW|PSA|RFC|AFAIU|ISTR|TIA)$/;

/** "a _tag_ by that name": underlined, as in print. */
const underlined = /^_[A-Za-z]+_$/;

const noNames = [eitherOr, twoWords, inTrace, inShort, underlined];

const commonDotted = /^(?:i\.e|e\.g|a\.k|p\.s|n\.b|vs\.\w+|etc\.\w+)$/i;

/** A form without the brackets of a call or a section ("heron_put()", "openat2(2)"). */
export function bareForm(text: string): string {
  return text.replace(/\(\d?\w?\)$/, "");
}
