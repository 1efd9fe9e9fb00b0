/**
 * The names under which people keep a credential: `DATADOG_API_KEY`, `datadogApiKey`,
 * `X-Datadog-Api-Key`. Made from a rule: what it is called by, and what kind of credential it is.
 */

import type { Rule } from '#model/provider';

/** How the words of a name are joined. */
export type NameStyle = 'upper' | 'snake' | 'kebab' | 'dotted' | 'camel' | 'header';

/** What a credential is called by, and the words for its kind: `['datadog', 'dd_api']` and `['api', 'key']`. */
export interface NameStock {
  readonly stems: readonly string[];
  readonly kind: readonly string[];
}

const kindWords = new Set([
  ...['api', 'app', 'access', 'account', 'admin', 'application', 'auth', 'bearer', 'client', 'consumer'],
  ...['id', 'key', 'license', 'master', 'oauth', 'pass', 'password', 'pat', 'personal', 'private', 'project'],
  ...['public', 'refresh', 'secret', 'server', 'service', 'session', 'shared', 'sid', 'signing', 'token'],
  ...['user', 'webhook', 'workspace'],
]);
const mostKindWords = 3;

/**
 * A keyed rule's names, and the words at the end of its id that say what it is. A regex rule needs
 * no name: it gets the first words of its id, and `key`.
 */
export function nameStockOf({ id, keyed }: Rule): NameStock {
  const words = id.split('-');
  let start = words.length;
  while (start > 1 && words.length - start < mostKindWords && kindWords.has(words[start - 1]!)) start--;
  if (!keyed) return { stems: [words.slice(0, start).join('_')], kind: ['key'] };
  const kind = words.slice(start);
  // Host names stand in URLs; nobody calls a variable so.
  const spoken = keyed.names.filter((name) => !/[a-z0-9-]\.[a-z]{2,}/.test(name));
  return { stems: spoken.length > 0 ? spoken : keyed.names, kind: kind.length > 0 ? kind : ['key'] };
}

const styles: Readonly<Record<NameStyle, (stem: string, kind: readonly string[]) => string>> = {
  upper: (stem, kind) => [stem, ...kind].join('_').toUpperCase(),
  snake: (stem, kind) => [stem, ...kind].join('_'),
  kebab: (stem, kind) => [stem, ...kind].join('-'),
  dotted: (stem, kind) => [stem, ...kind].join('.'),
  camel: (stem, kind) => [stem, ...kind.map(capitalized)].join(''),
  header: (stem, kind) => ['X', capitalized(stem), ...kind.map(capitalized)].join('-'),
};

/** Each of the stock's names in `style`. The stems stay whole: by them the rule knows its value. */
export function namesIn(style: NameStyle, { stems, kind }: NameStock): string[] {
  return stems.map((stem) => styles[style](stem, withoutRepeat(stem, kind)));
}

/** `dd_api` and `['api', 'key']` are `dd_api_key`; `acme_secret` says what it is already. */
function withoutRepeat(stem: string, kind: readonly string[]): readonly string[] {
  const plain = stem.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  if (/(?:key|pass|password|secret|token)$/.test(plain)) return [];
  for (let taken = kind.length; taken > 0; taken--) {
    if (plain.endsWith(kind.slice(0, taken).join(''))) return kind.slice(taken);
  }
  return kind;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
