/** Makes the source of a provider file from its outline, examples and counter-examples included. */

import { isPlaceholder } from '#engine/placeholders';
import { shannonEntropy } from '#engine/randomness';
import { type Random, drawMatch, randomFrom } from '#proof/draw';
import { parseRegex } from '#rules/regex-parser';
import { type RegexNode, nodesIn } from '#rules/regex-syntax';
import type { ProviderOutline, RuleOutline } from './pattern-outline.ts';

/** TypeScript source; format it afterwards. Throws when a rule's shape gives no example. */
export function toProviderSource(outline: ProviderOutline): string {
  const rules = outline.rules.map((rule) => ruleSource(outline, rule));
  return `/** Credentials of ${outline.name}. */

import type { Provider } from '#model/provider';

export default {
  name: ${quote(outline.name)},
  docs: ${quote(outline.docs)},
  rules: [${rules.join(',\n')}],
} satisfies Provider;
`;
}

function ruleSource(outline: ProviderOutline, rule: RuleOutline): string {
  const id = `${outline.file}-${rule.id}`;
  const random = randomFrom(Array.from(id).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
  const minEntropy = rule.minEntropy ?? usualEntropy(rule, random);
  const fields: (readonly [string, string | undefined])[] = [
    ['id', quote(id)],
    ['description', quote(rule.description)],
    ['regex', rule.regex === undefined ? undefined : raw(rule.regex)],
    ['keyed', rule.regex === undefined ? keyedSource(rule) : undefined],
    ['keywords', optional(rule.keywords)],
    ['maxLength', optional(rule.maxLength)],
    ['minEntropy', String(minEntropy)],
    ['checks', optional(rule.checks)],
    ['stopValues', optional(rule.stopValues)],
    ['severity', quote(rule.severity)],
    ['confidence', quote(rule.confidence ?? 'high')],
    ['audience', quote(rule.audience ?? 'private')],
    ['canDo', quote(rule.canDo)],
    ['rotate', quote(rule.rotate)],
    ['docs', optional(rule.docs)],
    ['parts', optional(rule.parts?.map((part) => ({ ...part, rule: `${outline.file}-${part.rule}` })))],
    ['partName', optional(rule.partName)],
    ['isPartOnly', optional(rule.isPartOnly)],
    ['examples', `[${examples(outline, rule, minEntropy, random).join(', ')}]`],
    ['counterExamples', `[${counterExamples(outline, rule, minEntropy, random).join(', ')}]`],
  ];
  const lines = fields.filter(([, text]) => text !== undefined).map(([name, text]) => `${name}: ${text},`);
  return `{\n${lines.join('\n')}\n}`;
}

function keyedSource({ names = [], value = '', isCommonWord }: RuleOutline): string {
  const common = isCommonWord ? ', isCommonWord: true' : '';
  return `{ names: ${JSON.stringify(names)}, value: ${value.includes('\\') ? raw(value) : quote(value)}${common} }`;
}

/** Somewhat below what random values of the shape have. */
function usualEntropy(rule: RuleOutline, random: Random): number {
  const values = Array.from({ length: 40 }, () => shannonEntropy(drawSecret(rule, random)));
  return Math.max(1, Math.floor((Math.min(...values) - 0.2) * 2) / 2);
}

/** A secret of the rule's shape: the keyed value, or the regex's capture group. */
function drawSecret(rule: RuleOutline, random: Random): string {
  const node = parseRegex(rule.regex ?? rule.value ?? '', { rule: rule.id, field: 'value' });
  const group = [...nodesIn(node)].find((part) => part.kind === 'group' && part.isCapture);
  return drawMatch(group ?? (node satisfies RegexNode), random);
}

function drawGoodSecret(rule: RuleOutline, minEntropy: number, random: Random): string {
  for (let attempt = 0; attempt < 200; attempt++) {
    const secret = drawSecret(rule, random);
    if (!isPlaceholder(secret) && shannonEntropy(secret) >= minEntropy) return secret;
  }
  throw new Error(`rule ${rule.id}: no value of this shape has an entropy of ${minEntropy}`);
}

/** What stands before and behind a value called `name`, in several languages. */
const syntaxes: readonly ((name: string) => readonly [before: string, after: string])[] = [
  (name) => [`${toConstant(name)}=`, '\n'],
  (name) => [`  "${name}": "`, '",\n'],
  (name) => [`${name}: '`, "'\n"],
  (name) => [`const ${toCamel(name)} = '`, "';\n"],
  (name) => [`export ${toConstant(name)}="`, '"\n'],
  (name) => [`<string name="${name}">`, '</string>\n'],
  (name) => [`client.set("${name}", "`, '");\n'],
  (name) => [`ENV ${toConstant(name)} `, '\n'],
];

function examples(outline: ProviderOutline, rule: RuleOutline, minEntropy: number, random: Random): string[] {
  if (rule.examples) return rule.examples.map((example) => givenExample(example, random));
  const first = random(syntaxes.length);
  const steps = [0, 3, 5];
  return steps.map((step) => {
    const [before, after] = syntaxes[(first + step) % syntaxes.length]!(nameOf(outline, rule));
    const parts = (rule.parts ?? []).map((part) => drawPart(outline, part.name, part.rule, random));
    const leading = parts.map(({ line }) => line).join('');
    const fields = parts.map(({ name, text }) => `${quote(name)}: ${piecesSource(text, random)}`);
    const secret = piecesSource(drawGoodSecret(rule, minEntropy, random), random);
    const partsField = fields.length > 0 ? `, parts: { ${fields.join(', ')} }` : '';
    return `{ before: ${leading === '' ? quote(before) : `[${leading}${quote(before)}].join('')`}, secret: ${secret}, after: ${quote(after)}${partsField} }`;
  });
}

function givenExample(
  { before, secret, after, parts }: NonNullable<RuleOutline['examples']>[number],
  random: Random,
): string {
  const fields = Object.entries(parts ?? {}).map(
    ([name, text]) => `${quote(name)}: ${piecesSource(text, random)}`,
  );
  const partsField = fields.length > 0 ? `, parts: { ${fields.join(', ')} }` : '';
  return `{ before: ${quote(before)}, secret: ${piecesSource(secret, random)}, after: ${quote(after)}${partsField} }`;
}

function drawPart(
  outline: ProviderOutline,
  name: string,
  id: string,
  random: Random,
): { name: string; text: string; line: string } {
  const rule = outline.rules.find((other) => other.id === id);
  if (!rule) throw new Error(`there is no rule ${id} in the outline of ${outline.file}`);
  const text = drawGoodSecret(rule, rule.minEntropy ?? 0, random);
  const key = toConstant(nameOf(outline, rule));
  return { name, text, line: `${quote(`${key}=`)}, ...${piecesSource(text, random)}, '\\n', ` };
}

function counterExamples(
  outline: ProviderOutline,
  rule: RuleOutline,
  minEntropy: number,
  random: Random,
): string[] {
  if (rule.counterExamples) return rule.counterExamples.map((text) => piecesSource(text, random));
  const name = toConstant(nameOf(outline, rule));
  const cut = drawGoodSecret(rule, minEntropy, random).slice(0, 7);
  const found = [
    quote(`${name}=your-key-here\n`),
    `[${quote(`${name}=`)}, ${piecesSource(cut, random).slice(1, -1)}, '\\n']`,
  ];
  if (rule.regex === undefined) {
    const stray = piecesSource(drawGoodSecret(rule, minEntropy, random), random);
    found.push(`['checksum: ', ${stray.slice(1, -1)}, '\\n']`);
  }
  return found;
}

/** The name that examples give the value: the rule's own, with a word for what it is. */
function nameOf(outline: ProviderOutline, rule: RuleOutline): string {
  const name = (rule.names?.[0] ?? outline.file).replaceAll(/[^a-z0-9]+/g, '_').replace(/_$/, '');
  if (/key|token|secret|password|passwd|_id$/.test(name)) return name;
  return `${name}_${rule.id.replaceAll('-', '_')}`;
}

function toConstant(name: string): string {
  return name.toUpperCase();
}

function toCamel(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** An array of pieces, none of them long enough to look like the whole. */
function piecesSource(text: string, random: Random): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const length = at === 0 ? 4 + random(3) : 9 + random(5);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return `[${pieces.map(quote).join(', ')}]`;
}

function optional(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function raw(source: string): string {
  return source.includes('`') || source.includes('${') ? quote(source) : `String.raw\`${source}\``;
}
