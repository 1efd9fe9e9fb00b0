/** What every part of the text report needs to know of the page it is written on. */

import type { ReportOptions } from './report.ts';
import { createStyle, type Style } from './style.ts';

export interface Page {
  /** Columns for lines that can be cut (code). */
  readonly width: number;
  /** Columns for running text: no wider than reads well. */
  readonly textWidth: number;
  readonly style: Style;
  readonly reveal: boolean;
}

const minWidth = 40;
const maxTextWidth = 100;

/** The page for `options`: never narrower than 40 columns, in which nothing could be read. */
export function createPage(options: ReportOptions): Page {
  const width = Math.max(minWidth, options.width);
  return {
    width,
    textWidth: Math.min(width, maxTextWidth),
    style: createStyle(options.color),
    reveal: options.reveal,
  };
}
