/**
 * Parses raw diffs (`--raw -z`) as `git diff-tree --stdin` and `git diff-index` print them,
 * combined ones of merges (`-c`) too, in chunks as they arrive.
 */

/** One changed path. */
export interface RawChange {
  /** Modes and object ids: of each parent, then of the result. Zeros where there is nothing. */
  readonly modes: readonly string[];
  readonly oids: readonly string[];
  /** A letter for each parent: A, C, D, M, R, T, U; some with a score. */
  readonly status: string;
  /** The bytes of the path, in Latin-1. */
  readonly path: string;
}

/** Takes the output piece by piece. */
export interface RawDiffParser {
  push(chunk: Buffer): void;
}

/**
 * Makes a parser: `header` gets the line that precedes a commit's changes (its id; of two trees,
 * both), `change` each change. A commit without changes is told when git was asked to (`--always`).
 */
export function createRawDiffParser(
  header: (text: string) => void,
  change: (change: RawChange) => void,
): RawDiffParser {
  let rest = '';
  /** The fields of a change whose paths follow: the old one first in a rename or copy, except in merges. */
  let fields: Omit<RawChange, 'path'> | undefined;
  let hasOldPath = false;

  const take = (token: string): void => {
    if (!fields) {
      const last = takeLines(token);
      if (last.startsWith(':')) fields = parseFields(last);
      else header(last);
      hasOldPath = fields !== undefined && fields.oids.length === 2 && /^[RC]/.test(fields.status);
    } else if (hasOldPath) hasOldPath = false;
    else {
      change({ ...fields, path: token });
      fields = undefined;
    }
  };
  /** The ids of two trees end in a line feed, even here, and what follows is in the same token. */
  const takeLines = (token: string): string => {
    let at = 0;
    for (let feed = token.indexOf('\n'); feed !== -1; feed = token.indexOf('\n', at)) {
      header(token.slice(at, feed));
      at = feed + 1;
    }
    return token.slice(at);
  };
  return {
    push(chunk) {
      const text = rest + chunk.toString('latin1');
      let at = 0;
      for (let end = text.indexOf('\0'); end !== -1; end = text.indexOf('\0', at)) {
        take(text.slice(at, end));
        at = end + 1;
      }
      rest = text.slice(at);
    },
  };
}

/** `:mode mode oid oid status` has one colon for each parent; one mode and one id more than that. */
function parseFields(token: string): Omit<RawChange, 'path'> {
  let parents = 0;
  while (token[parents] === ':') parents++;
  const words = token.slice(parents).split(' ');
  return {
    modes: words.slice(0, parents + 1),
    oids: words.slice(parents + 1, 2 * parents + 2),
    status: words[2 * parents + 2] ?? '',
  };
}
