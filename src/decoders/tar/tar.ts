/**
 * tar files: every entry is opened. Links are never followed, and names never lead to a disk. What
 * does not begin with a header is passed over, and searched as it is.
 */

import type { ByteSource } from '#model/byte-source';
import { type Format, FormatError, type FormatOutput } from '#decoders/format';
import { mostUnpacked } from '#decoders/limits';
import { isTarHeader, readTarHeader, tarBlockBytes, type TarHeader } from './header.ts';
import { readPaxRecords } from './pax.ts';
import { textOf } from './field-text.ts';

/** Kinds with data of a file: `7` is "contiguous", `S` GNU's sparse file, whose holes are left out. */
const fileKinds = '07S';
/** Names and records are short; more is not read. */
const maxRecordBytes = 1024 * 1024;
/** Read at once where a header is looked for. */
const searchBytes = 1024 * 1024;
/** Records that say nothing of what is within. */
const plainRecords = /^(?:path|linkpath|size|[amc]time|uid|gid|uname|gname|hdrcharset|charset)$/;

/** Opens tar files; see above. */
export const tar: Format = {
  name: 'tar',
  readsSource: true,
  recognises: (bytes) => isTarHeader(bytes),
  decode({ source }, output) {
    let told: Told = {};
    let at = 0;
    while (at + tarBlockBytes <= source.length) {
      const block = source.read(at, at + tarBlockBytes);
      if (!isTarHeader(block)) {
        const next = nextHeader(source, at);
        tellRest(source, at, next, output);
        at = next;
        told = {};
        continue;
      }
      const header = readTarHeader(block);
      const dataAt = at + tarBlockBytes;
      const bytes = told.bytes ?? header.bytes;
      const end = Math.min(source.length, dataAt + bytes);
      if (dataAt + bytes > source.length) output.gap('Its last entry breaks off.');
      told = readEntry(source, { ...header, ...told, bytes: end - dataAt }, dataAt, told, output);
      at = dataAt + Math.ceil(bytes / tarBlockBytes) * tarBlockBytes;
    }
  },
};

/** What headers before an entry say of it. */
interface Told {
  readonly name?: string;
  readonly bytes?: number;
}

/** Tells of the entry; what it says of the next. */
function readEntry(
  source: ByteSource,
  { name, bytes, kind }: TarHeader,
  dataAt: number,
  told: Told,
  output: FormatOutput,
): Told {
  const end = dataAt + bytes;
  const record = (): Uint8Array => source.read(dataAt, Math.min(end, dataAt + maxRecordBytes));
  switch (kind) {
    case 'L':
      return { ...told, name: textOf(record(), 0, bytes) };
    case 'K':
      return told;
    case 'x':
    case 'X':
      return { ...told, ...tellRecords(readPaxRecords(record()), output) };
    case 'g':
      tellRecords(readPaxRecords(record()), output);
      return told;
  }
  if (fileKinds.includes(kind)) {
    // An old form tells a folder by its name.
    if (!(name.endsWith('/') && bytes === 0)) output.entry(name, () => readData(source, dataAt, end));
  } else if (bytes > 0 && !'123456D'.includes(kind)) output.entry(name, () => readData(source, dataAt, end));
  return {};
}

function readData(source: ByteSource, start: number, end: number): Uint8Array {
  const most = mostUnpacked(source.length);
  if (end - start > most) throw new FormatError(`it is larger than ${most} bytes`);
  return source.read(start, end);
}

function tellRecords(records: ReadonlyMap<string, string>, output: FormatOutput): Told {
  for (const [name, value] of records) {
    if (!plainRecords.test(name)) output.string(value, () => ({ spot: `pax record ${name}` }), name);
  }
  const size = Number(records.get('size') ?? Number.NaN);
  const name = records.get('GNU.sparse.name') ?? records.get('path');
  return {
    ...(name !== undefined && { name }),
    ...(Number.isSafeInteger(size) && size >= 0 && { bytes: size }),
  };
}

/** The next block from `from` on that is a header; the end if there is none. */
function nextHeader(source: ByteSource, from: number): number {
  for (let at = from; at < source.length; at += searchBytes) {
    const bytes = source.read(at, at + searchBytes);
    for (let block = 0; block + tarBlockBytes <= bytes.length; block += tarBlockBytes) {
      if (isTarHeader(bytes, block)) return at + block;
    }
    if (bytes.length < searchBytes) break;
  }
  return source.length;
}

/** Of what lies between entries only what is not empty is searched. */
function tellRest(source: ByteSource, start: number, end: number, output: FormatOutput): void {
  for (let at = start; at < end; at += searchBytes) {
    const until = Math.min(end, at + searchBytes);
    if (source.read(at, until).some((byte) => byte !== 0)) {
      output.rest(start, end);
      return;
    }
  }
}
