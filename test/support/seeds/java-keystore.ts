/** Java keystores to damage: one that keytool made of each format, where it is installed. */

import { javaStore, skipKeytool } from '../keystore.ts';

export function seeds(): Uint8Array[] {
  if (skipKeytool) return [Buffer.concat([Buffer.from('feedfeed0000000200000000', 'hex'), Buffer.alloc(20)])];
  return [javaStore('JKS', 'android'), withFewRounds(javaStore('JCEKS', 'changeit'))];
}

/** Ten rounds for the key instead of 200,000, or the fuzz gets nowhere. The key is damaged by that. */
function withFewRounds(store: Buffer): Buffer {
  const at = store.indexOf(Buffer.from('0203030d40', 'hex'));
  if (at >= 0) store.writeUIntBE(10, at + 2, 3);
  return store;
}
