/** What resource ids stand for, in every configuration: for what refers to them, as manifests do. */

/** One value of a resource. */
export interface ResourceValue {
  /** `string/google_maps_key [fr]`. */
  readonly name: string;
  readonly value: string;
}

/** Finds the texts of resources by their ids. What is not there, or is no text, has none. */
export type ResourceLookup = (ids: ReadonlySet<number>) => ReadonlyMap<number, readonly ResourceValue[]>;

/** Values of a resource, and the resources it refers to. */
export interface FoundValue {
  readonly id: number;
  readonly name: () => string;
  readonly value?: string | undefined;
  /** The id it refers to instead of having a value. */
  readonly reference?: number;
}

/** References go through other resources, so many times at most. */
const maxSteps = 4;
/** Values of one id: more configurations than this are no help. */
const maxValues = 256;

/** Makes a lookup from one that finds the entries of some ids, following references. */
export function createLookup(
  find: (ids: ReadonlySet<number>, found: (value: FoundValue) => void) => void,
): ResourceLookup {
  return (ids) => {
    const results = new Map<number, ResourceValue[]>();
    /** For each id that is looked for: the ids asked for that lead to it. */
    let wanted = new Map<number, readonly number[]>(Array.from(ids, (id) => [id, [id]]));
    for (let step = 0; step < maxSteps && wanted.size > 0; step++) {
      const next = new Map<number, readonly number[]>();
      find(new Set(wanted.keys()), ({ id, name, value, reference }) => {
        const askers = wanted.get(id) ?? [];
        if (value !== undefined) addValue(results, askers, { name: name(), value });
        else if (reference !== undefined) {
          next.set(reference, [...new Set([...(next.get(reference) ?? []), ...askers])]);
        }
      });
      wanted = next;
    }
    return results;
  };
}

function addValue(
  results: Map<number, ResourceValue[]>,
  askers: readonly number[],
  value: ResourceValue,
): void {
  for (const asker of askers) {
    const values = results.get(asker) ?? [];
    results.set(asker, values);
    if (values.length < maxValues) values.push(value);
  }
}
