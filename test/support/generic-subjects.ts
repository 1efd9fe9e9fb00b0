/**
 * Values for the generic rules, which have no shape of their own: random passwords and tokens, under
 * names that say so. What the engine takes in the plainest syntaxes, with quotes and without, it must
 * take in all.
 */

import { Buffer } from 'node:buffer';
import type { Engine } from '#engine/engine';
import { type Random, drawMatch } from '#proof/draw';
import type { NameStock } from '#proof/names';
import type { Subject } from '#proof/syntax-faults';
import type { DrawnValue } from '#proof/values';
import { parseRegex } from '#rules/regex-parser';
import { bytesOf } from '#rules/regex-sequence';

const shapes: readonly { readonly rule: string; readonly value: string; readonly names: NameStock }[] = [
  {
    rule: 'generic-password',
    value: '[A-Za-z0-9!@#%_+.-]{10,16}',
    names: { stems: ['ldap', 'smtp', 'admin_user', 'legacy'], kind: ['password'] },
  },
  {
    rule: 'generic-token',
    value: '[A-Za-z0-9]{24,40}',
    names: { stems: ['session', 'internal_api', 'hook'], kind: ['secret'] },
  },
  {
    rule: 'generic-token',
    value: '[A-Za-z0-9+/]{43}=',
    names: { stems: ['acme', 'payments', 'storage'], kind: ['api', 'key'] },
  },
  {
    rule: 'generic-token',
    value: '[0-9a-f]{32}',
    names: { stems: ['acme', 'service', 'device'], kind: ['token'] },
  },
];

/** `count` values of each generic shape, as subjects of a proof in `engine`. */
export function genericSubjects(engine: Engine, random: Random, count: number): Subject[] {
  return shapes.map(({ rule, value, names }) => {
    const node = parseRegex(value, { rule, field: 'value' });
    const name = [names.stems[0], ...names.kind].join('_');
    // The kernel takes what it cannot see to the end of, so something follows.
    const rest = `\n${' '.repeat(200)}\n`;
    const places = [
      [`${name} = "`, `"${rest}`],
      [`${name}=`, rest],
    ];
    const isFoundAt = ([before = '', after = '']: readonly string[], secret: string): boolean => {
      const bytes = Buffer.from(before + secret + after, 'latin1');
      const [sighting, ...others] = engine.search({ bytes, origin: { kind: 'stdin' } });
      return sighting?.rule === rule && sighting.secret === secret && others.length === 0;
    };
    const values: DrawnValue[] = [];
    while (values.length < count) {
      const secret = drawMatch(node, random);
      if (places.every((place) => isFoundAt(place, secret))) values.push({ before: '', secret, after: '' });
    }
    return {
      rule,
      engine,
      names,
      drawn: { values, from: 'shape', alphabet: bytesOf(node), opensLine: false },
    };
  });
}
