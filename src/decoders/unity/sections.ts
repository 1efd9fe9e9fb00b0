/** Where the sections of IL2CPP metadata lie: pairs of offset and size, from version 38 on triples. */

import type { ByteReader } from '#decoders/byte-reader';

/** A section; `count` of entries from version 38 on, 0 before. */
export interface Section {
  readonly at: number;
  readonly bytes: number;
  readonly count: number;
}

export interface MetadataSections {
  readonly literals: Section;
  readonly literalData: Section;
  /** Names, each with a NUL. */
  readonly names: Section;
  readonly fieldDefaults: Section;
  readonly defaultData: Section;
  readonly fields: Section;
  readonly types: Section;
}

/** From here on the header is made of triples. */
const firstTripleVersion = 38;
const pairBytes = 8;
const tripleBytes = 12;

/** Sections in the order of the header, by number of the pair or triple. */
const order = {
  literals: 0,
  literalData: 1,
  names: 2,
  fieldDefaults: 7,
  defaultData: 8,
  fields: 11,
  types: 19,
} as const;

/** Reads the header. Sections are not checked: a read outside of the file throws. */
export function readSections(reader: ByteReader, version: number): MetadataSections {
  const step = stepOf(reader, version);
  const section = (index: number): Section => sectionAt(reader, step, index);
  return {
    literals: section(order.literals),
    literalData: section(order.literalData),
    names: section(order.names),
    fieldDefaults: section(order.fieldDefaults),
    defaultData: section(order.defaultData),
    fields: section(order.fields),
    types: section(order.types),
  };
}

function sectionAt({ u32 }: ByteReader, step: number, index: number): Section {
  const at = 8 + index * step;
  return { at: u32(at), bytes: u32(at + 4), count: step === tripleBytes ? u32(at + 8) : 0 };
}

/** Between versions 31 and 38 it is not known which: literals are followed by their data. */
function stepOf(reader: ByteReader, version: number): number {
  const usual = version >= firstTripleVersion ? tripleBytes : pairBytes;
  for (const step of [usual, pairBytes + tripleBytes - usual]) {
    const literals = sectionAt(reader, step, order.literals);
    const data = sectionAt(reader, step, order.literalData);
    const gap = data.at - literals.at - literals.bytes;
    if (gap >= 0 && gap < 64 && data.at + data.bytes <= reader.length) return step;
  }
  return usual;
}
