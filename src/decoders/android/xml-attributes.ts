/** Attributes of compiled XML (AOSP ResourceTypes.h, ResXMLTree_attrExt, ResXMLTree_attribute, Res_value). */

import { hexOf } from './resource-name.ts';
import { dynamicReferenceKind, referenceKind, stringKind } from './table-entries.ts';
import { type XmlDocument, use } from './xml-document.ts';
import { type XmlAttribute, knownAttribute } from './xml-node.ts';

const attributeBytes = 20;
const integerKind = 0x10;
const hexadecimalKind = 0x11;
const booleanKind = 0x12;

/** The attributes of the element whose extent begins at `at`; those that reach over `end` are left out. */
export function readAttributes(document: XmlDocument, at: number, end: number): XmlAttribute[] {
  const { reader } = document;
  const first = at + reader.u16(at + 8);
  const stride = reader.u16(at + 10) || attributeBytes;
  const count = reader.u16(at + 12);
  const attributes: XmlAttribute[] = [];
  for (let index = 0; index < count; index++) {
    const attributeAt = first + index * stride;
    if (attributeAt + attributeBytes > end) break;
    attributes.push(readAttribute(document, attributeAt));
  }
  return attributes;
}

function readAttribute(document: XmlDocument, at: number): XmlAttribute {
  const { reader, ids } = document;
  use(document, reader.u32(at));
  const nameIndex = reader.u32(at + 4);
  const ownName = use(document, nameIndex);
  const id = ids[nameIndex] ?? 0;
  const kind = reader.u8(at + 15);
  const data = reader.u32(at + 16);
  const texts: string[] = [];
  const raw = use(document, reader.u32(at + 8));
  if (raw !== undefined) texts.push(raw);
  // Android takes the compiled value, whatever the raw one says.
  const compiled = kind === stringKind ? use(document, data) : undefined;
  if (compiled !== undefined && compiled !== raw) texts.push(compiled);
  const isReference = kind === referenceKind || kind === dynamicReferenceKind;
  return {
    name: knownAttribute(id) ?? (ownName === undefined || ownName === '' ? hexOf(id) : ownName),
    id,
    texts,
    ...(isReference ? { reference: data } : {}),
    ...(compiled === undefined ? { primitive: primitiveOf(kind, data) } : {}),
  };
}

function primitiveOf(kind: number, data: number): string | undefined {
  if (kind === integerKind) return String(data | 0);
  if (kind === hexadecimalKind) return hexOf(data);
  return kind === booleanKind ? String(data !== 0) : undefined;
}
