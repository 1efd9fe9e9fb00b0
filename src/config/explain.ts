/** What holds at a path, and why: each value of each configuration file that speaks of it. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wayBelow } from '#model/folder-policy';
import { createIgnoreRules } from '#model/ignore-rules';
import { createExclusion } from '#sources/exclusion';
import { toPolicies } from './applied.ts';
import { readBoundedText } from './bounded-text.ts';
import type { Allowance, Config } from './config.ts';
import { findConfigs, foldersUp } from './find.ts';
import { loadConfig } from './load.ts';

/** One value, and where it stands. */
export interface ExplainedValue {
  /** As the file has it: `minSeverity`, `exclude`, `allow`, `.dowseignore`. */
  readonly key: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
  /** Why it does not hold at the path, as the end of a sentence. Absent: it holds. */
  readonly idle?: string;
}

/** What holds at a path. */
export interface Explanation {
  /** True: the path is left out of scans. */
  readonly isExcluded: boolean;
  /** Nearest file first, then in the order of the file. */
  readonly values: readonly ExplainedValue[];
}

/** Single values, of which the nearest counts. */
const singleKeys = ['minSeverity', 'minConfidence'] as const;
/** What is said for whole scans: the nearest file at or above what is scanned. */
const runKeys = ['useDefaultRules', 'jobs', 'maxOccurrences', 'inlineAllow'] as const;
const listKeys = ['only', 'skip', 'exclude'] as const;

/** Explains `path` (absolute, links resolved, with `/` between its parts), which is in `folder` or is it. */
export async function explainPath(path: string, folder: string): Promise<Explanation> {
  const configs = await Promise.all(findConfigs(folder).map((file) => loadConfig(file)));
  const said = new Set<string>();
  const values = configs.flatMap((config) => valuesOf(config, path, said));
  const folders = foldersUp(folder);
  const top = (folders.at(-1) ?? folder).replaceAll('\\', '/');
  const exclusion = createExclusion(top, {
    patterns: [],
    policies: configs.flatMap(toPolicies),
    useIgnoreFiles: true,
  });
  const way = wayBelow(top, path) ?? '';
  return {
    isExcluded: way !== '' && exclusion.isIgnored(way) === true,
    values: [...values, ...folders.flatMap((each) => ignoreLines(each, path))],
  };
}

function valuesOf(config: Config, path: string, said: Set<string>): ExplainedValue[] {
  const { file, lines } = config;
  const at = (key: string, place: string, value: string, idle?: string): ExplainedValue => ({
    key,
    value,
    file,
    line: lines[place] ?? 1,
    ...(idle === undefined ? {} : { idle }),
  });
  const single = [...singleKeys, ...runKeys].flatMap((key) => {
    if (lines[key] === undefined) return [];
    const isOutranked = said.has(key);
    said.add(key);
    return [at(key, key, String(config[key]), isOutranked ? 'a nearer file says otherwise' : undefined)];
  });
  const way = wayBelow(config.folder, path);
  const lists = listKeys.flatMap((key) =>
    config[key].map((value, index) => {
      const isOther = key === 'exclude' && !isMatched(value, way);
      return at(key, `${key}.${index}`, value, isOther ? 'it is for other paths' : undefined);
    }),
  );
  const allow = config.allow.map((allowance, index) => {
    const isOther = allowance.path !== undefined && !isMatched(allowance.path, way);
    return at(
      'allow',
      `allow.${index}`,
      allowanceText(allowance),
      isOther ? 'it is for other paths' : undefined,
    );
  });
  const rules = [
    ...config.rules.map(({ name, rules: own }, index) =>
      at('rules', `rules.${index}`, `${name}: ${own.map(({ id }) => id).join(', ')}`),
    ),
    ...config.ruleFiles.map((ruleFile, index) => at('ruleFiles', `ruleFiles.${index}`, ruleFile)),
  ];
  return [...single, ...lists, ...allow, ...rules].sort((a, b) => a.line - b.line);
}

function isMatched(pattern: string, way: string | undefined): boolean {
  if (way === undefined || way === '') return false;
  return createIgnoreRules([pattern.replace(/^!/, '')]).isIgnored(way) === true;
}

function allowanceText({ rule, path, fingerprint, reason, owner, expires }: Allowance): string {
  const named = [rule, path, fingerprint].filter((part) => part !== undefined).join(' ');
  const more = [owner, expires === undefined ? undefined : `until ${expires}`].filter(
    (part) => part !== undefined,
  );
  return `${named}: ${reason}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

function ignoreLines(folder: string, path: string): ExplainedValue[] {
  const file = join(folder, '.dowseignore');
  if (!existsSync(file)) return [];
  const way = wayBelow(folder.replaceAll('\\', '/'), path);
  return readBoundedText(file, 'file', 1024 * 1024)
    .split(/\r?\n/)
    .flatMap((value, index) => {
      if (value.trim() === '' || value.startsWith('#')) return [];
      const idle = isMatched(value, way) ? {} : { idle: 'it is for other paths' };
      return [{ key: '.dowseignore', value, file, line: index + 1, ...idle }];
    });
}
