/** Databases that sqlite3 makes of statements. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { skipWithout } from './debian-packages.ts';

/** False, or why tests that need it are skipped. */
export const skipSqlite = skipWithout('sqlite3');

export interface SqliteFiles {
  readonly database: Buffer;
  /** The write-ahead log, if the statements left one. */
  readonly wal: Buffer | undefined;
}

/** Runs `statements`; `read` gets the database before it is removed. Throws when sqlite3 fails. */
export function sqliteFiles(statements: string, queries = ''): SqliteFiles & { readonly answer: string } {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-sqlite-'));
  try {
    const file = join(folder, 'a.db');
    const kept = join(folder, 'kept');
    // Copied before the connection ends, which would fold the log into the database.
    const copy = `.shell cp ${file} ${kept}.db\n.shell cp ${file}-wal ${kept}.wal 2>/dev/null || true\n`;
    const input = `${statements}\n${copy}${queries}\n`;
    const { status, stdout, stderr } = spawnSync('sqlite3', [file], { input, maxBuffer: 2 ** 28 });
    if (status !== 0 || !existsSync(`${kept}.db`)) throw new Error(stderr.toString());
    const wal = existsSync(`${kept}.wal`) ? readFileSync(`${kept}.wal`) : undefined;
    return { database: readFileSync(`${kept}.db`), wal, answer: stdout.toString() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
