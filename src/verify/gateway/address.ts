/**
 * Which IP addresses are no provider's: loopback, private and special ranges. `lookup.ts` asks about
 * what a name resolves to, `target.ts` about an address that stands in the place of a host name.
 */

import { BlockList, isIP } from 'node:net';

/**
 * The special-purpose registries of IANA (https://www.iana.org/assignments/iana-ipv4-special-registry,
 * https://www.iana.org/assignments/iana-ipv6-special-registry), multicast, reserved space, and tunnels
 * whose end would be another address (Teredo, 6to4).
 */
const blockedRanges: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  // The local-use prefix of NAT64; what it leads to is the network's own affair.
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:2::', 48],
  ['2001:10::', 28],
  ['2001:20::', 28],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const blocked = new BlockList();
for (const [network, bits] of blockedRanges)
  blocked.addSubnet(network, bits, network.includes(':') ? 'ipv6' : 'ipv4');

const nat64 = new BlockList();
nat64.addSubnet('64:ff9b::', 96, 'ipv6');

/**
 * False for an address that only this machine or its network can mean, and for what is no address.
 * IPv4 inside IPv6 (mapped, and NAT64, by which IPv6-only networks reach providers) counts as the
 * IPv4 address that it holds.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !blocked.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) makes sense of a link only.
  if (family !== 6 || address.includes('%')) return false;
  const isInside = nat64.check(address, 'ipv6');
  // BlockList matches mapped addresses (`::ffff:10.0.0.1`) against its IPv4 ranges by itself.
  return isInside ? isPublicAddress(lastFourBytes(address)) : !blocked.check(address, 'ipv6');
}

/** Of an IPv6 address, as IPv4. The URL class writes every form in one way: `[64:ff9b::a00:1]`. */
function lastFourBytes(address: string): string {
  const text = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [high = '', low = ''] = text.split(':').slice(-2);
  const bytes = [high, low].flatMap((group) => {
    const value = Number.parseInt(group || '0', 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}
