/** Packed assemblies. */

import { packRepeated, toXalz } from '../dotnet-build.ts';

export function seeds(): Uint8Array[] {
  return [2, 40].map((repeats) => {
    const { block, size } = packRepeated('some text that comes again; ', repeats);
    return toXalz(block, size);
  });
}
