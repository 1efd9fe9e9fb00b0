/** tar files to damage: plain, with long names of both kinds. */

import { tarEntry } from '../tar.ts';

export function seeds(): Uint8Array[] {
  const record = (text: string): string => {
    const length = text.length + 2 + 2;
    return `${length} ${text}\n`;
  };
  const files = [tarEntry('a.txt', Buffer.from('key = value\n')), tarEntry('b/c.bin', Buffer.alloc(700, 7))];
  const long = [
    tarEntry('././@LongLink', Buffer.from(`${'long/'.repeat(30)}name\0`), { kind: 'L' }),
    tarEntry('short', Buffer.from('data')),
    tarEntry('pax', Buffer.from(record('path=some/name') + record('comment=hidden')), { kind: 'x' }),
    tarEntry('short', Buffer.from('data')),
  ];
  return [
    Buffer.concat([...files, Buffer.alloc(1024)]),
    Buffer.concat([...long, Buffer.alloc(512)]),
    tarEntry('inner.tar', Buffer.concat(files)),
  ];
}
