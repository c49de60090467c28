import { isMap, isScalar, isSeq, type LineCounter, type Node, type Pair, type YAMLMap } from "yaml";

/** Something that a corrections file says wrongly: where, what, and what to write instead. */
export class BadCorrection extends Error {
  readonly line: number;
  readonly remedy: string;

  constructor(line: number, found: string, remedy: string) {
    super(found);
    this.name = "BadCorrection";
    this.line = line;
    this.remedy = remedy;
  }
}

/** The fields of one entry of the file. Every method throws BadCorrection, with the line, where a field is not as asked. */
export class Fields {
  readonly line: number;
  readonly #map: YAMLMap;
  readonly #lines: LineCounter;
  readonly #asked = new Set<string>();

  /** @throws BadCorrection where the node is no entry of "key: value" */
  constructor(node: unknown, lines: LineCounter, line: number) {
    this.#lines = lines;
    if (!isMap(node))
      throw new BadCorrection(lineOf(node, lines) ?? line, "an entry has no fields", 'write "key: value"');
    this.line = lineOf(node, lines) ?? line;
    this.#map = node;
  }

  has(key: string): boolean {
    this.#asked.add(key);
    return this.#map.has(key);
  }

  /** The text of a field that must be there; where it is not, `what` tells what goes there. */
  text(key: string, what = "…"): string {
    const text = this.optional(key);
    if (text !== null) return text;
    throw new BadCorrection(this.line, `${key}: is missing`, `add "${key}: ${what}"`);
  }

  optional(key: string): string | null {
    if (!this.has(key)) return null;
    const node = this.#map.get(key, true);
    const text = isScalar(node) ? String(node.value ?? "").trim() : "";
    if (text !== "") return text;
    throw new BadCorrection(this.#lineOfKey(key), `${key}: is empty or not a text`, "write one text after it");
  }

  /** One of some words. */
  oneOf<const Word extends string>(key: string, words: readonly Word[]): Word {
    const word = this.text(key);
    const known = words.find((one) => one === word);
    if (known !== undefined) return known;
    throw new BadCorrection(this.#lineOfKey(key), `${key}: cannot be "${word}"`, `write one of: ${words.join(", ")}`);
  }

  optionalOneOf<const Word extends string>(key: string, words: readonly Word[]): Word | null {
    return this.has(key) ? this.oneOf(key, words) : null;
  }

  /** A list of texts, at least one. */
  texts(key: string): readonly string[] {
    const texts = this.#items(key).map((item) => (isScalar(item) ? String(item.value ?? "").trim() : ""));
    if (texts.length > 0 && !texts.includes("")) return texts;
    throw new BadCorrection(this.#lineOfKey(key), `${key}: is no list of texts`, `write "${key}: [one, two]"`);
  }

  /** The fields below a field. */
  below(key: string): Fields {
    return new Fields(this.has(key) ? this.#map.get(key, true) : null, this.#lines, this.#lineOfKey(key));
  }

  /** The entries of a list below a field; none where the field is absent. */
  entries(key: string): readonly Fields[] {
    return this.#items(key).map((item) => new Fields(item, this.#lines, this.#lineOfKey(key)));
  }

  /** Nodes of a list below a field, for whoever reads them one by one. */
  nodes(key: string): readonly { readonly node: unknown; readonly line: number }[] {
    return this.#items(key).map((node) => ({ node, line: lineOf(node, this.#lines) ?? this.#lineOfKey(key) }));
  }

  /** @throws BadCorrection for a field that nobody asked for: a slip of the pen would otherwise pass unseen */
  refuseOthers(): void {
    for (const { key } of this.#map.items as Pair<Node>[]) {
      const name = isScalar(key) ? String(key.value) : "";
      if (this.#asked.has(name)) continue;
      const known = [...this.#asked].join(", ");
      throw new BadCorrection(
        lineOf(key, this.#lines) ?? this.line,
        `"${name}" has no meaning here`,
        `known are: ${known}`,
      );
    }
  }

  #items(key: string): readonly unknown[] {
    if (!this.has(key)) return [];
    const node = this.#map.get(key, true);
    if (isSeq(node)) return node.items;
    throw new BadCorrection(this.#lineOfKey(key), `${key}: is no list`, `write each after "- " below it`);
  }

  #lineOfKey(key: string): number {
    const pair = (this.#map.items as Pair<Node>[]).find((one) => isScalar(one.key) && one.key.value === key);
    return lineOf(pair?.key, this.#lines) ?? this.line;
  }
}

function lineOf(node: unknown, lines: LineCounter): number | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? lines.linePos(range[0]).line : null;
}
