/** Writes a report in the formats and to the places that the options name: `scan`, `report` and the hooks share it. */

import { type Format, formats, reporterFor } from '#report/reporters';
import type { Report } from '#report/report';
import { UsageError } from '#model/errors';
import { checkOutputFile, writeToFile, writeToStream } from './output.ts';
import { hasColor } from './terminal.ts';

/** The options that say how and where. */
export interface ReportValues {
  readonly format: Format | undefined;
  readonly output: string | undefined;
  readonly report: readonly string[];
  readonly color: 'auto' | 'always' | 'never' | undefined;
  readonly reveal: boolean;
  readonly stats: boolean;
  readonly quiet: boolean;
}

/** One further output: `--report sarif=dowse.sarif`. */
interface FurtherReport {
  readonly format: Format;
  readonly file: string;
}

/** Refuses, with a `UsageError` and before a long scan, outputs that cannot be written. */
export async function checkReports(values: ReportValues): Promise<void> {
  if (values.output !== undefined && values.output !== '-') checkOutputFile(values.output);
  for (const { file } of await furtherReports(values)) checkOutputFile(file);
}

/** Writes all of them; what went into files is told on standard error unless `quiet`. */
export async function writeReports(report: Report, values: ReportValues): Promise<void> {
  const further = await furtherReports(values);
  const file = values.output === '-' ? undefined : values.output;
  const isTerminal = file === undefined && process.stdout.isTTY;
  const format = values.format ?? 'text';
  const pieces = (await reporterFor(format))(report, {
    color: format === 'text' && hasColor(values.color ?? 'auto', process.env, isTerminal),
    width: isTerminal ? process.stdout.columns : 100,
    reveal: values.reveal,
    stats: values.stats,
  });
  if (file === undefined) await writeToStream(pieces, process.stdout);
  else writeToFile(pieces, file);
  for (const each of further) {
    const plain = { color: false, width: 100, reveal: false, stats: values.stats };
    writeToFile((await reporterFor(each.format))(report, plain), each.file);
  }
  const files = [...(file === undefined ? [] : [file]), ...further.map((each) => each.file)];
  if (files.length === 0 || values.quiet) return;
  process.stderr.write(
    `dowse: ${inWords(report)}; the ${files.length === 1 ? 'report is' : 'reports are'} in ${files.join(', ')}\n`,
  );
}

async function furtherReports({ report }: ReportValues): Promise<FurtherReport[]> {
  if (report.length === 0) return [];
  return report.map((text) => {
    const [name = '', ...rest] = text.split('=');
    const format = formats.find((each) => each === name);
    const file = rest.join('=');
    if (format !== undefined && file !== '') return { format, file };
    throw new UsageError(
      `--report takes FORMAT=FILE (sarif=dowse.sarif), not "${text}". Formats: ${formats.join(', ')}.`,
    );
  });
}

function inWords({ findings, problems }: Report): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(findings.length, 'finding')}, ${count(problems.length, 'problem')}`;
}
