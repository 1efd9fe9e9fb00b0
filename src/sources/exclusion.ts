/**
 * Which paths are left out on the user's word: patterns of the command line, of configurations and
 * of `.dowseignore` files. The same answer serves trees, while they are listed, and history, whose
 * objects have paths only once something was found in them.
 */

import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { UsageError } from '#model/errors';
import { type FolderPolicy, wayBelow } from '#model/folder-policy';
import { type IgnoreRules, createIgnoreRules } from '#model/ignore-rules';
import { pathBytes, pathText } from './disk-path.ts';
import { errorCode } from './file-problem.ts';

/** Its patterns hold below its folder; a nearer file that speaks of a path outranks a farther one. */
const ignoreFileName = '.dowseignore';

/** Each pattern is matched against each path. */
const maxFileBytes = 1024 * 1024;

export interface ExclusionOptions {
  /** Patterns relative to the root. */
  readonly patterns: readonly string[];
  readonly policies: readonly FolderPolicy[];
  /** False: `.dowseignore` files are not looked for. */
  readonly useIgnoreFiles: boolean;
}

/** Paths are relative to the root, as bytes in Latin-1; a folder's ends in a slash. */
export type Exclusion = Pick<IgnoreRules, 'isIgnored'>;

interface Scope {
  /** The way from the folder to the root (the root lies in it), or from the root to the folder. */
  readonly toRoot?: string;
  readonly fromRoot?: string;
  readonly rules: IgnoreRules;
}

/**
 * What is left out below `root`. Throws a `UsageError` for a pattern that could take very long to
 * match, and for a `.dowseignore` that cannot be read.
 */
export function createExclusion(root: string, options: ExclusionOptions): Exclusion {
  const own = options.patterns.length > 0 ? checkedRules(options.patterns, 'exclude pattern') : undefined;
  const folder = realFolder(root);
  const scopes = scopesOf(folder, options.policies);
  const files = options.useIgnoreFiles ? createIgnoreFiles(folder) : undefined;
  return {
    isIgnored(path) {
      if (own?.isIgnored(path) === true) return true;
      for (const { toRoot, fromRoot, rules } of scopes) {
        const asked = toRoot === undefined ? wayFrom(fromRoot ?? '', path) : toRoot + path;
        const verdict = asked === undefined ? undefined : rules.isIgnored(asked);
        if (verdict === true) return true;
        if (verdict === false) break;
      }
      return files?.isIgnored(path) === true;
    },
  };
}

/** The folder on disk, links resolved, with `/` between its parts; as it is written when it is not there. */
export function realFolder(root: string): string {
  return (existsSync(root) ? realpathSync(root) : root).replaceAll(sep, '/');
}

/** Nearest first. Policies of folders that neither hold the root nor lie in it are none of its business. */
function scopesOf(root: string, policies: readonly FolderPolicy[]): Scope[] {
  const nearestFirst = policies
    .filter(({ exclude }) => exclude.length > 0)
    .sort((a, b) => b.folder.length - a.folder.length);
  return nearestFirst.flatMap(({ folder, exclude }): Scope[] => {
    const toRoot = wayBelow(folder, root);
    const fromRoot = wayBelow(root, folder);
    if (toRoot === undefined && fromRoot === undefined) return [];
    const rules = checkedRules(exclude, 'exclude pattern');
    if (toRoot === undefined) return [{ fromRoot: pathBytes(fromRoot ?? ''), rules }];
    return [{ toRoot: toRoot === '' ? '' : `${pathBytes(toRoot)}/`, rules }];
  });
}

/** What is left of `path` below `folder`, both relative to the root; undefined for what is not below it. */
function wayFrom(folder: string, path: string): string | undefined {
  const prefix = folder === '' ? '' : `${folder}/`;
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined;
}

/** Patterns are text, paths are bytes. */
function checkedRules(patterns: readonly string[], what: string): IgnoreRules {
  const rules = createIgnoreRules(patterns.map(pathBytes));
  const refused = rules.refused[0];
  if (refused === undefined) return rules;
  throw new UsageError(
    `The ${what} "${pathText(refused)}" has more than two **, which could take very long to match: name the folders, or use several patterns.`,
  );
}

/** A `.dowseignore`, and how a path of the root is written from its folder. */
interface IgnoreFile {
  readonly rules: IgnoreRules;
  /** Characters of the way from the root that are left away; or the way to the root, put before. */
  readonly cut: number;
  readonly way: string;
}

/** The `.dowseignore` files of the root's folders, and of those above it up to the top of its repository. */
function createIgnoreFiles(root: string): Exclusion {
  /** Nearest first; most folders have those of the folder above, and that is none. */
  const known = new Map<string, readonly IgnoreFile[]>();
  const above = foldersAbove(root).flatMap(({ folder, way }) => fileIn(folder, 0, way));
  known.set('', [...fileIn(root, 0, ''), ...above]);
  const filesFor = (folder: string): readonly IgnoreFile[] => {
    let files = known.get(folder);
    if (files) return files;
    const outer = filesFor(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    const own = fileIn(`${root}/${pathText(folder)}`, folder.length + 1, '');
    files = own.length === 0 ? outer : [...own, ...outer];
    known.set(folder, files);
    return files;
  };
  return {
    isIgnored(path) {
      const end = path.endsWith('/') ? path.length - 1 : path.length;
      for (const { rules, cut, way } of filesFor(
        path.slice(0, Math.max(0, path.lastIndexOf('/', end - 1))),
      )) {
        const verdict = rules.isIgnored(way + path.slice(cut));
        if (verdict !== undefined) return verdict;
      }
      return false;
    },
  };
}

function fileIn(folder: string, cut: number, way: string): IgnoreFile[] {
  const rules = readRules(folder);
  return rules ? [{ rules, cut, way }] : [];
}

interface FolderAbove {
  readonly folder: string;
  /** From it to the root, with a slash at its end. */
  readonly way: string;
}

/** Nearest first; none where the root is the top, or in no repository. */
function foldersAbove(root: string): readonly FolderAbove[] {
  const above: FolderAbove[] = [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (folder !== root) above.push({ folder, way: `${pathBytes(wayBelow(folder, root) ?? '')}/` });
    if (existsSync(`${folder}/.git`)) return above;
    if (dirname(folder) === folder) return [];
  }
}

function readRules(folder: string): IgnoreRules | undefined {
  const file = `${folder}/${ignoreFileName}`;
  let descriptor: number | undefined;
  try {
    // No link is followed, and no FIFO kept waiting for.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`${file} is not a regular file.`);
    if (stats.size > maxFileBytes) throw new UsageError(`${file} is larger than ${maxFileBytes} bytes.`);
    const lines = readFileSync(descriptor, 'utf8')
      .replace(/^\u{feff}/u, '')
      .split(/\r?\n/);
    return checkedRules(lines, `pattern in ${file}`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const why = code === 'ELOOP' ? 'it is a link' : code;
    throw new UsageError(`${file} cannot be read (${why}), so it is not known what to leave out.`, {
      cause: error,
    });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
