/** What is known without asking: decoys, wrong checksums, ends that have passed, printed examples. These are never asked. */

import { accountOf } from '#model/aws-account';
import type { Answer, Credential } from './check.ts';

/**
 * Hosts of services that hand out decoys: already a look-up of the name alerts somebody.
 * Thinkst's (docs.canarytokens.org), and o3n.io and honeypdfs.com from memory.
 */
const decoyHost = /(?:^|[./@])(?:canarytokens\.(?:com|org|net)|o3n\.io|honeypdfs\.com)(?:[:/?#,]|$)/i;

/** The verdict that needs no request; undefined where somebody must be asked. `skipAwsAccounts`: the user's own decoys. */
export function offlineAnswer(
  { secret, parts, facts }: Credential,
  skipAwsAccounts: readonly string[],
): Answer | undefined {
  if (facts['decoy'] === 'yes' || namesDecoy([secret, ...Object.values(parts)], skipAwsAccounts)) {
    return skipped('canary', 'a decoy: any use of it alerts its owner');
  }
  if (facts['account'] !== undefined && skipAwsAccounts.includes(facts['account'])) {
    return skipped('canary', 'of an AWS account that you asked to leave alone');
  }
  if (facts['example'] === 'yes') return skipped('example', 'documentation prints it as an example');
  if (facts['checksum'] === 'wrong')
    return skipped('checksum', 'its checksum is wrong, so it cannot be valid');
  if (facts['expired'] === 'yes') {
    return {
      status: 'revoked',
      reason: 'expired',
      why: 'it says itself that it has expired; nobody was asked',
      facts: {},
      impact: [],
    };
  }
  return undefined;
}

function namesDecoy(texts: readonly string[], skipAwsAccounts: readonly string[]): boolean {
  return texts.some((text) => {
    if (decoyHost.test(text)) return true;
    const named = accountOf(text);
    return named.kind === 'account' && (named.isDecoy || skipAwsAccounts.includes(named.account));
  });
}

function skipped(reason: NonNullable<Answer['reason']>, why: string): Answer {
  return { status: 'skipped', reason, why, facts: {}, impact: [] };
}
