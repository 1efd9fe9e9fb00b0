/** The shape of users' rule files: that of `model/provider.ts`, with defaults for what only our own rules must say. */

import { z } from 'zod';
import { confidences, severities } from '#model/severity';

const text = z.string().min(1);
const texts = z.array(text);

const example = z.strictObject({
  before: z.string().default(''),
  secret: z.union([texts, text.transform((secret) => [secret])]),
  after: z.string().default(''),
  parts: z.record(z.string(), z.union([texts, text.transform((part) => [part])])).exactOptional(),
});

const part = z.strictObject({
  name: text,
  rule: text,
  withinBytes: z.int().min(1).max(100_000).exactOptional(),
  isRequired: z.boolean().exactOptional(),
  acrossFiles: z.boolean().exactOptional(),
});

const rule = z.strictObject({
  id: text,
  description: text.default('A credential of your own rules.'),
  regex: text.exactOptional(),
  keyed: z
    .strictObject({ names: texts.min(1), value: text, isCommonWord: z.boolean().exactOptional() })
    .exactOptional(),
  keywords: texts.min(1).exactOptional(),
  maxLength: z.int().min(8).max(65_536).exactOptional(),
  minEntropy: z.number().min(0).max(8).exactOptional(),
  checks: texts.exactOptional(),
  stopValues: texts.exactOptional(),
  severity: z.enum(severities).default('high'),
  confidence: z.enum(confidences).default('medium'),
  audience: z.enum(['public', 'private']).default('private'),
  canDo: text.default('do what this credential allows'),
  rotate: text.default('Revoke it where it was issued, then issue a new one.'),
  docs: text.exactOptional(),
  parts: z.array(part).exactOptional(),
  partName: text.exactOptional(),
  isClass: z.boolean().exactOptional(),
  isPartOnly: z.boolean().exactOptional(),
  examples: z.array(example).default([]),
  counterExamples: z.array(z.union([text, texts])).default([]),
});

/** One provider. */
export const providerSchema = z.strictObject({
  name: text.default('Custom'),
  docs: z.string().default(''),
  rules: z.array(rule).min(1),
});
