/** Reads the account number that AWS writes into its access key ids; `model/aws-account.ts` knows how. */

import { accountOf } from '#model/aws-account';
import type { Check } from './check.ts';

/**
 * Facts: `account`, and `decoy: yes` for accounts known to hold canary tokens. Lowers ids that name
 * no possible account. Passes ids of the older kind (`AKIAI…`, `AKIAJ…`), which name none.
 */
export const awsAccount: Check = ({ secret }) => {
  const named = accountOf(secret);
  if (named.kind === 'impossible') return { outcome: 'lower' };
  if (named.kind === 'none') return { outcome: 'pass' };
  const { account } = named;
  return { outcome: 'pass', facts: named.isDecoy ? { account, decoy: 'yes' } : { account } };
};
