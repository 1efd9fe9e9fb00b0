/** Configurations of resources in bundles (AOSP tools/aapt2/Configuration.proto). */

import { lengthDelimited, textOf, varint, visitFields } from '#decoders/proto/wire';
import { qualifiersName } from './qualifiers.ts';

const localeField = 3;
const productField = 25;

/** The name of the configuration in `[from, to)`, as qualifiers; empty for the default. */
export function protoConfigName(bytes: Uint8Array, from: number, to: number): string {
  const numbers: number[] = [];
  const texts: string[] = [];
  visitFields(bytes, from, to, (field, wire, start, end, value) => {
    if (field > productField) return;
    if (wire === varint) numbers[field] = value;
    else if (wire === lengthDelimited) texts[field] = textOf(bytes, start, end);
  });
  const word = (field: number, ...words: string[]): string | undefined => words[(numbers[field] ?? 0) - 1];
  const number = (field: number): number => numbers[field] ?? 0;
  const name = qualifiersName({
    mcc: number(1),
    mnc: number(2),
    locale: localeName(texts[localeField] ?? ''),
    direction: word(4, 'ldltr', 'ldrtl'),
    smallestWidthDp: number(9),
    widthDp: number(7),
    heightDp: number(8),
    beforeDensity: [
      word(10, 'small', 'normal', 'large', 'xlarge'),
      word(11, 'long', 'notlong'),
      word(12, 'round', 'notround'),
      word(13, 'widecg', 'nowidecg'),
      word(14, 'highdr', 'lowdr'),
      word(15, 'port', 'land', 'square'),
      word(16, '', 'desk', 'car', 'television', 'appliance', 'watch', 'vrheadset'),
      word(17, 'night', 'notnight'),
    ],
    density: number(18),
    afterDensity: [
      word(19, 'notouch', 'stylus', 'finger'),
      word(20, 'keysexposed', 'keyshidden', 'keyssoft'),
      word(21, 'nokeys', 'qwerty', '12key'),
      word(22, 'navexposed', 'navhidden'),
      word(23, 'nonav', 'dpad', 'trackball', 'wheel'),
    ],
    screenWidth: number(5),
    screenHeight: number(6),
    sdk: number(24),
  });
  return [name, texts[productField]].filter((part) => part !== undefined && part !== '').join(' ');
}

/** `fr-CA` as folders have it: `fr-rCA`; with a script or variant `b+sr+Latn`. */
function localeName(tag: string): string {
  const [language = '', region, ...others] = tag.split('-');
  if (region === undefined) return language;
  if (others.length === 0 && /^([A-Za-z]{2}|\d{3})$/.test(region)) return `${language}-r${region}`;
  return ['b', language, region, ...others].join('+');
}
