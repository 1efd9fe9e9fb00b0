/** What is printed when a run ends with an error. Never more of an unexpected error than its name and place. */

import { RuleError, SourceError, UsageError } from '#model/errors';
import { escapeText } from '#report/escape';

/**
 * The error as lines for standard error. Known errors say themselves what to do. The message of any
 * other may quote what was scanned, so only `isDebug` shows it.
 */
export function failureText(error: unknown, isDebug: boolean): string {
  if (error instanceof UsageError || error instanceof SourceError || error instanceof RuleError) {
    const [line = '', ...more] = error.message.split('\n');
    return [`dowse: ${escapeText(line)}`, ...more.map(escapeText), ''].join('\n');
  }
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const place = /\(?([^\s()]+:\d+:\d+)\)?$/m.exec(stack)?.[1]?.split('/').at(-1);
  const lines = [
    `dowse: unexpected ${escapeText(name + code)}${place === undefined ? '' : ` at ${escapeText(place)}`}; the run ended here.`,
    'This is a fault in Dowse. Please report it with this line and the output of dowse --version.',
  ];
  if (isDebug) lines.push(...stack.split('\n').map(escapeText));
  else lines.push('DOWSE_DEBUG=1 shows the details, which may quote what was scanned.');
  return `${lines.join('\n')}\n`;
}
