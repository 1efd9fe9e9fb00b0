/** The functions of a Hermes bytecode file: where their code lies and what they are called. */

import { type HermesFile, firstShapeVersion } from './file.ts';

/** Functions by number; an entry whose header is broken has no code. */
export interface HermesFunctions {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
  /** Numbers of the names in the string table. */
  readonly names: Uint32Array;
}

const overflowedFlag = 0x20;

/** Reads all function headers, small and large. */
export function readFunctions(file: HermesFile): HermesFunctions {
  const { reader, functionsAt, functionBytes, functionCount, isDelta } = file;
  const isNew = file.version >= firstShapeVersion;
  reader.slice(functionsAt, functionCount * functionBytes);
  const starts = new Uint32Array(functionCount);
  const lengths = new Uint32Array(functionCount);
  const names = new Uint32Array(functionCount);
  let smallBefore = 0;
  let largeBefore = 0;
  for (let index = 0; index < functionCount; index++) {
    const at = functionsAt + index * functionBytes;
    const second = reader.u32(at + 4);
    const flags = reader.u8(at + functionBytes - 1);
    let start = reader.u32(at) & 0x1ffffff;
    if (isDelta) start = smallBefore = (start + smallBefore) & 0x1ffffff;
    let length = isNew ? second & 0x3fff : second & 0x7fff;
    let name = isNew ? (second >>> 14) & 0xff : second >>> 15;
    if ((flags & overflowedFlag) !== 0) {
      const large = isNew ? name * 0x1000000 + start : (reader.u32(at + 8) & 0x1ffffff) * 0x10000 + start;
      // Offset, parameters, (loop depth,) length, name: four bytes each.
      const skip = isNew ? 12 : 8;
      if (large + skip + 8 > reader.length) continue;
      start = reader.u32(large);
      if (isDelta) start = largeBefore = (start + largeBefore) >>> 0;
      length = reader.u32(large + skip);
      name = reader.u32(large + skip + 4);
    }
    if (start + length > reader.length) continue;
    starts[index] = start;
    lengths[index] = length;
    names[index] = name;
  }
  return { count: functionCount, starts, lengths, names };
}
