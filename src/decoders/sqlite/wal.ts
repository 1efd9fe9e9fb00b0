/**
 * Write-ahead logs of SQLite (section 4 of its format): pages as they were written, one version after
 * the other. To which table they belong only the database tells; their rows are told all the same.
 */

import { createByteReader } from '#decoders/byte-reader';
import type { Format } from '#decoders/format';
import { FormatError } from '#decoders/format';
import { type Pages, isPageSize } from './pages.ts';
import { readRecord } from './record.ts';
import { createRowTeller } from './teller.ts';
import { readLonePage } from './tree.ts';

const headerBytes = 32;
const frameHeaderBytes = 24;

/** Opens write-ahead logs; see above. */
export const sqliteWal: Format = {
  name: 'sqlite wal',
  recognises: (bytes) =>
    bytes[0] === 0x37 &&
    bytes[1] === 0x7f &&
    bytes[2] === 0x06 &&
    (bytes[3] === 0x82 || bytes[3] === 0x83) &&
    bytes.length > headerBytes,
  decode({ bytes }, output) {
    const header = createByteReader(bytes, true);
    const pageBytes = header.u32(8);
    if (!isPageSize(pageBytes)) throw new FormatError('its page size is impossible');
    const tell = createRowTeller(output);
    for (let at = headerBytes; at + frameHeaderBytes < bytes.length; at += frameHeaderBytes + pageBytes) {
      const start = at + frameHeaderBytes;
      const page = header.u32(at);
      const end = Math.min(start + pageBytes, bytes.length);
      // The first page of a database has the file's header in front.
      if (page === 1 || !tellFrame(bytes.subarray(start, end), page, pageBytes, tell))
        output.rest(start, end);
    }
  },
};

function tellFrame(
  bytes: Uint8Array,
  page: number,
  pageBytes: number,
  tell: ReturnType<typeof createRowTeller>,
): boolean {
  const pages: Pages = {
    reader: createByteReader(bytes, true),
    pageBytes,
    usableBytes: pageBytes,
    encoding: 'utf8',
    count: 0,
    taken: new Uint8Array(1),
    budget: pageBytes * 2,
  };
  try {
    return readLonePage(pages, ({ rowId, payload }) => {
      tell({ table: `page ${page}`, columns: [], rowId }, readRecord(payload, 'utf8'));
    });
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}
