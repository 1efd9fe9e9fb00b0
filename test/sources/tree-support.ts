/** Real folders for the tests of the tree source, and what is read from them. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Blob } from '#model/blob';
import type { Problem } from '#model/problem';
import type { Sink, Source, WorkUnit } from '#model/source';
import { openFiles } from '#sources/open-files';

/** A new folder with these files (content by path), removed when the test is over. */
export function folder(context: TestContext, files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'dowse-tree-'));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  addFiles(root, files);
  return root;
}

/** Writes files below `root`, making their folders. */
export function addFiles(root: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Runs git in `root`, apart from the configuration of whoever runs the tests. */
export function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** Everything that comes out of a source, read by `openFiles`. */
export interface Tree {
  /** Content by path; a file in several segments has the cores' bytes joined. */
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly skipped: Readonly<Record<string, number>>;
  readonly units: readonly Extract<WorkUnit, { kind: 'files' }>[];
}

/** Plans a source; `between` runs after planning and before reading, as a race would. */
export async function readTree(source: Source, between: () => void = () => {}): Promise<Tree> {
  const problems: Problem[] = [];
  const units: Extract<WorkUnit, { kind: 'files' }>[] = [];
  for await (const item of source.plan()) {
    if (item.kind === 'problem') problems.push(item);
    else if (item.kind === 'files') units.push(item);
  }
  between();
  const { sink, files, skipped } = collectingSink(problems);
  for (const unit of units) openFiles(unit, sink);
  return { files, problems, skipped, units };
}

/** A sink that keeps what it gets. */
export function collectingSink(problems: Problem[]): {
  sink: Sink;
  files: Record<string, string>;
  skipped: Record<string, number>;
  blobs: Omit<Blob, 'bytes'>[];
} {
  const files: Record<string, string> = {};
  const skipped: Record<string, number> = {};
  const blobs: Omit<Blob, 'bytes'>[] = [];
  const sink: Sink = {
    blob({ bytes, ...blob }) {
      const name = blob.origin.kind === 'file' ? blob.origin.path : blob.origin.kind;
      const ranges = blob.newRanges ?? [{ start: 0, end: bytes.length }];
      const fresh = ranges.map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString());
      files[name] = (files[name] ?? '') + fresh.join('');
      blobs.push(blob);
    },
    container: () => false,
    problem: (problem) => problems.push(problem),
    skip: (reason) => (skipped[reason] = (skipped[reason] ?? 0) + 1),
    commit() {},
  };
  return { sink, files, skipped, blobs };
}
