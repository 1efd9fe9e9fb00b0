/**
 * Proves a rule on its own examples: with all rules loaded, the secret of each is found exactly,
 * once and with its parts, and in the counter-examples the rule finds nothing.
 */

import { Buffer } from 'node:buffer';
import type { Engine } from '#engine/engine';
import type { Example, Rule } from '#model/provider';
import { mask } from '#model/secret';
import type { Sighting } from '#model/sighting';
import type { Fault } from './fault.ts';
import type { Workbench } from './workbench.ts';

/** What does not hold of the examples and counter-examples of `rule`, which the bench must have. */
export function exampleFaults(rule: Rule, bench: Workbench): Fault[] {
  const faults: Fault[] = [];
  const engine = rule.isPartOnly ? bench.engineAlone(rule.id) : bench.engine;
  for (const [index, example] of rule.examples.entries()) {
    const sightings = search(engine, textOf(example), example.encoding);
    const seen = rule.isPartOnly ? partProblem(rule, example, sightings) : problem(rule, example, sightings);
    if (seen === undefined) continue;
    const expected = `exactly the secret ${mask(example.secret.join(''))}`;
    faults.push({ rule: rule.id, where: `example ${index + 1}`, expected, seen });
  }
  for (const [index, pieces] of rule.counterExamples.entries()) {
    const text = typeof pieces === 'string' ? pieces : pieces.join('');
    const found = search(engine, text).filter((sighting) => sighting.rule === rule.id);
    if (found.length === 0) continue;
    const seen = found.map(placeText).join(', ');
    faults.push({ rule: rule.id, where: `counter-example ${index + 1}`, expected: 'nothing', seen });
  }
  return faults;
}

function search(engine: Engine, text: string, encoding: Example['encoding'] | 'utf8' = 'utf8'): Sighting[] {
  const sightings = engine.search({ bytes: Buffer.from(text, encoding), origin: { kind: 'stdin' } });
  // What documentation prints as an example is seen, but not reported.
  return sightings.filter(({ facts }) => facts['example'] !== 'yes');
}

function textOf({ before, secret, after }: Example): string {
  return [before, ...secret, after].join('');
}

function problem(rule: Rule, example: Example, sightings: readonly Sighting[]): string | undefined {
  const startByte = Buffer.byteLength(example.before, example.encoding);
  const right = sightings.find(
    (sighting) =>
      sighting.rule === rule.id &&
      sighting.start.byte === startByte &&
      sighting.secret === example.secret.join(''),
  );
  if (sightings.length === 0) return 'nothing is found';
  if (!right) return `${sightings.map(placeText).join(', ')} instead`;
  if (sightings.length > 1) {
    const others = sightings.filter((sighting) => sighting !== right);
    return `${others.map(placeText).join(', ')} as well`;
  }
  return partsProblem(example, right);
}

function partsProblem({ parts = {} }: Example, { parts: sighted }: Sighting): string | undefined {
  for (const [name, pieces] of Object.entries(parts)) {
    const part = sighted.find((one) => one.name === name);
    if (!part) return `the part ${name} is not found`;
    if (part.text !== pieces.join('')) return `the part ${name} is ${mask(part.text)}`;
  }
  const other = sighted.find(({ name }) => !(name in parts));
  return other && `a part ${other.name} (${other.rule}) that the example does not name`;
}

/** A part is seen once, by itself or as a part of another rule's secret; what else is found does not matter. */
function partProblem(rule: Rule, example: Example, sightings: readonly Sighting[]): string | undefined {
  const places = [
    ...sightings.map(({ rule: id, secret, start }) => ({ id, text: secret, start })),
    ...sightings.flatMap(({ parts }) => parts.map((part) => ({ ...part, id: part.rule }))),
  ].filter(({ id }) => id === rule.id);
  const [place] = places;
  if (!place) return sightings.length === 0 ? 'nothing is found' : sightings.map(placeText).join(', ');
  if (places.length > 1) return `it is found ${places.length} times`;
  const isRight =
    place.text === example.secret.join('') &&
    place.start.byte === Buffer.byteLength(example.before, example.encoding);
  return isRight ? undefined : `${mask(place.text)} at byte ${place.start.byte}`;
}

function placeText({ rule, secret, start }: Sighting): string {
  return `${mask(secret)} at byte ${start.byte} by ${rule}`;
}
