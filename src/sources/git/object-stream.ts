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

interface State {
  /** What the next byte belongs to. `after`: the line feed behind an object. */
  part: 'header' | 'whole' | 'large' | 'after' | 'filler';
  header: string;
  oid: string;
  type: GitObjectType;
  /** Bytes of the object that have not come yet, and those that are in `buffer`. */
  left: number;
  used: number;
  buffer: Buffer;
}

/** Each takes what is its own from `chunk`, beginning at `at`, and returns where that ends. */
type Take = (state: State, chunk: Buffer, at: number, visitor: ObjectVisitor) => number;

/** Makes a parser. `onFiller` is called when the answer to a filler begins. */
export function createObjectStream(visitor: ObjectVisitor, onFiller: () => void): ObjectStream {
  const state: State = {
    part: 'header',
    header: '',
    oid: '',
    type: 'blob',
    left: 0,
    used: 0,
    buffer: Buffer.alloc(0),
  };
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length;) {
        const isFiller = state.part === 'header' && state.header === '' && chunk[at] === fillerByte;
        if (isFiller) {
          state.part = 'filler';
          onFiller();
        }
        at = takes[state.part](state, chunk, at, visitor);
      }
    },
    pending: () => (state.part === 'whole' || state.part === 'large' ? state.oid : undefined),
  };
}

const takes: Readonly<Record<State['part'], Take>> = {
  header: takeHeader,
  whole: takeWhole,
  large: takeLarge,
  after(state, _chunk, at) {
    state.part = 'header';
    return at + 1;
  },
  filler(state, chunk, at) {
    const feed = chunk.indexOf(lineFeed, at);
    if (feed === -1) return chunk.length;
    state.part = 'header';
    return feed + 1;
  },
};

function takeHeader(state: State, chunk: Buffer, at: number, visitor: ObjectVisitor): number {
  const feed = chunk.indexOf(lineFeed, at);
  const header = state.header + chunk.toString('latin1', at, feed === -1 ? chunk.length : feed);
  if (header.length > mostHeaderBytes) throw new Error('git cat-file printed an unknown answer');
  state.header = feed === -1 ? header : '';
  if (feed === -1) return chunk.length;
  const [name = '', kind = '', size] = header.split(' ');
  if (size === undefined) {
    visitor.missing(name);
    return feed + 1;
  }
  state.oid = name;
  state.type = kind as GitObjectType;
  state.left = Number(size);
  state.used = 0;
  state.part = state.left > maxWholeBytes ? 'large' : 'whole';
  if (state.part === 'large') visitor.begin(state.oid, state.type, state.left);
  return feed + 1;
}

function takeWhole(state: State, chunk: Buffer, at: number, visitor: ObjectVisitor): number {
  const end = Math.min(at + state.left, chunk.length);
  const isInChunk = state.used === 0 && end - at === state.left && end < chunk.length;
  if (isInChunk) {
    state.part = 'header';
    visitor.object(state.oid, state.type, chunk.subarray(at, end));
    return end + 1;
  }
  reserve(state, state.used + state.left);
  chunk.copy(state.buffer, state.used, at, end);
  state.used += end - at;
  state.left -= end - at;
  if (state.left === 0) {
    state.part = 'after';
    visitor.object(state.oid, state.type, state.buffer.subarray(0, state.used));
  }
  return end;
}

function takeLarge(state: State, chunk: Buffer, at: number, visitor: ObjectVisitor): number {
  const end = Math.min(at + state.left, chunk.length);
  state.left -= end - at;
  visitor.piece(chunk.subarray(at, end));
  if (state.left === 0) {
    state.part = 'after';
    visitor.end();
  }
  return end;
}

function reserve(state: State, bytes: number): void {
  if (state.buffer.length >= bytes) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(leastBufferBytes, 2 ** Math.ceil(Math.log2(bytes))));
  state.buffer.copy(larger, 0, 0, state.used);
  state.buffer = larger;
}
