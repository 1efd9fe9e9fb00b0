/** Mach-O built by clang and lld with a planted text in each place, and real ones against `llvm-otool`. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machO } from '#decoders/mach-o/mach-o';
import { buildMachO, buildSignature, machDataAt } from '../support/apple-build.ts';
import { hasTool, inFolder } from '../support/archive.ts';
import { needs } from '../support/debian-packages.ts';
import { detoxFiles } from '../support/detox.ts';
import { openAll } from '../support/opened.ts';
import { type Told, told } from '../support/told.ts';
import { buildZip } from '../support/zip.ts';

const tools = ['clang-19', 'ld64.lld-19', 'llvm-lipo-19', 'llvm-otool-19'];
const needsTools = needs(...tools);
const hasTools = tools.every(hasTool);

const planted = (place: string): string => ['sk_', `live_${place}_4eC39HqLyjWDarjtT1zdp7dc`].join('');

/** `place|value` of the strings that hold `part`. */
function found(all: Told, part: string): string[] {
  return all.strings
    .filter(({ value }) => value.includes(part))
    .map(({ value, spot }) => `${spot().spot.replace(/0x[0-9a-f]+/, '0x')}|${value}`)
    .sort();
}

const source = `
#include <stdint.h>
const char *pointer = "${planted('cstring')}";
const char array[] = "${planted('const')}";
char variable[] = "${planted('data')}";
const unsigned short wide[] = u"${planted('wide')}";
unsigned short wideVariable[] = u"${planted('kotlin')}";
extern void take(uint64_t low, uint64_t high);
__attribute__((noinline)) void small(void) { take(0x7373615074726f53ULL, 0xEE00313233343536ULL); }
int main(void) { small(); return 0; }
`;

const objective = `
@interface NSString
@end
extern int __CFConstantStringClassReference[];
NSString *narrow = @"${planted('narrow')}";
NSString *broad = @"\u043a\u043b\u044e\u0447 ${planted('broad')}";
@interface Keys
- (void)aMethodOfKeys;
@end
@implementation Keys
- (void)aMethodOfKeys {}
@end
`;

function build(arch: 'arm64' | 'x86_64'): Buffer {
  const platform = arch === 'arm64' ? 'ios' : 'ios-simulator';
  const target = arch === 'arm64' ? 'arm64-apple-ios15.0' : 'x86_64-apple-ios15.0-simulator';
  return inFolder(
    {
      'a.c': source.replace('#include <stdint.h>', 'typedef unsigned long long uint64_t;'),
      'b.m': objective,
    },
    'App',
    (run) => {
      for (const file of ['a.c', 'b.m']) {
        run('clang-19', '-target', target, '-O1', '-fno-objc-arc', '-c', file, '-o', `${file}.o`);
      }
      run(
        'ld64.lld-19',
        '-arch',
        arch,
        '-platform_version',
        platform,
        '15.0',
        '17.0',
        '-undefined',
        'dynamic_lookup',
        '-e',
        '_main',
        '-o',
        'App',
        'a.c.o',
        'b.m.o',
      );
    },
  );
}

const expected = (arch: string): string[] => [
  `${arch} __DATA,__data+0x (UTF-16)|${planted('kotlin')}`,
  `${arch} __DATA,__data+0x|${planted('data')}`,
  `${arch} __TEXT,__const+0x (UTF-16)|${planted('wide')}`,
  `${arch} __TEXT,__const+0x|${planted('const')}`,
  `${arch} __TEXT,__cstring+0x (Objective-C literal)|${planted('narrow')}`,
  `${arch} __TEXT,__cstring+0x|${planted('cstring')}`,
  `${arch} __TEXT,__ustring+0x (Objective-C literal)|\u043a\u043b\u044e\u0447 ${planted('broad')}`,
];

for (const arch of ['arm64', 'x86_64'] as const) {
  test(`each place of an ${arch} program is told with section and exact text`, (t) => {
    if (!hasTools) return t.skip(needsTools);
    const all = told(machO, build(arch));
    assert.deepEqual(found(all, ['sk_', 'live_'].join('')), expected(arch));
    assert.deepEqual(all.gaps, []);
    assert.ok(all.strings.some(({ value, key }) => value === 'aMethodOfKeys' && key === undefined));
  });

  test(`a Swift string that ${arch} code holds as two numbers is told`, (t) => {
    if (!hasTools) return t.skip(needsTools);
    assert.deepEqual(found(told(machO, build(arch)), 'SortPass'), [
      `${arch} Swift string in code at 0x|SortPass654321`,
    ]);
  });
}

test('a file of two architectures tells the strings of each', (t) => {
  if (!hasTools) return t.skip(needsTools);
  const fat = inFolder({ a: build('arm64'), b: build('x86_64') }, 'fat', (run) =>
    run('llvm-lipo-19', '-create', 'a', 'b', '-output', 'fat'),
  );
  const all = told(machO, fat);
  assert.deepEqual(
    found(all, ['sk_', 'live_'].join('')),
    [...expected('arm64'), ...expected('x86_64')].sort(),
  );
});

test('what the App Store has encrypted is not searched, and told by its share', (t) => {
  if (!hasTools) return t.skip(needsTools);
  const bytes = build('arm64');
  const all = told(machO, bytes);
  // lld writes the command; the range takes all of __TEXT, as in store builds.
  const command = bytes.indexOf(Buffer.from('2c00000018000000', 'hex'));
  assert.ok(command > 0);
  bytes.writeUInt32LE(1, command + 16);
  const share = Math.round((bytes.readUInt32LE(command + 12) / bytes.length) * 100);
  const locked = told(machO, bytes);
  assert.equal(locked.facts['encrypted'], `${share} % of the arm64 binary`);
  assert.equal(locked.gaps.length, 1);
  assert.match(locked.gaps[0]!, new RegExp(`${share} % of the arm64 binary`));
  assert.deepEqual(
    found(locked, ['sk_', 'live_'].join('')),
    found(all, ['sk_', 'live_'].join('')).filter((line) => line.includes('__DATA')),
  );
});

const pointers: readonly { name: string; low: number; high: number }[] = [
  { name: 'an address', low: machDataAt + 8, high: 1 },
  { name: 'an address below the bits of a chain', low: machDataAt + 8, high: 0x00200001 },
  { name: 'an offset below the bits of a chain', low: machDataAt + 8, high: 0x00200000 },
  { name: 'an offset of arm64e that is signed', low: machDataAt + 8, high: 0x800d6ae1 },
];
for (const { name, low, high } of pointers) {
  test(`a constant string whose pointer is ${name} is told where no other section tells it`, () => {
    const text = planted('inner');
    const record = Buffer.alloc(32);
    record.writeUInt32LE(0x7c8, 8);
    record.writeUInt32LE(low, 16);
    record.writeUInt32LE(high, 20);
    record.writeUInt32LE(text.length, 24);
    const all = told(
      machO,
      buildMachO({
        sections: [
          { segment: '__TEXT', name: '__cstring', flags: 2, bytes: Buffer.from(`glued on${text}and more\0`) },
          { segment: '__DATA', name: '__cfstring', bytes: record },
        ],
      }),
    );
    const exact = all.strings.filter(({ value }) => value === text);
    assert.deepEqual(
      exact.map(({ spot }) => spot().spot),
      ['arm64 __DATA,__cfstring+0x0'],
    );
  });
}

test('entitlements, team, libraries and what is appended are told', () => {
  const list = `<plist><dict><key>com.example.token</key><string>${planted('entitled')}</string></dict></plist>`;
  const image = buildMachO({
    sections: [{ segment: '__TEXT', name: '__info_plist', bytes: Buffer.from(list) }],
    signature: buildSignature(list, 'ABCDE12345'),
    symbolNames: Buffer.from('\0_main\0_kfun:com.example#main(){}\0'),
  });
  const all = told(machO, Buffer.concat([image, Buffer.from('appended')]));
  assert.deepEqual(
    all.entries.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [
      ['arm64 info_plist', list],
      ['arm64 entitlements', list],
    ],
  );
  assert.equal(all.facts['team'], 'ABCDE12345');
  assert.equal(all.facts['framework'], 'Kotlin/Native');
  assert.deepEqual(all.rests, [[image.length, image.length + 8]]);
  assert.equal(
    told(machO, buildMachO({ sections: [] }), 'Frameworks/Flutter.framework/Flutter').facts['framework'],
    'Flutter',
  );
  const loading = buildMachO({ sections: [], libraries: ['@rpath/hermes.framework/hermes'] });
  assert.equal(told(machO, loading).facts['framework'], 'Hermes');
});

test('class files of Java, which begin alike, are left to others', () => {
  assert.ok(
    !machO.recognises(Buffer.concat([Buffer.from('cafebabe00000037', 'hex'), Buffer.alloc(40)]), 'A.class'),
  );
});

/**
 * C strings of a section by llvm-otool: those of four characters and more. It takes the first
 * architecture of a file, whatever it is asked for, so that each is cut out before.
 */
function otoolStrings(file: Buffer, arch: string, segment: string, section: string): string[] {
  const output = inFolder({ file }, 'out', (run) => {
    run('llvm-lipo-19', '-thin', arch, 'file', '-output', 'thin');
    run('sh', '-c', `llvm-otool-19 -v -s ${segment} ${section} thin > out`);
  }).toString();
  return output
    .split('\n')
    .map((line) => /^[0-9a-f]{8,16}\s\s?(.*)$/.exec(line)?.[1])
    .filter((text) => text !== undefined)
    .filter((text) => text.length >= 4);
}

test('the C strings of real programs are those of llvm-otool', (t) => {
  const files = detoxFiles();
  if (!files) return t.skip('needs the detox package from the npm registry, and tar with bzip2');
  if (!hasTools) return t.skip(needsTools);
  let compared = 0;
  const sections = ['__cstring', '__objc_methname', '__objc_classname'];
  for (const [path, bytes] of files) {
    // Debug symbols have the sections without their bytes.
    if (path.includes('.dSYM/')) continue;
    if (
      !/\/(?:Detox|XCUIAutomation|Testing|DetoxXCUITestRunner)$/.test(path) ||
      !machO.recognises(bytes, path)
    )
      continue;
    const all = told(machO, bytes, path);
    for (const arch of ['arm64', 'x86_64']) {
      for (const section of sections) {
        const place = `${arch} __TEXT,${section}+`;
        const got = all.strings.filter(({ spot }) => spot().spot.startsWith(place)).map(({ value }) => value);
        // What is not ASCII, or has line ends, otool escapes: that is left to the other tests.
        const isPlain = (text: string): boolean => /^[ !#-&(-[\]-~]+$/.test(text);
        const want = otoolStrings(bytes, arch, '__TEXT', section).filter(isPlain);
        assert.deepEqual(got.filter(isPlain), want, `${path} ${place}`);
        compared += want.length;
      }
    }
  }
  assert.ok(compared > 10_000, `${compared} strings`);
  t.diagnostic(`${compared} strings equal`);
});

test('Swift strings of a real framework are told that stand nowhere in it as bytes', (t) => {
  const files = detoxFiles();
  if (!files) return t.skip('needs the detox package from the npm registry, and tar with bzip2');
  const bytes = files.get('Detox.framework/Detox')!;
  const small = told(machO, bytes).strings.filter(({ spot }) => spot().spot.startsWith('arm64 Swift'));
  const texts = new Set(small.map(({ value }) => value));
  const hidden = [...texts].filter((text) => !bytes.includes(text));
  assert.ok(texts.size >= 200, `${texts.size}`);
  assert.ok(hidden.length >= 70, `${hidden.length}`);
  t.diagnostic(`${texts.size} strings, ${hidden.length} of them nowhere as bytes`);
});

test('a real app as an IPA is opened whole, with its facts', (t) => {
  const files = detoxFiles();
  if (!files) return t.skip('needs the detox package from the npm registry, and tar with bzip2');
  const root = 'Products/Release-iphonesimulator/';
  const parts = [...files]
    .filter(([path]) => path.startsWith(`${root}DetoxXCUITestRunner-Runner.app/`))
    .map(([path, bytes]) => ({ name: `Payload/${path.slice(root.length)}`, bytes }));
  const { formats, facts, problems } = openAll(buildZip(parts), 'app.ipa');
  assert.deepEqual(problems, []);
  for (const fact of [
    'kind: ios simulator app',
    'package: com.wix.DetoxXCUITestRunner.xctrunner',
    'min os: 13.0',
    'team: 59GAB85EFG',
  ]) {
    assert.ok(facts.includes(fact), `${fact} in ${[...new Set(facts)].join('; ')}`);
  }
  assert.ok(formats.filter((format) => format === 'mach-o').length >= 8);
});
