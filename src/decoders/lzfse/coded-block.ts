/** A block of LZFSE's own coding: literals, and what to copy, each by tables of finite states. */

import type { ByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';
import type { OutputBuffer } from '#decoders/output-buffer';
import { type BackwardBits, readBits } from '#decoders/zstd/backward-bits';
import { copyLiterals, copyMatch } from './copies.ts';
import { type StateTable, stateTable } from './state-table.ts';

/** Numbers of states; there are as many codes as bases, and 256 of literals. */
const literalStates = 1024;
const literalCodes = 256;
/** How many further bits each code of a length or distance takes. */
const runBits = [...repeat(16, 0), 2, 3, 5, 8];
const matchBits = [...repeat(16, 0), 3, 5, 8, 11];
const distanceBits = Array.from({ length: 64 }, (_, code) => code >> 2);
const fields = [
  { bits: runBits, states: 64 },
  { bits: matchBits, states: 64 },
  { bits: distanceBits, states: 256 },
] as const;
/** The longest match, by the tables above. */
const mostFromMatch = 312 + 2 ** 11;
/** Before the frequencies. */
const headBytes = 32;

function repeat(count: number, value: number): number[] {
  return Array.from({ length: count }, () => value);
}

interface Head {
  readonly literals: number;
  readonly literalBytes: number;
  readonly matches: number;
  readonly codeBytes: number;
  /** Bits of the last byte that are none of the stream's, negative. */
  readonly literalPadding: number;
  readonly codePadding: number;
  readonly literalStart: readonly number[];
  readonly starts: readonly [number, number, number];
  readonly bytes: number;
}

/** Appends what the block at `at` holds, up to `limit`. Gives where it ends. */
export function unpackCodedBlock(
  reader: ByteReader,
  at: number,
  output: OutputBuffer,
  limit: number,
): number {
  const head = readHead(reader, at);
  const size = limit - output.length;
  // Each of them makes a byte or more; literals come in fours.
  const most = head.literals + head.matches * mostFromMatch;
  if (head.matches > size || head.literals > size + 3 || size > most) {
    throw new FormatError('its head is damaged');
  }
  output.reserve(size);
  const counts = readFrequencies(reader.slice(at + headBytes, Math.max(0, head.bytes - headBytes)));
  const literalsAt = at + head.bytes;
  const codesAt = literalsAt + head.literalBytes;
  const end = codesAt + head.codeBytes;
  reader.slice(literalsAt, head.literalBytes + head.codeBytes);
  const literals = readLiterals(
    stateTable(counts.slice(0 - literalCodes), literalStates, repeat(literalCodes, 0)),
    stream(reader.bytes, literalsAt, head.literalBytes, head.literalPadding),
    head,
  );
  let from = 0;
  const tables = fields.map(({ bits, states }) => {
    from += bits.length;
    return stateTable(counts.slice(from - bits.length, from), states, bits);
  });
  const codes = stream(reader.bytes, codesAt, head.codeBytes, head.codePadding);
  copyAll(tables as [StateTable, StateTable, StateTable], codes, head, literals, output, limit);
  return end;
}

/** Three numbers of 64 bits hold eleven fields. */
function readHead(reader: ByteReader, at: number): Head {
  const view = reader.slice(at + 8, 24);
  const words = [0, 8, 16].map((word) => Buffer.from(view).readBigUInt64LE(word));
  const field = (word: number, shift: number, width: number): number =>
    Number((words[word]! >> BigInt(shift)) & ((1n << BigInt(width)) - 1n));
  return {
    literals: field(0, 0, 20),
    literalBytes: field(0, 20, 20),
    matches: field(0, 40, 20),
    literalPadding: field(0, 60, 3) - 7,
    literalStart: [0, 10, 20, 30].map((shift) => field(1, shift, 10)),
    codeBytes: field(1, 40, 20),
    codePadding: field(1, 60, 3) - 7,
    bytes: field(2, 0, 32),
    starts: [field(2, 32, 10), field(2, 42, 10), field(2, 52, 10)],
  };
}

/** Widths and values by the last five bits; -1: more bits tell. */
const frequencyBits = [2, 3, 2, 5, 2, 3, 2, 8, 2, 3, 2, 5, 2, 3, 2, 14];
const frequencyValues = [0, 2, 1, 4, 0, 3, 1, -1, 0, 2, 1, 5, 0, 3, 1, -1];

/** How often each code occurs: of runs, matches, distances, then literals. None are written where all are zero. */
function readFrequencies(bytes: Uint8Array): number[] {
  const total = fields.reduce((sum, { bits }) => sum + bits.length, literalCodes);
  const found: number[] = [];
  let bit = 0;
  while (found.length < total) {
    if (bit > bytes.length * 8) {
      if (bytes.length > 0) throw new FormatError('its frequencies are cut off');
      break;
    }
    const byte = bit >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    const next = three >> (bit & 7);
    const low = next & 15;
    const width = frequencyBits[low]!;
    if (width === 8) found.push(8 + ((next >> 4) & 0xf));
    else if (width === 14) found.push(24 + ((next >> 4) & 0x3ff));
    // With a fifth bit, two more.
    else found.push(frequencyValues[low]! + (width === 5 && (next & 16) !== 0 ? 2 : 0));
    bit += width;
  }
  return [...found, ...repeat(total - found.length, 0)];
}

function stream(bytes: Uint8Array, start: number, length: number, padding: number): BackwardBits {
  return { bytes, start, left: length * 8 + padding };
}

/** Four states take turns. */
function readLiterals(table: StateTable, bits: BackwardBits, { literals, literalStart }: Head): Uint8Array {
  const all = new Uint8Array(literals);
  const states = [...literalStart];
  for (let index = 0; index < literals; index++) {
    const state = states[index & 3]!;
    all[index] = table.codes[state]!;
    states[index & 3] = table.bases[state]! + readBits(bits, table.bits[state]!);
  }
  if (bits.left < 0) throw new FormatError('its literals are cut off');
  return all;
}

function copyAll(
  tables: readonly [StateTable, StateTable, StateTable],
  bits: BackwardBits,
  head: Head,
  literals: Uint8Array,
  output: OutputBuffer,
  limit: number,
): void {
  const states = [...head.starts];
  const next = (which: 0 | 1 | 2): number => {
    const table = tables[which];
    const state = states[which]!;
    if (state >= table.codes.length) throw new FormatError('a state is not known');
    // The state's bits come first, then those of the value.
    states[which] = table.bases[state]! + readBits(bits, table.bits[state]!);
    const code = table.codes[state]!;
    return table.values[code]! + readBits(bits, table.valueBits[code]!);
  };
  let used = 0;
  let distance = 0;
  for (let match = 0; match < head.matches; match++) {
    const run = next(0);
    const length = next(1);
    // Zero: the one before.
    distance = next(2) || distance;
    if (bits.left < 0) throw new FormatError('it breaks off');
    copyLiterals(output, literals, used, run, limit);
    used += run;
    if (length > 0) copyMatch(output, distance, length, limit);
  }
}
