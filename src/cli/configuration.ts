/** Which configuration file applies to a run, and which rules it and the options ask for. */

import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';

import { layersOf } from '#config/applied';
import type { Config } from '#index';
import type { RuleSet } from '#model/compiled-rule';
import { UsageError } from '#model/errors';
import { toCount } from '#report/quantity';
import { readRuleFile } from './rule-file.ts';

/** The options that say which configuration is used. */
interface ConfigValues {
  readonly config: string | undefined;
  readonly 'no-config': boolean;
}

/**
 * The configuration that `--config` names, or that is discovered from the targets up; undefined
 * where there is none. A `UsageError` where different targets are configured differently: one run
 * has one configuration.
 */
export async function chooseConfig(
  values: ConfigValues,
  targets: readonly string[],
): Promise<Config | undefined> {
  if (values['no-config']) return undefined;
  const { findConfig, loadConfig } = await import('#index');
  if (values.config !== undefined) return loadConfig(values.config);
  const found = targets.map((target) => ({ target, file: findConfig(folderOf(target)) }));
  const [first, ...others] = found;
  const other = others.find(({ file }) => file !== first?.file);
  if (first !== undefined && other !== undefined) {
    throw new UsageError(
      `${first.target} is configured by ${first.file ?? 'no file'}, but ${other.target} by ${other.file ?? 'no file'}. ` +
        'Scan them one by one, or say --config FILE or --no-config.',
    );
  }
  return first?.file === undefined ? undefined : loadConfig(first.file);
}

/** Where to look for the configuration of a target: the target itself if it is a folder, else its folder. */
function folderOf(target: string): string {
  if (target === '-') return '.';
  const stats = lstatSync(target, { throwIfNoEntry: false });
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

function notesOf({ file, allow, ...config }: Config): readonly string[] {
  const narrowing = [
    config.useDefaultRules ? '' : 'leaves out the built-in rules',
    config.only.length > 0 ? `searches only for ${config.only.join(', ')}` : '',
    config.skip.length > 0 ? `skips ${config.skip.join(', ')}` : '',
    config.exclude.length > 0 ? `leaves out ${config.exclude.join(', ')}` : '',
    config.minSeverity === undefined ? '' : `reports from severity ${config.minSeverity}`,
    config.minConfidence === undefined ? '' : `reports from confidence ${config.minConfidence}`,
    allow.length > 0
      ? `accepts findings by ${toCount(allow.length, 'entry of allow', 'entries of allow')}`
      : '',
  ].filter((part) => part !== '');
  return narrowing.length === 0 ? [] : [`${file} ${narrowing.join('; ')}.`];
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
  const { builtinRules, compileRules, selectRules } = await import('#index');
  const only = values.only.length > 0 ? values.only : (config?.only ?? []);
  const skip = values.only.length > 0 ? values.skip : [...(config?.skip ?? []), ...values.skip];
  const files = await Promise.all((config?.ruleFiles ?? []).map(readRuleFile));
  const providers = [...files.flat(), ...(config?.rules ?? [])];
  const useDefaultRules = config?.useDefaultRules ?? true;
  if (providers.length === 0 && useDefaultRules && only.length === 0 && skip.length === 0) return undefined;
  const all = compileRules(providers, useDefaultRules ? builtinRules() : undefined);
  return only.length === 0 && skip.length === 0 ? all : selectRules(all, { only, skip });
}
