/**
 * A network for the built command, below it: loaded into its process before it (`NODE_OPTIONS`), it
 * answers for the resolver, and takes connections to public addresses to a provider on this machine.
 * DOWSE_TEST_NETWORK: `{ port, answers: { host: [[address, …], …] } }`; the last answer of a host stays.
 */

import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const { port, answers } = JSON.parse(process.env.DOWSE_TEST_NETWORK);

dns.lookup = (host, options, callback) => {
  const told = answers[host];
  if (told === undefined) {
    const error = Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
    return process.nextTick(callback ?? options, error);
  }
  const addresses = told.length > 1 ? told.shift() : told[0];
  process.nextTick(
    callback,
    null,
    addresses.map((address) => ({ address, family: net.isIP(address) })),
  );
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = args;
  if (typeof options !== 'object' || options.lookup === undefined) return connect.apply(this, args);
  // The command's own lookup decides first; only what it lets through arrives here.
  const lookup = (host, wanted, callback) =>
    options.lookup(host, wanted, (error) => {
      if (error) callback(error);
      else if (wanted.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
      else callback(null, '127.0.0.1', 4);
    });
  return connect.call(this, { ...options, port, lookup }, ...args.slice(1));
};
syncBuiltinESMExports();
