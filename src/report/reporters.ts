/** The formats that a report can have, each loaded only when it is asked for. */

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

/** Loads the reporter for `format`. */
export async function reporterFor(format: Format): Promise<Reporter> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).textReporter;
    case 'json':
      return (await import('./json.ts')).jsonReporter;
    case 'jsonl':
      return (await import('./jsonl.ts')).jsonlReporter;
    case 'sarif':
      return (await import('./sarif.ts')).sarifReporter;
    case 'csv':
      return (await import('./csv.ts')).csvReporter;
    case 'junit':
      return (await import('./junit.ts')).junitReporter;
    case 'markdown':
      return (await import('./markdown.ts')).markdownReporter;
    case 'github':
      return (await import('./github.ts')).githubReporter;
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlabReporter;
    case 'html':
      return (await import('./html/html.ts')).htmlReporter;
  }
}
