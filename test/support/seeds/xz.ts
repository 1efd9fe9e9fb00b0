/** xz files to damage. */

import { packedBy } from './compressed.ts';

export function seeds(): Uint8Array[] {
  return packedBy(
    'xz',
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AAfABNdADmbyfLnULjF4lzC4GNlenJBAAAAAN9m9H93m9qvAAEvII6t9AkftvN9AQAAAAAEWVo=',
  );
}
