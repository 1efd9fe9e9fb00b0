/** What `dowse doctor` checks of the folder here: its configuration, its baseline and its hooks. */

import { builtinRules } from '#rules/builtin';
import { layersOf } from '#config/applied';
import type { InnerFiles } from '#config/inner-files';
import { UsageError } from '#model/errors';
import { isExpired } from '#model/suppression';
import { toCount } from '#report/quantity';
import { findHookFolder } from '#sources/git/hook-folder';
import { chooseBaselines } from '#cli/baselines';
import { chooseConfig, chooseRules, configurationNotes, innerFilesOf } from '#cli/configuration';
import { type HookState, readHook } from '#cli/hook/hook-file';
import { dowseHooks } from '#cli/hook/hook-names';
import { unknownRules } from '#cli/unknown-rules';
import { type Check, checked } from './check.ts';

/** All that is here, in the order in which a scan comes to it. `today` as in `2026-03-31`. */
export async function checkPlace(today: string): Promise<readonly Check[]> {
  const inner: { found?: InnerFiles } = {};
  const listing = await checked('folder', 'Only git can list the files here.', async () => {
    inner.found = await innerFilesOf({ staged: false, range: undefined, since: undefined }, ['.']);
    return [];
  });
  const { configs, baselines } = inner.found ?? { configs: [], baselines: [] };
  const configAdvice = 'dowse config check FILE tells whether a file can be used.';
  const baselineAdvice = 'Mend the file, or make it anew: dowse baseline create --force';
  return [
    ...listing,
    ...(await checked('configuration', configAdvice, () => checkConfig(configs))),
    ...(await checked('baseline', baselineAdvice, () => checkBaselines(baselines, today))),
    ...(await checked('hooks', 'Then: dowse hook install', checkHooks)),
  ];
}

async function checkConfig(innerFiles: readonly string[]): Promise<readonly Check[]> {
  const name = 'configuration';
  const config = await chooseConfig({ config: undefined, 'no-config': false }, ['.'], innerFiles);
  if (config === undefined) return [{ name, state: 'ok', says: 'none here: the defaults hold' }];
  const layers = layersOf(config);
  const all =
    (await chooseRules({ only: [], skip: [] }, { ...config, only: [], skip: [] })) ?? builtinRules();
  const unknown = layers.flatMap((layer) => unknownRules(layer, all));
  if (unknown.length > 0) {
    return unknown.map((says) => ({ name, state: 'bad', says, advice: 'dowse rules list has all rules.' }));
  }
  const chosen = (await chooseRules({ only: [], skip: [] }, config)) ?? builtinRules();
  const files = layers.map(({ file }) => file).join(', ');
  return [
    { name, state: 'ok', says: `${files}: ${toCount(chosen.rules.length, 'rule')} to search for` },
    ...configurationNotes(config).map((says): Check => ({ name, state: 'note', says })),
  ];
}

async function checkBaselines(innerFiles: readonly string[], today: string): Promise<readonly Check[]> {
  const name = 'baseline';
  const entries = await chooseBaselines({ baseline: undefined, 'no-baseline': false }, ['.'], innerFiles);
  if (entries.length === 0) return [{ name, state: 'ok', says: 'none here' }];
  return [...new Set(entries.map(({ file }) => file))].flatMap((file): Check[] => {
    const own = entries.filter((entry) => entry.file === file);
    const expired = own.filter((entry) => isExpired(entry, today)).length;
    return [
      { name, state: 'ok', says: `${file} accepts ${toCount(own.length - expired, 'secret')}` },
      ...(expired === 0
        ? []
        : [
            {
              name,
              state: 'note',
              says: `${toCount(expired, 'entry', 'entries')} of ${file} have expired`,
              advice: 'Rotate what they are for, or give them a new day; dowse baseline prune --expired',
            } as const,
          ]),
    ];
  });
}

async function checkHooks(): Promise<readonly Check[]> {
  const folder = await findHookFolder('.').catch((error: unknown) => {
    // Outside of repositories there is nothing to hook into; what git refuses is thrown on.
    if (error instanceof UsageError) return undefined;
    throw error;
  });
  if (folder === undefined) return [{ name: 'hooks', state: 'ok', says: 'not in a git repository' }];
  const states = dowseHooks.map((hook) => readHook(folder.path, hook));
  const checks = states.flatMap(hookChecks);
  if (checks.length > 0) return checks;
  return [
    {
      name: 'hooks',
      state: 'note',
      says: `none in ${folder.path}: commits are not looked at here`,
      advice: 'dowse hook install',
    },
  ];
}

/** Nothing for a hook that is not there: few want all three. */
function hookChecks({ hook, file, kind, dowse }: HookState): Check[] {
  const name = hook;
  if (kind === 'none') return [];
  if (kind === 'ours') {
    return dowse?.isThere === false
      ? [
          {
            name,
            state: 'bad',
            says: `its Dowse is gone (${dowse.script})`,
            advice: `Renew it: dowse hook install ${hook}`,
          },
        ]
      : [{ name, state: 'ok', says: 'runs Dowse' }];
  }
  if (kind === 'idle') {
    return [
      {
        name,
        state: 'note',
        says: `${file} is not executable: git does not run it`,
        advice: `Make it executable, or let Dowse take its place: dowse hook install ${hook}`,
      },
    ];
  }
  return [
    {
      name,
      state: 'note',
      says: `${file} is somebody else’s; Dowse does not know what it runs`,
      advice: `Let it call dowse hook run ${hook}, or both run: dowse hook install ${hook}`,
    },
  ];
}
