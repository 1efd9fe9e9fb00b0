/** Says in words why a file or folder could not be read. */

import type { Problem } from '#model/problem';
import { pathName } from './disk-path.ts';

/** By error code of the operating system; others are told by their code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone',
  ENOTDIR: 'it is gone',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENAMETOOLONG: 'its path is too long',
};

/** The system's code of an error, such as `ENOENT`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A problem about `path` below `root` (Latin-1): what was `attempted`, and why it came to nothing. */
export function fileProblem(root: string, path: string, attempted: string, error: unknown): Problem {
  const code = errorCode(error);
  return {
    kind: 'problem',
    code: 'unreadable-file',
    message: `${attempted}: ${reasons[code] ?? (code || 'unknown error')}.`,
    subject: pathName(root, path),
    ...(reasons[code] === 'permission denied' && { advice: 'Run as a user who may read it, or exclude it.' }),
  };
}
