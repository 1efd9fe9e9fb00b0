/** Literals in Huffman's code, and the trees that Zstandard writes for it (RFC 8878, section 4.2). */

import { FormatError } from '#decoders/format';
import { type BackwardBits, backwardBits, bitsAt, readBits } from './backward-bits.ts';
import { type FseTable, readFseTable } from './fse.ts';

/** For every `width` bits: the symbol they begin with, and how many of them it takes. */
export interface HuffmanTable {
  readonly width: number;
  readonly symbols: Uint8Array;
  readonly bits: Uint8Array;
}

const mostWidth = 11;
const weightAccuracy = 6;
const lastWeight = 12;
const mostWeights = 255;

/** The tree that is written at `at`, and where it ends. */
export function readHuffmanTable(
  bytes: Uint8Array,
  at: number,
  end: number,
): { readonly table: HuffmanTable; readonly end: number } {
  const head = bytes[at]!;
  const start = at + 1;
  const size = head < 128 ? head : (head - 126) >> 1;
  if (start + size > end) throw new FormatError('a tree is cut off');
  const weights =
    head < 128
      ? readPackedWeights(bytes, start, start + size)
      : Array.from({ length: head - 127 }, (_, index) =>
          index % 2 === 0 ? bytes[start + (index >> 1)]! >> 4 : bytes[start + (index >> 1)]! & 15,
        );
  return { table: tableOf(weights), end: start + size };
}

/** Two states take turns; what is left when the bits end is the last. */
function readPackedWeights(bytes: Uint8Array, start: number, end: number): number[] {
  const { table, end: at } = readFseTable(bytes, start, end, weightAccuracy, lastWeight);
  const bits = backwardBits(bytes, at, end);
  const states = [readBits(bits, table.accuracy), readBits(bits, table.accuracy)];
  const weights: number[] = [];
  for (let turn = 0; weights.length < mostWeights; turn ^= 1) {
    weights.push(table.symbols[states[turn]!]!);
    states[turn] = nextState(table, states[turn]!, bits);
    if (bits.left >= 0) continue;
    weights.push(table.symbols[states[turn ^ 1]!]!);
    return weights;
  }
  throw new FormatError('a tree has too many leaves');
}

function nextState({ bits: counts, bases }: FseTable, state: number, bits: BackwardBits): number {
  return bases[state]! + readBits(bits, counts[state]!);
}

/** Of all symbols but the last the weights are given; that takes what the others leave. */
function tableOf(given: readonly number[]): HuffmanTable {
  const sum = given.reduce((total, weight) => total + (weight === 0 ? 0 : 2 ** (weight - 1)), 0);
  const width = sum === 0 ? 0 : 32 - Math.clz32(sum);
  const left = 2 ** width - sum;
  if (width === 0 || width > mostWidth || (left & (left - 1)) !== 0)
    throw new FormatError('a tree is damaged');
  const weights = [...given, 32 - Math.clz32(left)];
  const symbols = new Uint8Array(1 << width);
  const bits = new Uint8Array(1 << width);
  let at = 0;
  for (let weight = 1; weight <= width; weight++) {
    for (const [symbol, its] of weights.entries()) {
      if (its !== weight) continue;
      const next = at + (1 << (weight - 1));
      symbols.fill(symbol, at, next);
      bits.fill(width + 1 - weight, at, next);
      at = next;
    }
  }
  return { width, symbols, bits };
}

/** Fills `literals` from `from` to `to` with the symbols of the stream from `start` to `end`. */
export function readHuffman(
  table: HuffmanTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  literals: Uint8Array,
  from: number,
  to: number,
): void {
  const { width, symbols, bits: counts } = table;
  const bits = backwardBits(bytes, start, end);
  for (let at = from; at < to; at++) {
    const code = bitsAt(bits, bits.left - width, width);
    literals[at] = symbols[code]!;
    bits.left -= counts[code]!;
    if (bits.left < 0) throw new FormatError('literals are cut off');
  }
  if (bits.left !== 0) throw new FormatError('literals do not end where they should');
}
