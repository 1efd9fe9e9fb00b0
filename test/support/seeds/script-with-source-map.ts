/** A script that carries its map. */

import { seeds as maps } from './source-map.ts';

export function seeds(): Uint8Array[] {
  const map = Buffer.from(maps()[0]!).toString('base64');
  return [Buffer.from(`run();\n//# sourceMappingURL=data:application/json;base64,${map}\n`)];
}
