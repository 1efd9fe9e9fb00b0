/**
 * Property lists: binary, XML and OpenStep's, `.strings` among them. Each string is told with its
 * key path and under its key; the list of an app's own tells facts about it.
 */

import { type Format, FormatError, type FormatInput, type FormatOutput } from '#decoders/format';
import { utf16Form } from '#decoders/utf-16-form';
import { isBinaryPlist, readBinaryPlist } from './binary.ts';
import { tellBundleFacts, tellEntitlementFacts } from './bundle-facts.ts';
import { readOpenStep } from './open-step.ts';
import { type TellOptions, tellPlist } from './tell.ts';
import { type PlistValue, valueOf } from './value.ts';
import { readXmlPlist } from './xml.ts';

/** Binary lists, wherever they are. */
export const binaryPlist: Format = {
  name: 'binary plist',
  isLoose: true,
  recognises: isBinaryPlist,
  decode(input, output) {
    const { top, objects, damaged } = readBinaryPlist(input.bytes);
    tellTop(input, output, top, { others: objects });
    if (damaged > 0) throw new FormatError(`${damaged} of its objects cannot be read`);
  },
};

/** XML lists that come out of a container. In a source tree they are text, whose lines tell the place. */
export const xmlPlist: Format = {
  name: 'xml plist',
  recognises: isXmlPlist,
  decode(input, output) {
    const { top, asides } = readXmlPlist(textOf(input.bytes));
    tellTop(input, output, top);
    for (const aside of asides) output.string(aside, () => ({ spot: 'outside of its values' }));
  },
};

/**
 * OpenStep's notation: `"key" = "value";` wherever it is, the rest of it by name, since nothing else
 * tells such a text from any other.
 */
export const openStepPlist: Format = {
  name: 'text plist',
  recognises: (bytes, name) => bytes.length <= maxTextBytes && isOpenStep(bytes, name),
  decode(input, output) {
    let read;
    try {
      read = readOpenStep(textOf(input.bytes));
    } catch {
      // Text that is no list is searched as text, and nothing is lost.
      output.text(input.bytes);
      return;
    }
    tellTop(input, output, read.top);
    for (const comment of read.comments) output.string(comment, () => ({ spot: 'comment' }));
  },
};

const openStepName = /\.(?:strings|plist)$/i;
const maxTextBytes = 32 * 1024 * 1024;
const probeBytes = 1024;

function isXmlPlist(bytes: Uint8Array): boolean {
  const first = bytes[0];
  // `<`, a blank or a mark of UTF-8 or UTF-16; nearly all else ends here.
  if (
    first !== 0x3c &&
    first !== 0x0a &&
    first !== 0x20 &&
    first !== 0xef &&
    first !== 0xff &&
    first !== 0xfe
  ) {
    return false;
  }
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!DOCTYPE\s+)?plist\b/.test(
    textOf(bytes.subarray(0, probeBytes)).replace(/^\ufeff/, ''),
  );
}

/** The first bytes that all of these can begin with; nearly all else ends here. */
const openStepStart = new Set(Array.from('"/{( \n\r\t\xef\xff\xfe', (character) => character.charCodeAt(0)));

function isOpenStep(bytes: Uint8Array, name: string): boolean {
  const isNamed = openStepName.test(name);
  if (!isNamed && !openStepStart.has(bytes[0]!)) return false;
  const text = textOf(bytes.subarray(0, probeBytes)).replace(/^\ufeff/, '');
  const start = text.slice(blankLength(text));
  return /^"(?:[^"\\]|\\[^])*"\s*=\s*"/.test(start) || (isNamed && /^(?:$|[{("]|[\w.-]+\s*=)/.test(start));
}

/** Length of the blanks and comments that `text` begins with. */
function blankLength(text: string): number {
  let at = 0;
  for (;;) {
    const found = /^(?:\s+|\/\/.*|\/\*[^]*?(?:\*\/|$))/.exec(text.slice(at));
    if (!found) return at;
    at += found[0].length;
  }
}

function textOf(bytes: Uint8Array): string {
  const form = utf16Form(bytes);
  if (!form) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const even = bytes.subarray(form.markBytes, bytes.length - ((bytes.length - form.markBytes) & 1));
  const copy = Buffer.from(even);
  return (form.encoding === 'utf-16be' ? copy.swap16() : copy).toString('utf16le');
}

/** Digests of the files of a bundle, by which its signature holds them. */
const digestKeys = new Set(['hash', 'hash2', 'cdhash', 'requirement']);

function tellTop(
  { name, siblings }: FormatInput,
  output: FormatOutput,
  top: PlistValue,
  options: TellOptions = {},
): void {
  const isCodeResources = (valueOf(top, 'files') ?? valueOf(top, 'files2')) && valueOf(top, 'rules');
  tellPlist(top, output, {
    ...options,
    ...(isCodeResources && { mutedKeys: digestKeys, isDataMuted: true }),
  });
  if (name.endsWith('Info.plist')) tellBundleFacts(top, name, siblings.names(), output);
  else if (name.endsWith('entitlements')) tellEntitlementFacts(top, output);
}
