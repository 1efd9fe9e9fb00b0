/** Bundles of a few modules. */

import { buildRamBundle } from '../ram-bundle.ts';

export function seeds(): Uint8Array[] {
  return [buildRamBundle('var start = 1;', ['__d(0)', '', '__d(2, "text")']), buildRamBundle('', [])];
}
