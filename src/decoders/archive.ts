/** Tells of archives that are not opened (7z, rar; of others those that are cut off): what they hold was not searched. */

import { blobSubject } from './blob-name.ts';
import type { Decoder } from './decoder.ts';
import type { Format } from './format.ts';
import { sniffArchive } from './sniff.ts';

/** Takes whole blobs and first segments that begin like an archive; hands over a problem for each. */
export const archive: Decoder = {
  decode({ bytes, base, origin }, visit) {
    const format = base && base.byte > 0 ? undefined : sniffArchive(bytes);
    if (!format) return false;
    visit({
      kind: 'problem',
      code: 'archive-not-opened',
      message: `Its bytes were searched, but what is packed in this ${format} archive was not.`,
      subject: blobSubject(origin),
      advice: 'Unpack it and scan the folder.',
    });
    return true;
  },
};

/** The same for what comes out of a container. */
export const sealedArchive: Format = {
  name: 'archive',
  recognises(bytes) {
    const format = sniffArchive(bytes);
    return format === '7z' || format === 'rar';
  },
  decode({ bytes }, output) {
    output.gap(`What is packed in this ${sniffArchive(bytes)} archive was not searched.`);
    output.text(bytes);
  },
};
