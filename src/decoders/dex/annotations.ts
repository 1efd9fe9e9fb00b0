/** Strings in annotations: Retrofit's headers and paths, names of columns, and compilers' own notes. */

import type { DexFile } from './dex-file.ts';
import { readAnnotation } from './encoded-value.ts';
import type { Names } from './names.ts';

/** `place` is what is annotated. */
export type VisitAnnotation = (stringIndex: number, key: string | undefined, place: () => string) => void;

/** Reads the annotations of a class, its fields and methods; `at` is the offset of their directory. */
export type AnnotationReader = (type: number, at: number, visit: VisitAnnotation) => void;

/**
 * Signatures and names of what is compiled, which nobody wrote as a value: nearly all strings in
 * annotations. They are left to the strings that are told without a place.
 */
const compilersOwn =
  /^L(?:dalvik\/annotation\/(?!AnnotationDefault;)|kotlin\/Metadata;|kotlin\/jvm\/internal\/|kotlin\/coroutines\/jvm\/)/;

/** Makes a reader for the annotations in `dex`. */
export function createAnnotationReader(dex: DexFile, names: Names): AnnotationReader {
  // 1: a compiler's own, 2: not.
  const kinds = new Uint8Array(dex.types);
  const isCompilersOwn = (type: number): boolean => {
    if (kinds[type] === 0) kinds[type] = compilersOwn.test(dex.descriptor(type)) ? 1 : 2;
    return kinds[type] === 1;
  };
  const readSet = (setAt: number, subject: () => string, visit: VisitAnnotation): void => {
    if (setAt === 0) return;
    const count = dex.u32(setAt);
    for (let index = 0; index < count; index++) {
      const at = dex.u32(setAt + 4 + index * 4) + 1;
      dex.spend(8);
      if (isCompilersOwn(dex.uleb({ at }))) continue;
      readAnnotation(dex, { at }, (stringIndex, element, annotation) => {
        const name = annotation === undefined ? '' : simpleName(names.className(annotation));
        visit(stringIndex, element === 'value' ? name : element, () => `${subject()} (annotation ${name})`);
      });
    }
  };
  const fieldName = (index: number) => (): string => `${names.field(index).owner}.${names.field(index).name}`;
  const methodName = (index: number) => (): string =>
    `${names.method(index).owner}.${names.method(index).name}()`;

  return (type, at, visit) => {
    readSet(dex.u32(at), () => names.className(type), visit);
    const fields = dex.u32(at + 4);
    const methods = dex.u32(at + 8);
    const parameters = dex.u32(at + 12);
    let item = at + 16;
    for (let left = fields; left > 0; left--, item += 8) {
      readSet(dex.u32(item + 4), fieldName(dex.u32(item)), visit);
    }
    for (let left = methods; left > 0; left--, item += 8) {
      readSet(dex.u32(item + 4), methodName(dex.u32(item)), visit);
    }
    for (let left = parameters; left > 0; left--, item += 8) {
      const list = dex.u32(item + 4);
      for (let count = dex.u32(list), index = 0; index < count; index++) {
        dex.spend(4);
        readSet(dex.u32(list + 4 + index * 4), methodName(dex.u32(item)), visit);
      }
    }
  };
}

function simpleName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
}
