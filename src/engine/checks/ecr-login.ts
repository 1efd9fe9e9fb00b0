/** Decodes passwords that AWS issues for `docker login` at ECR: a JSON object in base 64, good for 12 hours. */

import type { Check } from './check.ts';
import { parseEncodedObject } from './encoded-json.ts';
import { judgeExpiry } from './expiry.ts';

/** Judges by the system's clock. */
export const ecrLogin: Check = createEcrLoginCheck(Date.now);

/** Lowers what has expired and what does not decode. Facts: `expires`, `expired: yes`. */
export function createEcrLoginCheck(now: () => number): Check {
  return ({ secret }) => {
    const object = parseEncodedObject(secret);
    if (!object) return { outcome: 'lower' };
    const expiration = object['expiration'];
    return judgeExpiry(typeof expiration === 'number' ? expiration * 1000 : undefined, now(), {});
  };
}
