/** Options of the commands that take one secret from standard input, and of `dowse verify`. */

import type { Option } from './option.ts';
import { appearanceOptions, outputOptions } from './report-options.ts';
import { connectionOptions, verifyOptions } from './verify-options.ts';

const SECRET = 'Which secret it is';

const identityOptions = [
  {
    name: 'rule',
    kind: 'text',
    placeholder: 'ID',
    group: SECRET,
    description: 'The rule that it belongs to, where its form alone does not tell',
  },
  {
    name: 'part',
    kind: 'list',
    placeholder: 'NAME=VALUE',
    group: SECRET,
    description:
      'A further part: an id, a user, a host; may be repeated. Others can read the process list: pipe secret parts in, with the line that holds them',
  },
] as const satisfies readonly Option[];

const formatOption = {
  name: 'format',
  short: 'f',
  kind: 'choice',
  choices: ['text', 'json'],
  placeholder: 'FORMAT',
  group: 'What is reported, and where',
  description: 'text or json',
  fallback: 'text',
} as const satisfies Option;

/** Options of `dowse inspect`. */
export const inspectOptions = [
  ...identityOptions,
  ...connectionOptions,
  {
    name: 'offline',
    kind: 'flag',
    group: SECRET,
    description: 'Ask nobody: tell only what its text says',
  },
  formatOption,
] as const satisfies readonly Option[];

/** Options of `dowse revoke`. */
export const revokeOptions = [
  ...identityOptions,
  ...connectionOptions.filter(({ name }) => name !== 'impact' && name !== 'verify-effect'),
  {
    name: 'yes',
    kind: 'flag',
    group: 'How it runs',
    description: 'Do not ask on the terminal before it is ended',
  },
  {
    name: 'audit',
    kind: 'text',
    placeholder: 'FILE',
    group: 'What is reported, and where',
    description: 'Append a line of JSON on what was done to this file, too',
    fallback: 'standard error alone',
  },
] as const satisfies readonly Option[];

/** Options of `dowse verify`. */
export const verifyReportOptions = [
  ...verifyOptions,
  ...outputOptions,
  ...appearanceOptions,
] as const satisfies readonly Option[];
