/**
 * Tokens that are a prefix and a base64 JSON object: Sentry's organization tokens (`sntrys_`, the
 * object, `_`, a secret) and Grafana Cloud's access policy tokens (`glc_` and the object).
 */

import type { Check } from './check.ts';
import { parseEncodedObject, toFacts } from './encoded-json.ts';

const tokenForm = /^[a-z]{2,8}_([A-Za-z0-9+/=]{8,})(?:_[A-Za-z0-9+/=]*)?$/;

/** Facts: organization, region and address, as the object names them. Lowers what does not decode. */
export const base64Json: Check = ({ secret }) => {
  const [, encoded] = tokenForm.exec(secret) ?? [];
  const object = encoded === undefined ? undefined : parseEncodedObject(encoded);
  if (!object) return { outcome: 'lower' };
  const meta =
    typeof object['m'] === 'object' && object['m'] !== null ? (object['m'] as Record<string, unknown>) : {};
  return {
    outcome: 'raise',
    facts: toFacts({
      organization: object['org'] ?? object['o'],
      name: object['n'],
      region: object['region'] ?? meta['r'],
      url: object['url'],
      'region url': object['region_url'],
    }),
  };
};
