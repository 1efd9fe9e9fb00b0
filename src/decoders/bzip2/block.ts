/** A block of bzip2: Huffman codes, runs, and bytes by how long ago they were used (move to front). */

import { FormatError } from '#decoders/format';
import type { BitReader } from './bit-reader.ts';
import { type HuffmanTable, createHuffmanTable } from './huffman.ts';

/** What undoing the sorting needs. */
export interface Block {
  /** Bytes in it; they stand in the low eight bits of `symbols`. */
  readonly length: number;
  readonly startAt: number;
  /** How often each byte value is used. */
  readonly counts: Uint32Array;
}

const maxTables = 6;
const symbolsForSelector = 50;
const runB = 1;

/** Reads the block behind its magic and sum into `symbols`, which bounds it. */
export function readBlock(bits: BitReader, symbols: Uint32Array): Block {
  if (bits.bit() === 1) throw new FormatError('it is randomised, which no version in use writes');
  const startAt = bits.read(24);
  const used = readUsedBytes(bits);
  const tableCount = bits.read(3);
  if (tableCount < 2 || tableCount > maxTables) throw new FormatError('its count of tables is wrong');
  const selectors = readSelectors(bits, tableCount);
  const tables = Array.from({ length: tableCount }, () => createHuffmanTable(bits, used.length + 2));
  const block = readSymbols(bits, symbols, used, selectors, tables);
  if (startAt >= block.length) throw new FormatError('a block begins outside of itself');
  return { ...block, startAt };
}

function readUsedBytes(bits: BitReader): Uint8Array {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if ((groups & (0x8000 >> group)) === 0) continue;
    const members = bits.read(16);
    for (let index = 0; index < 16; index++) {
      if ((members & (0x8000 >> index)) !== 0) used.push(group * 16 + index);
    }
  }
  if (used.length === 0) throw new FormatError('a block uses no bytes');
  return Uint8Array.from(used);
}

function readSelectors(bits: BitReader, tableCount: number): Uint8Array {
  const count = bits.read(15);
  const order = Array.from({ length: tableCount }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    let place = 0;
    while (bits.bit() === 1) {
      if (++place >= tableCount) throw new FormatError('a table is named that there is not');
    }
    const [table] = order.splice(place, 1) as [number];
    order.unshift(table);
    selectors[index] = table;
  }
  return selectors;
}

function readSymbols(
  bits: BitReader,
  symbols: Uint32Array,
  used: Uint8Array,
  selectors: Uint8Array,
  tables: readonly HuffmanTable[],
): Omit<Block, 'startAt'> {
  const recent = Uint8Array.from(used);
  const counts = new Uint32Array(256);
  const endSymbol = used.length + 1;
  let length = 0;
  let run = 0;
  let runShift = 0;
  const addRun = (): void => {
    if (run > symbols.length - length) throw new FormatError('a block is too long');
    symbols.fill(recent[0]!, length, length + run);
    counts[recent[0]!]! += run;
    length += run;
    run = 0;
    runShift = 0;
  };
  for (let group = 0; ; group++) {
    const table = tables[selectors[group] ?? maxTables];
    if (!table) throw new FormatError('a block has too few tables');
    for (let index = 0; index < symbolsForSelector; index++) {
      const symbol = table.read(bits);
      if (symbol <= runB) {
        if (runShift > 20) throw new FormatError('a run is too long');
        run += (symbol + 1) << runShift++;
        continue;
      }
      if (run > 0) addRun();
      if (symbol === endSymbol) return { length, counts };
      if (length >= symbols.length) throw new FormatError('a block is too long');
      const byte = recent[symbol - 1]!;
      recent.copyWithin(1, 0, symbol - 1);
      recent[0] = byte;
      counts[byte]!++;
      symbols[length++] = byte;
    }
  }
}
