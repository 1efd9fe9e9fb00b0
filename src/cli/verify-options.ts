/** The options of verification, shared by the commands that ask providers; a part of `options.ts`. */

import type { Option } from './option.ts';

const VERIFY = 'Whether secrets still work';

/** How providers are reached, for every command that reaches them. */
export const connectionOptions = [
  {
    name: 'verify-host',
    kind: 'list',
    placeholder: 'HOST[=PROVIDER]',
    group: VERIFY,
    description:
      'A host of your own (a database, a self-hosted server) that may be asked: about secrets beside which it is named, and with =PROVIDER about all of that provider; may be repeated',
  },
  {
    name: 'verify-effect',
    kind: 'names',
    choices: ['notify', 'lock', 'write'],
    placeholder: 'EFFECT',
    group: VERIFY,
    description:
      'Allow checks that do more than read: notify (may alert the owner), lock (counts as a failed login), write (changes something); may be repeated',
  },
  {
    name: 'verify-ca',
    kind: 'text',
    placeholder: 'FILE',
    group: VERIFY,
    description: 'Trust these certificates, too (PEM): those of a company proxy or of your own servers',
  },
  {
    name: 'verify-cache',
    kind: 'text',
    placeholder: 'FILE',
    group: VERIFY,
    description: 'Keep answers in this file from run to run; it holds no secret and is readable by you alone',
    fallback: 'answers are kept for this run',
  },
  {
    name: 'verify-max-requests',
    kind: 'count',
    least: 1,
    most: 1_000_000,
    placeholder: 'N',
    group: VERIFY,
    description: 'Send at most so many requests',
    fallback: '10000',
  },
  {
    name: 'verify-timeout',
    kind: 'count',
    least: 1,
    most: 86_400,
    placeholder: 'SECONDS',
    group: VERIFY,
    description: 'Stop asking after this time; what was not asked is told as unknown',
    fallback: '600',
  },
  {
    name: 'skip-aws-account',
    kind: 'names',
    placeholder: 'NUMBER',
    group: VERIFY,
    description: 'Never use keys of these AWS accounts: your own decoys; may be repeated',
  },
  {
    name: 'impact',
    kind: 'flag',
    group: VERIFY,
    description: 'Ask further read-only questions of live secrets: whose they are and what they reach',
  },
] as const satisfies readonly Option[];

/** Those, and what scans do with the answers. */
export const verifyOptions = [
  {
    name: 'verify',
    kind: 'optional',
    bare: 'all',
    placeholder: 'PROVIDER',
    group: VERIFY,
    description:
      'Ask providers whether what was found still works; =PROVIDER,… asks these alone, =plan prints what would be asked and sends nothing',
    fallback: 'nothing is sent to anybody',
  },
  ...connectionOptions,
  {
    name: 'only-live',
    kind: 'flag',
    group: VERIFY,
    description: 'Report only what the provider accepts, restricted or not; the others are counted',
  },
  {
    name: 'fail-on',
    kind: 'choice',
    choices: ['live', 'restricted', 'unknown', 'any'],
    placeholder: 'VERDICT',
    group: VERIFY,
    description:
      'Which findings set the exit code: live ones; restricted ones too; those that could not be asked too; or any',
    fallback: 'any',
  },
] as const satisfies readonly Option[];
