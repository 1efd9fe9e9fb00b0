/**
 * What no other format claims and is not text: fonts, databases of other makers, code of other
 * machines. Asked last, and only for what comes out of a container.
 */

import type { Format } from './format.ts';
import { utf16Form } from './utf-16-form.ts';
import { utf16Runs } from './utf-16-runs.ts';

/** Hands over the bytes as they are, in which ASCII and UTF-8 are found, and runs of UTF-16. */
export const binary: Format = {
  name: 'binary',
  recognises: (bytes) => bytes.includes(0) && utf16Form(bytes) === undefined,
  decode({ bytes }, output) {
    output.text(bytes);
    utf16Runs(bytes, 0, bytes.length, (text, at, isBigEndian) => {
      output.string(text, () => ({ spot: `UTF-16${isBigEndian ? 'BE' : 'LE'} at 0x${at.toString(16)}` }));
    });
  },
};
