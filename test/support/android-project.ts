/**
 * Builds a small Android app with the real tools, planted values in every place of its resources
 * and manifest. Tools come from Debian's packages aapt, apksigner, zipalign and default-jdk; the
 * newer aapt2 and bundletool from a package of the registry.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const framework = '/usr/share/android-framework-res/framework-res.apk';

/** True when aapt2 and what it links against are there. */
export function hasAapt2(): boolean {
  return hasProgram('aapt2') && existsSync(framework);
}

/** True when the program can be started. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--help'], { stdio: 'ignore' }).error === undefined;
}

const manifest = (minSdk: number): string => `<manifest
  xmlns:android="http://schemas.android.com/apk/res/android"
  package="com.example.leaky" android:versionCode="42" android:versionName="@string/version">
<uses-sdk android:minSdkVersion="${minSdk}" android:targetSdkVersion="29"/>
<application android:debuggable="true" android:hasCode="false">
<meta-data android:name="com.google.android.geo.API_KEY" android:value="inline-maps-key"/>
<meta-data android:name="com.facebook.sdk.ClientToken" android:value="@string/alias"/>
<meta-data android:name="pin" android:value="123456"/>
<activity android:name=".Main"><meta-data android:name="prefs" android:resource="@xml/prefs"/></activity>
</application></manifest>`;

const values = `<resources><string name="version">1.2.3</string>
<string name="token">default-token</string><string name="alias">@string/token</string>
<string name="faces">two \u{1f600}\u{1f511} faces</string>
<string name="linked">See <a href="https://linked.example/">here</a></string>
<string-array name="list"><item>array-0</item><item>array-1</item></string-array>
<plurals name="some"><item quantity="one">plural-one</item><item quantity="other">plural-other</item></plurals>
<attr name="secret" format="string"/><style name="Look"><item name="secret">style-value</item></style></resources>`;

const prefs = `<PreferenceScreen xmlns:android="http://schemas.android.com/apk/res/android">
<EditTextPreference android:key="api_secret" android:defaultValue="preference-default"/>
<entry key="k1" value="entry-value"/><plain note="plain-note">plain-text</plain></PreferenceScreen>`;

const files: Readonly<Record<string, string>> = {
  'res/values/v.xml': values,
  'res/values-fr-rCA-land/v.xml': '<resources><string name="token">canadian-token</string></resources>',
  'res/values-b+sr+Latn/v.xml': '<resources><string name="token">serbian-token</string></resources>',
  'res/xml/prefs.xml': prefs,
  'assets/a.txt': 'asset-text\n',
};

export interface Project {
  readonly folder: string;
  /** Runs a program there. */
  run(program: string, ...programArguments: readonly string[]): string;
  /** Path of a file there. */
  path(name: string): string;
  /** Builds `name` with aapt2; `options` go to its link step. */
  build(name: string, aapt2: string, ...options: readonly string[]): string;
  /** The same with the old aapt. */
  buildOld(name: string): string;
  remove(): void;
}

/** Writes the app's sources to a folder of their own. */
export function createProject(minSdk = 24): Project {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-android-'));
  const path = (name: string): string => join(folder, name);
  for (const [name, text] of Object.entries({ ...files, 'AndroidManifest.xml': manifest(minSdk) })) {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), text);
  }
  const run: Project['run'] = (program, ...programArguments) =>
    execFileSync(program, programArguments, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const common = ['-I', framework, '-A', 'assets'];
  return {
    folder,
    run,
    path,
    build(name, aapt2, ...options) {
      run(aapt2, 'compile', '--dir', 'res', '-o', 'compiled.zip');
      run(
        aapt2,
        'link',
        ...common,
        '--manifest',
        'AndroidManifest.xml',
        ...options,
        '-o',
        name,
        'compiled.zip',
      );
      return path(name);
    },
    buildOld(name) {
      run('aapt', 'package', '-f', '-M', 'AndroidManifest.xml', '-S', 'res', ...common, '-F', name);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Builds `app.aab` of the app in `project` with bundletool (a jar) from what `aapt2 link --proto-format` gives. */
export function buildBundle(project: Project, aapt2: string, bundletool: string): string {
  project.build('proto.apk', aapt2, '--proto-format');
  project.run('unzip', '-q', 'proto.apk', '-d', 'proto');
  for (const name of ['res', 'assets', 'resources.pb']) {
    cpSync(project.path(`proto/${name}`), project.path(`module/${name}`), { recursive: true });
  }
  mkdirSync(project.path('module/manifest'));
  cpSync(project.path('proto/AndroidManifest.xml'), project.path('module/manifest/AndroidManifest.xml'));
  execFileSync('zip', ['-q', '-r', '../base.zip', '.'], { cwd: project.path('module') });
  project.run('java', '-jar', bundletool, 'build-bundle', '--modules=base.zip', '--output=app.aab');
  return project.path('app.aab');
}
