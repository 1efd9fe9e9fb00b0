/**
 * Verdicts that are kept from run to run. Their keys are salted hashes: the file names no secret,
 * and without its own salt nothing can be guessed from it; whoever has the file has the salt, so
 * that it is readable by its owner alone.
 */

import { createHmac, randomBytes } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { UsageError } from '#model/errors';
import type { Verdict } from '#model/verdict';
import type { Question } from '#verify/questions';
import type { VerdictCache } from '#verify/run';

/** How long verdicts hold. What could not be told is never kept. */
const keptMs: Readonly<Partial<Record<Verdict['status'], number>>> = {
  live: 3_600_000,
  restricted: 3_600_000,
  revoked: 86_400_000,
  invalid: 86_400_000,
};

interface Kept {
  readonly verdict: Verdict;
  readonly until: number;
}

/** A cache that must be saved. */
export interface FileCache extends VerdictCache {
  save(): void;
}

/**
 * Reads the file; a missing one is made, with a new salt. Verdicts with impact are kept apart.
 * Throws a `UsageError` for a link, a file that others can read, one that is no cache, and a place
 * that cannot be written to: better before the questions than after them.
 */
export function openCache(file: string, wantsImpact: boolean): FileCache {
  const { salt, entries, isNew } = read(file);
  const keyOf = ({ verifierKey, credential, hosts }: Question): string => {
    const parts = Object.entries(credential.parts).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
    return createHmac('sha256', salt)
      .update(JSON.stringify([1, wantsImpact, verifierKey, hosts, credential.secret, parts]))
      .digest('base64');
  };
  const cache: FileCache = {
    get(question) {
      const kept = entries.get(keyOf(question));
      return kept !== undefined && kept.until > Date.now() ? kept.verdict : undefined;
    },
    set(question, verdict) {
      const ms = keptMs[verdict.status];
      if (ms !== undefined) entries.set(keyOf(question), { verdict, until: Date.now() + ms });
    },
    save() {
      const now = Date.now();
      const living = [...entries].filter(([, { until }]) => until > now);
      const text = JSON.stringify({
        version: 1,
        salt: salt.toString('base64'),
        entries: Object.fromEntries(living),
      });
      try {
        const next = `${file}.${randomBytes(6).toString('hex')}`;
        writeFileSync(next, text, { mode: 0o600, flag: 'wx' });
        renameSync(next, file);
      } catch (error) {
        throw unwritable(error);
      }
    },
  };
  if (isNew) cache.save();
  return cache;
}

function unwritable(error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const message = `The file of kept verdicts cannot be written (${code}). Check its folder, or name another.`;
  return new UsageError(message, { cause: error });
}

function read(file: string): { salt: Buffer; entries: Map<string, Kept>; isNew: boolean } {
  if (!isThere(file)) return { salt: randomBytes(32), entries: new Map(), isNew: true };
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      version?: unknown;
      salt?: unknown;
      entries?: Record<string, Kept>;
    };
    if (kept.version !== 1 || typeof kept.salt !== 'string') throw new TypeError('not a cache');
    const salt = Buffer.from(kept.salt, 'base64');
    if (salt.length !== 32) throw new TypeError('not a cache');
    const entries = Object.entries(kept.entries ?? {}).filter(([, each]) => isKept(each));
    return { salt, entries: new Map(entries), isNew: false };
  } catch {
    // Saving would replace it, and it may be anything: a key file that was named by mistake.
    throw new UsageError('The file of kept verdicts is not one that Dowse wrote; name another or delete it.');
  }
}

/** False: there is no such file yet. Throws for what must be neither read nor replaced. */
function isThere(file: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (!found.isFile())
    throw new UsageError('The file of kept verdicts is a link or no file; name a plain file.');
  // Whoever reads the salt can try out guesses; Windows has no such modes.
  if (platform() !== 'win32' && (found.mode & 0o077) !== 0)
    throw new UsageError(
      'The file of kept verdicts can be read by others; run `chmod 600` on it or delete it.',
    );
  return true;
}

/** Only what this program writes: a file that somebody else changed must not make a live key look dead. */
function isKept(each: Kept): boolean {
  return (
    typeof each.until === 'number' &&
    each.until < Date.now() + 2 * 86_400_000 &&
    each.verdict.status in keptMs
  );
}
