/**
 * Files that compilers put into every app and that hold names and numbers of its own code only:
 * nothing in them is worth a search.
 */

import type { Format } from '#decoders/format';

/** Compiled baseline profiles (`assets/dexopt/baseline.prof` and `.profm`; AOSP profman): hashes of methods. */
export const baselineProfile: Format = {
  name: 'baseline profile',
  recognises: (bytes) =>
    bytes[0] === 0x70 &&
    bytes[1] === 0x72 &&
    (bytes[2] === 0x6f || bytes[2] === 0x6d) &&
    bytes[3] === 0 &&
    bytes[4] === 0x30 &&
    bytes[7] === 0,
  decode() {},
};

/** Kotlin's index of a module's packages (`META-INF/*.kotlin_module`): a count, versions, names of classes. */
export const kotlinModule: Format = {
  name: 'kotlin module',
  recognises: (bytes) => {
    const isVersion =
      bytes.length >= 16 && versionBytes.every((byte, index) => byte < 0 || byte === bytes[index]);
    return isVersion && bytes[7]! > 0 && bytes[7]! < 8;
  },
  decode({ bytes, name }, output) {
    if (!name.endsWith('.kotlin_module')) output.rest(0, bytes.length);
  },
};

/** Three numbers follow, of four bytes each: -1 for what may be anything. */
const versionBytes = [0, 0, 0, 3, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1];
