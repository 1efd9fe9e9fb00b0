/** Reads the lines by which git tells hooks what is pushed (https://git-scm.com/docs/githooks). */

import { UsageError } from '#model/errors';
import type { Push } from '#model/push';

const oid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const nothing = /^0+$/;

/**
 * `local-ref local-oid remote-ref remote-oid`, one line each. `remote` is the name of the remote,
 * or its address where it has none; what is tracked of it is what it has.
 */
export function readPrePush(input: string, remote: string, address: string | undefined): Push {
  const rows = linesOf(input).map((line) => {
    // Only the local side may have spaces: it can be any expression (HEAD@{1 day ago}).
    const words = line.split(' ');
    const [local = '', name = '', known = ''] = words.slice(-3);
    return { name, local, known };
  });
  const isNamed = remote !== '' && remote !== address;
  return toPush(
    rows.map(({ name, local, known }) => ({ name, oid: local, known })),
    isNamed ? { remote } : 'none',
  );
}

/** `old-oid new-oid ref`, one line each: what the server has is all its refs. */
export function readPreReceive(input: string): Push {
  const rows = linesOf(input).map((line) => {
    const [known = '', next = '', ...name] = line.split(' ');
    return { name: name.join(' '), oid: next, known };
  });
  return toPush(rows, 'all');
}

function linesOf(input: string): string[] {
  return input.split('\n').filter((line) => line !== '');
}

function toPush(
  rows: readonly { name: string; oid: string; known: string }[],
  knownRefs: Push['knownRefs'],
): Push {
  for (const [at, { oid: next, known }] of rows.entries()) {
    if (oid.test(next) && oid.test(known)) continue;
    // The line is not shown: it may be anything, a secret too.
    throw new UsageError(
      `Line ${at + 1} of standard input is no line of git's about a pushed ref. Is the hook called by git?`,
    );
  }
  return {
    // A deletion brings nothing.
    refs: rows.filter((row) => !nothing.test(row.oid)).map(({ name, oid: next }) => ({ name, oid: next })),
    known: [...new Set(rows.map(({ known }) => known))].filter((known) => !nothing.test(known)),
    knownRefs,
  };
}
