/** Asks whether a Firebase Realtime Database lets strangers read it. No key is sent; only names of fields come back. */

import type { CheckTools } from '#verify/check';
import { parseFields } from './json-fields.ts';

/** The two suffixes under which such databases live. */
const databaseHost = /^[a-z0-9-]+\.(?:firebaseio\.com|[a-z0-9-]+\.firebasedatabase\.app)$/;

/** A sentence for each open database among the hosts that may be asked. */
export async function askOpenDatabase(tools: CheckTools): Promise<readonly string[]> {
  const sentences = [];
  for (const host of tools.hosts.filter((name) => databaseHost.test(name))) {
    // Shallow: the answer names the fields of the root and none of their content.
    const reply = await tools.gateway.send({ host, method: 'GET', path: '/.json?shallow=true', headers: {} });
    if (reply.kind !== 'reply' || reply.status !== 200) continue;
    if (parseFields(reply.body) !== undefined || reply.body.trim() === 'null') {
      sentences.push(`The database ${host} lets anybody read it, without any key.`);
    }
  }
  return sentences;
}
