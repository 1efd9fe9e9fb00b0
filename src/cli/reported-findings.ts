/** What is needed of an earlier report's findings to look for them again: `dowse report` and `dowse verify` read the same files. */

import type { Report } from '#report/report';
import { UsageError } from '#model/errors';
import type { Finding } from '#model/finding';
import { placeName } from '#report/place-name';
import { readText } from './text-file.ts';

/** Reports of very large histories take some hundred megabytes. */
const mostReportBytes = 1_000_000_000;

/** The report in `file`, JSON or JSON lines. A `UsageError` says where it is not as Dowse writes it. */
export async function readReportFile(file: string): Promise<Report> {
  // With it comes the schema, which hooks need not read.
  const { readReport } = await import('#report/read-report');
  const text = readText(file, 'report', mostReportBytes);
  try {
    return readReport(text);
  } catch (error) {
    // What JSON.parse says quotes the text, which may hold a secret.
    const why = error instanceof TypeError ? error.message : 'it is no JSON';
    throw new UsageError(
      `${file} is not a report of dowse scan --format json or jsonl (${why}). Make one, or name another file.`,
      { cause: error },
    );
  }
}

/** A finding that is to be looked for again. */
export interface ReportedFinding {
  readonly fingerprint: string;
  readonly rule: string;
  /** Folders and repositories, as the user named them then. */
  readonly roots: readonly string[];
  /** For people; safe to print. */
  readonly places: readonly string[];
  readonly isInHistory: boolean;
}

/** The same finding, as far as it is needed. */
export function toReportedFinding({ fingerprint, rule, occurrences }: Finding): ReportedFinding {
  return {
    fingerprint,
    rule: rule.id,
    roots: occurrences.map(({ root }) => root).filter((root) => root !== '-'),
    places: occurrences.map(placeName),
    isInHistory: occurrences.some(({ history }) => history !== undefined),
  };
}
