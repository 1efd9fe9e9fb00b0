/** Asset catalogs. */

import { buildAssetCatalog } from '../apple-build.ts';

export function seeds(): Buffer[] {
  return [
    buildAssetCatalog([
      { name: 'config.json', data: Buffer.from('{"a": "value"}') },
      { name: 'packed.json', data: Buffer.from('bvx2 and so on') },
    ]),
  ];
}
