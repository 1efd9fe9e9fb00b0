/** Messages of the kind that provisioning profiles are (CMS SignedData), without a signer. */

/** A profile that holds `list`. `isIndefinite`: lengths are left open, as streaming signers write them. */
export function buildProfile(list: string, isIndefinite: boolean): Buffer {
  const nest = (tag: number, ...parts: Uint8Array[]): Buffer => {
    const content = Buffer.concat(parts);
    return isIndefinite && (tag & 0x20) !== 0
      ? Buffer.concat([Buffer.from([tag, 0x80]), content, Buffer.from([0, 0])])
      : Buffer.concat([Buffer.from([tag, 0x82, content.length >> 8, content.length & 0xff]), content]);
  };
  const half = list.length >> 1;
  const octets = isIndefinite
    ? nest(0x24, nest(0x04, Buffer.from(list.slice(0, half))), nest(0x04, Buffer.from(list.slice(half))))
    : nest(0x04, Buffer.from(list));
  const data = nest(0x30, Buffer.from('06092a864886f70d010701', 'hex'), nest(0xa0, octets));
  const signed = nest(
    0x30,
    Buffer.from('020101', 'hex'),
    Buffer.from('3100', 'hex'),
    data,
    Buffer.from('3100', 'hex'),
  );
  return nest(0x30, Buffer.from('06092a864886f70d010702', 'hex'), nest(0xa0, signed));
}
