/** zstd files to damage. */

import { packedBy } from './compressed.ts';

export function seeds(): Uint8Array[] {
  return packedBy('zstd', 'KLUv/QRYlQAAYHNvbWUgdGV4dCwgCgEAposXTr4yxw==');
}
