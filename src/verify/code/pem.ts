/** Reads private keys as they stand in text: PEM, often with its line ends written out as `\n`. */

import { createPrivateKey, type KeyObject } from 'node:crypto';

/** The PEM text with real line ends, whatever quoting it stood in. */
export function toPem(text: string): string {
  return `${text
    .replaceAll(/\\+[nr]/g, '\n')
    .replaceAll(/\\+$/gm, '')
    .trim()}\n`;
}

/** The key; `undefined` when it is encrypted, damaged or of an unknown kind. */
export function readPrivateKey(text: string): KeyObject | undefined {
  try {
    return createPrivateKey(toPem(text));
  } catch {
    return undefined;
  }
}
