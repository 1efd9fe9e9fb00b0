/** `dowse report`: shows an earlier JSON report in another format. Nothing is scanned. */

import { UsageError } from '#model/errors';
import { exitCodeOf } from '#cli/exit-code';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { reportOptions } from '#cli/report-options';
import { checkReports, writeReports } from '#cli/reports';
import { readText } from '#cli/text-file';

/** Reports of very large histories take some hundred megabytes. */
const mostReportBytes = 1_000_000_000;

/** Exits as the scan did whose report it is: findings and problems count in the same way. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = { ...readValues(reportOptions, given), reveal: false };
  const [file = ''] = operands;
  await checkReports(values);
  const { readReport } = await import('#index');
  const json = readText(file, 'report', mostReportBytes);
  let report;
  try {
    report = readReport(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${file} is not a report of dowse scan --format json (${why}). Make one, or name another file.`,
      { cause: error },
    );
  }
  await writeReports(report, values);
  const counted = report.findings.filter(({ change }) => change !== 'kept');
  return exitCodeOf(
    { findings: counted.length, problems: report.problems.length },
    { exitZero: values['exit-zero'] },
  );
}
