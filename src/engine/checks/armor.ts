/**
 * Takes the bytes out of a PEM block, however it stands in a file: with line breaks, as one line
 * with `\n` escapes, cut into string literals, indented, commented out, quoted in a mail.
 */

export interface Armor {
  /** What stands behind `BEGIN`: `RSA PRIVATE KEY`. */
  readonly label: string;
  /** Header lines (`Proc-Type`, `DEK-Info`, `Version`), as they are. */
  readonly headers: readonly string[];
  readonly bytes: Uint8Array;
  /** Pieces of the body that are no base 64: 0 in a sound block. */
  readonly strangers: number;
}

const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----/;

/** Line breaks as JSON, shells, URLs and XML write them. */
const escapedBreaks = /\\{1,8}[rn]|\\u000[ad]|%0[ad]|&#(?:10|13|x0?[ad]);/gi;

/** As PHP writes JSON. */
const escapedSlash = /\\{1,4}\//g;

const headerLine = /^\s*(?:proc-type|dek-info|version|comment|hash|charset|messageid|x-[a-z-]+)\s*:/i;
const lineStart = /^\s*(?:(?:\/\/|#|\*|>|;|\||--|\+)+\s+)?/;
const lineEnd = ' \t\f\v\\,;.)}]&|';

/** Undefined when `text` does not begin a block. */
export function parseArmor(text: string): Armor | undefined {
  const opening = begin.exec(text);
  if (!opening) return undefined;
  const rest = text.slice(opening.index + opening[0].length);
  const closing = rest.indexOf('-----END');
  const body = (closing < 0 ? rest : rest.slice(0, closing))
    .replaceAll(escapedBreaks, '\n')
    .replaceAll(escapedSlash, '/')
    // Added lines of a patch: a plus before each of them, that of the end included.
    .replaceAll(rest[closing - 1] === '+' ? /^\+/gm : /(?!)/g, '');
  const headers: string[] = [];
  const pieces: string[] = [];
  let strangers = 0;
  for (const piece of body.split(/[\r\n"'`]+/)) {
    if (headerLine.test(piece)) {
      headers.push(piece.trim());
      continue;
    }
    const run = trimEnd(piece.replace(lineStart, ''));
    // What joins two literals (`+`, `.`, nothing) is left over as an empty or a tiny piece.
    if (run.length < 2) continue;
    if (/^[A-Za-z0-9+/= ]+$/.test(run)) pieces.push(run);
    // PGP closes with a checksum line; it is no part of the bytes.
    else strangers++;
  }
  return { label: opening[1]!, headers, bytes: toBytes(pieces), strangers };
}

/** A regular expression that ends in `*$` would take quadratic time on hostile text. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && lineEnd.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function toBytes(pieces: readonly string[]): Uint8Array {
  const data = pieces.filter((piece) => !/^=[A-Za-z0-9+/]{4}$/.test(piece));
  return Buffer.from(data.join('').replaceAll(' ', ''), 'base64');
}
