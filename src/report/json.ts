/** The whole report as one JSON document, described by `docs/schema/report.schema.json`. */

import { escapeJson } from './escape.ts';
import { buildForm, findingForm, problemForm, schemaVersion, summaryForm, toolForm } from './json-form.ts';
import { createRedactor, openRedactor } from './redact.ts';
import type { Reporter } from './report.ts';

/** Yields the document finding by finding, indented by two spaces. Safe to print and lossless to parse. */
export const jsonReporter: Reporter = function* (report, { reveal }) {
  const redactor = reveal ? openRedactor : createRedactor([...report.findings, ...(report.gone ?? [])]);
  yield '{\n';
  yield `  "schemaVersion": ${schemaVersion},\n`;
  yield `  "tool": ${toJson(toolForm(report.version), 2)},\n`;
  yield* arrayOf('findings', report.findings, (finding) => findingForm(redactor.finding(finding), reveal));
  if (report.gone)
    yield* arrayOf('gone', report.gone, (finding) => findingForm(redactor.finding(finding), reveal));
  yield* arrayOf('builds', report.builds ?? [], (build) => buildForm(redactor.build(build)));
  yield* arrayOf('problems', report.problems, (problem) => problemForm(redactor.problem(problem)));
  yield `  "summary": ${toJson(summaryForm(report), 2)}\n`;
  yield '}\n';
};

function* arrayOf<Item>(
  name: string,
  items: readonly Item[],
  toForm: (item: Item) => object,
): Generator<string> {
  if (items.length === 0) {
    yield `  "${name}": [],\n`;
    return;
  }
  yield `  "${name}": [\n`;
  for (const [index, item] of items.entries()) {
    yield `    ${toJson(toForm(item), 4)}${index < items.length - 1 ? ',' : ''}\n`;
  }
  yield '  ],\n';
}

/** Line feeds in JSON text are only ever layout, so each may be followed by an indent. */
function toJson(form: object, indent: number): string {
  return escapeJson(JSON.stringify(form, null, 2)).replaceAll('\n', `\n${' '.repeat(indent)}`);
}
