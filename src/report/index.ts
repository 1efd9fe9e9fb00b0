/** What the reports' room offers to the others. */

export type { Report, Reporter, ReportOptions } from './report.ts';
export { type Format, formats, reporterFor } from './reporters.ts';
