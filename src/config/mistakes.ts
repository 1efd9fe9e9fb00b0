/** Says what is wrong in a configuration: where, what is allowed there, and what may have been meant. */

import type { z } from 'zod';
import { nearestWords } from '#rules/nearest-words';
import type { ConfigDocument, PartPath, Spot } from './document.ts';
import { configSchema } from './schema.ts';

/** One mistake, as a sentence without the file's name. */
export interface Mistake {
  readonly spot: Spot;
  readonly message: string;
}

/** What zod found, in the order in which it stands in the file. */
export function mistakesIn(issues: readonly z.core.$ZodIssue[], document: ConfigDocument): Mistake[] {
  const mistakes = issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        spot: document.spotOf([...path, key], 'key'),
        message: unknownKey(key, path),
      }));
    }
    const name = nameOf(path);
    return [
      {
        spot: document.spotOf(path, 'value'),
        message: name === '' ? issue.message : `${name} ${issue.message}`,
      },
    ];
  });
  return mistakes.sort(
    (first, second) => first.spot.line - second.spot.line || first.spot.column - second.spot.column,
  );
}

/** `allow[0].reason`. */
function nameOf(path: PartPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

function unknownKey(key: string, path: PartPath): string {
  const where = path.length === 0 ? 'here' : `in ${nameOf(path)}`;
  const known = knownKeys(path);
  const [near] = nearestWords(key, known);
  const allowed = known.length > 0 ? ` Allowed: ${known.join(', ')}.` : '';
  return `there is no key "${key}" ${where}${near === undefined ? '.' : `; did you mean ${near}?`}${allowed}`;
}

/** Keys of the object at `path`, as far as it is easy to say. */
function knownKeys(path: PartPath): readonly string[] {
  const { shape } = configSchema;
  if (path.length === 0) return Object.keys(shape).filter((key) => key !== '$schema');
  const provider = shape.rules.unwrap().element.shape;
  switch (path.map((step) => (typeof step === 'number' ? '0' : step)).join('.')) {
    case 'allow.0':
      return Object.keys(shape.allow.unwrap().element.shape);
    case 'rules.0':
      return Object.keys(provider);
    case 'rules.0.rules.0':
      return Object.keys(provider.rules.element.shape);
    default:
      return [];
  }
}
