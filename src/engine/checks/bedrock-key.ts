/**
 * Decodes API keys of Amazon Bedrock. Short-term ones are a pre-signed request in base 64; long-term
 * ones are the name of a service credential, which ends in the account, and its secret.
 */

import type { Check } from './check.ts';
import { judgePresignedQuery } from './aws-presigned.ts';

const shortForm = /^bedrock-api-key-([A-Za-z0-9+/]{40,}={0,2})$/;
const longForm = /^ABSK([A-Za-z0-9+/]{40,}={0,2})$/;

/** Judges by the system's clock. */
export const bedrockKey: Check = createBedrockKeyCheck(Date.now);

/**
 * Lowers short-term keys whose time is over, raises long-term keys that name an account, passes the
 * rest. Facts: `account`, `region`, `service`, `expires`, `expired: yes`.
 */
export function createBedrockKeyCheck(now: () => number): Check {
  return ({ secret }) => {
    const [, query] = shortForm.exec(secret) ?? [];
    if (query !== undefined)
      return judgePresignedQuery(Buffer.from(query, 'base64').toString('latin1'), now());
    const [, encoded = ''] = longForm.exec(secret) ?? [];
    const text = Buffer.from(encoded, 'base64').toString('latin1');
    const [, account] = /^BedrockAPIKey-[a-z0-9]{1,12}-at-([0-9]{12}):/.exec(text) ?? [];
    return account === undefined ? { outcome: 'pass' } : { outcome: 'raise', facts: { account } };
  };
}
