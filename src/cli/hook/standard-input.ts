/** Reads what git writes to a hook's standard input: lines of refs. */

import { UsageError } from '#model/errors';

/** A hundred thousand refs with long names. */
const mostBytes = 64 * 1024 * 1024;

/** All of it, in UTF-8. A terminal has nothing to say. */
export async function readInput(): Promise<string> {
  if (process.stdin.isTTY) return '';
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) throw new UsageError('Git names too many refs at once (more than 64 MB of them).');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
