/** Reads files that a scanned tree may hold: regular files of bounded size only. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from '#model/errors';

/**
 * The text of `file`, which is called `what` in errors. Throws a `UsageError` where it cannot be
 * read, is no regular file or has more than `maxBytes`.
 */
export function readBoundedText(file: string, what: string, maxBytes: number): string {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK, a FIFO of that name would keep us waiting.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`The ${what} ${file} is not a regular file.`);
    if (stats.size > maxBytes) {
      throw new UsageError(`The ${what} ${file} is larger than ${maxBytes} bytes, which is the limit.`);
    }
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const reason = code === 'ENOENT' ? 'it does not exist' : code;
    throw new UsageError(`The ${what} ${file} cannot be read: ${reason}.`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
