/**
 * Java's keystores of their own formats, JKS and JCEKS. Opened with well-known passwords: private
 * keys that come out so are as good as plain, and are told as such.
 */

import { createHash } from 'node:crypto';
import { type ByteReader, createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError } from '#decoders/format';
import { createRoundBudget, openJavaKey, wideBytes } from './java-key.ts';
import { defaultPasswords, passwordName } from './passwords.ts';
import { pemOf } from './private-key.ts';

const jksMagic = 0xfeedfeed;
const jceksMagic = 0xcececece;
/** SHA-1 of password, a salt that is the same for all, and the store. */
const digestBytes = 20;
const salt = 'Mighty Aphrodite';
const keyTag = 1;
const certificateTag = 2;
const mostEntries = 10_000;
/** Keys that are opened. */
const mostOpened = 8;

/** Opens keystores; see above. */
export const javaKeystore: Format = {
  name: 'java keystore',
  recognises(bytes) {
    const isJks = bytes[0] === 0xfe && bytes[1] === 0xed && bytes[2] === 0xfe && bytes[3] === 0xed;
    const isJceks = [0, 1, 2, 3].every((at) => bytes[at] === 0xce);
    const isVersion =
      bytes[4] === 0 && bytes[5] === 0 && bytes[6] === 0 && (bytes[7] === 1 || bytes[7] === 2);
    return (isJks || isJceks) && isVersion && bytes.length >= 12 + digestBytes;
  },
  decode({ bytes }, output) {
    const { keys, isWhole } = readEntries(createByteReader(bytes, true));
    const password = passwordOf(bytes);
    if (!isWhole) {
      output.note('It holds secret keys, or is damaged: private keys behind those are not told.');
    }
    const budget = createRoundBudget();
    let opened = 0;
    for (const { alias, encrypted } of keys.slice(0, mostOpened)) {
      // A key mostly has the password of its store.
      const tried = password === undefined ? defaultPasswords : [password, ...defaultPasswords];
      for (const candidate of tried) {
        const key = openJavaKey(encrypted, candidate, budget);
        if (!key) continue;
        opened++;
        output.string(pemOf(key), () => ({
          spot: `private key ${JSON.stringify(alias)}, opened with ${passwordName(candidate)}`,
        }));
        break;
      }
    }
    if (password !== undefined && keys.length > 0) {
      output.note(`A Java keystore is protected by ${passwordName(password)} alone.`);
    } else if (opened < keys.length) {
      output.note('A Java keystore holds private keys; its password is not a well-known one.');
    }
  },
};

interface KeyEntry {
  readonly alias: string;
  readonly encrypted: Uint8Array;
}

/** Private keys, up to the first entry that is neither key nor certificate. */
function readEntries(reader: ByteReader): { readonly keys: KeyEntry[]; readonly isWhole: boolean } {
  const keys: KeyEntry[] = [];
  const hasTypes = reader.u32(4) === 2;
  const count = Math.min(reader.u32(8), mostEntries);
  if (reader.u32(0) !== jksMagic && reader.u32(0) !== jceksMagic) throw new FormatError('it is no keystore');
  let at = 12;
  const skipText = (): void => {
    at += 2 + reader.u16(at);
  };
  const readBytes = (): Uint8Array => {
    const bytes = reader.slice(at + 4, reader.u32(at));
    at += 4 + bytes.length;
    return bytes;
  };
  const skipCertificate = (): void => {
    if (hasTypes) skipText();
    readBytes();
  };
  try {
    for (let index = 0; index < count; index++) {
      const tag = reader.u32(at);
      if (tag !== keyTag && tag !== certificateTag) return { keys, isWhole: false };
      const alias = reader.utf8(at + 6, reader.u16(at + 4));
      at += 4;
      skipText();
      // When it was made.
      at += 8;
      if (tag === certificateTag) {
        skipCertificate();
        continue;
      }
      keys.push({ alias, encrypted: readBytes() });
      const chain = reader.u32(at);
      at += 4;
      for (let link = 0; link < chain; link++) skipCertificate();
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { keys, isWhole: false };
  }
  return { keys, isWhole: true };
}

/** The well-known password that the store's digest was made with, if it was. */
function passwordOf(bytes: Uint8Array): string | undefined {
  const content = bytes.subarray(0, -digestBytes);
  const told = Buffer.from(bytes.subarray(-digestBytes));
  return defaultPasswords.find((password) =>
    createHash('sha1').update(wideBytes(password)).update(salt).update(content).digest().equals(told),
  );
}
