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
  recognises: (bytes, name) =>
    name.endsWith('.kotlin_module') &&
    bytes[0] === 0 &&
    bytes[1] === 0 &&
    bytes[2] === 0 &&
    bytes[3] === 3 &&
    bytes[4] === 0,
  decode() {},
};
