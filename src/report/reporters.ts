/** The formats that a report can have, each loaded only when it is asked for. */

import type { Reporter } from './report.ts';

/** As `--format` takes them. */
export const formats = ['text', 'json', 'jsonl', 'sarif'] as const;
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
  }
}
