/** Apps that are folders: what their files tell heads the report once. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { scan } from '#index';
import type { BuildInfo } from '#model/build';

const list = (id: string, version: string): string =>
  `<?xml version="1.0"?><plist version="1.0"><dict><key>CFBundleIdentifier</key><string>${id}</string>
<key>CFBundleShortVersionString</key><string>${version}</string></dict></plist>`;
const archiveList = `<?xml version="1.0"?><plist version="1.0"><dict><key>ApplicationProperties</key>
<dict><key>Team</key><string>ABCDE12345</string></dict></dict></plist>`;

async function buildsOf(t: { after(clean: () => void): void }, files: Record<string, string>, target = '') {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-bundles-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const builds: BuildInfo[] = [];
  for await (const item of scan({ targets: [join(folder, target)], cwd: folder }))
    if (item.kind === 'build') builds.push(item);
  return builds;
}

const app = {
  'One.app/Info.plist': list('com.example.one', '1.2'),
  'One.app/PlugIns/Share.appex/Info.plist': list('com.example.one.share', '1.2'),
  'One.app/embedded/data.zip': 'PK\x03\x04 cut off',
};

test('an app in a folder is one build, with the facts of its own list', async (t) => {
  const [build, ...others] = await buildsOf(t, app);
  assert.deepEqual(others, []);
  assert.equal(build?.path, 'One.app');
  assert.deepEqual(build.facts, { kind: ['ios app'], package: ['com.example.one'], version: ['1.2'] });
});

test('an app that is the target itself is one build', async (t) => {
  const builds = await buildsOf(t, app, 'One.app');
  assert.deepEqual(
    builds.map(({ path, facts }) => [path, facts['package']]),
    [['', ['com.example.one']]],
  );
});

test('an archive is one build with the app that it holds', async (t) => {
  const builds = await buildsOf(t, {
    'A.xcarchive/Info.plist': archiveList,
    'A.xcarchive/Products/Applications/One.app/Info.plist': app['One.app/Info.plist'],
    'B.app/Info.plist': list('com.example.b', '3'),
  });
  const ordered = builds.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  assert.deepEqual(
    ordered.map(({ path, facts }) => [path, facts['team'], facts['package'], facts['version']]),
    [
      ['A.xcarchive', ['ABCDE12345'], ['com.example.one'], ['1.2']],
      ['B.app', undefined, ['com.example.b'], ['3']],
    ],
  );
});
