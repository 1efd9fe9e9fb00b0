/**
 * The keyword kernel in JavaScript, for where WebAssembly cannot be had: the twin of
 * `assembly/kernel.ts`, step for step and over the same memory.
 */

import type { Kernel } from './kernel.ts';
import {
  BLOCK_BYTES,
  BUCKETS,
  BUCKET_MASK,
  BUCKET_MULTIPLIER,
  BUCKET_SHIFT,
  ENTRY_BYTES,
  FILTER,
  FILTER_SHIFT,
  FOLD,
  GROUP_BYTES,
  KEYWORDS_AT,
  KEYWORD_BYTES,
  MAX_HITS_AT,
  MODE_NONE,
  MODE_RUN,
  MODE_VALUE,
  MULTIPLIER_AT,
  QUEUE,
  REACH_BYTES,
} from './assembly/layout.ts';
import { hasAssignmentAhead, hasRunAhead, isRunHere } from './look-ahead.ts';

/** A kernel over a new memory of `bytes` bytes. */
export function createJsKernel(bytes: number): Kernel {
  const memory = new Uint8Array(bytes);
  // DataView: V8 makes single instructions of its unaligned reads; typed arrays measured a tenth slower.
  const view = new DataView(memory.buffer);
  let next = 0;

  function scan(
    from: number,
    begin: number,
    stop: number,
    end: number,
    output: number,
    capacity: number,
  ): number {
    const multiplier = view.getInt32(MULTIPLIER_AT, true);
    const full = output + (capacity - view.getUint32(MAX_HITS_AT, true) * (GROUP_BYTES / 2)) * 8;
    let out = output;
    for (let block = from; block < end; block += BLOCK_BYTES) {
      const queueEnd = enqueue(view, block, Math.min(end, block + BLOCK_BYTES), multiplier);
      for (let queued = QUEUE; queued < queueEnd; queued += 4) {
        const at = view.getInt32(queued, true);
        if (out > full) {
          next = at;
          return (out - output) / 8;
        }
        for (let position = at; position < at + GROUP_BYTES; position += 2) {
          if (hit(view, position, multiplier) & 1) out = probe(view, memory, position, begin, stop, end, out);
        }
      }
    }
    next = end;
    return (out - output) / 8;
  }

  return { kind: 'js', memory, scan, resume: () => next };
}

/** Queues the groups that have hits; gives the queue's end. */
function enqueue(view: DataView, from: number, end: number, multiplier: number): number {
  let queueEnd = QUEUE;
  for (let at = from; at < end; at += GROUP_BYTES) {
    const hits =
      hit(view, at, multiplier) |
      hit(view, at + 2, multiplier) |
      hit(view, at + 4, multiplier) |
      hit(view, at + 6, multiplier) |
      hit(view, at + 8, multiplier) |
      hit(view, at + 10, multiplier) |
      hit(view, at + 12, multiplier) |
      hit(view, at + 14, multiplier);
    view.setInt32(queueEnd, at, true);
    queueEnd += (hits & 1) << 2;
  }
  return queueEnd;
}

/** First level: bit 0 is set where a keyword's group may lie at `at`. */
function hit(view: DataView, at: number, multiplier: number): number {
  const group = view.getInt32(at, true) | FOLD;
  return view.getInt32(FILTER + (Math.imul(group, multiplier) >>> FILTER_SHIFT), true) >>> (group >>> 24);
}

/** Second level: writes the keywords that have the group at `at`; gives the output's new end. */
function probe(
  view: DataView,
  memory: Uint8Array,
  at: number,
  begin: number,
  stop: number,
  end: number,
  output: number,
): number {
  let out = output;
  const group = (view.getInt32(at, true) | FOLD) & BUCKET_MASK;
  const bucket = BUCKETS + (Math.imul(group, BUCKET_MULTIPLIER) >>> BUCKET_SHIFT) * 4;
  const lastEntry = view.getInt32(bucket + 4, true);
  for (let entry = view.getInt32(bucket, true); entry < lastEntry; entry += ENTRY_BYTES) {
    const packed = view.getUint32(entry + 16, true);
    const start = at + 1 - (packed & 0xff);
    if ((view.getInt32(start, true) & view.getInt32(entry + 8, true)) !== view.getInt32(entry, true))
      continue;
    if ((view.getInt32(start + 4, true) & view.getInt32(entry + 12, true)) !== view.getInt32(entry + 4, true))
      continue;
    if (start < begin || start >= stop || !confirm(view, memory, start, packed >>> 8, end)) continue;
    view.setUint32(out, packed >>> 8, true);
    view.setUint32(out + 4, start - begin, true);
    out += 8;
  }
  return out;
}

/** Whether the keyword's first bytes, which are at `start`, are followed by all else that it takes. */
function confirm(view: DataView, memory: Uint8Array, start: number, index: number, last: number): boolean {
  const keyword = view.getUint32(KEYWORDS_AT, true) + index * KEYWORD_BYTES;
  const length = memory[keyword + 4]!;
  const after = start + length;
  if (after > last) return false;
  const text = view.getUint32(keyword, true);
  for (let offset = 8; offset < length; offset++) {
    if ((memory[start + offset]! & memory[text + length + offset]!) !== memory[text + offset]!) return false;
  }
  const mode = memory[keyword + 5]!;
  if (mode === MODE_NONE) return true;
  const minRun = memory[keyword + 6]!;
  const end = Math.min(last, after + REACH_BYTES + minRun);
  const from = start + memory[keyword + 7]!;
  if (mode === MODE_RUN) return isRunHere(memory, after, end, minRun);
  return mode === MODE_VALUE
    ? hasRunAhead(memory, from, end, minRun)
    : hasAssignmentAhead(memory, from, end, minRun);
}
