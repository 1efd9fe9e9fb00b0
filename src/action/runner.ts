/**
 * How a step speaks to the runner: lines of the log that are commands, and the files that the
 * runner names. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** GitHub takes no more for one step. */
const mostSummaryBytes = 1024 * 1024;

/** The text as the log shows it, with no line of it taken for a command. */
export function plainText(text: string): string {
  if (text === '') return '';
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.replace(/\n?$/, '\n')}::${token}::\n`;
}

/** An error of the step as a whole. */
export function errorCommand(text: string): string {
  return `::error title=Dowse::${escapeData(text)}\n`;
}

/** Something to know that fails nothing. */
export function noticeCommand(text: string): string {
  return `::notice title=Dowse::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Sets outputs of the step in `file` (`GITHUB_OUTPUT`); values of several lines cannot set others. */
export function writeOutputs(file: string, outputs: Readonly<Record<string, string | number>>): void {
  const lines = Object.entries(outputs).map(([name, value]) => {
    const delimiter = randomUUID();
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(file, lines.join(''));
}

/** Adds `markdown` to the summary of the job in `file` (`GITHUB_STEP_SUMMARY`); what is too large says so instead. */
export function writeSummary(file: string, markdown: string): void {
  const fits = Buffer.byteLength(markdown) < mostSummaryBytes;
  appendFileSync(file, fits ? markdown : 'The report of Dowse is too large for a summary: see the log.\n');
}
