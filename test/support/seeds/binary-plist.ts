/** Binary property lists: plain, archived, holding itself. */

import { hasTool, inFolder } from '../archive.ts';
import { buildBinaryPlist, plistObject } from '../apple-build.ts';

const { array, data, dictionary, text, uid, wide } = plistObject;

export function seeds(): Buffer[] {
  const made = [
    buildBinaryPlist([
      dictionary([1, 2], [3, 4]),
      text('name'),
      text('a value'),
      text('list'),
      array(2, 2, 5, 0),
      wide('größer'),
      data(Buffer.alloc(80, 7)),
    ]),
    buildBinaryPlist([
      dictionary([1, 2], [3, 4]),
      text('$objects'),
      array(5, 6, 9),
      text('$top'),
      dictionary([7, 8]),
      text('$null'),
      dictionary([10, 11], [12, 13]),
      text('root'),
      uid(1),
      text('held'),
      text('NS.keys'),
      array(14),
      text('NS.objects'),
      array(14),
      uid(2),
    ]),
  ];
  if (!hasTool('plistutil')) return made;
  const list = `<plist><dict><key>A</key><array>${'<string>b</string><integer>300</integer><date>2024-01-01T00:00:00Z</date>'.repeat(9)}</array></dict></plist>`;
  return [
    ...made,
    inFolder({ 'a.plist': list }, 'a.bin', (run) =>
      run('plistutil', '-i', 'a.plist', '-f', 'bin', '-o', 'a.bin'),
    ),
  ];
}
