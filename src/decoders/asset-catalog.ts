/**
 * Compiled asset catalogs (`Assets.car`): a store of blocks (BOM, big-endian) whose renditions
 * (little-endian) hold images, and data that people put there: JSON, text, keys. Images are left out.
 */

import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type Format, FormatError, type FormatOutput } from './format.ts';

/** Opens asset catalogs. */
export const assetCatalog: Format = {
  name: 'asset catalog',
  recognises: (bytes) => bytes[0] === 0x42 && Buffer.from(bytes.subarray(0, 8)).equals(storeMagic),
  decode({ bytes }, output) {
    const store = createByteReader(bytes, true);
    const indexAt = store.u32(16);
    const count = store.u32(indexAt);
    let damaged = 0;
    let budget = bytes.length * maxOverlap;
    for (let index = 0; index < count; index++) {
      const record = indexAt + 4 + index * 8;
      if (record + 8 > bytes.length) throw new FormatError('it counts more blocks than it has');
      const at = store.u32(record);
      const length = store.u32(record + 4);
      if (length === 0) continue;
      if (at + length > bytes.length) damaged++;
      else if ((budget -= length) < 0) throw new FormatError('its blocks lie over each other');
      else tellBlock(bytes.subarray(at, at + length), output);
    }
    if (damaged > 0) throw new FormatError(`${damaged} of its blocks are outside of it`);
  },
};

const storeMagic = Buffer.from('BOMStore');
const maxOverlap = 2;
/** `CTSI`, read backwards, begins a rendition; its header has this length. */
const renditionMagic = 0x43545349;
const renditionHeaderBytes = 184;
const nameAt = 40;
const nameBytes = 128;
const informationAt = 168;
/** `RAWD`, before data as it is. */
const rawMagic = 0x52415744;
const tree = 'tree';

/** Tells a block. Data that is compressed begins as such, and is opened in its turn. */
function tellBlock(block: Uint8Array, output: FormatOutput): void {
  const reader = createByteReader(block);
  if (block.length < renditionHeaderBytes || reader.u32(0) !== renditionMagic) {
    tellPlain(reader, output);
    return;
  }
  const name = untilNul(reader.latin1(nameAt, nameBytes));
  if (name !== '') output.string(name, () => ({ spot: 'name of an asset' }));
  const dataAt = renditionHeaderBytes + reader.u32(informationAt);
  if (dataAt + 12 > block.length || reader.u32(dataAt) !== rawMagic) return;
  const start = dataAt + 12;
  const data = reader.slice(start, Math.min(reader.u32(dataAt + 8), block.length - start));
  if (data.length > 0) output.entry(name === '' ? 'data asset' : name, data);
}

function untilNul(text: string): string {
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Names of assets and what else is text; trees and tables of numbers are not. */
function tellPlain({ bytes, length, latin1 }: ByteReader, output: FormatOutput): void {
  if (length < 4 || length > maxPlainBytes || latin1(0, 4) === tree) return;
  const text = untilNul(Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('utf8'));
  if (text.length >= 4 && !/[^\t\n\r -~\u00a0-\ufffc]/.test(text)) {
    output.string(text, () => ({ spot: 'name' }));
  }
}

const maxPlainBytes = 4096;
