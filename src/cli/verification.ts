/** Verification as the command line asks for it: options to the library's, and what the answers mean for the run. */

import { verifiableProviders } from '#verify/providers';
import { isSameProvider } from '#verify/provider-name';
import { effectOf } from '#verify/effect-name';
import { parseListedHost } from '#verify/listed-host';
import { checkOutputFile } from '#cli/output';
import type { Finding } from '#model/finding';
import { UsageError } from '#model/errors';
import type { Problem } from '#model/problem';
import type { VerificationSummary } from '#model/summary';
import { type VerdictStatus, verdictStatuses } from '#model/verdict';
import type { VerifyOptions } from '#verify/verify';
import { escapeText } from '#report/escape';
import { nearestWords } from '#rules/nearest-words';
import type { Values } from './option.ts';
import type { Environment } from './terminal.ts';
import { readText } from './text-file.ts';
import { version } from './version.ts';
import type { connectionOptions, verifyOptions } from './verify-options.ts';

/** A bundle of certificates of all authorities takes 250 kB. */
const mostCertificateBytes = 10_000_000;

/** The options of verification, each checked by itself. */
export type VerifyValues = Values<typeof verifyOptions>;

/** Those of the commands that ask without scanning. */
export type ConnectionValues = Values<typeof connectionOptions>;

/** How providers are reached, from options and the environment: never from what is scanned. */
export async function toConnectionOptions(
  values: ConnectionValues,
  environment: Environment,
): Promise<VerifyOptions> {
  const ca = values['verify-ca'];
  const file = values['verify-cache'];
  if (file !== undefined) checkOutputFile(file);
  const url = environment['HTTPS_PROXY'] ?? environment['https_proxy'];
  const except = environment['NO_PROXY'] ?? environment['no_proxy'];
  return {
    hosts: values['verify-host'].map(parseListedHost),
    effects: values['verify-effect'].map(effectOf),
    skipAwsAccounts: values['skip-aws-account'],
    userAgent: `dowse/${version}`,
    impact: values.impact,
    maxRequests: values['verify-max-requests'] ?? 10_000,
    timeoutMs: (values['verify-timeout'] ?? 600) * 1000,
    proxy: {
      ...(url === undefined || url === '' ? {} : { url }),
      ...(except === undefined ? {} : { except }),
    },
    ...(ca === undefined ? {} : { ca: authorities(ca, environment) }),
    onFault: (message) => process.stderr.write(`dowse: ${escapeText(message)}\n`),
    ...(file === undefined ? {} : { cacheFile: file }),
  };
}

/** Node trusts the file of NODE_EXTRA_CA_CERTS by itself, but not beside certificates that it is handed. */
function authorities(file: string, environment: Environment): string {
  const more = environment['NODE_EXTRA_CA_CERTS'];
  const files = more === undefined || more === '' ? [file] : [file, more];
  return files.map((each) => readText(each, 'certificate file', mostCertificateBytes)).join('\n');
}

/** What `--verify` says: whether only a plan is wanted, and of which providers. A `UsageError` for a name that nobody has. */
export async function wantedProviders(
  verify: readonly string[],
): Promise<{ readonly isPlan: boolean; readonly providers: readonly string[] }> {
  const known = verifiableProviders();
  const isPlan = verify.includes('plan');
  const providers = verify.filter((name) => name !== 'plan' && name !== 'all');
  for (const name of providers) {
    if (known.some((provider) => isSameProvider(provider, name))) continue;
    const [guess] = nearestWords(name, known);
    const advice = guess === undefined ? 'dowse rules list tells them.' : `Did you mean ${guess}?`;
    throw new UsageError(`--verify knows no provider "${name}". ${advice}`);
  }
  return { isPlan, providers };
}

/** What is left to report after verification, and what could not be told. */
export interface Verified {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly summary: VerificationSummary;
}

/** Counts verdicts, leaves out what was not wanted, and makes a problem of what could not be told. */
export function toVerified(all: readonly Finding[], onlyLive: boolean): Verified {
  const shown = onlyLive ? all.filter(({ verdict }) => isAccepted(verdict?.status)) : all;
  const counts = verdictStatuses.map((status): [VerdictStatus, number] => [
    status,
    all.filter(({ verdict }) => verdict?.status === status).length,
  ]);
  const verdicts = Object.fromEntries(counts) as Record<VerdictStatus, number>;
  return {
    findings: shown,
    problems: unknownProblems(all),
    summary: { verdicts, notShown: all.length - shown.length },
  };
}

function isAccepted(status: VerdictStatus | undefined): boolean {
  return status === 'live' || status === 'restricted';
}

/** Asked, but no answer: never "safe", so the run is incomplete. One problem for each reason. */
function unknownProblems(findings: readonly Finding[]): Problem[] {
  const counts = new Map<string, number>();
  for (const { verdict } of findings) {
    if (verdict?.status !== 'unknown') continue;
    const about = `${verdict.host ?? ''}\0${verdict.reason ?? 'unreadable-answer'}`;
    counts.set(about, (counts.get(about) ?? 0) + 1);
  }
  return [...counts].map(([about, count]): Problem => {
    const [host = '', reason = ''] = about.split('\0');
    return {
      kind: 'problem',
      code: 'not-verified',
      message: `could not tell whether it still works (${reason})`,
      subject: host === '' ? 'verification' : host,
      advice: 'Treat it as live, or ask again later.',
      count,
    };
  });
}
