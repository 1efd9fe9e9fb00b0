/** Text from what was scanned as XML 1.0 that says nothing but that text. */

import { escapeText } from './escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** `text` on one line for an attribute or an element; control characters, which XML cannot hold, as visible escapes. */
export function xmlText(text: string): string {
  return escapeText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
