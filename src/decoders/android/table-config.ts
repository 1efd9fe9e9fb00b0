/** Configurations as resource tables hold them (AOSP ResourceTypes.h, ResTable_config). */

import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { qualifiersName } from './qualifiers.ts';

/** All fields that have a name; older tables have fewer, and the others count as zero. */
const configBytes = 64;

/** The name of the configuration at `at`, as qualifiers; nothing is read from `limit` on. */
export function configName(reader: ByteReader, at: number, limit: number): string {
  if (at + 4 > limit) return '';
  const end = Math.min(limit, at + Math.min(configBytes, reader.u32(at)));
  const bytes = new Uint8Array(configBytes);
  if (end > at) bytes.set(reader.slice(at, end - at));
  if (bytes.every((byte, index) => index < 4 || byte === 0)) return '';
  const config = createByteReader(bytes);
  const screen = bytes[28]!;
  const input = bytes[18]!;
  const color = bytes[49]!;
  const mode = bytes[29]!;
  return qualifiersName({
    mcc: config.u16(4),
    mnc: config.u16(6),
    locale: localeOf(bytes),
    direction: ['', 'ldltr', 'ldrtl'][screen >> 6],
    smallestWidthDp: config.u16(30),
    widthDp: config.u16(32),
    heightDp: config.u16(34),
    beforeDensity: [
      ['', 'small', 'normal', 'large', 'xlarge'][screen & 0xf],
      ['', 'notlong', 'long'][(screen >> 4) & 3],
      ['', 'notround', 'round'][bytes[48]! & 3],
      ['', 'nowidecg', 'widecg'][color & 3],
      ['', 'lowdr', 'highdr'][(color >> 2) & 3],
      ['', 'port', 'land', 'square'][bytes[12]!],
      ['', '', 'desk', 'car', 'television', 'appliance', 'watch', 'vrheadset'][mode & 0xf],
      ['', 'notnight', 'night'][(mode >> 4) & 3],
    ],
    density: config.u16(14),
    afterDensity: [
      ['', 'notouch', 'stylus', 'finger'][bytes[13]!],
      ['', 'keysexposed', 'keyshidden', 'keyssoft'][input & 3],
      ['', 'nokeys', 'qwerty', '12key'][bytes[16]!],
      ['', 'navexposed', 'navhidden'][(input >> 2) & 3],
      ['', 'nonav', 'dpad', 'trackball', 'wheel'][bytes[17]!],
    ],
    screenWidth: config.u16(20),
    screenHeight: config.u16(22),
    sdk: config.u16(24),
  });
}

function localeOf(bytes: Uint8Array): string | undefined {
  const language = packedCode(bytes[8]!, bytes[9]!, 0x61);
  if (language === '') return undefined;
  const region = packedCode(bytes[10]!, bytes[11]!, 0x30);
  const isScriptComputed = bytes[52] !== 0;
  const script = isScriptComputed ? '' : asciiOf(bytes, 36, 4);
  const variant = asciiOf(bytes, 40, 8);
  if (script === '' && variant === '') return region === '' ? language : `${language}-r${region}`;
  return ['b', language, script, region, variant].filter((part) => part !== '').join('+');
}

/** Two letters, or three of five bits each with the high bit set. */
function packedCode(first: number, second: number, base: number): string {
  if (first === 0) return '';
  if ((first & 0x80) === 0) return String.fromCharCode(first, second);
  return String.fromCharCode(
    base + (second & 0x1f),
    base + ((second & 0xe0) >> 5) + ((first & 0x03) << 3),
    base + ((first & 0x7c) >> 2),
  );
}

function asciiOf(bytes: Uint8Array, at: number, length: number): string {
  const text = Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}
