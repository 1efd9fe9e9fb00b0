/**
 * Resolves a host name for a connection and refuses it when one of its addresses is not public. Since
 * the connection goes to the very addresses that were looked at, a name that resolves differently the
 * next time (DNS rebinding) gains nothing. Node does not call it for literal addresses: `target.ts`.
 */

import { lookup as lookupOfSystem } from 'node:dns';
import { isIPv6, type LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';

/** Where names lead. Another than the machine's only in tests. */
export interface Network {
  /** The addresses of a host name; rejects when it has none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Where connections go whose addresses passed the guard, instead of to these. */
  readonly detour?: { readonly address: string; readonly port: number };
}

/** A name led to an address that is not public. The message is constant: reports must not map networks. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';
  readonly code = 'BLOCKED_ADDRESS';

  constructor() {
    super('the host is not at a public address');
  }
}

/** The resolver of the operating system. */
export const systemNetwork: Network = {
  resolve: (host) =>
    new Promise((resolve, reject) => {
      lookupOfSystem(host, { all: true }, (error, found) => {
        if (error) reject(error);
        else resolve(found.map(({ address }) => address));
      });
    }),
};

/** A lookup for `net.connect`. `isGuarded` false: hosts that the user lists, wherever they are. */
export function createLookup(network: Network, isGuarded: boolean): LookupFunction {
  const detour = isGuarded ? network.detour?.address : undefined;
  return (host, options, callback) => {
    network.resolve(host).then(
      (found) => {
        const addresses = found.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
        const [first] = addresses;
        if (!first) return callback(new Error('the host has no address'), '');
        if (isGuarded && !found.every(isPublicAddress)) return callback(new BlockedAddressError(), '');
        if (detour)
          return options.all ? callback(null, [{ address: detour, family: 4 }]) : callback(null, detour, 4);
        if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
