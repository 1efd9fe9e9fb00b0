/**
 * Java class files, as in JAR and AAR: every text of the constant pool is told, strings with the
 * field, method or annotation that holds them and the name that they are given there.
 */

import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { type ClassFile, openClass, tags } from './class-file.ts';
import { type MemberVisitor, readMembers } from './members.ts';

/** Fat Mach-O files begin alike; where the version of a class file stands, they have a count below this. */
const firstVersion = 45;
/** Work that is allowed for each byte of the file: members of hostile files can share one text. */
const outputPerByte = 16;
const leastOutput = 512 * 1024;

/** Reads class files; see above. */
export const javaClass: Format = {
  name: 'java class',
  recognises: (bytes) =>
    bytes.length > 24 &&
    bytes[0] === 0xca &&
    bytes[1] === 0xfe &&
    bytes[2] === 0xba &&
    bytes[3] === 0xbe &&
    bytes[6] === 0 &&
    bytes[7]! >= firstVersion,
  decode({ bytes }, output) {
    const file = openClass(bytes);
    const isTold = new Uint8Array(file.constants);
    try {
      const owner = file.className(file.reader.u16(file.end + 2));
      readMembers(file, owner, createVisitor(file, owner, isTold, output));
    } finally {
      // What a damaged class did not tell with its place is told all the same.
      tellOthers(file, isTold, output);
    }
  },
};

function createVisitor(
  file: ClassFile,
  owner: string,
  isTold: Uint8Array,
  output: FormatOutput,
): MemberVisitor {
  const keys = new Map<number, string | undefined>();
  let left = Math.max(leastOutput, file.reader.length * outputPerByte);
  const tell = (value: string, key: string | undefined, place: () => string): void => {
    left -= value.length + (key?.length ?? 0);
    if (left < 0) throw new FormatError('its parts overlap too often');
    if (value !== '') output.string(value, () => ({ spot: place(), owner }), key);
  };
  return {
    text(index, key, place) {
      if (keys.has(index) && (key === undefined || keys.get(index) === key)) return;
      const value = file.utf8(index);
      keys.set(index, key);
      isTold[index] = 1;
      tell(value, key, place);
    },
    array: tell,
  };
}

function tellOthers(file: ClassFile, isTold: Uint8Array, output: FormatOutput): void {
  for (let index = 1; index < file.constants; index++) {
    if (file.tag(index) !== tags.utf8 || isTold[index] === 1) continue;
    const value = file.utf8(index);
    if (value !== '') output.string(value, () => ({ spot: `constant ${index}` }));
  }
}
