/**
 * ELF: libraries and programs of Android and Linux. Tells strings by section and offset; where
 * sections are stripped, by segment. What is appended to the file is opened in turn.
 */

import type { Format } from '#decoders/format';
import { isElf, readElf } from './file.ts';
import { tellElf } from './sections.ts';

/** Less is padding. */
const leastAppended = 64;

/** Opens ELF files; see above. */
export const elf: Format = {
  name: 'elf',
  recognises: (bytes) => isElf(bytes) && bytes.length >= 52,
  decode({ bytes }, output) {
    const file = readElf(bytes);
    if (file.sections.length === 0 && file.segments.length === 0) {
      output.note('Its headers tell of nothing: all of it was searched as it is.');
      output.rest(0, bytes.length);
      return;
    }
    tellElf(file, output);
    if (bytes.length - file.end >= leastAppended) output.entry('appended', bytes.subarray(file.end));
  },
};
