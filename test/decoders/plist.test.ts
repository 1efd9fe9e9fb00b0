/** Property lists in all notations against `plistutil`, profiles against `openssl`, and hostile ones. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Format } from '#decoders/format';
import { mobileProvision } from '#decoders/plist/mobileprovision';
import { binaryPlist, openStepPlist, xmlPlist } from '#decoders/plist/plist';
import { buildBinaryPlist, plistObject } from '../support/apple-build.ts';
import { hasTool, inFolder, pipe } from '../support/archive.ts';
import { needs } from '../support/debian-packages.ts';
import { buildProfile } from '../support/provisioning.ts';
import { detoxFiles } from '../support/detox.ts';
import { sample } from '../support/samples.ts';
import { type Told, told } from '../support/told.ts';

const needsPlistutil = needs('plistutil');
const planted = ['AIza', 'SyD-planted-value-0123456789abcdefgh'].join('');

/** Places, keys and values, in the order of their places. */
function lines(all: Told): string[] {
  return all.strings.map(({ value, key, spot }) => `${spot().spot}|${key ?? ''}|${value}`).sort();
}

const list = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0">${body}</plist>\n`;

/** A value of every kind, with a planted one in each place. */
const everything = list(`<dict>
  <key>Plain</key><string>${planted}1</string>
  <key>Wide</key><string>ключ ${planted}2</string>
  <key>Escaped</key><string>a &lt;&amp;&gt; b</string>
  <key>Deep</key><dict><key>List</key><array><string>${planted}3</string><dict><key>Last</key><string>${planted}4</string></dict></array></dict>
  <key>Data</key><data>${Buffer.from(`${planted}5`).toString('base64')}</data>
  <key>RawKey</key><data>${Buffer.from('00ff10ee20dd30cc40bb50aa60996a88', 'hex').toString('base64')}</data>
  <key>Number</key><integer>123456789</integer><key>Flag</key><true/>
</dict>`);

const expected = [
  `/Plain|Plain|${planted}1`,
  `/Wide|Wide|ключ ${planted}2`,
  '/Escaped|Escaped|a <&> b',
  `/Deep/List/0|List|${planted}3`,
  `/Deep/List/1/Last|Last|${planted}4`,
  `/Data|Data|${planted}5`,
  '/RawKey|RawKey|AP8Q7iDdMMxAu1CqYJlqiA==',
  '/Number|Number|123456789',
].sort();

test('each value of an XML list is told with its key path and its key', () => {
  assert.deepEqual(lines(told(xmlPlist, Buffer.from(everything))), expected);
});

test('each value of a binary list is told as those of the XML list it is made from', (t) => {
  if (!hasTool('plistutil')) return t.skip(needsPlistutil);
  const bytes = inFolder({ 'a.plist': everything }, 'a.bin', (run) =>
    run('plistutil', '-i', 'a.plist', '-f', 'bin', '-o', 'a.bin'),
  );
  assert.ok(binaryPlist.recognises(bytes, 'seed'));
  assert.deepEqual(lines(told(binaryPlist, bytes)), expected);
});

// Debian's plistutil writes XML and binary lists alone: what OpenStep's should be is written here by hand.
test("each value of a list in OpenStep's notation is told", () => {
  const text = `// !$*UTF8*$!\n{ "A key" = "${planted}"; L = ( "x \\"y\\" z", <${Buffer.from(planted).toString('hex')}>, bare/1.0, ); }`;
  assert.ok(openStepPlist.recognises(Buffer.from(text), 'a.plist'));
  assert.deepEqual(lines(told(openStepPlist, Buffer.from(text), 'a.plist')), [
    `/A key|A key|${planted}`,
    '/L/0|L|x "y" z',
    `/L/1|L|${planted}`,
    '/L/2|L|bare/1.0',
    'comment||!$*UTF8*$!',
  ]);
});

/** Values with their paths out of plistutil's XML, which has an element on each line. */
function plistutilLines(xml: string): string[] {
  const found: string[] = [];
  const open: { key: string; count: number; isArray: boolean }[] = [];
  const unescaped = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const nearest = (): string => open.findLast(({ isArray, key }) => !isArray && key !== '')?.key ?? '';
  for (const [, close, name, rest, text] of xml.matchAll(/<(\/?)(\w+)([^>]*)>(?:([^<]*)(?=<\/\2>))?/g)) {
    const holder = open.at(-1);
    if (name === 'plist') continue;
    if (close) {
      if (name === 'dict' || name === 'array') open.pop();
      continue;
    }
    if (name === 'key') {
      holder!.key = unescaped(text!);
      continue;
    }
    if (holder?.isArray) holder.key = String(holder.count++);
    const path = `/${open.map(({ key }) => key).join('/')}`;
    if (name === 'string' && text) found.push(`${path}|${nearest()}|${unescaped(text)}`);
    if (name === 'integer' && nearest() !== '' && /^-?\d{4,}/.test(text!))
      found.push(`${path}|${nearest()}|${text}`);
    if ((name === 'dict' || name === 'array') && !rest!.endsWith('/')) {
      open.push({ key: '', count: 0, isArray: name === 'array' });
    }
  }
  return found;
}

test('the lists of a real app are what plistutil makes of them', (t) => {
  const files = detoxFiles();
  if (!files) return t.skip('needs the detox package from the npm registry, and tar with bzip2');
  if (!hasTool('plistutil')) return t.skip(needsPlistutil);
  let compared = 0;
  let values = 0;
  for (const [path, bytes] of files) {
    const format = [binaryPlist, xmlPlist].find((each) => each.recognises(bytes, path));
    if (!format || path.endsWith('CodeResources')) continue;
    const xml = pipe(
      'plistutil',
      ['-f', 'xml'],
      format === binaryPlist ? bytes : pipe('plistutil', ['-f', 'bin'], bytes),
    );
    const got = lines(told(format, bytes)).filter((line) => !/ \(key\)\||^outside/.test(line));
    assert.deepEqual(got, plistutilLines(xml.toString()).sort(), path);
    compared++;
    values += got.length;
  }
  assert.ok(compared >= 15, `${compared} lists`);
  t.diagnostic(`${compared} lists, ${values} values equal`);
});

test('the digests in a bundle’s CodeResources are left out', (t) => {
  const files = detoxFiles();
  if (!files) return t.skip('needs the detox package from the npm registry, and tar with bzip2');
  const [path, bytes] = [...files].find(([name]) => name.endsWith('CodeResources'))!;
  const text = bytes.toString();
  const digest = /<data>\s*([\w+/=]{28,})/.exec(text)![1]!;
  assert.ok(text.includes(digest));
  const all = told(xmlPlist, bytes, path);
  assert.ok(!all.strings.some(({ value }) => value.includes(digest)));
  assert.deepEqual(all.entries, []);
});

test('comments and what a document type declares are told', () => {
  const text = `<!DOCTYPE plist [<!ENTITY a "${planted}1">]><plist><!-- ${planted}2 --><dict/></plist>`;
  const values = told(xmlPlist, Buffer.from(text))
    .strings.map(({ value }) => value)
    .join('\n');
  assert.ok(values.includes(`${planted}1`) && values.includes(`${planted}2`));
});

test('a .strings file is told by its keys, in UTF-8 and UTF-16, comments too', () => {
  const text = `/* ${planted}1 */\n"api key" = "${planted}2";\n"esc" = "a\\"b\\U00e4\\101\\n";\nbare = word;\n`;
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
    assert.ok(openStepPlist.recognises(bytes, 'x'));
    assert.deepEqual(lines(told(openStepPlist, bytes, 'Localizable.strings')), [
      '/api key|api key|' + `${planted}2`,
      '/bare|bare|word',
      '/esc|esc|a"bäA\n',
      `comment||${planted}1`,
    ]);
  }
});

test('text that begins like a list and is none is searched as text', () => {
  const bytes = Buffer.from(`"a" = "b"; ) ${planted}`);
  const all = told(openStepPlist, bytes, 'a.strings');
  assert.deepEqual([all.texts, all.gaps], [[bytes.toString()], []]);
});

test('a keyed archive is told as the objects that it stands for', () => {
  const { array, dictionary, text, uid } = plistObject;
  const objects = [
    dictionary([1, 2], [3, 4], [5, 6]),
    text('$objects'),
    array(7, 8, 12, 13, 14),
    text('$top'),
    dictionary([9, 10]),
    text('$archiver'),
    text('NSKeyedArchiver'),
    text('$null'),
    dictionary([15, 16], [17, 18], [19, 20]),
    text('root'),
    uid(1),
    uid(4),
    text('apiKey'),
    text(planted),
    dictionary([21, 22]),
    text('NS.keys'),
    array(23),
    text('NS.objects'),
    array(24),
    text('$class'),
    uid(4),
    text('$classname'),
    text('NSDictionary'),
    uid(2),
    uid(3),
  ];
  const all = told(binaryPlist, buildBinaryPlist(objects));
  const found = all.strings.find(({ value }) => value === planted)!;
  assert.deepEqual([found.spot().spot, found.key], ['/root/apiKey', 'apiKey']);
});

test('a real keyed archive, a nib, is told by the names of its members', (t) => {
  const nib = sample(
    'node-notifier@10.0.1',
    'vendor/mac.noindex/terminal-notifier.app/Contents/Resources/en.lproj/MainMenu.nib',
  );
  if (nib === undefined) return t.skip('needs the node-notifier package from the npm registry');
  const all = told(binaryPlist, readFileSync(nib));
  const title = all.strings.find(({ value }) => value === 'Bring All to Front')!;
  assert.equal(title.key, 'NSTitle');
  assert.match(title.spot().spot, /^\/IB\.objectdata\/NSConnections\/.*\/NSTitle$/);
  assert.deepEqual(all.gaps, []);
});

test('lists that hold themselves, or each other without number, are walked once', () => {
  const { array, dictionary, text } = plistObject;
  const itself = buildBinaryPlist([array(0, 0, 1), text(planted)]);
  assert.deepEqual(lines(told(binaryPlist, itself)), [`/2||${planted}`]);
  // Thirty objects of two references to the next: 2^29 ways to the last.
  const ways = Array.from({ length: 30 }, (_, index) => array(index + 1, index + 1));
  assert.equal(told(binaryPlist, buildBinaryPlist([...ways, text(planted)])).strings.length, 2);
  const cycle = buildBinaryPlist([dictionary([1, 2]), text('again'), array(0, 2, 1)]);
  assert.deepEqual(lines(told(binaryPlist, cycle)), ['/again/2|again|again']);
});

test('deep nesting is no matter', () => {
  const depth = 50_000;
  const bytes = Buffer.from(
    `<plist>${'<array>'.repeat(depth)}<string>${planted}</string>${'</array>'.repeat(depth)}</plist>`,
  );
  assert.equal(told(xmlPlist, bytes).strings[0]!.value, planted);
  const text = Buffer.from(`${'('.repeat(depth)}"${planted}"${')'.repeat(depth)}`);
  assert.equal(told(openStepPlist, text, 'a.plist').strings[0]!.value, planted);
});

const info = (more: string): Buffer =>
  Buffer.from(
    list(`<dict><key>CFBundleIdentifier</key><string>com.example.app</string><key>CFBundleShortVersionString</key>
    <string>1.2</string><key>CFBundleVersion</key><string>34</string>${more}</dict>`),
  );

const facts: readonly {
  name: string;
  format: Format;
  bytes: Buffer;
  siblings?: string[];
  expected: object;
}[] = [
  {
    name: 'Payload/A.app/Info.plist',
    format: xmlPlist,
    bytes: info('<key>MinimumOSVersion</key><string>15.0</string>'),
    siblings: ['Payload/A.app/main.jsbundle'],
    expected: {
      kind: 'ios app',
      package: 'com.example.app',
      version: '1.2',
      'version code': '34',
      'min os': '15.0',
      framework: 'React Native',
    },
  },
  {
    name: 'A.xcarchive/Info.plist',
    format: xmlPlist,
    bytes: Buffer.from(
      list(`<dict><key>ApplicationProperties</key><dict><key>CFBundleIdentifier</key><string>com.example.app</string>
      <key>Team</key><string>ABCDE12345</string></dict></dict>`),
    ),
    expected: { package: 'com.example.app', team: 'ABCDE12345' },
  },
  { name: 'Payload/A.app/PlugIns/B.appex/Info.plist', format: xmlPlist, bytes: info(''), expected: {} },
  { name: 'Payload/A.app/Watch/B.app/Info.plist', format: xmlPlist, bytes: info(''), expected: {} },
];
for (const { name, format, bytes, siblings = [], expected } of facts) {
  test(`the facts of ${name} are ${JSON.stringify(expected)}`, () => {
    const beside = Object.fromEntries(siblings.map((sibling) => [sibling, Buffer.alloc(0)]));
    assert.deepEqual(told(format, bytes, name, beside).facts, expected);
  });
}

const profile =
  list(`<dict><key>Name</key><string>A profile</string><key>ExpirationDate</key><date>2031-01-01T00:00:00Z</date>
  <key>TeamIdentifier</key><array><string>ABCDE12345</string></array>
  <key>DeveloperCertificates</key><array><data>${Buffer.alloc(600, 5).toString('base64')}</data></array>
  <key>Entitlements</key><dict><key>get-task-allow</key><false/><key>com.example.key</key><string>${planted}</string></dict></dict>`);

function assertProfile(bytes: Buffer): void {
  assert.ok(mobileProvision.recognises(bytes, 'embedded.mobileprovision'));
  const all = told(mobileProvision, bytes);
  const found = all.strings.find(({ value }) => value === planted)!;
  assert.deepEqual([found.spot().spot, found.key], ['/Entitlements/com.example.key', 'com.example.key']);
  assert.deepEqual(all.facts, {
    team: 'ABCDE12345',
    'provisioning profile': 'A profile (until 2031-01-01T00:00:00Z)',
    entitlements: 'get-task-allow=false, com.example.key',
  });
  assert.deepEqual(all.entries, []);
  assert.deepEqual(all.rests, []);
}

test('a profile signed by openssl is read: its list, entitlements and team; certificates are left out', (t) => {
  if (!hasTool('openssl')) return t.skip(needs('openssl'));
  const signed = inFolder({ 'p.plist': profile }, 'p.der', (run) => {
    run(
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'k',
      '-out',
      'c',
      '-subj',
      '/CN=Test',
    );
    run(
      'openssl',
      'cms',
      '-sign',
      '-nodetach',
      '-binary',
      '-in',
      'p.plist',
      '-signer',
      'c',
      '-inkey',
      'k',
      '-outform',
      'DER',
      '-out',
      'p.der',
    );
  });
  const content = pipe('openssl', ['cms', '-verify', '-noverify', '-inform', 'DER'], signed).toString();
  assert.equal(content, profile);
  assertProfile(signed);
});

test('a profile whose lengths are left open is read too', () => {
  assertProfile(buildProfile(profile, true));
});
