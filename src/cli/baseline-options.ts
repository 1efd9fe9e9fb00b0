/** The options of the commands that write down what is accepted: `dowse baseline …` and `dowse triage`. */

import type { Option } from './option.ts';
import { scanOptions } from './options.ts';

const ENTRIES = 'What is written';

/** Options of `dowse scan` that choose what is looked at and what counts. */
const lookNames = [
  'no-history',
  'no-ignore',
  'exclude',
  'only',
  'skip',
  'mapping',
  'config',
  'no-config',
  'no-inline-ignore',
  'no-foreign-ignore',
  'min-severity',
  'min-confidence',
  'jobs',
  'quiet',
  'progress',
  'no-progress',
];

const look = scanOptions.filter(({ name }) => lookNames.includes(name));

/** What people say of the entries that they add. */
export const noteOptions = [
  {
    name: 'reason',
    kind: 'text',
    placeholder: 'TEXT',
    group: ENTRIES,
    description: 'Why the secrets are accepted: each entry that is added carries it',
  },
  {
    name: 'owner',
    kind: 'text',
    placeholder: 'NAME',
    group: ENTRIES,
    description: 'Who answers for them',
  },
  {
    name: 'expires',
    kind: 'text',
    placeholder: 'DATE',
    group: ENTRIES,
    description: 'The last day on which the entries hold, in UTC: 2026-03-31',
  },
] as const satisfies readonly Option[];

const fileOption = {
  name: 'baseline',
  kind: 'text',
  placeholder: 'FILE',
  group: ENTRIES,
  description: 'The baseline',
  fallback: 'the one that is discovered, else .dowse-baseline.json beside the configuration',
} as const satisfies Option;

/** Options of `dowse baseline` of its own, beside those of a scan. */
export const ownBaselineOptions = [
  fileOption,
  ...noteOptions,
  {
    name: 'force',
    kind: 'flag',
    group: ENTRIES,
    description: 'Write the baseline anew, though there is one',
  },
  {
    name: 'expired',
    kind: 'flag',
    group: ENTRIES,
    description: 'Take out entries whose last day has passed, too',
  },
] as const satisfies readonly Option[];

const named = (...names: readonly string[]): readonly Option[] =>
  ownBaselineOptions.filter(({ name }) => names.includes(name));

/** Options of `dowse baseline create`. */
export const createOptions: readonly Option[] = [
  ...look,
  ...named('baseline', 'reason', 'owner', 'expires', 'force'),
];

/** Options of `dowse baseline update`. */
export const updateOptions: readonly Option[] = [...look, ...named('baseline', 'reason', 'owner', 'expires')];

/** Options of `dowse baseline prune`, which looks at everything: what narrows a scan is not for it. */
export const pruneOptions: readonly Option[] = [
  ...look.filter(({ name }) =>
    ['mapping', 'config', 'no-config', 'jobs', 'quiet', 'progress', 'no-progress'].includes(name),
  ),
  ...named('baseline', 'expired'),
];

/** Options of `dowse triage`. */
export const triageOptions: readonly Option[] = [...look, ...named('baseline', 'owner', 'expires')];

/** Options of `dowse baseline show`. */
export const showOptions = [
  fileOption,
  {
    name: 'format',
    short: 'f',
    kind: 'choice',
    choices: ['text', 'json'],
    placeholder: 'FORMAT',
    group: 'What is reported, and where',
    description: 'text or json',
    fallback: 'text',
  },
] as const satisfies readonly Option[];
