/** Reads earlier reports (JSON and JSON lines): which secrets were found, by fingerprint, and where. */

import { UsageError } from '#model/errors';
import { readText } from './text-file.ts';

/** A report of a large history takes 200 MB. */
const mostReportBytes = 500_000_000;

/** What is needed of a finding to look for it again. */
export interface ReportedFinding {
  readonly fingerprint: string;
  readonly rule: string;
  /** Folders and repositories, as the user named them then. */
  readonly roots: readonly string[];
  /** `path:line`, for people. */
  readonly places: readonly string[];
  readonly isInHistory: boolean;
}

/** Its findings. A `UsageError` when it is no report of Dowse in JSON or JSON lines. */
export function readReport(file: string): readonly ReportedFinding[] {
  const text = readText(file, 'report', mostReportBytes);
  const items = text.trimStart().startsWith('{"$schema"') ? wholeOf(text) : (linesOf(text) ?? wholeOf(text));
  if (items === undefined) {
    throw new UsageError(`${file} is no report of Dowse in JSON (--format json or jsonl).`);
  }
  return items.flatMap((item) => findingOf(item) ?? []);
}

function wholeOf(text: string): readonly unknown[] | undefined {
  const report = parsed(text);
  const findings = fieldOf(report, 'findings');
  return Array.isArray(findings) ? (findings as readonly unknown[]) : undefined;
}

function linesOf(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.map(parsed);
  return items.length > 0 && items.every((item) => fieldOf(item, 'kind') !== undefined) ? items : undefined;
}

function findingOf(item: unknown): ReportedFinding | undefined {
  const fingerprint = fieldOf(item, 'fingerprint');
  const rule = fieldOf(item, 'rule');
  const occurrences = fieldOf(item, 'occurrences');
  if (typeof fingerprint !== 'string' || typeof rule !== 'string' || !Array.isArray(occurrences))
    return undefined;
  const places = occurrences as readonly unknown[];
  const textOf = (place: unknown, name: string): string[] => {
    const value = fieldOf(place, name);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  };
  return {
    fingerprint,
    rule,
    roots: places.flatMap((place) => textOf(place, 'root')).filter((root) => root !== '-'),
    places: places.map((place) => [...textOf(place, 'path'), ...textOf(place, 'line')].join(':')),
    isInHistory: places.some((place) => fieldOf(place, 'history') !== undefined),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
