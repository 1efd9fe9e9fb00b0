/** Metadata of the layouts that differ. */

import { buildMetadata } from '../unity-build.ts';

export function seeds(): Uint8Array[] {
  return [24, 31, 35, 39].map((version) =>
    buildMetadata(version, ['first literal', 'zweites \u00fc', 'third'], 'text of a constant'),
  );
}
