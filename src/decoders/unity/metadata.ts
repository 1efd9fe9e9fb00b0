/**
 * `global-metadata.dat`, in which Unity's IL2CPP keeps what is not machine code: string literals
 * of all scripts, and constants with the fields and types that have them.
 */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput, type Spot } from '#decoders/format';
import { type MetadataSections, readSections } from './sections.ts';
import { tellFieldDefaults } from './field-defaults.ts';

/** See above. */
export const unityMetadata: Format = {
  name: 'unity metadata',
  recognises: (bytes) =>
    bytes[0] === 0xaf && bytes[1] === 0x1b && bytes[2] === 0xb1 && bytes[3] === 0xfa && bytes.length > 64,
  decode({ bytes }, output) {
    const reader = createByteReader(bytes);
    const version = reader.i32(4);
    output.fact('framework', 'Unity');
    output.fact('framework', `IL2CPP metadata ${version}`);
    const sections = readSections(reader, version);
    tellLiterals(reader, sections, output);
    try {
      tellFieldDefaults(reader, version, sections, output);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      output.note(`Constants of IL2CPP metadata version ${version} are not where they should be.`);
      const { at, bytes: length } = sections.defaultData;
      if (at < bytes.length) output.rest(at, Math.min(bytes.length, at + length));
    }
  },
};

/**
 * Literals are entries of length and offset, from version 35 on of offset alone: which of them is
 * told by the entries, since no known reader agrees with another on the version.
 */
function tellLiterals(reader: ByteReader, sections: MetadataSections, output: FormatOutput): void {
  const { literals, literalData } = sections;
  reader.slice(literals.at, literals.bytes);
  const data = reader.slice(literalData.at, literalData.bytes);
  const buffer = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const hasLengths = areLengthsGiven(reader, sections);
  const count = Math.floor(literals.bytes / (hasLengths ? 8 : 4));
  let budget = data.length * 4;
  for (let index = 0; index < count; index++) {
    const entry = literals.at + index * (hasLengths ? 8 : 4);
    const start = hasLengths ? reader.u32(entry + 4) : reader.u32(entry);
    const end = hasLengths
      ? start + reader.u32(entry)
      : index + 1 < count
        ? reader.u32(entry + 4)
        : data.length;
    if (end <= start || end > data.length) continue;
    budget -= end - start;
    if (budget < 0) return output.gap('Its string literals share far more bytes than real ones do.');
    output.string(buffer.toString('utf8', start, end), (): Spot => ({ spot: `string literal ${index}` }));
  }
}

/** True when pairs of length and offset lie in the data; a list of offsets alone ascends instead. */
function areLengthsGiven(reader: ByteReader, { literals, literalData }: MetadataSections): boolean {
  const pairs = Math.floor(literals.bytes / 8);
  let previous = 0;
  let fitting = 0;
  for (let index = 0; index < pairs; index++) {
    const length = reader.u32(literals.at + index * 8);
    const start = reader.u32(literals.at + index * 8 + 4);
    if (start + length <= literalData.bytes && start === previous) fitting++;
    previous = start + length;
  }
  return fitting * 2 >= pairs;
}
