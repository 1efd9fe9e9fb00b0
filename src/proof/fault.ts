/** What a proof says of a rule: what does not hold, and what could not be tried. */

/** One thing that does not hold. The words never quote an example: it may be a real secret. */
export interface Fault {
  readonly rule: string;
  /** `form`, `examples`, `example 2`, `counter-example 1`, `values`, or a syntax: `json`. */
  readonly where: string;
  readonly expected: string;
  readonly seen: string;
  /** The rule that reports the secret in its stead, where one does. */
  readonly by?: string;
}

/** A fault as one line, without the rule's id. */
export function faultText({ where, expected, seen }: Fault): string {
  return `${where}: expected ${expected}; seen: ${seen}`;
}
