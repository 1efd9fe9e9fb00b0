/** Text from what was scanned as Markdown that says nothing but that text: no links, images, mentions or HTML. */

import { escapeText } from './escape.ts';

/** `text` on one line with everything escaped that Markdown or HTML gives a meaning. */
export function markdownText(text: string): string {
  return (
    escapeText(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#!|~]/g, '\\$&')
      // Code hosts make links of mentions and addresses: a zero-width space would be invisible, an entity is not.
      .replaceAll('@', '&#64;')
      .replaceAll('://', '&#58;//')
  );
}

/** `text` as a code span, its fence longer than any run of backticks in it. `|` would end a table's cell. */
export function markdownCode(text: string): string {
  const safe = escapeText(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') || safe === '' ? ' ' : '';
  return `${fence}${pad}${safe}${pad}${fence}`;
}

/** A link where `address` is a plain web address, else the label alone. */
export function markdownLink(label: string, address: string): string {
  return isWebAddress(address) ? `[${markdownText(label)}](<${address}>)` : markdownText(label);
}

/** True for addresses that can stand in a link as they are. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~:/?#@!$&'()*+,;=%-]*)?$/.test(text);
}
