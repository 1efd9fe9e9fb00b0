/** All formats, in the order in which they are asked. A new one needs its line here. */

import type { Format } from './format.ts';
import { zip } from './zip/zip.ts';

/** See above. */
export const formats: readonly Format[] = [zip];

/**
 * The format of `bytes`, by content; undefined for text and what nobody knows. `isNested`: they
 * come out of a container, where more is worth a try.
 */
export function formatOf(bytes: Uint8Array, name: string, isNested: boolean): Format | undefined {
  void isNested;
  return formats.find((format) => format.recognises(bytes, name));
}
