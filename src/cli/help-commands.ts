/** The commands that help with Dowse itself, as data: a part of `commands.ts`. */

import type { Command } from './commands.ts';
import { rulesOptions } from './options.ts';

/** `dowse explain`, in the order of the help text. */
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
];
