/** Fields, methods and annotations of a Java class file, and the strings in them. */

import { FormatError } from '#decoders/format';
import { type Loaded, readBytecode } from './bytecode.ts';
import { type ClassFile, tags } from './class-file.ts';

/** Receives the index of a text; `place` is made only when it is reported. */
export type VisitText = (textIndex: number, key: string | undefined, place: () => string) => void;

export interface MemberVisitor {
  readonly text: VisitText;
  /** A text that code keeps as an array. */
  array(value: string, key: string | undefined, place: () => string): void;
}

interface Cursor {
  at: number;
}

/** Deeper nesting than this is no honest file. */
const maxDepth = 32;
/** Compilers' own: signatures and names of what is compiled. */
const compilersOwn = /^Lkotlin\/(?:Metadata|jvm\/internal\/|coroutines\/jvm\/)/;

/** Visits the strings of all members of the class called `owner`. */
export function readMembers(file: ClassFile, owner: string, visitor: MemberVisitor): void {
  const { reader } = file;
  const cursor = { at: file.end + 6 };
  cursor.at += 2 + reader.u16(cursor.at) * 2;
  for (const isMethod of [false, true]) {
    const count = reader.u16(cursor.at);
    cursor.at += 2;
    for (let index = 0; index < count; index++) {
      const name = file.utf8(reader.u16(cursor.at + 2));
      const place = isMethod ? `${owner}.${name}()` : `${owner}.${name}`;
      cursor.at += 6;
      readAttributes(file, cursor, (attribute, at, end) => {
        if (attribute === 'ConstantValue') readConstantValue(file, at, name, place, visitor);
        else if (attribute === 'Code') readCode(file, at, end, name, place, visitor);
        else readAnnotations(file, attribute, at, name, place, visitor);
      });
    }
  }
  readAttributes(file, cursor, (attribute, at) => readAnnotations(file, attribute, at, '', owner, visitor));
}

function readAttributes(
  { reader, utf8 }: ClassFile,
  cursor: Cursor,
  visit: (name: string, at: number, end: number) => void,
): void {
  const count = reader.u16(cursor.at);
  cursor.at += 2;
  for (let index = 0; index < count; index++) {
    const end = cursor.at + 6 + reader.u32(cursor.at + 2);
    if (end > reader.length) throw new FormatError('an attribute is cut off');
    visit(utf8(reader.u16(cursor.at)), cursor.at + 6, end);
    cursor.at = end;
  }
}

function readConstantValue(
  file: ClassFile,
  at: number,
  name: string,
  place: string,
  visitor: MemberVisitor,
): void {
  const index = file.reader.u16(at);
  if (file.tag(index) !== tags.string) return;
  visitor.text(file.stringText(index), name, () => `${place} (constant value)`);
}

function readCode(
  file: ClassFile,
  at: number,
  end: number,
  name: string,
  place: string,
  visitor: MemberVisitor,
): void {
  const start = at + 8;
  const codeEnd = Math.min(end, start + file.reader.u32(at + 4));
  const tell = ({ textIndex, text, key }: Loaded): void => {
    if (text === undefined) visitor.text(textIndex, key, () => place);
    else visitor.array(text, key, () => `${place} (array)`);
  };
  for (const loaded of readBytecode(file, start, codeEnd, name)) tell(loaded);
}

/** Annotations that are being read. */
interface Reading {
  readonly file: ClassFile;
  readonly cursor: Cursor;
  /** What is annotated. */
  readonly subject: string;
  readonly visit: VisitText;
}

function readAnnotations(
  file: ClassFile,
  attribute: string,
  at: number,
  name: string,
  subject: string,
  { text: visit }: MemberVisitor,
): void {
  const reading: Reading = { file, cursor: { at }, subject, visit };
  if (attribute === 'AnnotationDefault') readElement(reading, name, ' (default)', 0);
  else if (/^Runtime(?:In)?[vV]isibleAnnotations$/.test(attribute)) readList(reading);
  else if (/^Runtime(?:In)?[vV]isibleParameterAnnotations$/.test(attribute)) {
    for (let left = file.reader.u8(reading.cursor.at++); left > 0; left--) readList(reading);
  }
}

function readList(reading: Reading): void {
  const count = reading.file.reader.u16(reading.cursor.at);
  reading.cursor.at += 2;
  for (let index = 0; index < count; index++) readAnnotation(reading, 0);
}

function readAnnotation(reading: Reading, depth: number): void {
  const { file, cursor, visit } = reading;
  const type = file.utf8(file.reader.u16(cursor.at));
  const name = type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$'), 0) + 1).replace(';', '');
  const count = file.reader.u16(cursor.at + 2);
  cursor.at += 4;
  const quiet: VisitText = (text, _key, place) => visit(text, undefined, place);
  const inner = compilersOwn.test(type) ? { ...reading, visit: quiet } : reading;
  for (let index = 0; index < count; index++) {
    const element = file.utf8(file.reader.u16(cursor.at));
    cursor.at += 2;
    readElement(inner, element === 'value' ? name : element, ` (annotation ${name})`, depth);
  }
}

function readElement(reading: Reading, key: string, where: string, depth: number): void {
  if (depth > maxDepth) throw new FormatError('annotations are nested too deep');
  const { file, cursor, subject, visit } = reading;
  const kind = String.fromCharCode(file.reader.u8(cursor.at++));
  if (kind === '@') return readAnnotation(reading, depth + 1);
  const value = file.reader.u16(cursor.at);
  cursor.at += kind === 'e' ? 4 : 2;
  if (kind === 's') visit(value, key, () => subject + where);
  else if (kind === '[') {
    for (let index = 0; index < value; index++) readElement(reading, key, where, depth + 1);
  }
}
