/** The report on one secret that was piped in: no places, no summary. */

import type { Finding } from '#model/finding';
import { escapeJson } from './escape.ts';
import { inspectionLines } from './finding-lines.ts';
import { findingForm } from './json-form.ts';
import { createPage } from './page.ts';
import { createRedactor } from './redact.ts';

/** How it is drawn. The secret is masked always. */
export interface InspectionOptions {
  readonly isJson: boolean;
  readonly color: boolean;
  readonly width: number;
}

/** Text for people, or the JSON form of a finding. */
export function inspectionReport(finding: Finding, { isJson, color, width }: InspectionOptions): string {
  const safe = createRedactor([finding]).finding(finding);
  if (isJson) return `${escapeJson(JSON.stringify(findingForm(safe, false), undefined, 2))}\n`;
  const page = createPage({ color, width, reveal: false, stats: false });
  return `${inspectionLines(safe, page).join('\n')}\n`;
}
