/** What the names of its entries say about an Android build: what it is, and what made it. */

import type { FormatOutput } from '#decoders/format';

const library = String.raw`^(?:[\w-]+/)?lib/[\w-]+/`;
const assets = String.raw`^(?:[\w-]+/)?assets/`;

/** Frameworks by entries that only they have; an app bundle has the same below its modules. */
const frameworks: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${library}lib(reactnativejni|reactnative|react_nativemodule_core)\\.so$`), 'React Native'],
  [new RegExp(`${assets}index\\.android\\.bundle$`), 'React Native'],
  [new RegExp(`${library}lib(hermes|hermesvm|hermestooling)\\.so$`), 'Hermes'],
  [new RegExp(`${library}libflutter\\.so$|${assets}flutter_assets/`), 'Flutter'],
  [new RegExp(`${library}libunity\\.so$|${assets}bin/Data/(globalgamemanagers|data\\.unity3d)`), 'Unity'],
  [
    new RegExp(
      `${library}lib(monodroid|monosgen-2\\.0|xamarin-app|assembly-store|assemblies\\.\\S+\\.blob)\\.so$`,
    ),
    '.NET',
  ],
  [/^(?:[\w-]+\/root\/)?assemblies\/(assemblies\.(blob|manifest)$|\S+\.dll$)/, '.NET'],
  [new RegExp(`${assets}capacitor\\.config\\.json$`), 'Capacitor'],
  [new RegExp(`${assets}(www|public)/cordova(_plugins)?\\.js$`), 'Cordova'],
  [new RegExp(`${library}libNativeScript\\.so$|${assets}metadata/treeNodeStream\\.dat$`), 'NativeScript'],
  [new RegExp(`${library}libkroll-v8\\.so$|${assets}Resources/ti\\.main\\.js$`), 'Titanium'],
  [new RegExp(`${library}libgodot_android\\.so$`), 'Godot'],
  [new RegExp(`${library}lib(UE4|Unreal)\\.so$`), 'Unreal Engine'],
  [new RegExp(`${library}libcocos(2d\\w*)?\\.so$`), 'Cocos'],
  [new RegExp(`${library}libQt[56]Core(_\\S+)?\\.so$`), 'Qt'],
];

/**
 * Tells `output` the facts that the entries `names` of a zip file give; nothing for a zip file that
 * is no Android or Java build.
 */
export function tellAppFacts(names: readonly string[], output: FormatOutput): void {
  const kind = kindOf(new Set(names));
  if (kind === undefined) return;
  output.fact('kind', kind);
  if (kind === javaArchive) return;
  const found = new Set(
    frameworks.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, name]) => name),
  );
  // A Capacitor app carries a stand-in for cordova.js.
  if (found.has('Capacitor')) found.delete('Cordova');
  for (const name of found) output.fact('framework', name);
}

const javaArchive = 'java archive';

function kindOf(names: ReadonlySet<string>): string | undefined {
  if (names.has('BundleConfig.pb')) return 'android bundle';
  if (names.has('AndroidManifest.xml')) return names.has('classes.jar') ? 'android library' : 'android app';
  const all = [...names];
  if (all.some((name) => /(^|\/)[^/]+\.apk$/i.test(name))) {
    const isSet =
      names.has('toc.pb') ||
      names.has('manifest.json') ||
      names.has('info.json') ||
      names.has('meta.sai_v2.json');
    if (isSet || names.has('base.apk') || names.has('universal.apk')) return 'android app set';
  }
  return all.some((name) => name.endsWith('.class')) ? javaArchive : undefined;
}
