/** Bundles, packed and not. */

import { packRepeated } from '../dotnet-build.ts';
import { buildBundle } from '../unity-build.ts';

export function seeds(): Uint8Array[] {
  const { block, size } = packRepeated('text of an asset; ', 9);
  const plain = Buffer.from('text of an asset');
  return [buildBundle('level0', size, block, 2), buildBundle('level1', plain.length, plain, 0)];
}
