/** Manifests and signature files. */

export function seeds(): Uint8Array[] {
  const digest = Buffer.alloc(32, 7).toString('base64');
  return [
    Buffer.from(
      `Manifest-Version: 1.0\r\nBuilt-By: me\r\n\r\nName: a.txt\r\nSHA-256-Digest: ${digest}\r\n\r\n`,
    ),
    Buffer.from(`Signature-Version: 1.0\nSHA1-Digest-Manifest: ${digest.slice(0, 28)}\n`),
  ];
}
