/** The reporters of all formats but HTML, by name: one piece of the bundle, a file read at the end of a run. */

import { csvReporter } from './csv.ts';
import { githubReporter } from './github.ts';
import { gitlabReporter } from './gitlab.ts';
import { jsonReporter } from './json.ts';
import { jsonlReporter } from './jsonl.ts';
import { junitReporter } from './junit.ts';
import { markdownReporter } from './markdown.ts';
import type { Reporter } from './report.ts';
import type { Format } from './reporters.ts';
import { sarifReporter } from './sarif.ts';
import { textReporter } from './text.ts';

/** A reporter for each format but `html`. */
export const plainReporters: Readonly<Record<Exclude<Format, 'html'>, Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  jsonl: jsonlReporter,
  sarif: sarifReporter,
  csv: csvReporter,
  junit: junitReporter,
  markdown: markdownReporter,
  github: githubReporter,
  gitlab: gitlabReporter,
};
