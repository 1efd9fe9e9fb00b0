/** The unit that the text report is made of: a label, and text beside it. */

import type { Page } from './page.ts';
import { displayWidth, wrap } from './width.ts';

/** Columns that labels take, the space after them included. */
export const labelWidth = 12;

/**
 * `text` (safe, not styled) wrapped beside `label`, as lines that begin with `indent` spaces.
 * Without a label the text stands in the same column.
 */
export function fieldLines(label: string, text: string, page: Page, indent = 2): string[] {
  const room = Math.max(24, page.textWidth - indent - labelWidth);
  return wrap(text, room).map((line, index) => `${labelled(index === 0 ? label : '', page, indent)}${line}`);
}

/** A label with the spaces around it, for a line whose text the caller styles. */
export function labelled(label: string, page: Page, indent = 2): string {
  const gap = ' '.repeat(Math.max(1, labelWidth - displayWidth(label)));
  return `${' '.repeat(indent)}${page.style('label', label)}${gap}`;
}
