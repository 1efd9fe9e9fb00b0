/**
 * The keyword kernel, in AssemblyScript: finds every keyword in a slice of memory in one pass.
 * It owns no data: the tables are an image that TypeScript writes at address 0 (`../tables.ts`).
 * Its twin is `../kernel-js.ts`: the same steps in the same order; change both or neither.
 */

import {
  BLANK, BLOCK_BYTES, BUCKETS, BUCKET_MASK, BUCKET_MULTIPLIER, BUCKET_SHIFT, CLASSES, COLON, DIGIT, ENTRY_BYTES, EQUALS, FILTER,
  FILTER_SHIFT, FOLD, GREATER, GROUP_BYTES, KEYWORDS_AT, KEYWORD_BYTES, LESS, LETTER, LINE_FEED, MAX_HITS_AT,
  MAX_LINE_FEEDS, MIN_RUN_AFTER_BLANK, MODE_NONE, MODE_RUN, MODE_VALUE, MULTIPLIER_AT, QUEUE, QUOTE, REACH_BYTES,
  SEMICOLON,
} from './layout';

let first: usize = 0;
let limit: usize = 0;
let last: usize = 0;
let out: usize = 0;
let next: usize = 0;

/** Where the next call of `scan` has to begin; not below `end` when all is done. */
export function resume(): usize {
  return next;
}

/**
 * Scans from `from` (even distance from `begin`) and writes the hits that start in `begin` to `stop`
 * and lie, with their look-ahead, below `end`. Returns the number of pairs written to `output`, at
 * most `capacity`; goes on at `resume()`.
 */
export function scan(from: usize, begin: usize, stop: usize, end: usize, output: usize, capacity: u32): u32 {
  const multiplier = load<u32>(MULTIPLIER_AT);
  const full = output + ((capacity - load<u32>(MAX_HITS_AT) * (GROUP_BYTES / 2)) << 3);
  first = begin;
  limit = stop;
  last = end;
  out = output;
  next = end;
  for (let block = from; block < end; block += BLOCK_BYTES) {
    const blockEnd = block + BLOCK_BYTES < end ? block + BLOCK_BYTES : end;
    const queueEnd = enqueue(block, blockEnd, multiplier);
    for (let queued: usize = QUEUE; queued < queueEnd; queued += 4) {
      const at: usize = load<u32>(queued);
      if (out > full) {
        next = at;
        return <u32>((out - output) >>> 3);
      }
      for (let hits = hitsOf(at, multiplier); hits != 0; hits &= hits - 1) {
        probe(at + (ctz(hits) << 1));
      }
    }
  }
  return <u32>((out - output) >>> 3);
}

/**
 * Queues the groups that have hits. Without a branch on hits: one that is seldom taken and never
 * foreseen costs more than the store.
 */
function enqueue(from: usize, end: usize, multiplier: u32): usize {
  let queueEnd: usize = QUEUE;
  for (let at = from; at < end; at += GROUP_BYTES) {
    store<u32>(queueEnd, <u32>at);
    queueEnd += <usize>(((
      hit(at, multiplier) | hit(at + 2, multiplier) | hit(at + 4, multiplier) | hit(at + 6, multiplier) |
      hit(at + 8, multiplier) | hit(at + 10, multiplier) | hit(at + 12, multiplier) | hit(at + 14, multiplier)
    ) & 1) << 2);
  }
  return queueEnd;
}

/** One bit for each position of a group. */
function hitsOf(at: usize, multiplier: u32): u32 {
  return (
    (hit(at, multiplier) & 1) | ((hit(at + 2, multiplier) & 1) << 1) |
    ((hit(at + 4, multiplier) & 1) << 2) | ((hit(at + 6, multiplier) & 1) << 3) |
    ((hit(at + 8, multiplier) & 1) << 4) | ((hit(at + 10, multiplier) & 1) << 5) |
    ((hit(at + 12, multiplier) & 1) << 6) | ((hit(at + 14, multiplier) & 1) << 7)
  );
}

/** First level: bit 0 is set where a keyword's group may lie at `at`. */
function hit(at: usize, multiplier: u32): u32 {
  const group = load<u32>(at) | FOLD;
  return load<u32>((group * multiplier) >>> FILTER_SHIFT, FILTER) >>> (group >>> 24);
}

/** Second level: the keywords that have this group, compared and looked ahead of. */
function probe(at: usize): void {
  const group = load<u32>(at) | FOLD;
  const bucket: usize = (((group & BUCKET_MASK) * BUCKET_MULTIPLIER) >>> BUCKET_SHIFT) << 2;
  const stop: usize = load<u32>(bucket, BUCKETS + 4);
  for (let entry: usize = load<u32>(bucket, BUCKETS); entry < stop; entry += ENTRY_BYTES) {
    const packed = load<u32>(entry, 16);
    const start = at + 1 - (packed & 0xff);
    if ((load<u64>(start) & load<u64>(entry, 8)) == load<u64>(entry)) confirm(start, packed >>> 8);
  }
}

/** Writes the hit, if the keyword's first bytes, which are here, are followed by all else that it takes. */
function confirm(start: usize, index: u32): void {
  if (start < first || start >= limit) return;
  const keyword: usize = <usize>load<u32>(KEYWORDS_AT) + index * KEYWORD_BYTES;
  const length: usize = load<u8>(keyword, 4);
  const after = start + length;
  if (after > last) return;
  const text: usize = load<u32>(keyword);
  for (let offset: usize = 8; offset < length; offset++) {
    if ((load<u8>(start + offset) & load<u8>(text + length + offset)) != load<u8>(text + offset)) return;
  }
  const mode = <u32>load<u8>(keyword, 5);
  if (mode != MODE_NONE) {
    const minRun = <i32>load<u8>(keyword, 6);
    const reach = after + REACH_BYTES + minRun;
    const end = reach < last ? reach : last;
    const from = start + load<u8>(keyword, 7);
    if (mode == MODE_RUN) {
      if (!isRunHere(after, end, minRun)) return;
    } else if (mode == MODE_VALUE) {
      if (!hasRunAhead(from, end, minRun)) return;
    } else if (!hasAssignmentAhead(from, end, minRun)) return;
  }
  store<u32>(out, index);
  store<u32>(out, <u32>(start - first), 4);
  out += 8;
}

/** Mode `run` of the look-ahead: see `../look-ahead.ts`. */
function isRunHere(from: usize, end: usize, minRun: usize): bool {
  if (from + minRun > end) return false;
  for (let at = from + minRun - 1; at >= from; at--) if (classAt(at) > COLON) return false;
  return true;
}

/** Mode `value` of the look-ahead: see `../look-ahead.ts`. */
function hasRunAhead(from: usize, end: usize, minRun: usize): bool {
  let start = from;
  while (start < end && !isOperator(classAt(start))) start++;
  for (start++; start + minRun <= end; ) {
    let at = start + minRun - 1;
    while (at >= start && classAt(at) <= COLON) at--;
    if (at < start) {
      if (classAt(start) != COLON) return lineFeedsIn(from, start) < MAX_LINE_FEEDS;
      at = start;
    }
    start = at + 1;
  }
  return false;
}

function isOperator(kind: i32): bool {
  return (kind >= EQUALS && kind <= GREATER) || kind == BLANK || kind == LINE_FEED;
}

function lineFeedsIn(from: usize, end: usize): i32 {
  let count = 0;
  for (let at = from; at < end; at++) count += i32(load<u8>(at) == 0x0a);
  return count;
}

/** Mode `assignment` of the look-ahead: see `../look-ahead.ts`. */
function hasAssignmentAhead(from: usize, end: usize, minRun: i32): bool {
  let hasOperator = false;
  let hasBlank = false;
  let run: i32 = 0;
  let kinds: i32 = 0;
  let lineFeeds = 0;
  // Address behind the opening quote or `>`; 0: none.
  let quoted: usize = 0;
  let element: usize = 0;
  for (let at = from; at < end; at++) {
    const kind = classAt(at);
    if (kind <= DIGIT || (kind <= COLON && run > 0 && hasOperator)) {
      run++;
      if (kind <= DIGIT) kinds |= kind;
      if (hasOperator) {
        if (run >= minRun && (kinds & DIGIT) != 0) return true;
      } else if (hasBlank && kinds == (LETTER | DIGIT) && run >= minRun && run >= MIN_RUN_AFTER_BLANK) return true;
      continue;
    }
    run = 0;
    kinds = 0;
    if (kind <= GREATER) {
      hasOperator = true;
      if (kind == GREATER) element = at + 1;
    } else if (kind == QUOTE) {
      if (quoted && at >= quoted + minRun) return true;
      quoted = hasOperator ? at + 1 : 0;
    } else if (kind == LESS) {
      if (element && at >= element + minRun && (at + 1 == end || load<u8>(at, 1) == 0x2f)) return true;
    } else if (kind >= BLANK) {
      quoted = 0;
      element = 0;
      if (kind == BLANK) hasBlank = true;
      else if (kind == LINE_FEED && ++lineFeeds == MAX_LINE_FEEDS) return false;
    } else if (kind == SEMICOLON && at + 1 < end && classAt(at + 1) >= BLANK) return false;
  }
  return quoted != 0 && end >= quoted + minRun;
}

function classAt(at: usize): i32 {
  return load<u8>(load<u8>(at), CLASSES);
}
