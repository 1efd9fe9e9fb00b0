/** What is told of ELF files that a compiler makes, compared with what readelf finds. */

import assert from 'node:assert/strict';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inFolder, pipe } from '../support/archive.ts';
import { skipWithout } from '../support/debian-packages.ts';
import { openAll } from '../support/opened.ts';
import { seeds } from '../support/seeds/elf.ts';
import { buildZip } from '../support/zip.ts';

const skip = skipWithout('cc', 'readelf', 'strip');
const token = (place: string): string => ['tok', 'en_', place, '_8f3b0c'].join('');

const source = `
const char in_rodata[] = "${token('rodata')}";
char in_data[] = "${token('data')}";
static const char *const table[] = { "${token('first')}", "${token('second')}" };
const unsigned short wide[] = u"${token('wide')}";
const char *exported_${token('symbol')}(int index) { return table[index]; }
`;

function build(...steps: readonly (readonly string[])[]): Buffer {
  return inFolder({ 'a.c': source }, 'a.so', (run) => {
    run('cc', '-shared', '-fPIC', '-g', '-fshort-wchar', '-o', 'a.so', 'a.c');
    for (const [command, ...args] of steps) run(command!, ...args);
  });
}

const places = ['rodata', 'data', 'first', 'second', 'wide'];

test('strings are told with section, offset and address, as readelf has them', { skip }, () => {
  const { strings, problems } = openAll(build(), 'lib/a.so');
  assert.deepEqual(problems, []);
  for (const place of places) {
    const found = strings.filter(({ line }) => line === token(place));
    const wanted = place === 'data' ? /^#\.data\+0x[0-9a-f]+ \(address 0x[0-9a-f]+\)$/ : /^#\.rodata\+0x/;
    assert.ok(
      found.some((string) => wanted.test(string.place)),
      `${place}: ${JSON.stringify(found)}`,
    );
  }
  assert.ok(
    strings.some(({ line, place }) => line === `exported_${token('symbol')}` && place.startsWith('#.dynstr')),
  );
});

test('addresses are those that readelf prints', { skip }, () => {
  const bytes = build();
  const dump = inFolder({ 'a.so': bytes }, 'dump', (_run, folder) => {
    writeFileSync(join(folder, 'dump'), pipe('readelf', ['-p', '.rodata', '-W', '-S', join(folder, 'a.so')]));
  }).toString();
  const offset = /\[\s*([0-9a-f]+)\]\s+(\S*first\S*)/.exec(dump);
  const section = /\.rodata\s+PROGBITS\s+([0-9a-f]+)/.exec(dump);
  assert.ok(offset && section);
  const address = (Number.parseInt(section[1]!, 16) + Number.parseInt(offset[1]!, 16)).toString(16);
  const found = openAll(bytes).strings.find(({ line }) => line === token('first'));
  assert.equal(found?.place, `#.rodata+0x${offset[1]} (address 0x${address})`);
});

test('what the compiler says of itself is not told; names for the debugger are, once', { skip }, () => {
  const { strings } = openAll(build());
  assert.ok(!strings.some(({ place }) => /#\.(?:comment|debug_(?!str\+)|strtab|note)/.test(place)));
  assert.ok(strings.some(({ place, line }) => place.startsWith('#.debug_str') && line.includes('in_rodata')));
});

test('compressed sections for the debugger are read', { skip }, () => {
  const { strings } = openAll(build(['objcopy', '--compress-debug-sections=zlib', 'a.so']));
  assert.ok(strings.some(({ place, line }) => place.startsWith('#.debug_str') && line.includes('in_rodata')));
});

test('without sections all is found by segment', { skip }, () => {
  const bytes = build(['strip', 'a.so']);
  // What packers do: the table of sections is gone.
  bytes.fill(0, 0x28, 0x30);
  bytes.fill(0, 0x3c, 0x40);
  const { strings, problems } = openAll(bytes);
  assert.deepEqual(problems, []);
  for (const place of places) {
    const found = strings.find(({ line }) => line === token(place));
    assert.match(found?.place ?? '', /^#segment\+0x[0-9a-f]+ \(address 0x/, place);
  }
});

test('a section that is hidden from the table is found in its segment', { skip }, () => {
  const bytes = build(['objcopy', '--rename-section', '.rodata=.comment', 'a.so'], ['strip', 'a.so']);
  const tableAt = Number(bytes.readBigUInt64LE(0x28));
  for (let row = 0; row < bytes.readUInt16LE(0x3c); row++) {
    const at = tableAt + row * 64;
    // Of no size, where the read-only data are.
    if (bytes.readUInt32LE(at + 8) === 2 && bytes.readUInt32LE(at + 4) === 1)
      bytes.writeBigUInt64LE(0n, at + 32);
  }
  assert.ok(
    openAll(bytes).strings.some(
      ({ line, place }) => line === token('rodata') && place.startsWith('#segment'),
    ),
  );
});

test('what is appended is opened', { skip }, () => {
  const zip = buildZip([{ name: 'in.txt', bytes: Buffer.from(token('appended')) }]);
  const bytes = inFolder({ 'a.c': source }, 'a.so', (run, folder) => {
    run('cc', '-shared', '-fPIC', '-o', 'a.so', 'a.c');
    appendFileSync(join(folder, 'a.so'), zip);
  });
  assert.equal(openAll(bytes).texts.get('appended!in.txt'), token('appended'));
});

test('both classes and both byte orders are read alike', () => {
  for (const bytes of seeds()) {
    const [first] = openAll(bytes).strings;
    assert.deepEqual(first, { place: '#.rodata+0x0 (address 0x1000)', line: 'some text in data' });
  }
});
