/**
 * Reads a report back (JSON, or JSON lines), so that it can be shown in another format or verified
 * later. The file may come from anywhere: its shape is checked, and its masks stay masks. The shape
 * is `json-form.ts`'s.
 */

import { z } from 'zod';
import type { Finding, Occurrence } from '#model/finding';
import type { Problem } from '#model/problem';
import { Secret } from '#model/secret';
import { confidences, severities } from '#model/severity';
import type { Summary } from '#model/summary';
import { type Verdict, verdictStatuses } from '#model/verdict';
import { schemaVersion } from './json-form.ts';
import type { Report } from './report.ts';

const text = z.string();
const count = z.number().int().min(0);
const commit = z.object({ oid: text, author: text, email: text, date: text, subject: text });
const refs = z.array(text);

const history = z.object({
  oid: text,
  introduced: commit.optional(),
  removed: commit.optional(),
  versions: count,
  isInHead: z.boolean(),
  isReachable: z.boolean(),
  isPushed: z.boolean().optional(),
  branches: refs,
  remoteBranches: refs,
  tags: refs,
  otherRefs: refs,
});

const occurrence = z.object({
  place: text,
  root: text,
  path: text.optional(),
  inner: z
    .object({ path: text, spot: text.optional(), owner: text.optional(), library: text.optional() })
    .optional(),
  line: count,
  column: count,
  startByte: count,
  endLine: count,
  endColumn: count,
  endByte: count,
  isInWorkingTree: z.boolean(),
  isStaged: z.boolean(),
  history: history.optional(),
  frame: z.object({
    firstLine: count,
    lines: z.array(text),
    mark: z.object({ line: count, start: count, end: count }),
  }),
});

const finding = z.object({
  fingerprint: text,
  rule: text,
  provider: text,
  description: text,
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  change: z.enum(['new', 'kept']).optional(),
  audience: z.enum(['public', 'private']),
  secret: text,
  parts: z.record(text, text),
  facts: z.record(text, text),
  canDo: text,
  rotate: text,
  docs: text,
  verdict: z
    .object({
      status: z.enum(verdictStatuses),
      reason: text.optional(),
      why: text.optional(),
      host: text.optional(),
      checkedAt: text.optional(),
      facts: z.record(text, text),
      impact: z.array(text),
    })
    .optional(),
  occurrences: z.array(occurrence),
  omittedOccurrences: count,
});

const opened = z.record(text, z.object({ entries: count, bytes: count }));
const counts = z.record(text, count);

const build = z.object({
  kind: z.literal('build'),
  root: text,
  path: text,
  facts: z.record(text, z.array(text)),
  notes: z.array(z.object({ path: text, message: text })),
  opened,
});

const suppression = z.object({
  kind: z.enum(['baseline', 'allow']),
  file: text,
  line: count.optional(),
  rule: text.optional(),
  path: text.optional(),
  fingerprint: text.optional(),
  reason: text.optional(),
  owner: text.optional(),
  expires: text.optional(),
});

const summary = z.object({
  kind: z.literal('summary'),
  finishedAt: z.iso.datetime().optional(),
  hidden: counts,
  suppressions: z
    .object({
      baseline: count,
      allowed: count,
      excluded: count,
      expired: z.array(suppression),
      unused: z.array(suppression),
      unusedComments: z.array(
        z.object({ root: text, path: text, line: count, rules: z.array(text) }).partial(),
      ),
    })
    .optional(),
  verification: z.object({ verdicts: counts, notShown: count }).optional(),
  coverage: z.object({
    files: count,
    blobs: count,
    trees: count,
    commits: count,
    tags: count,
    bytes: count,
    opened,
    skipped: counts,
  }),
  rules: count,
  regexEngine: z.enum(['re2', 're2js']),
  kernel: z.enum(['wasm', 'js']),
  jobs: count,
  durationMs: z.number().min(0),
  peakMemoryBytes: count,
  stages: z.record(text, z.number().min(0)),
});

/** One line of JSON lines, before it is looked at closely. */
const line = z.looseObject({ schemaVersion: z.number(), kind: text });

const reportSchema = z.object({
  schemaVersion: z.literal(schemaVersion),
  tool: z.object({ name: z.literal('dowse'), version: text }),
  findings: z.array(finding),
  gone: z.array(finding).optional(),
  builds: z.array(build),
  problems: z.array(
    z.object({ code: text, message: text, subject: text, advice: text.optional(), count: count.optional() }),
  ),
  summary,
});

/**
 * The report that `text` holds. Throws a `SyntaxError` for what is no JSON and a `TypeError` that names
 * the first place that is not as the schema has it; JSON lines without a summary were cut short.
 */
export function readReport(text: string): Report {
  const parsed = reportSchema.safeParse(joinedLines(text) ?? JSON.parse(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new TypeError(`${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'not a report'}`);
  }
  const { tool, findings, gone, builds, problems, summary } = parsed.data;
  return {
    version: tool.version,
    findings: findings.map(toFinding),
    ...(gone === undefined ? {} : { gone: gone.map(toFinding) }),
    builds,
    problems: problems.map((each) => ({ kind: 'problem', ...each }) as Problem),
    summary: summary as unknown as Summary,
    ...(summary.finishedAt === undefined ? {} : { finishedAt: summary.finishedAt }),
  };
}

/** JSON lines as the one document that they are the lines of; undefined for anything else. */
function joinedLines(text: string): object | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items: (z.infer<typeof line> & object)[] = [];
  for (const each of lines) {
    const read = line.safeParse(parsedLine(each));
    if (!read.success) return undefined;
    items.push(read.data);
  }
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const { tool, ...rest } = last;
  const findings = items.filter(({ kind }) => kind === 'finding');
  const gone = findings.filter(({ change }) => change === 'gone');
  return {
    schemaVersion: last.schemaVersion,
    tool,
    findings: findings.filter(({ change }) => change !== 'gone'),
    ...(gone.length === 0 ? {} : { gone: gone.map((finding) => ({ ...finding, change: undefined })) }),
    builds: items.filter(({ kind }) => kind === 'build'),
    problems: items.filter(({ kind }) => kind === 'problem'),
    summary: rest,
  };
}

function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toFinding(form: z.infer<typeof finding>): Finding {
  const { rule, provider, description, docs, canDo, rotate, audience, secret, parts, ...kept } = form;
  const { change, verdict, occurrences, ...rest } = kept;
  return {
    kind: 'finding',
    ...rest,
    rule: { id: rule, provider, description, docs, canDo, rotate, audience },
    secret: Secret.ofMask(secret),
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Secret.ofMask(part)])),
    occurrences: occurrences.map(toOccurrence),
    ...(change === undefined ? {} : { change }),
    ...(verdict === undefined ? {} : { verdict: verdict as Verdict }),
  };
}

function toOccurrence(form: z.infer<typeof occurrence>): Occurrence {
  const { line, column, startByte, endLine, endColumn, endByte, ...rest } = form;
  return {
    ...rest,
    start: { byte: startByte, line, column },
    end: { byte: endByte, line: endLine, column: endColumn },
  } as Occurrence;
}
