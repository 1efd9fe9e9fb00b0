/** Tells what the sections of an ELF file hold: strings, and what other files are put into it. */

import { inflateSync } from 'node:zlib';
import type { FormatOutput } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { type TextRange, eachCString, eachTextRun } from '#decoders/mach-o/text-runs';
import { utf16Runs } from '#decoders/utf-16-runs';
import type { ElfFile, ElfSection } from './file.ts';

/** Shorter ones are no secret, and any few bytes look like text. */
const leastLength = 6;
/** Honest sections don't lie over each other. */
const maxOverlap = 2;
/** Alignment between sections is not worth a look. */
const leastGap = 64;

/** Tables of numbers, names of symbols, what compilers and linkers say of themselves. */
const silent =
  /^\.(?:comment|shstrtab|strtab|symtab|dynsym|dynamic|interp|hash|gnu[._]\w*|note\b.*|rela?\b.*|relr\b.*|plt\b.*|got\b.*|eh_frame\w*|gcc_except_table|ARM\.\w+|ctors|dtors|(?:init|fini|preinit)_array.*|debug_(?!str$).*|zdebug_.*|stab.*|llvm.*|jcr|gnu_debuglink|rustc|gopclntab|gosymtab|typelink|itablink|tm_clone_table)$/;

const programBits = 1;
const stringTable = 3;
/** .NET's assembly stores, which Android packages as libraries. */
const storeMagic = [0x58, 0x41, 0x42, 0x41];
const zlibCompression = 1;

/** Tells all sections, and what loaded segments hold beside them. */
export function tellElf(file: ElfFile, output: FormatOutput): void {
  const bytes = Buffer.from(file.reader.bytes.buffer, file.reader.bytes.byteOffset, file.reader.length);
  let budget = bytes.length * maxOverlap;
  const parts = [...file.sections.filter(isWorthwhile), ...uncovered(file)];
  for (const part of parts) {
    budget -= part.end - part.start;
    if (budget < 0) {
      output.gap('Its sections lie over each other: not all of them were searched.');
      return;
    }
    tellSection(file, bytes, part, output);
  }
}

function isWorthwhile({ name, type, isCode, start, end }: ElfSection): boolean {
  if (end <= start || isCode) return false;
  if (type === stringTable) return name === '.dynstr';
  return type === programBits && !silent.test(name);
}

/** Parts of segments that no section claims: all of them where sections are stripped. */
function uncovered({ sections, segments }: ElfFile): ElfSection[] {
  const taken = sections
    .filter(({ start, end, type }) => end > start && type !== 0)
    .sort((a, b) => a.start - b.start);
  const hasSections = taken.length > 0;
  return segments.flatMap((segment) => {
    const parts: ElfSection[] = [];
    const add = (start: number, end: number): void => {
      if (end - start >= leastGap) {
        parts.push({ ...segment, start, end, address: segment.address + start - segment.start });
      }
    };
    // Headers stand at its start; code without sections can have its strings within.
    if (segment.isCode && hasSections) return parts;
    let at = segment.start === 0 && hasSections ? taken[0]!.start : segment.start;
    for (const { start, end } of taken) {
      if (start >= segment.end) break;
      if (end <= at) continue;
      add(at, Math.min(start, segment.end));
      at = Math.max(at, end);
    }
    add(at, segment.end);
    return parts;
  });
}

function tellSection(file: ElfFile, bytes: Buffer, section: ElfSection, output: FormatOutput): void {
  const { name, start, end } = section;
  if (section.isCompressed) {
    const unpacked = uncompressed(file, section);
    if (unpacked) tellRange(unpacked, 0, unpacked.length, section, output);
    else output.rest(start, end);
  } else if (storeMagic.every((byte, index) => bytes[start + index] === byte)) {
    output.entry(name === '' ? 'assembly store' : name, bytes.subarray(start, end));
  } else tellRange(bytes, start, end, section, output);
}

function tellRange(
  bytes: Buffer,
  start: number,
  end: number,
  section: ElfSection,
  output: FormatOutput,
): void {
  const where = section.name === '' ? 'segment' : section.name;
  const place = (at: number) => () => {
    const offset = at - start;
    const address = section.address === 0 ? '' : ` (address 0x${(section.address + offset).toString(16)})`;
    return { spot: `${where}+0x${offset.toString(16)}${address}`, owner: where };
  };
  const tell: TextRange = (from, to, isWide) => {
    if (!isWide) output.string(bytes.toString('utf8', from, to), place(from));
  };
  if (section.type === stringTable || section.name === '.debug_str') {
    eachCString(bytes, start, end, leastLength, tell);
    return;
  }
  eachTextRun(bytes, start, end, leastLength, tell);
  utf16Runs(bytes, start, end, (text, at) => output.string(text, place(at)));
}

/** The header of compressed sections: kind, size, alignment. Undefined where it is not zlib. */
function uncompressed({ reader, is64 }: ElfFile, { start, end }: ElfSection): Buffer | undefined {
  const headerBytes = is64 ? 24 : 12;
  if (end - start < headerBytes || reader.u32(start) !== zlibCompression) return undefined;
  const packed = reader.bytes.subarray(start + headerBytes, end);
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked(packed.length) });
  } catch {
    return undefined;
  }
}
