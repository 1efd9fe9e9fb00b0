/** gzip files to damage. */

import { gzipSync } from 'node:zlib';
import { packedTexts } from './compressed.ts';

export function seeds(): Uint8Array[] {
  return packedTexts((bytes) => gzipSync(bytes));
}
