/** Reads beside the private key of a Google service account which account it belongs to. */

import type { Check } from './check.ts';
import { toFacts } from './encoded-json.ts';

/** Passes everything. Facts: `project`, `account` (its e-mail address), `key id`, as the file names them. */
export const serviceAccount: Check = ({ match }) => {
  const account = fieldOf(match, 'client_email', /^[a-z0-9@.:-]{6,160}$/i);
  return {
    outcome: 'pass',
    facts: toFacts({
      // `name@project.iam.gserviceaccount.com`, where the project is not named by itself.
      project:
        fieldOf(match, 'project_id', /^[a-z0-9.:-]{3,60}$/i) ??
        /@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/.exec(account ?? '')?.[1],
      account,
      'key id': fieldOf(match, 'private_key_id', /^[0-9a-f]{40}$/),
    }),
  };
};

/** The field may be JSON within a string: `\"project_id\": \"…\"`. */
function fieldOf(text: string, name: string, form: RegExp): string | undefined {
  const value = new RegExp(String.raw`${name}\\?"\s{0,20}:\s{0,20}\\?"([^"\\]{1,200})`).exec(text)?.[1];
  return value !== undefined && form.test(value) ? value : undefined;
}
