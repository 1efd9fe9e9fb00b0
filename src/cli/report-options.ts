/** The options that say how a report looks and where it goes: `dowse scan` and `dowse report` share them. */

import type { Option } from './option.ts';

const REPORT = 'What is reported, and where';
const RUN = 'How it runs';

/** As `report/reporters.ts` has them: help texts are printed without loading any of them. */
const reportFormats = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'csv',
  'junit',
  'markdown',
  'github',
  'gitlab',
  'html',
] as const;

/** In which formats, and where to. */
export const outputOptions = [
  {
    name: 'format',
    short: 'f',
    kind: 'choice',
    choices: reportFormats,
    placeholder: 'FORMAT',
    group: REPORT,
    description: `Format of the report: ${reportFormats.join(', ')}`,
    fallback: 'text',
  },
  {
    name: 'output',
    short: 'o',
    kind: 'text',
    placeholder: 'FILE',
    group: REPORT,
    description: 'Write the report to this file, all at once and readable by its owner alone',
    fallback: 'standard output',
  },
  {
    name: 'report',
    kind: 'list',
    placeholder: 'FORMAT=FILE',
    group: REPORT,
    description: 'Write a further report in this format to this file (sarif=dowse.sarif); may be repeated',
  },
] as const satisfies readonly Option[];

/** Colour and silence. */
export const appearanceOptions = [
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
] as const satisfies readonly Option[];

/** Options of `dowse report`. */
export const reportOptions = [
  ...outputOptions,
  { name: 'stats', kind: 'flag', group: REPORT, description: 'Add the counters of each stage to the report' },
  { name: 'exit-zero', kind: 'flag', group: REPORT, description: 'Exit with 0 when there are findings' },
  ...appearanceOptions,
] as const satisfies readonly Option[];
