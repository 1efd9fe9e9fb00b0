/**
 * Tells the texts of an XML document, each with the name it is given: `value` of what has a name
 * gets that name, other attributes their own. Of a manifest it keeps facts and the references to
 * resources that stand in meta-data.
 */

import type { FormatOutput } from '#decoders/format';
import { readFact } from './manifest-facts.ts';
import type { Budget } from './text-budget.ts';
import { type XmlAttribute, type XmlNode, attributeIds, pathOf } from './xml-node.ts';

/** A value of meta-data that is a resource. */
export interface MetaReference {
  readonly node: XmlNode;
  readonly attribute: string;
  readonly key: string;
  readonly id: number;
}

/** A fact about the app whose value is a resource. */
export interface FactReference {
  readonly fact: string;
  readonly id: number;
}

/** Takes a document in its order. */
export interface XmlTeller {
  start(name: string, attributes: readonly XmlAttribute[], line: number): void;
  end(): void;
  text(value: string): void;
  /** What a manifest refers to; empty for other documents. */
  readonly metaReferences: readonly MetaReference[];
  readonly factReferences: readonly FactReference[];
}

/** Local names of attributes that hold what another attribute names. */
const valueNames: ReadonlySet<string> = new Set(['value', 'defaultValue', 'default', 'data', 'content']);
/** More meta-data than this is not looked up. */
const maxReferences = 4096;

/** Makes a teller for one document. */
export function createXmlTeller(output: FormatOutput, budget: Budget): XmlTeller {
  const metaReferences: MetaReference[] = [];
  const factReferences: FactReference[] = [];
  let node: XmlNode | undefined;
  let isManifest = false;

  const tellAttribute = (owner: XmlNode, attribute: XmlAttribute): void => {
    const isValue = valueNames.has(attribute.name) || attribute.id === attributeIds.value;
    const key = isValue && owner.label ? owner.label : attribute.name;
    const isMeta = isManifest && owner.name === 'meta-data';
    const spot = (): { spot: string } => ({ spot: `${pathOf(owner)}@${attribute.name}${lineOf(owner)}` });
    for (const text of attribute.texts) {
      budget(text.length);
      output.string(text, spot, key);
    }
    if (isMeta && isValue && attribute.texts.length === 0 && attribute.primitive !== undefined) {
      output.string(attribute.primitive, spot, key);
    }
    const { reference: id, name } = attribute;
    if (id === undefined || !isManifest) return;
    if (isMeta && metaReferences.length < maxReferences) {
      metaReferences.push({ node: owner, attribute: name, key: owner.label ?? name, id });
    }
  };
  return {
    start(name, attributes, line) {
      budget(name.length);
      if (!node) isManifest = name === 'manifest';
      node = { name, parent: node, label: labelOf(attributes), line };
      for (const attribute of attributes) {
        tellAttribute(node, attribute);
        const fact = isManifest ? readFact(node, attribute) : undefined;
        if (fact?.value !== undefined) output.fact(fact.name, fact.value);
        else if (fact?.reference !== undefined && factReferences.length < maxReferences) {
          factReferences.push({ fact: fact.name, id: fact.reference });
        }
      }
    },
    end() {
      node = node?.parent;
    },
    text(value) {
      if (value.trim() === '') return;
      budget(value.length);
      output.string(value, spotOfText(node), node?.label);
    },
    metaReferences,
    factReferences,
  };
}

function spotOfText(node: XmlNode | undefined): () => { spot: string } {
  return () => ({ spot: node ? `${pathOf(node)}${lineOf(node)}` : 'text' });
}

function lineOf(node: XmlNode): string {
  return node.line > 0 && node.label === undefined ? ` (line ${node.line})` : '';
}

/** An Android name beats one that only looks like it: obfuscators add those. */
function labelOf(attributes: readonly XmlAttribute[]): string | undefined {
  const textOf = (test: (attribute: XmlAttribute) => boolean): string | undefined =>
    attributes.find((attribute) => test(attribute) && attribute.texts.length > 0)?.texts.at(-1);
  return (
    textOf(({ id }) => id === attributeIds.name) ??
    textOf(({ id }) => id === attributeIds.key) ??
    textOf(({ name }) => name === 'name') ??
    textOf(({ name }) => name === 'key')
  );
}
