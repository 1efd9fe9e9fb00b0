/** Resources as Mono writes them, where it is there; else of one string, by hand. */

import { buildResources, resourcesOfString } from '../dotnet-build.ts';

export function seeds(): Uint8Array[] {
  const built = buildResources(
    { ApiKey: 'text of a resource', Other: 'zweiter \u00fc' },
    'bytes of a resource',
  );
  return [...(built ? [built] : []), resourcesOfString('ApiKey', 'text')];
}
