/** A signed message with one certificate of a few fields. */

/** An element of DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

export function seeds(): Uint8Array[] {
  const serial = der(0x02, Buffer.from([7]));
  const issuer = der(0x30, der(0x0c, Buffer.from('me')));
  const certificate = der(0x30, der(0x30, der(0xa0, der(0x02, Buffer.from([2]))), serial, der(0x30), issuer));
  const signer = der(
    0x30,
    der(0x02, Buffer.from([1])),
    der(0x30, issuer, serial),
    der(0x04, Buffer.alloc(200)),
  );
  const signedData = Buffer.from('06092a864886f70d010702', 'hex');
  const signed = der(
    0x30,
    der(0x02, Buffer.from([1])),
    der(0x31),
    der(0x30),
    der(0xa0, certificate),
    der(0x31, signer),
  );
  return [der(0x30, signedData, der(0xa0, signed))];
}
