/** Reads text files that the user names: rules, a mapping. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

import { UsageError } from '#model/errors';

/**
 * The text of `file`, which is called `what` in errors. Throws a `UsageError` when it cannot be
 * read, is no regular file or has more than `mostBytes`.
 */
export function readText(file: string, what: string, mostBytes: number): string {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK a FIFO of that name would keep us waiting.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`The ${what} ${file} is not a regular file.`);
    if (stats.size > mostBytes)
      throw new UsageError(`The ${what} ${file} is larger than ${mostBytes} bytes.`);
    return readFileSync(descriptor, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`The ${what} ${file} cannot be read (${code}).`, { cause: error });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
