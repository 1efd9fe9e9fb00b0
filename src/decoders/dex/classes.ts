/** Reads the classes of a DEX file: initial values of their fields, their code, their annotations. */

import { FormatError } from '#decoders/format';
import { type VisitAnnotation, createAnnotationReader } from './annotations.ts';
import { type CodeReader, createCodeReader } from './code.ts';
import type { DexFile } from './dex-file.ts';
import { readEncodedValue } from './encoded-value.ts';
import type { Names } from './names.ts';
import type { Teller } from './teller.ts';

/** What a damaged class costs, in bytes: there are some in honest files, but not many. */
const damagedClassWork = 16_384;

/** Tells the strings of all classes. Gives how many could not be read to their end. */
export function readClasses(dex: DexFile, names: Names, teller: Teller): number {
  const code = createCodeReader(dex, names);
  const readAnnotations = createAnnotationReader(dex, names);
  const tellAnnotation: VisitAnnotation = (string, key, place) => teller.string(string, key, place);
  let damaged = 0;
  for (let index = 0; index < dex.classes; index++) {
    try {
      const at = dex.classAt(index);
      const type = dex.u32(at);
      teller.beginClass(() => names.className(type));
      readMembers(dex, names, teller, code, at);
      const annotationsAt = dex.u32(at + 20);
      if (annotationsAt > 0) readAnnotations(type, annotationsAt, tellAnnotation);
    } catch (error) {
      if (!(error instanceof FormatError || error instanceof RangeError)) throw error;
      // Obfuscators plant classes that nobody can read; the others are honest.
      damaged++;
      dex.spend(damagedClassWork);
    }
  }
  return damaged;
}

function readMembers(dex: DexFile, names: Names, teller: Teller, code: CodeReader, classAt: number): void {
  const dataAt = dex.u32(classAt + 24);
  const valuesAt = dex.u32(classAt + 28);
  if (dataAt === 0) return;
  const cursor = { at: dataAt };
  const staticFields = dex.uleb(cursor);
  const instanceFields = dex.uleb(cursor);
  const directMethods = dex.uleb(cursor);
  const virtualMethods = dex.uleb(cursor);

  const values = { at: valuesAt };
  let valuesLeft = valuesAt === 0 ? 0 : dex.uleb(values);
  let field = 0;
  for (let count = 0; count < staticFields + instanceFields; count++) {
    if (count === staticFields) field = 0;
    field += dex.uleb(cursor);
    dex.uleb(cursor);
    dex.spend(2);
    if (count < staticFields && valuesLeft-- > 0) {
      const index = field;
      readEncodedValue(dex, values, (string) => {
        const { name } = names.field(index);
        teller.string(string, name, () => `${names.field(index).owner}.${name} (static value)`);
      });
    }
  }
  let method = 0;
  for (let count = 0; count < directMethods + virtualMethods; count++) {
    if (count === directMethods) method = 0;
    method += dex.uleb(cursor);
    dex.uleb(cursor);
    const codeAt = dex.uleb(cursor);
    dex.spend(3);
    if (codeAt > 0) readMethod(names, teller, code, method, codeAt);
  }
}

function readMethod(names: Names, teller: Teller, code: CodeReader, method: number, codeAt: number): void {
  for (const { index, text, what, key } of code(codeAt, method)) {
    const place = (): string => {
      const { owner, name } = names.method(method);
      return what === undefined ? `${owner}.${name}()` : `${owner}.${name}() (${what})`;
    };
    if (text === undefined) teller.string(index, key, place);
    else teller.text(text, key, place);
  }
}
