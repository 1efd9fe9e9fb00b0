/**
 * The one holder of secret text. Everything that could print it prints the mask instead;
 * `test/architecture.test.ts` lists the only files that may call `reveal`.
 */

const inspectSymbol = Symbol.for('nodejs.util.inspect.custom');

/** A secret that shows itself masked in `toString`, `toJSON`, template strings and `util.inspect`. */
export class Secret {
  readonly #text: string;
  readonly #shown: string | undefined;

  constructor(text: string, shown?: string) {
    this.#text = text;
    this.#shown = shown;
  }

  /** A secret of which only the mask is known, as an earlier report shows it. `reveal` gives the mask. */
  static ofMask(shown: string): Secret {
    return new Secret(shown, shown);
  }

  /** False: only its mask is known. */
  get isKnown(): boolean {
    return this.#shown === undefined;
  }

  /** Characters (UTF-16 code units) in the secret. */
  get length(): number {
    return this.#text.length;
  }

  /** The secret itself. Callers are listed in the architecture test. */
  reveal(): string {
    return this.#text;
  }

  /** The mask: see `mask`. */
  toString(): string {
    return this.#shown ?? mask(this.#text);
  }

  toJSON(): string {
    return this.toString();
  }

  [inspectSymbol](): string {
    return `Secret(${this.toString()})`;
  }
}

/**
 * A form of `text` that people can recognise and nobody can use: at most the first four and the
 * last two characters, never more than a quarter of the whole, and nothing of texts under 12
 * characters. The masked middle has a fixed width, so that the length is not told either. Of a
 * PEM block the first line is shown.
 */
export function mask(text: string): string {
  const header = /^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(text)?.[0];
  if (header) return `${header}…`;
  if (text.length < 12) return '********';
  const shown = Math.min(6, Math.floor(text.length / 4));
  const tail = Math.min(2, Math.floor(shown / 3));
  return `${text.slice(0, shown - tail)}********${tail > 0 ? text.slice(-tail) : ''}`;
}
