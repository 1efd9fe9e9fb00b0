/** Apps of one file, in each version of the manifest. */

import { buildSingleFile } from '../single-file.ts';

export function seeds(): Uint8Array[] {
  const files = { 'a.dll': Buffer.from('MZ and text'), 'appsettings.json': Buffer.from('{"Key": "value"}') };
  return [buildSingleFile(1, files), buildSingleFile(2, files, 'windows'), buildSingleFile(6, files)];
}
