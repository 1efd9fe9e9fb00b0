/**
 * Facts about an Apple app that its property lists and profiles tell: what it is, its identifier
 * and version, who signed it, what it is made with.
 */

import type { FormatOutput } from '#decoders/format';
import { type PlistValue, textOf, valueOf } from './value.ts';

/** Files and libraries that tell what an app is made with, by the end of their path. */
const frameworks: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)main\.jsbundle$|(?:^|\/)React(?:-Core)?\.framework\//, 'React Native'],
  [/(?:^|\/)hermes(?:vm)?\.framework\//, 'Hermes'],
  [/(?:^|\/)Flutter\.framework\/|(?:^|\/)flutter_assets\//, 'Flutter'],
  [/(?:^|\/)UnityFramework\.framework\/|(?:^|\/)Data\/Managed\/Metadata\//, 'Unity'],
  [/(?:^|\/)www\/cordova\.js$|(?:^|\/)Cordova\.framework\//, 'Cordova'],
  [/(?:^|\/)Capacitor\.framework\/|(?:^|\/)capacitor\.config\.json$/, 'Capacitor'],
  [/(?:^|\/)(?:TNS|)NativeScript\.framework\//, 'NativeScript'],
  [/(?:^|\/)(?:Mono\.Android|Xamarin\.iOS|Microsoft\.iOS|Microsoft\.Maui)\.dll$/, '.NET'],
];

/** Tells what `path`, of a file in the app or of a library that it loads, says about its making. */
export function tellFramework(path: string, output: FormatOutput): void {
  for (const [pattern, name] of frameworks) if (pattern.test(path)) output.fact('framework', name);
}

/** The path of an app's own list: in an IPA, an archive or a folder. */
const appInfo = /(?:^|\/)[^/]+\.app\/(?:Contents\/)?Info\.plist$/;
const archiveInfo = /(?:^|\/)[^/]+\.xcarchive\/Info\.plist$/;

/** Tells the facts of a list named `name`; nothing for lists that are no app's. */
export function tellBundleFacts(
  top: PlistValue,
  name: string,
  names: readonly string[],
  output: FormatOutput,
): void {
  if (archiveInfo.test(name)) {
    const properties = valueOf(top, 'ApplicationProperties');
    tell(output, 'package', textOf(properties, 'CFBundleIdentifier'));
    tell(output, 'version', textOf(properties, 'CFBundleShortVersionString'));
    tell(output, 'version code', textOf(properties, 'CFBundleVersion'));
    tell(output, 'team', textOf(properties, 'Team'));
    // Apps and extensions that are embedded have lists of their own.
  } else if (appInfo.test(name) && (name.match(/\.app\//g) ?? []).length === 1) {
    tellApp(top, output);
    for (const other of names) tellFramework(other, output);
  }
}

function tellApp(top: PlistValue, output: FormatOutput): void {
  tell(output, 'kind', kindOf(top));
  tell(output, 'package', textOf(top, 'CFBundleIdentifier'));
  tell(output, 'version', textOf(top, 'CFBundleShortVersionString'));
  tell(output, 'version code', textOf(top, 'CFBundleVersion'));
  tell(output, 'min os', textOf(top, 'MinimumOSVersion') ?? textOf(top, 'LSMinimumSystemVersion'));
}

function kindOf(top: PlistValue): string {
  const platforms = valueOf(top, 'CFBundleSupportedPlatforms');
  const first = platforms?.kind === 'array' ? platforms.items[0] : undefined;
  const platform = first?.kind === 'text' ? first.text : textOf(top, 'DTPlatformName');
  if (textOf(top, 'LSMinimumSystemVersion') !== undefined || /^macosx$/i.test(platform ?? ''))
    return 'macos app';
  if (/^iphonesimulator$/i.test(platform ?? '')) return 'ios simulator app';
  if (/^appletv/i.test(platform ?? '')) return 'tvos app';
  if (/^watch/i.test(platform ?? '')) return 'watchos app';
  return 'ios app';
}

/** Tells what the entitlements of a signature or profile allow. */
export function tellEntitlementFacts(entitlements: PlistValue | undefined, output: FormatOutput): void {
  if (entitlements?.kind !== 'dictionary') return;
  tell(output, 'team', textOf(entitlements, 'com.apple.developer.team-identifier'));
  const names = entitlements.keys.map((key, index) => {
    const value = entitlements.values[index];
    return value?.kind === 'scalar' && value.text !== 'true' ? `${key}=${value.text}` : key;
  });
  if (names.length > 0) output.fact('entitlements', names.join(', ').slice(0, maxFactLength));
}

const maxFactLength = 1000;

/** Tells the facts of a provisioning profile. */
export function tellProfileFacts(profile: PlistValue, output: FormatOutput): void {
  const teams = valueOf(profile, 'TeamIdentifier');
  const team = teams?.kind === 'array' && teams.items[0]?.kind === 'text' ? teams.items[0].text : undefined;
  tell(output, 'team', team);
  tell(output, 'team name', textOf(profile, 'TeamName'));
  const name = textOf(profile, 'Name');
  const until = textOf(profile, 'ExpirationDate');
  if (name !== undefined) {
    tell(output, 'provisioning profile', until === undefined ? name : `${name} (until ${until})`);
  }
  tellEntitlementFacts(valueOf(profile, 'Entitlements'), output);
}

function tell(output: FormatOutput, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '') output.fact(name, value);
}
