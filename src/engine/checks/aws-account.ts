/**
 * Reads the account number that AWS writes into its access key ids since 2019: the part behind the
 * four-letter prefix is base 32, and bits 1 to 40 of it are the account.
 */

import type { Check } from './check.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const idForm = /^A[A-Z0-9]{3}([A-Z2-7]{10})/;

/** Account numbers have twelve decimal digits; forty bits can say a little more. */
const accountLimit = 1e12;

/**
 * Accounts of services that hand out decoys (canary tokens): any use of their keys alerts somebody
 * and nothing lies behind them. Thinkst's first, then look-alikes.
 */
const decoyAccounts: ReadonlySet<string> = new Set([
  ...['052310077262', '171436882533', '534261010715', '595918472158', '717712589309', '819147034852'],
  ...['992382622183', '730335385048', '266735846894', '893192397702'],
  ...['044858866125', '251535659677', '344043088457', '351906852752', '390477818340', '426127672474'],
  ...['427150556519', '439872796651', '445142720921', '465867158099', '637958123769', '693412236332'],
  ...['732624840810', '735421457923', '959235150393', '982842642351'],
]);

/**
 * Facts: `account`, and `decoy: yes` for accounts known to hold canary tokens. Lowers ids that name
 * no possible account. Passes ids of the older kind (`AKIAI…`, `AKIAJ…`), which name none.
 */
export const awsAccount: Check = ({ secret }) => {
  const [, code] = idForm.exec(secret) ?? [];
  if (code === undefined || code.startsWith('I') || code.startsWith('J')) return { outcome: 'pass' };
  const number = toAccountNumber(code);
  if (number >= accountLimit) return { outcome: 'lower' };
  const account = String(number).padStart(12, '0');
  return { outcome: 'pass', facts: decoyAccounts.has(account) ? { account, decoy: 'yes' } : { account } };
};

/** Ten base-32 digits are 50 bits: one flag, the account's 40, and 9 that belong to the key. */
function toAccountNumber(code: string): number {
  let bits = 0;
  for (const digit of code) bits = bits * 32 + alphabet.indexOf(digit);
  return Math.floor(bits / 2 ** 9) % 2 ** 40;
}
