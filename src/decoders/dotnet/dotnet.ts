/**
 * .NET assemblies, as Xamarin, MAUI and Unity apps carry them: strings with the method that loads
 * them, constants, data of arrays, attributes, resources.
 */

import { createByteReader } from '#decoders/byte-reader';
import { type Format, FormatError, type FormatInput, type FormatOutput } from '#decoders/format';
import { utf16Runs } from '#decoders/utf-16-runs';
import { tellAttributes } from './attributes.ts';
import { tellConstants, tellFieldData, tellResources } from './constants.ts';
import { readLoads } from './loads.ts';
import { readMetadata } from './metadata.ts';
import { createNames } from './names.ts';
import { hasCliHeader, readCliImage } from './pe.ts';
import { tellUserStrings } from './user-strings.ts';

/** See above. */
export const dotnet: Format = {
  name: 'dotnet',
  recognises: (bytes) => bytes[0] === 0x4d && bytes[1] === 0x5a && bytes.length >= 0x200 && isAssembly(bytes),
  decode(input, output) {
    output.fact('framework', '.NET');
    try {
      tellAssembly(input, output);
    } catch (error) {
      // Nothing else looks for UTF-16 in what is not read to its end.
      utf16Runs(input.bytes, 0, input.bytes.length, (text, at) => {
        output.string(text, () => ({ spot: `UTF-16 at 0x${at.toString(16)}` }));
      });
      throw error;
    }
  },
};

function isAssembly(bytes: Uint8Array): boolean {
  try {
    return hasCliHeader(createByteReader(bytes));
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

function tellAssembly({ bytes }: FormatInput, output: FormatOutput): void {
  const reader = createByteReader(bytes);
  const image = readCliImage(reader);
  const metadata = readMetadata(reader.slice(image.metadataAt, image.metadataBytes));
  const names = createNames(metadata);
  tellUserStrings(metadata, readLoads(reader, image, metadata), names, output);
  tellConstants(metadata, names, output);
  tellAttributes(metadata, names, output);
  tellFieldData(reader, image, metadata, names, output);
  tellResources(reader, image, metadata, output);
}
