/** All formats, in the order in which they are asked. A new one needs its line here. */

import type { ByteSource } from '#model/byte-source';
import { assetCatalog } from './asset-catalog.ts';
import type { Format } from './format.ts';
import { nibArchive } from './nib-archive.ts';
import { sealedArchive } from './archive.ts';
import { bzip2 } from './bzip2/bzip2.ts';
import { dartKernel } from './dart/kernel.ts';
import { dartSnapshot } from './dart/snapshot.ts';
import { dex } from './dex/dex.ts';
import { assemblyStore } from './dotnet/assembly-store.ts';
import { dotnet } from './dotnet/dotnet.ts';
import { dotnetResources } from './dotnet/resources.ts';
import { dotnetSingleFile } from './dotnet/single-file.ts';
import { xalz } from './dotnet/xalz.ts';
import { elf } from './elf/elf.ts';
import { hermes } from './hermes/hermes.ts';
import { inlineSourceMap } from './javascript/inline-source-map.ts';
import { ramBundle } from './javascript/ram-bundle.ts';
import { sourceMap } from './javascript/source-map.ts';
import { javaClass } from './java-class/java-class.ts';
import { machO } from './mach-o/mach-o.ts';
import { mobileProvision } from './plist/mobileprovision.ts';
import { binaryPlist, openStepPlist, xmlPlist } from './plist/plist.ts';
import { resourcesArsc } from './android/resources-arsc.ts';
import { gzip } from './gzip.ts';
import { isInBundle } from './plain.ts';
import { certificate } from './keystore/certificate.ts';
import { javaKeystore } from './keystore/java-keystore.ts';
import { pkcs12 } from './keystore/pkcs12.ts';
import { sqlite } from './sqlite/sqlite.ts';
import { sqliteWal } from './sqlite/wal.ts';
import { binary } from './strings.ts';
import { tar } from './tar/tar.ts';
import { xz } from './xz/xz.ts';
import { binaryXml } from './android/binary-xml.ts';
import { protoResources } from './android/proto-resources.ts';
import { protoXml } from './android/proto-xml.ts';
import { protobuf } from './proto/protobuf.ts';
import { baselineProfile, kotlinModule } from './apk/muted.ts';
import { jarSignature } from './apk/jar-signature.ts';
import { jarManifest } from './apk/jar-manifest.ts';
import { unityBundle } from './unity/asset-bundle.ts';
import { unityMetadata } from './unity/metadata.ts';
import { prefixedZip, zip } from './zip/zip.ts';
import { lzfse } from './lzfse/lzfse.ts';
import { zstd } from './zstd/zstd.ts';

/** See above. */
export const formats: readonly Format[] = [
  zip,
  jarManifest,
  baselineProfile,
  kotlinModule,
  gzip,
  bzip2,
  xz,
  zstd,
  lzfse,
  tar,
  sealedArchive,
  resourcesArsc,
  binaryXml,
  protoResources,
  protoXml,
  dex,
  javaClass,
  hermes,
  ramBundle,
  sourceMap,
  // Programs with files behind them, before what they are by themselves.
  dotnetSingleFile,
  dotnet,
  assemblyStore,
  dotnetResources,
  xalz,
  unityMetadata,
  unityBundle,
  // Before the formats of the files that it lies in.
  dartSnapshot,
  dartKernel,
  elf,
  sqlite,
  sqliteWal,
  javaKeystore,
  pkcs12,
  certificate,
  machO,
  binaryPlist,
  mobileProvision,
  jarSignature,
  nibArchive,
  assetCatalog,
  xmlPlist,
  openStepPlist,
  protobuf,
  inlineSourceMap,
  prefixedZip,
  // Last: takes all binary data that is left.
  binary,
];

/** Text that is better searched as it is, with its lines, where it is a file of its own. */
const nestedOnly: ReadonlySet<Format> = new Set([
  jarManifest,
  xmlPlist,
  openStepPlist,
  sealedArchive,
  binary,
]);

/**
 * The format of `bytes`, by content; undefined for text and what nobody knows. `isNested`: they
 * come out of a container, where more is worth a try. `source`: all of what `bytes` begin.
 */
export function formatOf(
  bytes: Uint8Array,
  name: string,
  isNested: boolean,
  source?: ByteSource,
): Format | undefined {
  const isBuilt = isNested || isInBundle(name);
  return formats.find(
    (format) => (isBuilt || !nestedOnly.has(format)) && format.recognises(bytes, name, source),
  );
}
