/** The commands that help with Dowse itself, as data: a part of `commands.ts`. */

import type { Command } from './commands.ts';
import { doctorOptions } from './help-options.ts';
import { rulesOptions } from './options.ts';

/** `dowse explain`, `doctor` and `completion`, in the order of the help text. */
export const helpCommands: readonly Command[] = [
  {
    name: 'explain',
    operands: 'RULE',
    leastOperands: 1,
    mostOperands: 1,
    description:
      'Explain a finding by its rule: what it is, what its holder can do, how to rotate it step by step, whether its provider can be asked, and how to allow it.',
    options: rulesOptions,
    examples: [['dowse explain stripe-secret-key', 'what to do now']],
  },
  {
    name: 'doctor',
    operands: '',
    leastOperands: 0,
    mostOperands: 0,
    description:
      'Tell whether Dowse can work here: its engine, Node, git, the configuration and the baseline that apply, and the hooks. Each thing that is wrong comes with what to do. Exits with 0 when all is well, else with 3.',
    options: doctorOptions,
    examples: [['dowse doctor', 'the first thing to run when something seems wrong']],
  },
  {
    name: 'completion',
    operands: 'SHELL',
    leastOperands: 1,
    mostOperands: 1,
    description:
      'Print the script by which bash, zsh or fish completes commands, options, and their values, ids of rules among them.',
    options: [],
    examples: [
      ['eval "$(dowse completion bash)"', 'in ~/.bashrc; for zsh the same in ~/.zshrc, after compinit'],
      ['dowse completion fish > ~/.config/fish/completions/dowse.fish', 'for fish'],
    ],
  },
];
