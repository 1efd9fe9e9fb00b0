/** Rows of databases that sqlite3 makes, compared with what it prints itself. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAll } from '../support/opened.ts';
import { skipSqlite, sqliteFiles } from '../support/sqlite.ts';
import { buildZip } from '../support/zip.ts';

const token = (place: string): string => ['tok', 'en_', place, '_8f3b0c'].join('');
const skip = skipSqlite;

test('values are told with table, column and row id, under the name of their column', { skip }, () => {
  const { database } = sqliteFiles(`CREATE TABLE user(id INTEGER PRIMARY KEY, "api key" TEXT, n INT);
    INSERT INTO user VALUES(7, '${token('user')}', 5);`);
  const { strings, problems, formats } = openAll(database, 'photo.jpg');
  assert.deepEqual(formats, ['sqlite']);
  assert.deepEqual(problems, []);
  assert.ok(
    strings.some(
      ({ place, line }) => place === '#user.api key rowid 7' && line === `api key = "${token('user')}"`,
    ),
  );
});

test('in a table of keys and values the key is the name', { skip }, () => {
  const { database } = sqliteFiles(`CREATE TABLE ItemTable(key TEXT, value BLOB);
    INSERT INTO ItemTable VALUES('apiKey', '${token('item')}');`);
  const lines = openAll(database).strings.map(({ line }) => line);
  assert.ok(lines.includes(`apiKey = "${token('item')}"`));
});

for (const encoding of ['UTF-8', 'UTF-16le', 'UTF-16be']) {
  for (const pageBytes of [512, 4096, 65536]) {
    test(
      `all texts of a large table in ${encoding} on pages of ${pageBytes} are those of sqlite3`,
      { skip },
      () => {
        const { database, answer } = sqliteFiles(
          `PRAGMA page_size=${pageBytes};PRAGMA encoding='${encoding}';
        CREATE TABLE t(a TEXT, b TEXT);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
        INSERT INTO t SELECT 'text ' || i || ' ä€😀', hex(randomblob(i % 700)) FROM n;
        CREATE INDEX byb ON t(b);`,
          'SELECT a FROM t; SELECT b FROM t WHERE length(b) > 0;',
        );
        const { strings, problems } = openAll(database);
        assert.deepEqual(problems, []);
        const told = strings
          .filter(({ place }) => place.startsWith('#t.'))
          .map(({ line }) => line.slice(line.indexOf('"') + 1, -1));
        const wanted = answer.trimEnd().split('\n');
        assert.deepEqual(told.sort(), wanted.sort());
      },
    );
  }
}

test('tables without row ids are told', { skip }, () => {
  const { database } = sqliteFiles(`CREATE TABLE w(a TEXT, b TEXT, PRIMARY KEY(b)) WITHOUT ROWID;
    INSERT INTO w VALUES('${token('without')}', 'password');`);
  const { strings } = openAll(database);
  assert.ok(strings.some(({ line }) => line === `password = "${token('without')}"`));
});

test('what was deleted is found where it was', { skip }, () => {
  const { database } = sqliteFiles(`PRAGMA secure_delete=OFF; CREATE TABLE t(a TEXT);
    INSERT INTO t VALUES('${token('row')}'),('${token('between')}'),('kept'); DELETE FROM t WHERE a <> 'kept';
    CREATE TABLE gone(a TEXT); INSERT INTO gone VALUES('${token('table')}'); DROP TABLE gone;`);
  const text = openAll(database).texts.get('') ?? '';
  assert.ok(text.includes(token('row').slice(4)), 'in the room that a page has left');
  assert.ok(text.includes(token('between').slice(4)), 'between rows');
  assert.ok(text.includes(token('table').slice(4)), 'on a free page');
});

test('blobs are opened like files', { skip }, () => {
  const zip = buildZip([{ name: 'in.txt', bytes: Buffer.from(token('blob')) }]);
  const { database } = sqliteFiles(`CREATE TABLE f(name TEXT, data BLOB);
    INSERT INTO f VALUES('a.zip', x'${zip.toString('hex')}');`);
  assert.equal(openAll(database).texts.get('f.data rowid 1!in.txt'), token('blob'));
});

test('defaults and views are searched with the schema', { skip }, () => {
  const { database } = sqliteFiles(`CREATE TABLE t(a TEXT DEFAULT '${token('default')}');`);
  assert.ok(
    openAll(database).strings.some(
      ({ place, line }) => place.startsWith('#sqlite_schema.sql') && line.includes(token('default')),
    ),
  );
});

test('a write-ahead log is read without its database', { skip }, () => {
  const { wal } = sqliteFiles(`PRAGMA journal_mode=WAL; CREATE TABLE s(name TEXT, secret TEXT);
    INSERT INTO s VALUES('password', '${token('wal')}');`);
  assert.ok(wal);
  const { strings, formats } = openAll(wal);
  assert.deepEqual(formats, ['sqlite wal']);
  assert.ok(
    strings.some(({ line, place }) => line === `password = "${token('wal')}"` && /page 2/.test(place)),
  );
});

test('a table whose pages refer to each other in circles is read once', { skip }, () => {
  const { database } = sqliteFiles(`PRAGMA page_size=512; CREATE TABLE t(a TEXT);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
    INSERT INTO t SELECT 'text ' || i FROM n;`);
  // The root, page 2, names itself as its last child.
  database.writeUInt32BE(2, 512 + 8);
  const { strings } = openAll(database);
  assert.ok(strings.length > 50);
  assert.equal(new Set(strings.map(({ place }) => place)).size, strings.length);
});
