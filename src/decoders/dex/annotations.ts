/** Strings in annotations: Retrofit's headers and paths, names of columns, and compilers' own notes. */

import type { DexFile } from './dex-file.ts';
import { readAnnotation } from './encoded-value.ts';
import type { Names } from './names.ts';

/** `place` is what is annotated; a `key` is absent where compilers and not people write. */
export type VisitAnnotation = (stringIndex: number, key: string | undefined, place: () => string) => void;

/** Signatures and names of what is compiled: not what somebody wrote as a value. */
const compilersOwn =
  /^(?:dalvik\.annotation\.|kotlin\.Metadata$|kotlin\.jvm\.internal\.|kotlin\.coroutines\.jvm\.)/;

/** Reads the annotations of a class, its fields and methods; `at` is the offset of their directory. */
export function readAnnotations(
  dex: DexFile,
  names: Names,
  type: number,
  at: number,
  visit: VisitAnnotation,
): void {
  const readSet = (setAt: number, subject: () => string): void => {
    if (setAt === 0) return;
    const count = dex.u32(setAt);
    for (let index = 0; index < count; index++) {
      const cursor = { at: dex.u32(setAt + 4 + index * 4) + 1 };
      dex.spend(8);
      readAnnotation(dex, cursor, (stringIndex, element, annotation) => {
        const name = annotation === undefined ? '' : names.className(annotation);
        const short = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        const key = element === 'value' ? short : element;
        visit(
          stringIndex,
          compilersOwn.test(name) ? undefined : key,
          () => `${subject()} (annotation ${short})`,
        );
      });
    }
  };
  const fieldName = (index: number) => (): string => `${names.field(index).owner}.${names.field(index).name}`;
  const methodName = (index: number) => (): string =>
    `${names.method(index).owner}.${names.method(index).name}()`;

  readSet(dex.u32(at), () => names.className(type));
  const fields = dex.u32(at + 4);
  const methods = dex.u32(at + 8);
  const parameters = dex.u32(at + 12);
  let item = at + 16;
  for (let index = 0; index < fields; index++, item += 8)
    readSet(dex.u32(item + 4), fieldName(dex.u32(item)));
  for (let index = 0; index < methods; index++, item += 8)
    readSet(dex.u32(item + 4), methodName(dex.u32(item)));
  for (let index = 0; index < parameters; index++, item += 8) {
    const list = dex.u32(item + 4);
    const count = dex.u32(list);
    dex.spend(8);
    for (let at = 0; at < count; at++) {
      dex.spend(4);
      readSet(dex.u32(list + 4 + at * 4), methodName(dex.u32(item)));
    }
  }
}
