/**
 * Records of constant NSString objects (`__cfstring`): where their text is and how long. They tell
 * texts that hold a NUL or stand within others, and which are literals of Objective-C.
 */

import type { MachImage, MachSection } from './image.ts';

/** The text of a record. */
export interface ConstantString {
  readonly start: number;
  readonly end: number;
  readonly isWide: boolean;
  /** Offset of the record in its section. */
  readonly at: number;
}

/** The bit of a record's flags that tells of UTF-16. */
const wideBit = 0x10;
const maxMisses = 10_000;
const two32 = 0x1_0000_0000;

/** The texts that the records of `section` point at; those that point nowhere are left out. */
export function constantStrings(image: MachImage, section: MachSection): ConstantString[] {
  const { reader, is64 } = image;
  const recordBytes = is64 ? 32 : 16;
  const strings: ConstantString[] = [];
  let misses = 0;
  for (let at = section.start; at + recordBytes <= section.end; at += recordBytes) {
    const isWide = (reader.u32(at + recordBytes / 4) & wideBit) !== 0;
    const pointerAt = at + recordBytes / 2;
    const start = is64
      ? locate(image, reader.u32(pointerAt), reader.u32(pointerAt + 4))
      : locate(image, reader.u32(pointerAt), 0);
    const length = reader.u32(at + (recordBytes * 3) / 4);
    const end = start + length * (isWide ? 2 : 1);
    // Records that all point nowhere are none.
    if (start === 0 && ++misses > maxMisses) break;
    if (start > 0 && length > 0 && end <= reader.length) {
      strings.push({ start, end, isWide, at: at - section.start });
    }
  }
  return strings;
}

/**
 * File offset of what a pointer means. Before it is loaded, a pointer may be an address, or hold
 * bits of a chain of fixups above an address or above an offset from the image's start: 36 bits of
 * target (`DYLD_CHAINED_PTR_64`), 43 of arm64e, 32 when that is signed. The one that lies in a
 * section of text is meant.
 */
function locate(image: MachImage, low: number, high: number): number {
  const { base } = image;
  const of36 = (high & 0xf) * two32 + low;
  const of43 = (high & 0x7ff) * two32 + low;
  for (const address of [high * two32 + low, of36, base + of36, base + low, of43, base + of43]) {
    for (const section of image.sections) {
      const from = address - section.address;
      if (from >= 0 && from < section.end - section.start && section.segment !== '__LINKEDIT') {
        return section.start + from;
      }
    }
  }
  return 0;
}
