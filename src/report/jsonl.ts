/**
 * The report as JSON lines, one event a line: every finding, those that are gone, every build, every problem, then the summary.
 * Each line stands alone and is described by `$defs/line` of `docs/schema/report.schema.json`.
 */

import { escapeJson } from './escape.ts';
import { buildForm, findingForm, problemForm, schemaVersion, summaryForm, toolForm } from './json-form.ts';
import { createRedactor, openRedactor } from './redact.ts';
import type { Reporter } from './report.ts';

/** Yields one line at a time. A file without a summary at its end was cut short. */
export const jsonlReporter: Reporter = function* (report, { reveal }) {
  const redactor = reveal ? openRedactor : createRedactor([...report.findings, ...(report.gone ?? [])]);
  for (const finding of report.findings) yield toLine(findingForm(redactor.finding(finding), reveal));
  for (const finding of report.gone ?? []) {
    yield toLine({ ...findingForm(redactor.finding(finding), reveal), change: 'gone' });
  }
  for (const build of report.builds ?? []) yield toLine(buildForm(redactor.build(build)));
  for (const problem of report.problems) yield toLine(problemForm(redactor.problem(problem)));
  yield toLine({ tool: toolForm(report.version), ...summaryForm(report) });
};

function toLine(form: object): string {
  return `${escapeJson(JSON.stringify({ schemaVersion, ...form }))}\n`;
}
