/**
 * The account number that AWS writes into its access key ids since 2019: the part behind the
 * four-letter prefix is base 32, and bits 1 to 40 of it are the account.
 */

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

/** What an access key id tells of its account. `none`: the older kind (`AKIAI…`, `AKIAJ…`), which names none. */
export type NamedAccount =
  | { readonly kind: 'account'; readonly account: string; readonly isDecoy: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'impossible' };

/** Reads the account out of an access key id. `impossible`: no account has such a number. */
export function accountOf(accessKeyId: string): NamedAccount {
  const [, code] = idForm.exec(accessKeyId) ?? [];
  if (code === undefined || code.startsWith('I') || code.startsWith('J')) return { kind: 'none' };
  const number = toAccountNumber(code);
  if (number >= accountLimit) return { kind: 'impossible' };
  const account = String(number).padStart(12, '0');
  return { kind: 'account', account, isDecoy: decoyAccounts.has(account) };
}

/** Ten base-32 digits are 50 bits: one flag, the account's 40, and 9 that belong to the key. */
function toAccountNumber(code: string): number {
  let bits = 0;
  for (const digit of code) bits = bits * 32 + alphabet.indexOf(digit);
  return Math.floor(bits / 2 ** 9) % 2 ** 40;
}
