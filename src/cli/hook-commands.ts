/** The commands of git's hooks, as data: a part of `commands.ts`. */

import type { Command } from './commands.ts';
import { hookInstallOptions, hookPlaceOptions, hookRunOptions, preReceiveOptions } from './hook-options.ts';

/** `dowse hook …` and `dowse pre-receive`, in the order of the help text. */
export const hookCommands: readonly Command[] = [
  {
    name: 'hook install',
    operands: '[HOOK..]',
    leastOperands: 0,
    mostOperands: 3,
    description:
      'Let git run Dowse: before each commit (pre-commit, without operands), on its message (commit-msg), before a push (pre-push), or all. A hook that is there still runs.',
    options: hookInstallOptions,
    examples: [
      ['dowse hook install', 'no commit with a secret in this repository'],
      ['dowse hook install pre-commit pre-push --budget 10s', 'two hooks that end in time'],
      ['dowse hook install --global', 'in all repositories of this user'],
    ],
  },
  {
    name: 'hook uninstall',
    operands: '[HOOK..]',
    leastOperands: 0,
    mostOperands: 3,
    description: 'Take the hooks of Dowse out again; what was there before comes back.',
    options: hookPlaceOptions,
    examples: [['dowse hook uninstall', 'all that dowse hook install wrote here']],
  },
  {
    name: 'hook status',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description: 'Tell which hooks are there. Exits with 1 when none of them is of Dowse.',
    options: hookPlaceOptions,
    examples: [['dowse hook status', 'what git runs here']],
  },
  {
    name: 'hook run',
    operands: 'HOOK [ARG..]',
    leastOperands: 1,
    mostOperands: 3,
    description:
      'Do the work of a hook, called by git or a hook manager with what git gives: pre-commit; commit-msg FILE; pre-push REMOTE ADDRESS, and its lines on standard input. Says nothing when all is well.',
    options: hookRunOptions,
    examples: [['dowse hook run pre-commit --budget 2s', 'the line for a hook of your own']],
  },
  {
    name: 'pre-receive',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description:
      'Refuse pushes that bring secrets: for the pre-receive hook of a git server. Only options count, nothing that is pushed.',
    options: preReceiveOptions,
    examples: [['exec dowse pre-receive --config /etc/dowse.yaml --budget 20s', 'the whole hook']],
  },
];
