/** Which configuration file applies to a run, and which rules it and the options ask for. */

import { selectRules } from '#rules/select';
import { compileRules } from '#rules/compile';
import { builtinRules } from '#rules/builtin';
import { loadConfig } from '#config/load';
import { loadCascade } from '#config/cascade';
import { realpathSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';

import { layersOf } from '#config/applied';
import type { Config } from '#config/config';
import { type InnerFiles, findInnerFiles } from '#config/inner-files';
import type { RuleSet } from '#model/compiled-rule';
import { wayBelow } from '#model/folder-policy';

import type { Provider } from '#model/provider';
import { toCount, toNumber } from '#report/quantity';
import { readRuleFile } from './rule-file.ts';

/** The options that say which configuration is used. */
interface ConfigValues {
  readonly config: string | undefined;
  readonly 'no-config': boolean;
}

/**
 * The configuration that `--config` names, or that is put together from the files in the targets'
 * folders, above them and below them (`innerFiles`); undefined where there is none. A `UsageError`
 * where different targets are configured differently: one run has one configuration.
 */
export async function chooseConfig(
  values: ConfigValues,
  targets: readonly string[],
  innerFiles: readonly string[] = [],
): Promise<Config | undefined> {
  if (values['no-config']) return undefined;
  if (values.config !== undefined) return atTargets(await loadConfig(values.config), targets);
  const configured = targets.map((target) => ({ target, folder: folderOf(target) }));
  return loadCascade(configured, innerFiles);
}

/** A file that was named may lie elsewhere: its paths then start from each target. */
function atTargets(config: Config, targets: readonly string[]): Config {
  const folders = targets.map((target) => realpathSync(folderOf(target)).replaceAll(sep, '/'));
  if (folders.every((folder) => wayBelow(config.folder, folder) !== undefined)) return config;
  const [first = config.folder, ...others] = folders;
  if (others.length === 0) return { ...config, folder: first };
  return { ...config, layers: folders.map((folder) => ({ ...config, folder })) };
}

/** The options that say which part of a repository's state is scanned. */
interface ScopeValues {
  readonly staged: boolean;
  readonly range: string | undefined;
  readonly since: string | undefined;
}

/**
 * Configuration files and baselines of the folders below the targets. Of a scan of changes only
 * those that git tracks: hooks wait for it.
 */
export async function innerFilesOf(values: ScopeValues, targets: readonly string[]): Promise<InnerFiles> {
  const isOfChanges = values.staged || values.range !== undefined || values.since !== undefined;
  const folders = targets.filter(
    (target) => target !== '-' && statSync(target, { throwIfNoEntry: false })?.isDirectory() === true,
  );
  return findInnerFiles(folders, isOfChanges);
}

/** Where to look for the configuration of a target: the target itself if it is a folder, else its folder. */
export function folderOf(target: string): string {
  if (target === '-') return '.';
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats === undefined) return '.';
  return stats.isDirectory() ? target : dirname(target);
}

/**
 * What the user should know of a configuration, a line for each of its files: what it takes out of
 * the scan, for the file may be the scanned tree's own.
 */
export function configurationNotes(all: Config): readonly string[] {
  return layersOf(all).flatMap(notesOf);
}

/** What cannot differ between folders of one scan. */
const runWideKeys = ['useDefaultRules', 'jobs', 'maxOccurrences', 'inlineAllow'];

/** Names in a note: the file may be a stranger's, and hold thousands. */
const mostNames = 10;

function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${toNumber(more)} more` : names.join(', ');
}

function notesOf({ file, allow, isInner = false, ...config }: Config): readonly string[] {
  const narrowing = [
    config.useDefaultRules || isInner ? '' : 'leaves out the built-in rules',
    config.only.length > 0 ? `searches only for ${listed(config.only)}` : '',
    config.skip.length > 0 ? `skips ${listed(config.skip)}` : '',
    config.exclude.length > 0 ? `leaves out ${listed(config.exclude)}` : '',
    config.minSeverity === undefined ? '' : `reports from severity ${config.minSeverity}`,
    config.minConfidence === undefined ? '' : `reports from confidence ${config.minConfidence}`,
    allow.length > 0
      ? `accepts findings by ${toCount(allow.length, 'entry of allow', 'entries of allow')}`
      : '',
  ].filter((part) => part !== '');
  const idle = isInner ? runWideKeys.filter((key) => config.lines[key] !== undefined) : [];
  return [
    ...(narrowing.length === 0
      ? []
      : [`${file} ${narrowing.join('; ')}${isInner ? ', below its folder' : ''}.`]),
    ...(idle.length === 0
      ? []
      : [
          `${file}: ${idle.join(', ')} can be said for whole scans only, so it is not used for a folder below.`,
        ]),
  ];
}

interface InnerProviders {
  readonly folder: string;
  readonly providers: readonly Provider[];
}

/** Own rules of folders below the targets: they add to the others, below their folder. */
async function innerProviders(config: Config | undefined): Promise<readonly InnerProviders[]> {
  const inner = config === undefined ? [] : layersOf(config).filter(({ isInner = false }) => isInner);
  const all = await Promise.all(
    inner.map(async ({ folder, rules, ruleFiles }) => {
      const files = await Promise.all(ruleFiles.map(readRuleFile));
      return { folder, providers: [...files.flat(), ...rules] };
    }),
  );
  return all.filter(({ providers }) => providers.length > 0);
}

/** The options that choose rules. */
interface RuleValues {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/**
 * The rules to search for; undefined means the built-in ones, all of them. `--only` outranks what
 * the configuration chooses; `--skip` adds to what it skips.
 */
export async function chooseRules(
  values: RuleValues,
  config: Config | undefined,
): Promise<RuleSet | undefined> {
  const only = values.only.length > 0 ? values.only : (config?.only ?? []);
  const skip = values.only.length > 0 ? values.skip : [...(config?.skip ?? []), ...values.skip];
  const files = await Promise.all((config?.ruleFiles ?? []).map(readRuleFile));
  const providers = [...files.flat(), ...(config?.rules ?? [])];
  const useDefaultRules = config?.useDefaultRules ?? true;
  const inner = await innerProviders(config);
  const isPlain = providers.length === 0 && inner.length === 0 && useDefaultRules;
  if (isPlain && only.length === 0 && skip.length === 0) return undefined;
  const all = inner.reduce(
    (rules, { folder, providers: own }) => compileRules(own, rules, folder),
    compileRules(providers, useDefaultRules ? builtinRules() : undefined),
  );
  if (only.length === 0 && skip.length === 0) return all;
  return selectRules(all, { only, skip });
}
