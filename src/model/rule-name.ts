/** How people name rules: by an id, or by several ids with `*`. */

/** True when `name` (`aws-*`, `stripe-secret-key`) means the rule `id`. */
export function isRuleNamed(name: string, id: string): boolean {
  if (!name.includes('*')) return name === id;
  return new RegExp(`^${name.split('*').map(escaped).join('.*')}$`).test(id);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
