/** Tells what the sections of a Mach-O image hold, each in the way of its kind. */

import type { FormatOutput } from '#decoders/format';
import { constantStrings } from './constant-strings.ts';
import type { MachImage, MachRange, MachSection } from './image.ts';
import { eachArm64SmallString, eachX64SmallString } from './small-strings.ts';
import { type TextRange, eachCString, eachTextRun, eachWideString } from './text-runs.ts';

type Kind = 'strings' | 'wide strings' | 'constant strings' | 'code' | 'list' | 'data' | 'nothing';

/** What is shared by the sections of one image. */
interface Telling {
  readonly image: MachImage;
  readonly bytes: Buffer;
  readonly output: FormatOutput;
  /** Starts of texts that are told, with their ends. */
  readonly told: Map<number, number>;
  /** Starts of texts that are literals of Objective-C. */
  readonly literals: Set<number>;
}

/** Fewer characters are no secret without a name, and make most of the strings. */
const leastLength = 4;
/** In data any few bytes look like text. */
const leastRunLength = 6;
/** Honest sections don't lie over each other. */
const maxOverlap = 2;

/** Sections whose names say that they are made of pointers and numbers, or of names of types alone. */
const silent =
  /^__(?:unwind_info|eh_frame|gcc_except_tab|compact_unwind|(?:auth_|weak_)?got|objc_(?!methname|classname|const_ax)\w+|swift5_(?!reflstr)\w+|swift_\w+|ents_der|thread_vars|thread_ptrs|init_offsets|chain_starts)$/;

/** Tells all sections. Those that the App Store has encrypted are left out, as far as they are. */
export function tellSections(image: MachImage, output: FormatOutput): void {
  const { bytes } = image.reader;
  const telling: Telling = {
    image,
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    output,
    told: new Map(),
    literals: new Set(),
  };
  let budget = bytes.length * maxOverlap;
  const last: MachSection[] = [];
  for (const section of image.sections) {
    const kind = kindOf(section);
    for (const range of readable(section, image.encrypted)) {
      budget -= range.end - range.start;
      if (budget < 0) {
        output.gap('Its sections lie over each other: not all of them were searched.');
        return;
      }
      // Their texts are in other sections, which tell them first.
      if (kind === 'constant strings') last.push({ ...section, ...range });
      else tellSection(telling, { ...section, ...range }, section.start, kind);
    }
  }
  for (const section of last) tellConstantStrings(telling, section);
}

/** By type (`S_CSTRING_LITERALS` and so on in `mach-o/loader.h`), then by name. */
function kindOf({ segment, name, type, isCode }: MachSection): Kind {
  if (segment === '__LLVM_COV') return 'nothing';
  if (segment === '__DWARF') return /^__debug_(?:line_)?str$/.test(name) ? 'strings' : 'nothing';
  if (name === '__objc_methtype' || silent.test(name)) return 'nothing';
  if (type === 2 || name === '__swift5_reflstr') return 'strings';
  if (name === '__ustring') return 'wide strings';
  if (name === '__cfstring') return 'constant strings';
  if (name === '__info_plist' || name === '__entitlements') return 'list';
  // Literals and plain data; the others are pointers, stubs, zeros.
  const isData = type === 0 || type === 3 || type === 4 || type === 0xe || type === 0x11;
  if (!isData) return 'nothing';
  return isCode ? 'code' : 'data';
}

function readable({ start, end }: MachSection, encrypted: MachRange | undefined): MachRange[] {
  if (!encrypted || encrypted.end <= start || encrypted.start >= end)
    return end > start ? [{ start, end }] : [];
  return [
    { start, end: encrypted.start },
    { start: encrypted.end, end },
  ].filter((range) => range.end > range.start);
}

function tellSection(telling: Telling, section: MachSection, sectionStart: number, kind: Kind): void {
  const { bytes, image, output } = telling;
  const { start, end } = section;
  const tell: TextRange = (from, to, isWide) => tellText(telling, section, sectionStart, from, to, isWide);
  switch (kind) {
    case 'strings':
      eachCString(bytes, start, end, leastLength, tell);
      return;
    case 'wide strings':
      eachWideString(bytes, start, end, leastLength, tell);
      return;
    case 'data':
      eachTextRun(bytes, start, end, leastRunLength, tell);
      return;
    case 'list':
      output.entry(`${image.architecture} ${section.name.slice(2)}`, bytes.subarray(start, end));
      return;
    case 'code':
      tellCode(telling, section);
      return;
    case 'constant strings':
    case 'nothing':
  }
}

function tellText(
  { bytes, image, output, told, literals }: Telling,
  { segment, name }: MachSection,
  sectionStart: number,
  from: number,
  to: number,
  isWide: boolean,
): void {
  told.set(from, to);
  const text = bytes.toString(isWide ? 'utf16le' : 'utf8', from, to);
  output.string(text, () => {
    const literal = literals.has(from) ? ' (Objective-C literal)' : isWide ? ' (UTF-16)' : '';
    return {
      spot: `${image.architecture} ${segment},${name}+0x${(from - sectionStart).toString(16)}${literal}`,
    };
  });
}

/** Texts that no other section told as they are; of the others, that they are literals. */
function tellConstantStrings({ image, bytes, output, told, literals }: Telling, section: MachSection): void {
  const { encrypted, architecture } = image;
  let budget = bytes.length * maxOverlap;
  for (const { start, end, isWide, at } of constantStrings(image, section)) {
    literals.add(start);
    const isUnreadable = encrypted !== undefined && start < encrypted.end && end > encrypted.start;
    if (isUnreadable || told.get(start) === end || end - start < leastLength * (isWide ? 2 : 1)) continue;
    budget -= end - start;
    if (budget < 0) return;
    output.string(bytes.toString(isWide ? 'utf16le' : 'utf8', start, end), () => ({
      spot: `${architecture} ${section.segment},${section.name}+0x${at.toString(16)}`,
    }));
  }
}

function tellCode({ bytes, image, output }: Telling, section: MachSection): void {
  const { architecture } = image;
  const tell = (text: string, at: number): void => {
    const address = section.address + at - section.start;
    output.string(text, () => ({
      spot: `${architecture} Swift string in code at 0x${address.toString(16)}`,
    }));
  };
  if (architecture.startsWith('arm64')) eachArm64SmallString(bytes, section.start, section.end, tell);
  else if (architecture === 'x86_64') eachX64SmallString(bytes, section.start, section.end, tell);
}
