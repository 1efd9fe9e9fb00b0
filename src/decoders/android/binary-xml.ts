/**
 * Compiled XML of Android apps, the manifest among it (AOSP ResourceTypes.h, ResXMLTree): texts
 * with the names they are given. What Android bears is read: wrong types and sizes, blanked names
 * of attributes, junk between chunks, odd sizes of attributes, unknown chunks. Texts of the pool
 * that no element refers to are told as well.
 */

import { createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { chunksOf } from './chunk.ts';
import { tellReferences } from './manifest-references.ts';
import { readStringPool, stringPoolType } from './string-pool.ts';
import { createTableLookup } from './table-lookup.ts';
import { type Budget, createBudget } from './text-budget.ts';
import { readAttributes } from './xml-attributes.ts';
import { type XmlDocument, createDocument, use } from './xml-document.ts';
import { type XmlTeller, createXmlTeller } from './xml-teller.ts';

const xmlType = 0x0003;
const headerBytes = 8;
const poolHeaderBytes = 28;
const resourceMapType = 0x0180;
const startNamespaceType = 0x0100;
const endNamespaceType = 0x0101;
const startType = 0x0102;
const endType = 0x0103;
const textType = 0x0104;
const tableName = 'resources.arsc';

/** Reads compiled XML; see above. */
export const binaryXml: Format = {
  name: 'android xml',
  recognises: (bytes) =>
    bytes.length > headerBytes + poolHeaderBytes &&
    bytes[2] === headerBytes &&
    bytes[3] === 0 &&
    ((bytes[0] === xmlType && bytes[1] === 0) ||
      // Android does not look at the type: a pool comes next, whatever that says.
      (bytes[8] === stringPoolType && bytes[9] === 0 && bytes[10] === poolHeaderBytes && bytes[11] === 0)),
  decode(input, output) {
    const reader = createByteReader(input.bytes);
    const document = createDocument(reader);
    const budget = createBudget(reader.length);
    const teller = createXmlTeller(output, budget);
    const isWhole = tellChunks(document, teller, output);
    tellUnused(document, budget, output);
    tellReferences(teller, input, tableName, createTableLookup, output);
    if (!isWhole) throw new FormatError('some of its elements do not fit in it');
  },
};

/** Tells the elements; false when some could not be read. */
function tellChunks(document: XmlDocument, teller: XmlTeller, output: FormatOutput): boolean {
  const { reader } = document;
  if (reader.u16(0) !== xmlType)
    output.note('It hides that it is compiled XML; Android reads it all the same.');
  let isWhole = true;
  const onJunk = (): void => output.note('Bytes that are no chunk stand between its chunks.');
  for (const chunk of chunksOf(reader, headerBytes, reader.length, onJunk)) {
    try {
      tellChunk(document, chunk.type, chunk.at, chunk.bodyAt, chunk.end, teller);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      isWhole = false;
    }
  }
  return isWhole;
}

function tellChunk(
  document: XmlDocument,
  type: number,
  at: number,
  bodyAt: number,
  end: number,
  teller: XmlTeller,
): void {
  const { reader } = document;
  switch (type) {
    case stringPoolType:
      if (document.pool.length > 0) return;
      document.pool = readStringPool(reader, at, end);
      document.used = new Uint8Array(document.pool.length);
      return;
    case resourceMapType:
      document.ids = Array.from({ length: (end - bodyAt) >> 2 }, (_, index) =>
        reader.u32(bodyAt + index * 4),
      );
      return;
    case startNamespaceType:
    case endNamespaceType:
      use(document, reader.u32(bodyAt));
      use(document, reader.u32(bodyAt + 4));
      return;
    case startType: {
      use(document, reader.u32(bodyAt));
      const name = use(document, reader.u32(bodyAt + 4));
      teller.start(name ?? '?', readAttributes(document, bodyAt, end), reader.u32(at + 8));
      return;
    }
    case endType:
      teller.end();
      return;
    case textType:
      teller.text(use(document, reader.u32(bodyAt)) ?? '');
  }
}

function tellUnused({ pool, used }: XmlDocument, budget: Budget, output: FormatOutput): void {
  for (let index = 0; index < pool.length; index++) {
    const value = used[index] === 1 ? undefined : pool.at(index);
    if (value === undefined || value === '') continue;
    budget(value.length);
    output.string(value, () => ({ spot: `string pool entry ${index}, not in use` }));
  }
}
