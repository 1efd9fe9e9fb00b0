/** The options of `dowse hook …` and `dowse pre-receive`, as data, in the form of `options.ts`. */

import type { Option } from './option.ts';
import { scanOptions } from './options.ts';

const HOOKS = 'Hooks';

/** Options of `dowse scan` that mean the same where a hook scans. */
const scanNames = [
  'exclude',
  'only',
  'skip',
  'config',
  'no-config',
  'baseline',
  'no-baseline',
  'no-inline-ignore',
  'examples',
  'min-confidence',
  'jobs',
  'color',
];

const minSeverity: readonly Option[] = scanOptions
  .filter(({ name }) => name === 'min-severity')
  .map((option) => ({ ...option, fallback: 'low' }));

const budgetOption = {
  name: 'budget',
  kind: 'text',
  placeholder: 'TIME',
  group: 'How it runs',
  description: 'Stop after this time (2s, 500ms, 1m) and exit with 3, as incomplete',
  fallback: 'as long as it takes',
} as const satisfies Option;

/** Options of `dowse hook run` that are not those of a scan. */
export const budgetOptions = [budgetOption] as const satisfies readonly Option[];

/** Options of `dowse hook run`. */
export const hookRunOptions: readonly Option[] = [
  ...scanOptions.filter(({ name }) => scanNames.includes(name)),
  ...minSeverity,
  budgetOption,
];

const globalOption = {
  name: 'global',
  kind: 'flag',
  group: HOOKS,
  description: 'For all repositories of this user, by core.hooksPath; hooks of their own still run',
} as const satisfies Option;

/** Options of `dowse hook install`. */
export const hookInstallOptions = [
  globalOption,
  {
    name: 'first',
    kind: 'flag',
    group: HOOKS,
    description: 'Run Dowse before the hook that is there already, not after it',
  },
  budgetOption,
] as const satisfies readonly Option[];

/** Options of `dowse hook uninstall` and `dowse hook status`. */
export const hookPlaceOptions = [globalOption] as const satisfies readonly Option[];

/** Options of `dowse pre-receive`: all that it heeds is said here, on the server. */
export const preReceiveOptions: readonly Option[] = [
  ...hookRunOptions.filter(
    ({ name }) => !['no-config', 'no-baseline', 'no-inline-ignore', 'color'].includes(name),
  ),
  {
    name: 'inline-allow',
    kind: 'flag',
    group: 'What is searched for',
    description: 'Heed comments such as dowse:allow in what is pushed',
  },
];
