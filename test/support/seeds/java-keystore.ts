/** Java keystores to damage: one that keytool made of each format, where it is installed. */

import { javaStore, skipKeytool } from '../keystore.ts';

export function seeds(): Uint8Array[] {
  if (skipKeytool) return [Buffer.concat([Buffer.from('feedfeed0000000200000000', 'hex'), Buffer.alloc(20)])];
  return [javaStore('JKS', 'android'), javaStore('JCEKS', 'changeit')];
}
