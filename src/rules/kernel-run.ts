/** What the kernel's look-ahead can be asked for: runs of certain bytes, up to a length. */

import { type ByteSet, bytesIn, rangeOf, unionOf } from './byte-set.ts';

/** More of a run is not asked for (`engine/kernel/look-ahead.ts`): what asks for more shares a keyword. */
export const maxRun = 32;

/**
 * The bytes of which the kernel's look-ahead recognises a run (the contract of
 * `engine/kernel/look-ahead.ts`, which a test holds this to). A colon counts inside a run only.
 */
export const runBytes = unionOf([rangeOf(0x21, 0x7e), rangeOf(0x80, 0xff)]).map((flag, byte) =>
  '"\'`,;()<>{}[]\\'.includes(String.fromCharCode(byte)) ? 0 : flag,
);

/** True when all of `set` counts inside a run. */
export function isOfRuns(set: ByteSet): boolean {
  return bytesIn(set).every((byte) => runBytes[byte] === 1);
}
