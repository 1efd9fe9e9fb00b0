/** `dowse report`: shows an earlier JSON report in another format. Nothing is scanned. */

import { exitCodeOf } from '#cli/exit-code';
import { readValues } from '#cli/option';
import type { RunRequest } from '#cli/parse';
import { reportOptions } from '#cli/report-options';
import { checkReports, writeReports } from '#cli/reports';
import { readReportFile } from '#cli/reported-findings';

/** Exits as the scan did whose report it is: findings and problems count in the same way. */
export async function run({ operands, given }: RunRequest): Promise<number> {
  const values = { ...readValues(reportOptions, given), reveal: false };
  const [file = ''] = operands;
  await checkReports(values);
  const report = await readReportFile(file);
  await writeReports(report, values);
  const counted = report.findings.filter(({ change }) => change !== 'kept');
  return exitCodeOf(
    { findings: counted.length, problems: report.problems.length },
    { exitZero: values['exit-zero'] },
  );
}
