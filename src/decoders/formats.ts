/** All formats, in the order in which they are asked. A new one needs its line here. */

import type { Format } from './format.ts';
import { dex } from './dex/dex.ts';
import { hermes } from './hermes/hermes.ts';
import { machO } from './mach-o/mach-o.ts';
import { mobileProvision } from './plist/mobileprovision.ts';
import { binaryPlist, bundlePlist, openStepPlist, xmlPlist } from './plist/plist.ts';
import { resourcesArsc } from './android/resources-arsc.ts';
import { binary } from './strings.ts';
import { binaryXml } from './android/binary-xml.ts';
import { zip } from './zip/zip.ts';

/** See above. */
export const formats: readonly Format[] = [
  zip,
  binaryXml,
  resourcesArsc,
  dex,
  hermes,
  machO,
  binaryPlist,
  bundlePlist,
  mobileProvision,
  xmlPlist,
  openStepPlist,
  // Last: takes all binary data that is left.
  binary,
];

/** Text that is better searched as it is, with its lines, where it is a file of its own. */
const nestedOnly: ReadonlySet<Format> = new Set([xmlPlist, openStepPlist, binary]);

/**
 * The format of `bytes`, by content; undefined for text and what nobody knows. `isNested`: they
 * come out of a container, where more is worth a try.
 */
export function formatOf(bytes: Uint8Array, name: string, isNested: boolean): Format | undefined {
  return formats.find((format) => (isNested || !nestedOnly.has(format)) && format.recognises(bytes, name));
}
