/** Code with strings in every place, a container, a compact file. */

import { assemble, dexOfStrings, toContainer } from '../dex-build.ts';
import { plantedSources } from '../planted-smali.ts';

export function seeds(): readonly Uint8Array[] {
  const plain = [dexOfStrings(['a', 'some text']), dexOfStrings(['compact'], 'cdex001\0')];
  const full = assemble(plantedSources);
  return full ? [full, toContainer(full), ...plain] : plain;
}
