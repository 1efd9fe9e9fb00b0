/** CSV, JUnit, Markdown, GitHub and GitLab: what their readers rely on, and what hostile text may not do to them. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { xmlFault } from '../support/xml-check.ts';
import type { Report } from '#report/report';
import { type Format, reporterFor } from '#report/reporters';
import { reportCases } from '../support/report-cases.ts';
import { finding, occurrence, problem, report, stripeSecret } from '../support/report.ts';

const options = { color: false, width: 100, reveal: false, stats: false };

async function textOf(format: Format, input: Report): Promise<string> {
  return [...(await reporterFor(format))(input, options)].join('');
}

/** Cells of RFC 4180 text. */
function cellsOf(csv: string): string[][] {
  return csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

const evil = 'a/%0A::error::b,c:d"<img src=x onerror=alert(1)>`|[x](javascript:y)@team.ts';

function evilReport(): Report {
  return report({
    findings: [finding({ occurrences: [occurrence(stripeSecret, { path: evil })] })],
    problems: [problem({ subject: evil })],
  });
}

describe('csv', () => {
  it('has a line for each place, all with as many cells as the header', async () => {
    for (const [name, input] of Object.entries(reportCases)) {
      const [header, ...rows] = cellsOf(await textOf('csv', input));
      const places = input.findings.flatMap(({ occurrences }) => occurrences).length;
      assert.equal(rows.length, places, name);
      for (const row of rows) assert.equal(row.length, header?.length, `${name}: ${row.join('|')}`);
    }
  });

  it('never lets a cell begin like a formula', async () => {
    for (const path of ['=1+1', '@SUM(A1)', '+1', '-1', '|calc']) {
      const csv = await textOf(
        'csv',
        report({ findings: [finding({ occurrences: [occurrence(stripeSecret, { path })] })] }),
      );
      const row = cellsOf(csv)[1] ?? [];
      assert.ok(row.includes(`'${path}`), path);
      assert.ok(row.every((cell) => !/^[=+@|]/.test(cell)));
    }
  });
});

describe('junit', () => {
  it('is well-formed XML with a failed test for each secret and an error for each problem', async () => {
    for (const [name, input] of [...Object.entries(reportCases), ['evil', evilReport()] as const]) {
      const xml = await textOf('junit', input);
      assert.equal(xmlFault(xml), '', name);
      assert.equal(xml.match(/<failure /g)?.length ?? 0, input.findings.length, name);
      assert.equal(xml.match(/<error /g)?.length ?? 0, input.problems.length, name);
    }
  });
});

describe('github', () => {
  it('writes one command a line, whatever names hold', async () => {
    const text = await textOf('github', evilReport());
    const lines = text.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) [^:]*::/);
    assert.match(lines[0] ?? '', /file=a\/%250A%3A%3Aerror%3A%3Ab%2Cc%3Ad/);
  });

  it('marks the line of files, and names the place of what has no line', async () => {
    const text = await textOf('github', reportCases['in-a-build']!);
    assert.doesNotMatch(text, /line=/);
    assert.match(text, /classes2\.dex/);
    assert.match(
      await textOf('github', reportCases['rich']!),
      /file=scripts\/old\/charge\.sh,line=3,endLine=3,col=9/,
    );
  });
});

describe('markdown', () => {
  it('makes no HTML, link or mention of names', async () => {
    const text = await textOf('markdown', evilReport());
    const outside = text.replaceAll(/(`+)[^`].*?\1/g, '');
    assert.doesNotMatch(outside, /<img|\]\(javascript|@team/);
  });

  it('says what was found, and counts what it leaves out', async () => {
    assert.match(await textOf('markdown', report()), /no secrets found/);
    assert.match(await textOf('markdown', report({ problems: [problem()] })), /incomplete/);
    const many = Array.from({ length: 60 }, () => finding());
    const text = await textOf('markdown', report({ findings: many }));
    assert.match(text, /And 10 more secrets/);
    assert.ok(text.length < 65_536);
  });
});

/** Of GitLab's schema 15.0.0, what it requires and restricts. */
const gitlabSchema = {
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    scan: {
      type: 'object',
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        start_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        end_time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
        status: { enum: ['success', 'failure'] },
        type: { const: 'secret_detection' },
        messages: {
          type: 'array',
          items: { required: ['level', 'value'], properties: { level: { enum: ['info', 'warn', 'fatal'] } } },
        },
        analyzer: { required: ['id', 'name', 'version', 'vendor'] },
        scanner: { required: ['id', 'name', 'version', 'vendor'] },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: { type: 'string', minLength: 1 },
          name: { type: 'string', maxLength: 255 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              required: ['type', 'name', 'value'],
              properties: { url: { type: 'string', pattern: '^https?://.+' } },
            },
          },
          location: {
            required: ['commit'],
            properties: { start_line: { type: 'number' }, commit: { required: ['sha'] } },
          },
        },
      },
    },
  },
};

describe('gitlab', () => {
  it('keeps to the schema of secret detection reports, a vulnerability for each place', async () => {
    const isValid = new Ajv({ strict: false }).compile(gitlabSchema);
    for (const [name, input] of [...Object.entries(reportCases), ['evil', evilReport()] as const]) {
      const form = JSON.parse(
        await textOf('gitlab', { ...input, finishedAt: '2026-11-24T10:00:00.000Z' }),
      ) as {
        vulnerabilities: { id: string }[];
      };
      assert.ok(isValid(form), `${name}: ${JSON.stringify(isValid.errors)}`);
      const places = input.findings.flatMap(({ occurrences }) => occurrences).length;
      assert.equal(form.vulnerabilities.length, places, name);
    }
  });
});
