/** XML of Android app bundles, the manifest among it (AOSP tools/aapt2/Resources.proto, XmlNode). */

import { type Format, FormatError } from '#decoders/format';
import {
  isMessage,
  lengthDelimited,
  numberField,
  textField,
  textOf,
  varint,
  visitFields,
} from '#decoders/proto/wire';
import { tellReferences } from './manifest-references.ts';
import { readItem, readPrimitive } from './proto-item.ts';
import { createProtoLookup } from './proto-resources.ts';
import { createBudget } from './text-budget.ts';
import { type XmlAttribute, knownAttribute } from './xml-node.ts';
import { type XmlTeller, createXmlTeller } from './xml-teller.ts';

const elementField = 1;
const textFieldNumber = 2;
const sourceField = 3;
const elementNameField = 3;
const attributeField = 4;
const childField = 5;
const attributeNameField = 2;
const attributeValueField = 3;
const attributeIdField = 5;
const attributeItemField = 6;
/** Elements within elements; Android's own compiler stops earlier. */
const maxDepth = 256;
const manifestName = /(manifest\/)?AndroidManifest\.xml$/;

/** Reads XML of bundles; see above. */
export const protoXml: Format = {
  name: 'android proto xml',
  isLoose: true,
  recognises: (bytes) => bytes[0] === 0x0a && isNode(bytes),
  decode(input, output) {
    const { bytes, name } = input;
    const teller = createXmlTeller(output, createBudget(bytes.length));
    tellNode(bytes, 0, bytes.length, 0, teller);
    const tableName = name.replace(manifestName, 'resources.pb');
    if (tableName !== name) tellReferences(teller, input, tableName, createProtoLookup, output);
  },
};

/** True for one element, with a name, and no fields that elements do not have. */
function isNode(bytes: Uint8Array): boolean {
  let elements = 0;
  const isFine = isMessage(bytes, 0, bytes.length, (field, wire, start, end) => {
    if (field === elementField && isElement(bytes, start, end)) elements++;
    return wire === lengthDelimited && field <= sourceField && (field !== elementField || elements > 0);
  });
  return isFine && elements === 1;
}

function isElement(bytes: Uint8Array, from: number, to: number): boolean {
  let isNamed = false;
  const isFine = isMessage(bytes, from, to, (field, wire, start, end) => {
    if (field === elementNameField) isNamed = end > start && end - start < 256;
    return wire === lengthDelimited && field <= childField;
  });
  return isFine && isNamed;
}

function tellNode(bytes: Uint8Array, from: number, to: number, depth: number, teller: XmlTeller): void {
  if (depth > maxDepth) throw new FormatError('its elements are nested too deep');
  let line = 0;
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field === sourceField && wire === lengthDelimited) line = numberField(bytes, start, end, 1);
  });
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (wire !== lengthDelimited) return;
    if (field === textFieldNumber) teller.text(textOf(bytes, start, end));
    else if (field === elementField) tellElement(bytes, start, end, line, depth, teller);
  });
}

function tellElement(
  bytes: Uint8Array,
  from: number,
  to: number,
  line: number,
  depth: number,
  teller: XmlTeller,
): void {
  const attributes: XmlAttribute[] = [];
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field === attributeField && wire === lengthDelimited)
      attributes.push(readAttribute(bytes, start, end));
  });
  teller.start(textField(bytes, from, to, elementNameField) ?? '?', attributes, line);
  visitFields(bytes, from, to, (field, wire, start, end) => {
    if (field === childField && wire === lengthDelimited) tellNode(bytes, start, end, depth + 1, teller);
  });
  teller.end();
}

function readAttribute(bytes: Uint8Array, from: number, to: number): XmlAttribute {
  const texts: string[] = [];
  let name = '';
  let id = 0;
  let reference: number | undefined;
  let primitive: string | undefined;
  visitFields(bytes, from, to, (field, wire, start, end, value) => {
    if (field === attributeIdField && wire === varint) id = value;
    if (wire !== lengthDelimited) return;
    if (field === attributeNameField) name = textOf(bytes, start, end);
    else if (field === attributeValueField && end > start) texts.push(textOf(bytes, start, end));
    else if (field === attributeItemField) {
      const item = readItem(bytes, start, end);
      reference = item.reference;
      primitive = readPrimitive(bytes, start, end);
      if (item.text !== undefined && !texts.includes(item.text)) texts.push(item.text);
    }
  });
  return { name: knownAttribute(id) ?? name, id, texts, primitive, reference };
}
