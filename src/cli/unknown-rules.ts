/** Rules that a configuration names and that do not exist: what they were to do is not done. */

import type { Config } from '#config/config';
import type { RuleSet } from '#model/compiled-rule';
import { isRuleNamed } from '#model/rule-name';
import { nearestWords } from '#rules/nearest-words';

/** A line for each, with file and line, and the rule that was probably meant. */
export function unknownRules({ file, lines, only, skip, allow }: Config, { rules }: RuleSet): string[] {
  const ids = rules.map(({ id }) => id);
  const named = [
    ...only.map((id, index) => ({ id, place: `only.${index}` })),
    ...skip.map((id, index) => ({ id, place: `skip.${index}` })),
    ...allow.map(({ rule }, index) => ({ id: rule, place: `allow.${index}` })),
  ];
  return named.flatMap(({ id, place }) => {
    const isKnown = id !== undefined && ids.some((known) => isRuleNamed(id, known));
    if (id === undefined || isKnown) return [];
    const [near] = nearestWords(id, ids);
    const advice = near === undefined ? 'See dowse rules list' : `Did you mean ${near}?`;
    return [`${file}:${lines[place] ?? 1}: there is no rule "${id}". ${advice}`];
  });
}
