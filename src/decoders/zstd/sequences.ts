/** The sequences of a compressed block: how many literals to copy, and what from before (RFC 8878, section 3.1.1.3.2). */

import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import { type BackwardBits, backwardBits, readBits } from './backward-bits.ts';
import { type FseTable, fseTable, readFseTable, singleTable } from './fse.ts';

/** Tables of lengths of literals, of offsets and of lengths of matches. */
export type SequenceTables = readonly [FseTable, FseTable, FseTable];

/** What goes on from block to block. */
export interface SequenceState {
  tables: SequenceTables | undefined;
  /** The last three offsets. */
  readonly offsets: [number, number, number];
}

/** What a field's codes mean: least value and further bits, by code. */
interface Field {
  readonly accuracy: number;
  readonly counts: readonly number[];
  readonly mostAccuracy: number;
  readonly lastCode: number;
}

const repeat = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

/** In the order in which tables are written. */
const fields: readonly Field[] = [
  {
    accuracy: 6,
    counts: [4, 3, ...repeat(11, 2), 1, 1, 1, ...repeat(9, 2), 3, 2, ...repeat(5, 1), ...repeat(4, -1)],
    mostAccuracy: 9,
    lastCode: 35,
  },
  {
    accuracy: 5,
    counts: [...repeat(6, 1), 2, 2, 2, ...repeat(15, 1), ...repeat(5, -1)],
    mostAccuracy: 8,
    lastCode: 31,
  },
  {
    accuracy: 6,
    counts: [1, 4, 3, ...repeat(6, 2), ...repeat(37, 1), ...repeat(7, -1)],
    mostAccuracy: 9,
    lastCode: 52,
  },
];

const literalBits = [
  ...repeat(16, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4],
  ...[6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
];
const matchBits = [
  ...repeat(32, 0),
  ...[1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5],
  ...[7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
];
const literalBases = basesOf(literalBits, 0);
const matchBases = basesOf(matchBits, 3);

/** Each code begins where the one before ends. */
function basesOf(bits: readonly number[], least: number): number[] {
  let next = least;
  return bits.map((count) => {
    const base = next;
    next += 2 ** count;
    return base;
  });
}

/** From so many bytes on, a view of them is worth making. */
const viewedBytes = 32;

let defaults: SequenceTables | undefined;

/** Writes what the sequences from `at` to `end` make of `literals`, and then the literals that are left. */
export function runSequences(
  bytes: Uint8Array,
  at: number,
  end: number,
  literals: Uint8Array,
  state: SequenceState,
  output: OutputBuffer,
  limit: number,
): void {
  const first = bytes[at]!;
  let next = at + 1;
  let count = first;
  if (first === 255) {
    count = bytes[at + 1]! + (bytes[at + 2]! << 8) + 0x7f00;
    next = at + 3;
  } else if (first >= 128) {
    count = ((first - 128) << 8) + bytes[at + 1]!;
    next = at + 2;
  }
  let used = 0;
  if (count > 0) {
    const read = readTables(bytes, next, end, state);
    state.tables = read.tables;
    used = copyAll(backwardBits(bytes, read.end, end), count, literals, state, output, limit);
  }
  append(output, literals, used, literals.length, limit);
}

function readTables(
  bytes: Uint8Array,
  at: number,
  end: number,
  state: SequenceState,
): { readonly tables: SequenceTables; readonly end: number } {
  const modes = bytes[at]!;
  if (at >= end || (modes & 3) !== 0) throw new FormatError('sequences are damaged');
  const normal = (defaults ??= fields.map(({ counts, accuracy }) =>
    fseTable(counts, accuracy),
  ) as unknown as SequenceTables);
  let next = at + 1;
  const tables = fields.map((field, index) => {
    const mode = (modes >> (6 - index * 2)) & 3;
    if (mode === 0) return normal[index]!;
    if (mode === 1) {
      const symbol = bytes[next++]!;
      if (next > end || symbol > field.lastCode) throw new FormatError('sequences are damaged');
      return singleTable(symbol);
    }
    if (mode === 2) {
      const read = readFseTable(bytes, next, end, field.mostAccuracy, field.lastCode);
      next = read.end;
      return read.table;
    }
    const before = state.tables?.[index];
    if (!before) throw new FormatError('sequences have no table');
    return before;
  });
  return { tables: tables as unknown as SequenceTables, end: next };
}

/** Gives how many of the literals were used. */
function copyAll(
  bits: BackwardBits,
  count: number,
  literals: Uint8Array,
  state: SequenceState,
  output: OutputBuffer,
  limit: number,
): number {
  const [forLiterals, forOffsets, forMatches] = state.tables!;
  let literalState = readBits(bits, forLiterals.accuracy);
  let offsetState = readBits(bits, forOffsets.accuracy);
  let matchState = readBits(bits, forMatches.accuracy);
  let used = 0;
  for (let left = count; left > 0; left--) {
    const offsetCode = forOffsets.symbols[offsetState]!;
    const value = 2 ** offsetCode + readBits(bits, offsetCode);
    const matchCode = forMatches.symbols[matchState]!;
    const match = matchBases[matchCode]! + readBits(bits, matchBits[matchCode]!);
    const literalCode = forLiterals.symbols[literalState]!;
    const run = literalBases[literalCode]! + readBits(bits, literalBits[literalCode]!);
    if (left > 1) {
      literalState = forLiterals.bases[literalState]! + readBits(bits, forLiterals.bits[literalState]!);
      matchState = forMatches.bases[matchState]! + readBits(bits, forMatches.bits[matchState]!);
      offsetState = forOffsets.bases[offsetState]! + readBits(bits, forOffsets.bits[offsetState]!);
    }
    if (bits.left < 0 || used + run > literals.length) throw new FormatError('sequences are cut off');
    append(output, literals, used, used + run, limit);
    used += run;
    copyBack(output, offsetOf(value, run === 0, state.offsets), match, limit);
  }
  if (bits.left !== 0) throw new FormatError('sequences do not end where they should');
  return used;
}

/** Values up to three name one of the last offsets; another one, without literals before it. */
function offsetOf(value: number, isBare: boolean, offsets: [number, number, number]): number {
  if (value > 3) {
    offsets[2] = offsets[1];
    offsets[1] = offsets[0];
    return (offsets[0] = value - 3);
  }
  const which = value - 1 + (isBare ? 1 : 0);
  if (which === 0) return offsets[0];
  const offset = which === 3 ? offsets[0] - 1 : offsets[which]!;
  if (which > 1) offsets[2] = offsets[1];
  offsets[1] = offsets[0];
  return (offsets[0] = offset);
}

function append(output: OutputBuffer, from: Uint8Array, start: number, end: number, limit: number): void {
  if (output.length + end - start > limit) throw new FormatError('a block is larger than it may be');
  const { bytes, length } = output;
  // Most are a few bytes, for which a view costs more than the copy.
  if (end - start > viewedBytes) bytes.set(from.subarray(start, end), length);
  else for (let at = start; at < end; at++) bytes[length + at - start] = from[at]!;
  output.length = length + end - start;
}

function copyBack(output: OutputBuffer, offset: number, count: number, limit: number): void {
  const { bytes, length } = output;
  if (offset < 1 || offset > length) throw new FormatError('it refers to what is before its start');
  if (length + count > limit) throw new FormatError('a block is larger than it may be');
  if (offset >= count) bytes.copyWithin(length, length - offset, length - offset + count);
  else for (let index = 0; index < count; index++) bytes[length + index] = bytes[length - offset + index]!;
  output.length = length + count;
}
