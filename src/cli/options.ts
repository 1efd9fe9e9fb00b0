/**
 * The options of every command, as data: yargs, the help texts and docs/CLI.md are made from these
 * tables. What a given value means for a scan is in `settings.ts`.
 */

import { confidences, severities } from '#model/severity';
import type { Option } from './option.ts';
import { outputOptions } from './report-options.ts';
import { verifyOptions } from './verify-options.ts';

const WHAT = 'What is scanned';
const RULES = 'What is searched for';
const REPORT = 'What is reported, and where';
const RUN = 'How it runs';

const configOptions = [
  {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    group: RULES,
    description: 'Use this configuration file instead of the one that is discovered',
    fallback: '.dowse.yaml, .json or .toml in the scanned folder or above it',
  },
  { name: 'no-config', kind: 'flag', group: RULES, description: 'Use no configuration file' },
] as const satisfies readonly Option[];

const baselineOptions = [
  {
    name: 'baseline',
    kind: 'text',
    placeholder: 'FILE',
    group: RULES,
    description: 'Do not report what this baseline holds, instead of the one that is discovered',
    fallback: '.dowse-baseline.json in the scanned folder, above it or below it',
  },
  {
    name: 'no-baseline',
    kind: 'flag',
    group: RULES,
    description: 'Report what a baseline holds, too',
  },
] as const satisfies readonly Option[];

const formatOption = {
  name: 'format',
  short: 'f',
  kind: 'choice',
  placeholder: 'FORMAT',
  group: REPORT,
} as const;

/** Options of `dowse scan`. */
export const scanOptions = [
  {
    name: 'no-history',
    kind: 'flag',
    group: WHAT,
    description: 'Of git repositories, scan only the working tree',
  },
  {
    name: 'staged',
    kind: 'flag',
    group: WHAT,
    description: 'Scan what is staged for the next commit, and nothing else',
  },
  {
    name: 'range',
    kind: 'text',
    placeholder: 'A..B',
    group: WHAT,
    description: 'Scan the commits of B that are not in A, one by one, and nothing else',
  },
  {
    name: 'since',
    kind: 'text',
    placeholder: 'DATE',
    group: WHAT,
    description: 'Scan the commits since this date (as git log --since takes it), and nothing else',
  },
  {
    name: 'ci',
    kind: 'optional',
    choices: ['change', 'all'],
    bare: 'change',
    placeholder: 'WHAT',
    group: WHAT,
    description:
      'Scan the commits that this run of a build service is about (a push, a pull request), and nothing else; fetches what the clone lacks. =all scans everything, and trusts a fork as little',
  },
  {
    name: 'no-ignore',
    kind: 'flag',
    group: WHAT,
    description: 'Scan files that .gitignore, .dowseignore and the like exclude, too',
  },
  {
    name: 'exclude',
    kind: 'list',
    placeholder: 'GLOB',
    group: WHAT,
    description: 'Leave out paths that match, in gitignore syntax; may be repeated',
  },
  {
    name: 'only',
    kind: 'names',
    placeholder: 'RULE',
    group: RULES,
    description: 'Search for these rules alone; may be repeated, or separated by commas',
  },
  {
    name: 'skip',
    kind: 'names',
    placeholder: 'RULE',
    group: RULES,
    description: 'Do not search for these rules; may be repeated, or separated by commas',
  },
  {
    name: 'against',
    kind: 'text',
    placeholder: 'OLD',
    group: WHAT,
    description:
      'An older build or folder: tell what is new and what is gone; only new findings set the exit code',
  },
  {
    name: 'mapping',
    kind: 'text',
    placeholder: 'FILE',
    group: WHAT,
    description: 'A ProGuard or R8 mapping: classes of builds are named as in the source',
  },
  ...configOptions,
  ...baselineOptions,
  {
    name: 'no-inline-ignore',
    kind: 'flag',
    group: RULES,
    description: 'Report what a comment such as dowse:allow excuses, too',
  },
  {
    name: 'no-foreign-ignore',
    kind: 'flag',
    group: RULES,
    description: 'Report what a comment of another scanner excuses (gitleaks:allow and the like), too',
  },
  {
    name: 'examples',
    kind: 'flag',
    group: RULES,
    description: 'Report keys that documentation prints as examples, too',
  },
  {
    name: 'min-severity',
    kind: 'choice',
    choices: severities,
    placeholder: 'LEVEL',
    group: REPORT,
    description: `Count, but do not report, what is less severe: ${severities.join(', ')}`,
    fallback: 'info',
  },
  {
    name: 'min-confidence',
    kind: 'choice',
    choices: confidences,
    placeholder: 'LEVEL',
    group: REPORT,
    description: `Count, but do not report, what is less certain: ${confidences.join(', ')}`,
    fallback: 'medium',
  },
  {
    name: 'max-occurrences',
    kind: 'count',
    least: 1,
    most: 1_000_000,
    placeholder: 'N',
    group: REPORT,
    description: 'Places that are kept for each finding; the others are counted',
    fallback: '100',
  },
  ...outputOptions,
  {
    name: 'reveal',
    kind: 'flag',
    group: REPORT,
    description: 'Print secrets unmasked; refused in CI unless DOWSE_ALLOW_REVEAL=1',
  },
  { name: 'stats', kind: 'flag', group: REPORT, description: 'Add the counters of each stage to the report' },
  {
    name: 'exit-code',
    kind: 'count',
    least: 1,
    most: 125,
    placeholder: 'N',
    group: REPORT,
    description: 'Exit code when there are findings (2 and 3 have meanings of their own)',
    fallback: '1',
  },
  { name: 'exit-zero', kind: 'flag', group: REPORT, description: 'Exit with 0 when there are findings' },
  ...verifyOptions,
  {
    name: 'jobs',
    short: 'j',
    kind: 'count',
    least: 1,
    most: 256,
    placeholder: 'N',
    group: RUN,
    description: 'Threads that search',
    fallback: 'by the amount of work',
  },
  {
    name: 'color',
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    placeholder: 'WHEN',
    group: RUN,
    description: 'Colour in the text report: auto, always or never',
    fallback: 'auto',
  },
  {
    name: 'quiet',
    short: 'q',
    kind: 'flag',
    group: RUN,
    description: 'Print the report and errors, nothing else',
  },
  {
    name: 'progress',
    kind: 'flag',
    group: RUN,
    description: 'Show progress even in CI and without a terminal (then a line every ten seconds)',
  },
  { name: 'no-progress', kind: 'flag', group: RUN, description: 'Never show progress' },
] as const satisfies readonly Option[];

/** Options of `dowse rules list` and `dowse rules show`. */
export const rulesOptions = [
  ...configOptions,
  { ...formatOption, choices: ['text', 'json'], description: 'text or json', fallback: 'text' },
] as const satisfies readonly Option[];

/** Options of `dowse import`. */
export const importOptions = [
  {
    name: 'output',
    short: 'o',
    kind: 'text',
    placeholder: 'FILE',
    group: REPORT,
    description: 'Write the YAML to this file, all at once and readable by its owner alone',
    fallback: 'standard output',
  },
] as const satisfies readonly Option[];

/** Options of `dowse --version`. */
export const versionOptions = [
  { name: 'json', kind: 'flag', group: REPORT, description: 'As JSON, for programs' },
] as const satisfies readonly Option[];

/** Options of `dowse scan` that cannot be given together, and why. */
export const contradictions: readonly (readonly [string, string, string])[] = [
  ['staged', 'range', 'each of them scans one thing and nothing else'],
  ['staged', 'since', 'each of them scans one thing and nothing else'],
  ['range', 'since', 'each of them scans one thing and nothing else'],
  ['range', 'no-history', 'a range is history'],
  ['since', 'no-history', 'commits since a date are history'],
  ['ci', 'staged', 'each of them scans one thing and nothing else'],
  ['ci', 'range', 'the build service says which commits'],
  ['ci', 'since', 'the build service says which commits'],
  ['ci', 'no-history', 'commits are history'],
  ['ci', 'against', 'commits are compared with what was there before already'],
  ['baseline', 'no-baseline', 'one asks for a baseline, the other for none'],
  ['config', 'no-config', 'one asks for a configuration, the other for none'],
  [
    'reveal',
    'output',
    'a file with secrets could be left behind half-written; redirect standard output instead',
  ],
  ['reveal', 'report', 'a file with secrets could be left behind; redirect standard output instead'],
  ['against', 'staged', 'staged changes are compared with HEAD already'],
  ['against', 'range', 'a range is compared with its start already'],
  ['against', 'since', 'commits since a date are new already'],
  ['exit-code', 'exit-zero', 'both say what findings exit with'],
  ['progress', 'no-progress', 'one asks for progress, the other for none'],
  ['progress', 'quiet', 'one asks for progress, the other for silence'],
];
