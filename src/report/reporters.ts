/** The formats that a report can have, loaded only when one is asked for. */

import type { Reporter } from './report.ts';

/** As `--format` takes them. */
export const formats = [
  'text',
  'json',
  'jsonl',
  'sarif',
  'csv',
  'junit',
  'markdown',
  'github',
  'gitlab',
  'html',
] as const;
/** One of `formats`. */
export type Format = (typeof formats)[number];

/** The reporter for `format`; all but the page are loaded together, since they share nearly all. */
export async function reporterFor(format: Format): Promise<Reporter> {
  if (format === 'html') return (await import('./html/html.ts')).htmlReporter;
  return (await import('./plain-reporters.ts')).plainReporters[format];
}
