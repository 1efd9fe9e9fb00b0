/** Kernel files of one component and of two. */

import { buildKernel } from '../dart-build.ts';

export function seeds(): Uint8Array[] {
  const one = {
    sources: [
      { file: 'file:///a/main.dart', text: "const key = 'value';\n", imported: 'package:a/main.dart' },
      { file: 'file:///a/part.dart', text: 'const b = 2;', imported: '' },
    ],
    strings: ['', 'key', 'value', 'longer than the others'],
  };
  return [buildKernel([one]), buildKernel([one, { sources: [], strings: ['x', 'y'] }], 7)];
}
