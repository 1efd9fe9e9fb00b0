/** bzip2 files to damage. */

import { packedBy } from './compressed.ts';

export function seeds(): Uint8Array[] {
  return packedBy('bzip2', 'QlpoOTFBWSZTWY3gSnsAAAtRgAAQQAQCAoxAIAAhtQmn6oIMmIcnC5pR0Rj4sT4u5IpwoSEbwJT2');
}
