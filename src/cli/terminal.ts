/** What the surroundings allow: colour, progress, secrets in clear. Pure: the environment is handed in. */

/** The part of the environment that these questions ask for. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that build services set, beside `CI` itself. */
const serviceVariables = [
  'GITHUB_ACTIONS',
  'GITLAB_CI',
  'BUILDKITE',
  'TF_BUILD',
  'TEAMCITY_VERSION',
  'JENKINS_URL',
  'CODEBUILD_BUILD_ID',
];

/** True on a build service, where logs are kept and many people read them. */
export function isCi(environment: Environment): boolean {
  if (isOn(environment['CI'])) return true;
  return serviceVariables.some((name) => isOn(environment[name]));
}

/**
 * Whether to print colour: `--color` decides, then FORCE_COLOR (as in Node it outranks NO_COLOR),
 * NO_COLOR, TERM=dumb, and last whether the output is a terminal.
 */
export function hasColor(
  when: 'auto' | 'always' | 'never',
  environment: Environment,
  isTerminal: boolean,
): boolean {
  if (when !== 'auto') return when === 'always';
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** How progress is shown: on one line that is overwritten, as a plain line now and then, or not at all. */
export function progressStyle(
  wanted: { readonly progress: boolean; readonly noProgress: boolean; readonly quiet: boolean },
  environment: Environment,
  isTerminal: boolean,
): 'line' | 'log' | 'none' {
  if (wanted.noProgress || wanted.quiet) return 'none';
  const canOverwrite = isTerminal && environment['TERM'] !== 'dumb';
  if (wanted.progress) return canOverwrite ? 'line' : 'log';
  return canOverwrite && !isCi(environment) ? 'line' : 'none';
}

/** True when secrets may be printed in clear if the user asks: not on a build service, unless it is allowed there. */
export function mayReveal(environment: Environment): boolean {
  return !isCi(environment) || environment['DOWSE_ALLOW_REVEAL'] === '1';
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value.toLowerCase() !== 'false';
}
