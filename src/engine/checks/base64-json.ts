/**
 * Tokens that hold a base64 JSON object: of Sentry's organizations (`sntrys_`, the object, `_`, a
 * secret), Grafana (`glc_` and the object; keys of the old kind are the object alone), 1Password
 * (`ops_`), Mapbox (`sk.`, the object, `.`, a signature), Cloudflare's tunnels.
 */

import type { Check } from './check.ts';
import type { JsonObject } from './encoded-json.ts';
import { parseEncodedObject, toFacts } from './encoded-json.ts';

/** How `{"` begins in base 64. */
const objectStart = 'eyJ';

/** Facts: organization, user, account, region and address, as the object names them. Lowers what does not decode. */
export const base64Json: Check = ({ secret }) => {
  const start = secret.indexOf(objectStart);
  const [encoded = ''] = secret.slice(Math.max(0, start)).split(secret.startsWith('sntrys_') ? '_' : '.');
  const object = start < 0 ? undefined : parseEncodedObject(encoded);
  if (!object) return { outcome: 'lower' };
  const meta = typeof object['m'] === 'object' && object['m'] !== null ? (object['m'] as JsonObject) : {};
  const tunnel = object['t'];
  return {
    outcome: 'raise',
    facts: toFacts({
      organization: object['org'] ?? object['o'],
      name: object['n'],
      user: object['u'],
      // Mapbox has an `a` too, which is the token's own id.
      account: object['email'] ?? (tunnel === undefined ? undefined : object['a']),
      tunnel,
      region: object['region'] ?? meta['r'],
      url: object['url'] ?? object['signInAddress'],
      'region url': object['region_url'],
    }),
  };
};
