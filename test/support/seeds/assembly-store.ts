/** Stores of every version. */

import { buildStore } from '../dotnet-build.ts';

export function seeds(): Uint8Array[] {
  const assemblies = ['App.dll', 'fr/App.resources.dll'].map((name) => ({
    name,
    bytes: Buffer.from(`data of ${name}`),
  }));
  return ([1, 2, 3, 4] as const).map((version) => buildStore(version, assemblies));
}
