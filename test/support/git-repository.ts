/**
 * Builds real repositories with the real git, in folders of their own, with fixed dates and
 * identities. Importing it cuts this process off from the user's own git configuration.
 */

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
process.env['GIT_CONFIG_NOSYSTEM'] = '1';

/** Content by path: text or bytes, a symbolic link, or null to delete. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

export interface RepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256';
  readonly isBare?: boolean;
  /** Folder to put it in, made when it is not there; a fresh temporary one when absent. */
  readonly path?: string;
}

export interface TestRepository {
  readonly path: string;
  /** Runs git there; returns what it printed, without the last line feed. Each call is a minute later. */
  git(...commandArguments: string[]): string;
  /** The same with text on standard input. */
  gitInput(input: string | Uint8Array, ...commandArguments: string[]): string;
  /** Writes, links or deletes files of the work tree. */
  write(files: Files): void;
  /** Commits these files and all else that changed; returns the commit's id. */
  commit(files: Files, message?: string): string;
  /** Deletes it. */
  dispose(): void;
}

const start = Date.UTC(2024, 0, 1) / 1000;

/** A new repository on branch `main`, with one commit for each of `commits`. */
export function gitRepo(commits: readonly Files[] = [], options: RepositoryOptions = {}): TestRepository {
  const path = options.path ?? realpathSync(mkdtempSync(join(tmpdir(), 'dowse-git-')));
  mkdirSync(path, { recursive: true });
  const repository = testRepository(path);
  repository.git(
    'init',
    '--quiet',
    '--initial-branch=main',
    `--object-format=${options.objectFormat ?? 'sha1'}`,
    ...(options.isBare === true ? ['--bare'] : []),
  );
  for (const files of commits) repository.commit(files);
  return repository;
}

/** Works on a repository that is there already: a clone, a work tree. */
export function testRepository(path: string): TestRepository {
  let minutes = 0;
  const gitInput = (input: string | Uint8Array, ...commandArguments: string[]): string => {
    const date = `${start + 60 * minutes++} +0100`;
    const output = execFileSync('git', ['-c', 'protocol.file.allow=always', ...commandArguments], {
      cwd: path,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: {
        PATH: process.env['PATH'],
        HOME: path,
        LC_ALL: 'C',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada Author',
        GIT_AUTHOR_EMAIL: 'ada@example.org',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Carl Committer',
        GIT_COMMITTER_EMAIL: 'carl@example.org',
        GIT_COMMITTER_DATE: date,
      },
    });
    return output.toString().replace(/\n$/, '');
  };
  const git = (...commandArguments: string[]): string => gitInput('', ...commandArguments);
  const write = (files: Files): void => {
    for (const [name, content] of Object.entries(files)) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      if (content === null || (typeof content === 'object' && 'link' in content))
        rmSync(file, { force: true });
      if (content === null) continue;
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
      else {
        unlinkIfLink(file);
        writeFileSync(file, content);
      }
    }
  };
  return {
    path,
    git,
    gitInput,
    write,
    commit(files, message = 'A commit') {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Writing through a link would write elsewhere. */
function unlinkIfLink(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was not there.
  }
}
