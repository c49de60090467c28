import { anyWord, phrase } from "../../patterns/phrase.ts";

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
  if (isNoName(text)) return null;
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

/** Whether something is written as code writes a whole name: it is no short form of one, no pattern, no file and no word. */
export function isWholeIdentifier(shape: MentionShape): boolean {
  return wholeIdentifiers.has(shape);
}

const wholeIdentifiers: ReadonlySet<MentionShape> = new Set(["call", "macro", "identifier", "camel", "member"]);

/** The units and the kinds of references at the ends of devicetree's properties (dt-schema, property-units.yaml). */
const units =
  "ns us ms sec hz khz mhz mv bps kbps bits mm percent ohms microvolt microamp microwatt microsec milliamp millicelsius " +
  "femtofarads kpascal milliwatt supply gpios? cells names";
const property = new RegExp(`^[a-z][a-z\\d]*(?:-[a-z\\d]+)*-${anyWord(units)}$`);

const commonDotted = /^(?:i\.e|e\.g|a\.k|p\.s|n\.b|vs\.\w+|etc\.\w+)$/i;

/** What shows the shape of a token, in the order in which it is asked: the first sign that fits decides. */
const signs: readonly (readonly [shape: MentionShape | null, sign: Pick<RegExp, "test">])[] = [
  // heron_put(), openat2(2)
  ["call", /\(\d?\w?\)$/],
  // *_roost.c, pond_{open,close}, <suite>_test
  ["glob", { test: (text) => /[*~]|[<{[]\w/.test(text) && /[_.\-*~]/.test(text) }],
  // heron_(un)nest, heron_(get|put)_nest
  ["glob", /^\w+_\([a-z_]+\)\w+$|^\w+\(\w+(?:\|\w+)+\)\w*$/],
  // HeronNest<Reed>
  ["camel", /^(?:[A-Z][a-z\d]+)+<[A-Za-z]\w*>$/],
  // "/home/ada/ponds": somebody's data
  [null, /^\/(?:home|root|tmp|mnt|media|srv|var\/tmp)\//],
  // include/pond.h, roost.c
  ["file", /^\.?[\w+-]*\/[\w./+-]+$/],
  ["file", /^[\w-]+\.(?:[chs]|rs|py|rst|txt|ko|json|ya?ml|dts|mk|sh|md|so(?:\.\d+)*)$/],
  // keep+reed+heron.nest
  ["file", /^[\w.-]+(?:\+[\w.-]+)+\.[a-z]{2,8}$/],
  // reed,heron-nest.yaml
  ["file", /^[a-z][a-z\d]*,[\w-]+\.(?:ya?ml|dtsi?|txt)$/],
  // reed,heron-nest
  ["identifier", /^[a-z][a-z\d]+,(?:[A-Za-z][A-Za-z\d]*(?:[-_][A-Za-z\d]+)+|[a-z]+\d[a-z\d]*)$/],
  // org.reed.Keeper
  ["identifier", /^[a-z][a-z\d]*(?:\.[a-z]\w*){0,4}\.[A-Z][a-z]\w+$/],
  // Roosts-On
  ["identifier", /^[A-Z][a-z]+(?:-[A-Z][a-z]+)+$/],
  // "i.e", "vs.others"
  [null, commonDotted],
  // heron->nest, Heron::nest
  ["member", /->|::/],
  // heron.nest
  ["member", /^[a-z_]\w*\.[a-z_]\w*$/],
  // Heron.Nest, PondKeeper.Tools.Heron
  ["member", /^[A-Z][a-z]\w+(?:\.[A-Z]\w{2,}){1,4}$/],
  // memory.swap.max
  ["member", { test: isGroupedName }],
  // "reeds,ferns", "either/or"
  [null, /[,|/:]/],
  // --keep-pond, -Wpond
  ["identifier", /^--?[a-z][\w-]+$|^-[A-Z][a-z][\w-]+$/],
  // heron-wait-us, pond-microvolt
  ["identifier", property],
  // pond+heron
  ["identifier", /^[a-z]{3,}(?:\+[a-z]{3,}){1,3}$/],
  // POND_SHELTERED
  ["macro", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9a-z]+)+_?$/],
  // heron_put, __heron
  ["identifier", { test: (text) => /^_*[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*_*$/.test(text) && text.includes("_") }],
  // heron_put-all
  ["identifier", /^[A-Za-z0-9]+_[\w-]+$/],
  // heronNest, HeronNest
  ["camel", /^[a-z][a-z0-9]*[A-Z][A-Za-z0-9]*$|^[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*$/],
  // heron2, reed2pond
  ["identifier", /^[a-z]{4,}\d$|^[a-z]{2,}2[a-z]{2,}$/],
  // POND
  ["acronym", /^[A-Z][A-Z0-9]{2,}$/],
];

/** "memory.swap.max": a name with its groups before it, and no host, version or "a.k.a." */
function isGroupedName(text: string): boolean {
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
const inShort = new RegExp(
  phrase`^(?:
    IMN?H?O|FWIW|AFAI[CRK][ST]?|IIRC|IIUC|TBH|BTW|OTOH|LGTM|SGTM|FYI|WRT|ASAP|YMMV|WDYT|TL;?DR|NA?C?K(?:ED)?|ACK(?:ED)?|
    TODO|FIXME|XXX|IOW|PSA|RFC|AFAIU|ISTR|TIA
  )$`,
);

/** "a _tag_ by that name": underlined, as in print. */
const underlined = /^_[A-Za-z]+_$/;

const noNames = [eitherOr, twoWords, inTrace, inShort, underlined];

/** "v3pond_heron": a prefix that begins as versions do. */
const inVersionedSpace = /^v\d+[a-z]\w*_\w/;

function isNoName(text: string): boolean {
  if (noNames.some((pattern) => pattern.test(text))) return true;
  return (/^v?\d/.test(text) && !inVersionedSpace.test(text)) || /^[\W\d_]*$/.test(text);
}

/** A form without the brackets of a call or a section ("heron_put()", "openat2(2)"). */
export function bareForm(text: string): string {
  return text.replace(/\(\d?\w?\)$/, "");
}
