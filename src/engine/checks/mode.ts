/**
 * Tells keys that work on real money and data from those of a provider's test mode, where the
 * provider writes the mode into the key: `sk_live_…`, `access-sandbox-…`, `FLWSECK_TEST-…`.
 */

import type { Check } from './check.ts';

/** The mode stands in front; words further in may be random characters. */
const headLength = 32;

/** Takes `sk_test_`, `access_token$sandbox$`, `api_live.`; refuses `latest_`, `sk_testing_`. */
const modeWord = /(?:^|[-_.$:@/])(live|prod|production|test|sandbox|sbox|sdbx|development)(?=[-_.$:@/])/i;

/** Marks that are no words. */
const liveMark = /^(?:FLWSECK-|FLWPUBK-|EZAK|Mid-(?:server|client)-|APP_USR-)/;
const testMark = /^(?:EZTK|SB-Mid-|TEST-)/;

/** Razorpay's secret has no mark; the key id beside it has. */
const razorpayId = /\brzp_(live|test)_/;

/** Passes everything. Fact: `mode`, `live` or `test`, where the key itself says which. */
export const mode: Check = ({ secret, match }) => {
  const head = secret.slice(0, headLength);
  if (testMark.test(head)) return { outcome: 'pass', facts: { mode: 'test' } };
  if (liveMark.test(head)) return { outcome: 'pass', facts: { mode: 'live' } };
  const word = modeWord.exec(head)?.[1] ?? razorpayId.exec(match)?.[1];
  if (word === undefined) return { outcome: 'pass' };
  return { outcome: 'pass', facts: { mode: /^(?:live|prod)/i.test(word) ? 'live' : 'test' } };
};
