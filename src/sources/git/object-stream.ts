/**
 * Parses what `git cat-file --batch` prints, in chunks as they arrive, with the least copying:
 * an object that lies whole in a chunk is handed over where it is, others are put together in a
 * buffer that is used again. The process behind it is `object-reader.ts`'s.
 */

import type { GitObjectType } from '#model/origin';
import { maxWholeBytes } from '#sources/segments';

/** What becomes of the objects that were asked for, in the order of the request. */
export interface ObjectVisitor {
  /** An object of up to 32 MB. `bytes` are valid until this returns. */
  object(oid: string, type: GitObjectType, bytes: Buffer): void;
  /** A larger one: its bytes follow in calls of `piece`, then `end`. */
  begin(oid: string, type: GitObjectType, size: number): void;
  piece(bytes: Buffer): void;
  end(): void;
  /** Git has no such object, or cannot read it. */
  missing(oid: string): void;
}

/** The state of one stream. */
export interface ObjectStream {
  /** Takes the next bytes. */
  push(chunk: Buffer): void;
  /** The object whose header was read, but not all of its bytes; undefined between objects. */
  pending(): string | undefined;
}

/**
 * A request that is no object's name: git answers `<name> missing`, so much of it that git's
 * output buffer (4 KB to 64 KB, by platform) overflows and all answers before it come out.
 * `cat-file --buffer` has no other way to flush before git 2.36. Ids are hexadecimal, so an answer
 * that begins with `x` is to this one.
 */
export const filler = `${'x'.repeat(65_536)}\n`;
const fillerByte = filler.charCodeAt(0);
const lineFeed = 0x0a;
const leastBufferBytes = 1024 * 1024;
/** Ids of 64 digits, a type and a size fit; anything longer is not git's answer. */
const mostHeaderBytes = 1024;

type State = 'header' | 'whole' | 'large' | 'after' | 'filler';

/** Makes a parser. `onFiller` is called when the answer to a filler begins. */
export function createObjectStream(visitor: ObjectVisitor, onFiller: () => void): ObjectStream {
  let state: State = 'header';
  let header = '';
  let oid = '';
  let type: GitObjectType = 'blob';
  /** Bytes of the object that have not come yet, and those that are in `buffer`. */
  let left = 0;
  let used = 0;
  let buffer = Buffer.alloc(0);

  const takeHeader = (chunk: Buffer, at: number): number => {
    if (header === '' && chunk[at] === fillerByte) {
      state = 'filler';
      onFiller();
      return at;
    }
    const feed = chunk.indexOf(lineFeed, at);
    header += chunk.toString('latin1', at, feed === -1 ? chunk.length : feed);
    if (header.length > mostHeaderBytes) throw new Error('git cat-file printed an unknown answer');
    if (feed === -1) return chunk.length;
    const [name = '', kind = '', size] = header.split(' ');
    header = '';
    if (size === undefined) {
      visitor.missing(name);
      return feed + 1;
    }
    oid = name;
    type = kind as GitObjectType;
    left = Number(size);
    used = 0;
    state = left > maxWholeBytes ? 'large' : 'whole';
    if (state === 'large') visitor.begin(oid, type, left);
    return feed + 1;
  };

  const takeWhole = (chunk: Buffer, at: number): number => {
    const end = Math.min(at + left, chunk.length);
    const isInChunk = used === 0 && end - at === left && end < chunk.length;
    if (isInChunk) {
      state = 'header';
      visitor.object(oid, type, chunk.subarray(at, end));
      return end + 1;
    }
    reserve(used + left);
    chunk.copy(buffer, used, at, end);
    used += end - at;
    left -= end - at;
    if (left === 0) {
      state = 'after';
      visitor.object(oid, type, buffer.subarray(0, used));
    }
    return end;
  };

  const takeLarge = (chunk: Buffer, at: number): number => {
    const end = Math.min(at + left, chunk.length);
    left -= end - at;
    visitor.piece(chunk.subarray(at, end));
    if (left === 0) {
      state = 'after';
      visitor.end();
    }
    return end;
  };

  const reserve = (bytes: number): void => {
    if (buffer.length >= bytes) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(leastBufferBytes, 2 ** Math.ceil(Math.log2(bytes))));
    buffer.copy(larger, 0, 0, used);
    buffer = larger;
  };

  const skipFiller = (chunk: Buffer, at: number): number => {
    const feed = chunk.indexOf(lineFeed, at);
    if (feed === -1) return chunk.length;
    state = 'header';
    return feed + 1;
  };

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length;) {
        if (state === 'header') at = takeHeader(chunk, at);
        else if (state === 'whole') at = takeWhole(chunk, at);
        else if (state === 'large') at = takeLarge(chunk, at);
        else if (state === 'filler') at = skipFiller(chunk, at);
        else {
          state = 'header';
          at++;
        }
      }
    },
    pending: () => (state === 'whole' || state === 'large' ? oid : undefined),
  };
}
