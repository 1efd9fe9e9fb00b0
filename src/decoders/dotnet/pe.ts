/** Portable executables, as far as .NET needs them: sections, and where the CLI header points. */

import type { ByteReader } from '#decoders/byte-reader';
import { FormatError } from '#decoders/format';

/** The parts of a .NET assembly; offsets count from the start of the file. */
export interface CliImage {
  /** File offset of a virtual address; throws a FormatError for one outside of all sections. */
  offsetOf(address: number): number;
  readonly metadataAt: number;
  readonly metadataBytes: number;
  /** Virtual address of the resources; 0 when there are none. */
  readonly resources: number;
}

interface Section {
  readonly address: number;
  readonly bytes: number;
  readonly fileAt: number;
}

const cliDirectory = 14;

/** Offset of the directory entry of the CLI header; undefined when there is none. */
function cliEntry({ u16, u32, length }: ByteReader): number | undefined {
  if (length < 0x100 || u16(0) !== 0x5a4d) return undefined;
  const header = u32(0x3c);
  if (header + 0x100 > length || u32(header) !== 0x4550) return undefined;
  const optional = header + 24;
  const magic = u16(optional);
  if (magic !== 0x10b && magic !== 0x20b) return undefined;
  const entry = optional + (magic === 0x10b ? 96 : 112) + cliDirectory * 8;
  return entry + 8 <= length && u32(entry) !== 0 ? entry : undefined;
}

/** True for a portable executable with a CLI header. */
export function hasCliHeader(reader: ByteReader): boolean {
  return cliEntry(reader) !== undefined;
}

/** Reads the headers of a .NET assembly. */
export function readCliImage(reader: ByteReader): CliImage {
  const entry = cliEntry(reader);
  if (entry === undefined) throw new FormatError('it has no CLI header');
  const sections = readSections(reader);
  const offsetOf = (address: number): number => {
    const section = sections.find(({ address: start, bytes }) => address >= start && address < start + bytes);
    if (!section) throw new FormatError('an address lies in no section');
    return address - section.address + section.fileAt;
  };
  const cli = offsetOf(reader.u32(entry));
  return {
    offsetOf,
    metadataAt: offsetOf(reader.u32(cli + 8)),
    metadataBytes: reader.u32(cli + 12),
    resources: reader.u32(cli + 24),
  };
}

function readSections({ u16, u32 }: ByteReader): Section[] {
  const header = u32(0x3c);
  const count = u16(header + 6);
  const first = header + 24 + u16(header + 20);
  return Array.from({ length: count }, (_, index) => {
    const at = first + index * 40;
    return { address: u32(at + 12), bytes: Math.max(u32(at + 8), u32(at + 16)), fileAt: u32(at + 20) };
  });
}
