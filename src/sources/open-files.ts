/**
 * Reads the files of a work unit: the half of the tree source that runs in a worker. Which files
 * there are was found out by `working-tree.ts`; they may have changed since.
 */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '#model/byte-source';
import type { Sink, WorkUnit } from '#model/source';
import { diskPath, pathText } from './disk-path.ts';
import { skipReason } from './file-kind.ts';
import { errorCode, fileProblem } from './file-problem.ts';
import { type Segment, createSegmenter, maxWholeBytes } from './segments.ts';

/**
 * Links are not followed; a FIFO that took a file's place must not block the thread, and a terminal
 * must not become ours.
 */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Enough to recognise a container. */
const headBytes = 64 * 1024;

const leastBufferBytes = 1024 * 1024;
/** Reused for every file of this thread; grows to the largest file that is read in one piece. */
let buffer = Buffer.alloc(0);

/** Reused too: where its segments go is set for each file. */
let visitSegment: (segment: Segment) => void;
const segmenter = createSegmenter((segment) => visitSegment(segment));

/**
 * Hands over the files of `unit`, each as one blob, or as segments above 32 MB. Calls of the
 * operating system: four a file. What cannot be read becomes a problem, what is no regular file
 * (any more) is counted. Never throws for what is on disk.
 */
export function openFiles(unit: Extract<WorkUnit, { kind: 'files' }>, sink: Sink): void {
  for (const [reason, count] of Object.entries(unit.skipped ?? {})) {
    for (let counted = 0; counted < count; counted++) sink.skip(reason);
  }
  for (const path of unit.paths) openFile(unit.root, path, sink);
}

function openFile(root: string, path: string, sink: Sink): void {
  let descriptor: number;
  try {
    descriptor = openSync(diskPath(root, path), openFlags);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ELOOP') sink.skip('symlink');
    else if (code === 'ENXIO') sink.skip('socket');
    else sink.problem(fileProblem(root, path, 'The file could not be opened', error));
    return;
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) sink.skip('folder-instead-of-file');
    else if (!stats.isFile()) sink.skip(skipReason(stats));
    else readFile(createInput(descriptor), stats.size, root, path, sink);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads as far as the file went when it was opened, so that a log that grows has an end. */
function readFile(input: Input, size: number, root: string, path: string, sink: Sink): void {
  const origin = { kind: 'file', root, path: pathText(path) } as const;
  if (size > maxWholeBytes) {
    const source = fileSource(input, size);
    if (!sink.container({ bytes: source.read(0, headBytes), source, origin })) {
      visitSegment = (segment) => sink.blob({ ...segment, origin });
      readSegments(input, size);
    }
  } else {
    const bytes = readWhole(input, size);
    if (bytes.length > 0 || !input.failure) sink.blob({ bytes, origin });
  }
  if (input.failure) sink.problem(fileProblem(root, path, 'The file could not be read', input.failure));
}

/** A file as bytes that are read when they are asked for. */
function fileSource(input: Input, size: number): ByteSource {
  return {
    length: size,
    read(start, end) {
      const from = Math.max(0, Math.min(start, size));
      const room = Buffer.allocUnsafeSlow(Math.max(0, Math.min(end, size) - from));
      let used = 0;
      while (used < room.length) {
        const count = input.readAt(room.subarray(used), from + used);
        if (count === 0) break;
        used += count;
      }
      return room.subarray(0, used);
    },
  };
}

/** Files of the kernel (/proc) say that they have no bytes: such are read to their end, within bounds. */
function readWhole(input: Input, size: number): Buffer {
  const wanted = size > 0 ? size : maxWholeBytes;
  let used = 0;
  while (used < wanted) {
    reserve(size > 0 ? size : used + 1, used);
    const count = input.read(buffer.subarray(used, wanted));
    if (count === 0) break;
    used += count;
  }
  return buffer.subarray(0, used);
}

/** Makes the buffer hold `bytes` at least, and keeps the first `used` of what is in it. */
function reserve(bytes: number, used: number): void {
  if (buffer.length >= bytes) return;
  const larger = Buffer.allocUnsafeSlow(
    Math.max(bytes, leastBufferBytes, Math.min(buffer.length * 2, maxWholeBytes)),
  );
  larger.set(buffer.subarray(0, used));
  buffer = larger;
}

function readSegments(input: Input, size: number): void {
  for (let left = size; left > 0;) {
    const count = input.read(segmenter.space().subarray(0, left));
    if (count === 0) break;
    segmenter.filled(count);
    left -= count;
  }
  segmenter.end();
}

/** An open file. `read` fills the beginning of `room`; 0 means the end, or that `failure` is set. */
interface Input {
  read(room: Uint8Array): number;
  /** The same from a place in the file; `read` goes on where it was. */
  readAt(room: Uint8Array, at: number): number;
  readonly failure: unknown;
}

function createInput(descriptor: number): Input {
  let failure: unknown;
  const tryRead = (room: Uint8Array, at: number | null): number => {
    try {
      return readSync(descriptor, room, 0, room.length, at);
    } catch (error) {
      failure = error;
      return 0;
    }
  };
  return {
    read: (room) => tryRead(room, null),
    readAt: tryRead,
    get failure() {
      return failure;
    },
  };
}
