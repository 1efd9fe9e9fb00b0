/** Checks keys that end in a Base58Check checksum: Bitcoin's WIF, extended keys (BIP-32) and their kin. */

import type { Check } from './check.ts';
import { decodeBase58Check } from './base58.ts';

/** Version bytes of the test networks: WIF, and tprv, uprv, vprv of BIP-32 and SLIP-132. */
const testVersions = /^(?:ef|04358394|044a4e28|045f18bc)/;

/** Raises a right checksum, lowers a wrong one. Facts: `network: test` where the version says so. */
export const base58check: Check = ({ secret }) => {
  const payload = decodeBase58Check(secret);
  if (!payload) return { outcome: 'lower' };
  const version = Buffer.from(payload.subarray(0, 4)).toString('hex');
  return testVersions.test(version)
    ? { outcome: 'pass', facts: { network: 'test' } }
    : { outcome: 'raise', facts: {} };
};
