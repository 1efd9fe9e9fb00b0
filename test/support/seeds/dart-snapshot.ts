/** Snapshots of both layouts. */

import { buildImage, buildSnapshot } from '../dart-build.ts';

const strings = Array.from({ length: 12 }, (_, index) => `string number ${index}`);

export function seeds(): Uint8Array[] {
  return [
    buildSnapshot([...strings, 'w\u0131de', ''], 'product arm64 android compressed-pointers'),
    buildImage(strings, 94),
  ];
}
