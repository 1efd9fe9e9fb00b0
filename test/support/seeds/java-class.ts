/** Classes with strings in every place. */

import { classOfConstant, compileJava } from '../java-build.ts';
import { plantedJava } from '../planted-java.ts';

export function seeds(): readonly Uint8Array[] {
  return [classOfConstant('KEY', 'some text'), ...(compileJava('Planted', plantedJava)?.values() ?? [])];
}
