/** Names of providers as people type them: `new-relic` is New Relic. */

/** Lower case, letters and digits only. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when both mean the same provider. */
export function isSameProvider(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}
