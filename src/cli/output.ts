/**
 * Where reports go: standard output, or a file that appears whole or not at all. All else that
 * Dowse says goes to standard error, by `main.ts` and the commands.
 */

import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { UsageError } from '#model/errors';

/** Characters gathered before a write: pieces of reports are often a line long. */
const chunkLength = 65_536;

/**
 * Writes the pieces to a stream, no faster than it takes them. Ends quietly when the reader has
 * gone away, as `| head` does: the rest of the pieces is then not made.
 */
export async function writeToStream(pieces: Iterable<string>, stream: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(chunks(pieces)), stream, { end: false });
  } catch (error) {
    throwUnlessReaderGone(error);
  }
}

/** A reader that has gone away is no fault. Any other error of a standard stream is: a `UsageError`. */
export function throwUnlessReaderGone(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED'].includes(code)) return;
  // What has no code was not the stream's: a reporter failed.
  if (code === '') throw error;
  throw new UsageError(`Nothing can be written to standard output (${code}). Send it elsewhere.`, {
    cause: error,
  });
}

/**
 * Says before a long scan what would keep the report from being written: a `UsageError` where
 * `file` is a link, a folder or a device, or its folder is missing or may not be written to.
 */
export function checkOutputFile(file: string): void {
  const target = resolve(file);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink()) {
    throw new UsageError(`--output ${file} is a symbolic link, which is not followed. Name the file itself.`);
  }
  if (stats?.isDirectory()) throw new UsageError(`--output ${file} is a folder. Name a file in it.`);
  if (stats !== undefined && !stats.isFile()) {
    throw new UsageError(`--output ${file} is not a regular file. Leave --output out and use > instead.`);
  }
  try {
    accessSync(dirname(target), constants.W_OK);
  } catch (error) {
    throw unwritable(file, error);
  }
}

/**
 * Writes the pieces to `file`, readable by its owner alone (or as `mode` says), replacing what was there. The text is
 * complete before anything touches the disk; it is then written under a temporary name in the same
 * folder and renamed, without giving signal handlers a chance to run in between. So nobody sees
 * half a report, and an error leaves nothing behind.
 */
export function writeToFile(pieces: Iterable<string>, file: string, mode = 0o600): void {
  const text = [...chunks(pieces)];
  checkOutputFile(file);
  const target = resolve(file);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', mode);
    try {
      for (const chunk of text) writeWhole(descriptor, Buffer.from(chunk));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(file, error);
  }
}

function writeWhole(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

function unwritable(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new UsageError(
    `The report cannot be written to ${file} (${code}). Check its folder, or name another.`,
    {
      cause: error,
    },
  );
}

function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
