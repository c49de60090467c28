/** Thrown where a correction does not fit the findings; becomes a `Refusal` with the line of the correction. */
export class Mismatch extends Error {
  readonly remedy: string;

  constructor(found: string, remedy: string) {
    super(found);
    this.name = "Mismatch";
    this.remedy = remedy;
  }
}
