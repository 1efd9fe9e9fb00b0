/** Which hosts any verifier or revocation may name: what the gateway checks once more before it connects. */

import type { VerifierSet } from '#model/verifier';
import { isFromText } from './hosts.ts';

/** True for whole names of the set, and for one label before a suffix of the set. */
export function providerHostTest(set: VerifierSet): (host: string) => boolean {
  const names = new Set<string>();
  const forms: RegExp[] = [];
  for (const { hosts } of [...Object.values(set.verifiers), ...Object.values(set.revocations)]) {
    for (const host of hosts) {
      if (isFromText(host)) continue;
      if (host.includes('{')) forms.push(formOf(host));
      else names.add(host);
    }
  }
  return (host) => names.has(host) || forms.some((form) => form.test(host));
}

function formOf(pattern: string): RegExp {
  const pieces = pattern.split(/\{[^{}]+\}/).map((text) => text.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${pieces.join('[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?')}$`);
}
