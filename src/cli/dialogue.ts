/** Questions and answers on the terminal. */

import { createInterface, type Interface } from 'node:readline';

/** How a dialogue can end before its time. */
export type Ending = 'closed' | 'interrupted';

export interface Dialogue {
  /** The answer without its line end and control characters; how the dialogue ended where there is none. */
  ask(question: string): Promise<{ readonly answer: string } | { readonly ended: Ending }>;
  say(text: string): void;
  close(): void;
}

/** Asks on standard output, which must be a terminal, as must be standard input. */
export function openDialogue(): Dialogue {
  const lines: Interface = createInterface({ input: process.stdin, output: process.stdout, terminal: true });
  let ended: Ending | undefined;
  let waiting: ((ended: Ending) => void) | undefined;
  const end = (how: Ending): void => {
    ended ??= how;
    waiting?.(ended);
  };
  lines.on('close', () => end('closed'));
  lines.on('SIGINT', () => end('interrupted'));
  return {
    ask: (question) =>
      new Promise((resolve) => {
        if (ended !== undefined) {
          resolve({ ended });
          return;
        }
        waiting = (how) => resolve({ ended: how });
        lines.question(question, (answer) => {
          waiting = undefined;
          resolve({ answer: answer.replaceAll(/[\x00-\x1f\x7f-\x9f]/g, '').trim() });
        });
      }),
    say: (text) => {
      process.stdout.write(text);
    },
    close: () => lines.close(),
  };
}
