/** Databases to damage: small pages, so that there are trees, chains and free pages. */

import { skipSqlite, sqliteFiles } from '../sqlite.ts';

const rows = `
CREATE TABLE t(id INTEGER PRIMARY KEY, key TEXT, value TEXT, data BLOB);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
INSERT INTO t SELECT i, 'key' || i, hex(randomblob(i % 30)), zeroblob(i) FROM n;
INSERT INTO t VALUES(99, 'long', hex(zeroblob(1500)), NULL);
CREATE INDEX i ON t(value);
CREATE TABLE w(a TEXT PRIMARY KEY, b TEXT) WITHOUT ROWID;
INSERT INTO w SELECT key, value FROM t;
DELETE FROM t WHERE id % 3 = 0;
`;

export function seeds(): Uint8Array[] {
  if (skipSqlite) return [plain()];
  return [
    sqliteFiles(`PRAGMA page_size=512;${rows}`).database,
    sqliteFiles(`PRAGMA encoding='UTF-16le';PRAGMA page_size=1024;${rows}`).database,
  ];
}

/** One page that holds nothing, where sqlite3 is not installed. */
function plain(): Buffer {
  const bytes = Buffer.alloc(512);
  bytes.write('SQLite format 3\0');
  bytes.writeUInt16BE(512, 16);
  bytes[100] = 0x0d;
  return bytes;
}
