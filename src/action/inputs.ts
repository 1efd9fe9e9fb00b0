/** The inputs of the Action, which action.yml hands over in the environment: there they are data, never code. */

import { UsageError } from '#model/errors';
import { type Severity, severities } from '#model/severity';

/** Variables of the step. */
export type StepEnvironment = Readonly<Record<string, string | undefined>>;

/** What the workflow asks for. action.yml says what each means. */
export interface Inputs {
  readonly path: string;
  readonly scansEverything: boolean;
  readonly config?: string;
  readonly baseline?: string;
  readonly minSeverity?: Severity;
  readonly failsOnFindings: boolean;
  readonly verifies: boolean;
  readonly annotates: boolean;
  readonly summarizes: boolean;
  readonly comments: boolean;
  /** Of the job; empty where there is none. */
  readonly token: string;
}

/** Reads `INPUT_…`. A `UsageError` names the input that cannot be used, and what it takes. */
export function readInputs(environment: StepEnvironment): Inputs {
  const text = (name: string): string | undefined =>
    environment[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`]?.trim() || undefined;
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name)?.toLowerCase();
    if (value === undefined) return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new UsageError(`The input ${name} takes true or false, not "${value}".`);
  };
  const config = text('config');
  const baseline = text('baseline');
  const minSeverity = readSeverity(text('min-severity'));
  return {
    path: text('path') ?? '.',
    scansEverything: flag('everything', false),
    ...(config !== undefined && { config }),
    ...(baseline !== undefined && { baseline }),
    ...(minSeverity !== undefined && { minSeverity }),
    failsOnFindings: flag('fail', true),
    verifies: flag('verify', false),
    annotates: flag('annotations', true),
    summarizes: flag('summary', true),
    comments: flag('comment', true),
    token: text('token') ?? '',
  };
}

function readSeverity(text: string | undefined): Severity | undefined {
  if (text === undefined) return undefined;
  const severity = severities.find((each) => each === text);
  if (severity !== undefined) return severity;
  throw new UsageError(`The input min-severity takes ${severities.join(', ')}, not "${text}".`);
}
