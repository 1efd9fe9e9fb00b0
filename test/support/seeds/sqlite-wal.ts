/** Write-ahead logs to damage. */

import { skipSqlite, sqliteFiles } from '../sqlite.ts';

export function seeds(): Uint8Array[] {
  const { wal } = skipSqlite
    ? { wal: undefined }
    : sqliteFiles(
        "PRAGMA page_size=512;PRAGMA journal_mode=WAL;CREATE TABLE t(a,b);INSERT INTO t VALUES('one','two'),('three',4);",
      );
  if (wal) return [wal];
  const header = Buffer.from('377f0682002de218000002000000000000000000000000000000000000000000', 'hex');
  return [Buffer.concat([header, Buffer.alloc(24), Buffer.alloc(512, 0x0d)])];
}
