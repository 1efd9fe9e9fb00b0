/** SARIF against the OASIS schema, and what code hosts read out of it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Occurrence } from '#model/finding';
import type { Report } from '#report/report';
import { sarifReporter } from '#report/sarif';
import { assertGolden } from '../support/golden.ts';
import { reportCases } from '../support/report-cases.ts';
import {
  finding,
  history,
  occurrence,
  problem,
  report,
  stripeRule,
  stripeSecret,
} from '../support/report.ts';

const schemaUrl = new URL('../fixtures/sarif-2.1.0.schema.json', import.meta.url);
// Ajv 8 knows no draft 4; of what that draft does differently, this schema uses only `id`.
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaUrl, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(schema);

function print(input: Report, reveal = false): string {
  return [...sarifReporter(input, { color: false, width: 80, reveal, stats: false })].join('');
}

/** The parts of a log that the tests look at. */
interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly Descriptor[]; readonly notifications: unknown };
      };
      readonly results: readonly Result[];
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly Notification[];
        },
      ];
    },
  ];
}
interface Descriptor {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Result {
  readonly level: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly partialFingerprints: unknown;
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region?: Readonly<Record<string, unknown>>;
  };
  readonly logicalLocations?: readonly unknown[];
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Notification {
  readonly message: { readonly text: string };
  readonly descriptor: unknown;
}

function parse(input: Report): Log['runs'][0] {
  return (JSON.parse(print(input)) as Log).runs[0];
}

function locationsOf(...occurrences: readonly Occurrence[]): readonly Location[] {
  return parse(report({ findings: [finding({ occurrences })] })).results[0]?.locations ?? [];
}

function urisOf(...occurrences: readonly Occurrence[]): readonly unknown[] {
  return locationsOf(...occurrences).map(({ physicalLocation }) => physicalLocation.artifactLocation);
}

describe('sarif report', () => {
  for (const [name, input] of Object.entries(reportCases)) {
    it(`holds to the OASIS schema for "${name}"`, () => {
      const log: unknown = JSON.parse(print(input));
      assert.ok(isSarif(log), JSON.stringify(isSarif.errors, null, 2));
    });
  }

  it('is refused by that schema when it is wrong', () => {
    const log = JSON.parse(print(reportCases['rich'] ?? report()));
    log.runs[0].results[0].level = 'fatal';
    assert.equal(isSarif(log), false);
  });

  it('is "rich" as it was before', () => {
    const { findings, ...rest } = reportCases['rich'] ?? report();
    const log = JSON.parse(print({ findings: findings.slice(0, 4), ...rest }));
    assertGolden(
      new URL('./golden/sarif/rich.sarif.txt', import.meta.url),
      `${JSON.stringify(log, null, 2)}\n`,
    );
  });

  it('never has a raw secret, even when the user asked to reveal them', () => {
    for (const input of Object.values(reportCases)) {
      const text = print(input, true);
      for (const { secret } of input.findings)
        assert.ok(!text.includes(JSON.stringify(secret.reveal()).slice(1, -1)));
    }
  });

  it('gives every region a line and columns in Unicode code points, the end not in it', () => {
    const [location] = locationsOf(occurrence(stripeSecret));
    assert.deepEqual(location?.physicalLocation.region, {
      startLine: 12,
      startColumn: 14,
      endLine: 12,
      endColumn: 14 + stripeSecret.length,
      snippet: { text: 'sk_l********dc' },
    });
  });

  it('encodes paths, and makes them relative to where the user stands', () => {
    const at = (root: string, path: string): Occurrence => occurrence(stripeSecret, { root, path });
    const base = { uriBaseId: '%SRCROOT%' };
    assert.deepEqual(urisOf(at('.', 'a b/é#?.ts')), [{ uri: 'a%20b/%C3%A9%23%3F.ts', ...base }]);
    assert.deepEqual(urisOf(at('./packages/app/', 'x:y.ts')), [{ uri: 'packages/app/x%3Ay.ts', ...base }]);
    assert.deepEqual(urisOf(at('/srv/repo', 'a.ts')), [{ uri: 'a.ts', ...base }]);
    assert.deepEqual(urisOf(at('../repo', 'a.ts')), [{ uri: 'a.ts', ...base }]);
    assert.deepEqual(urisOf(at('/srv/one', 'a.ts'), at('../two/', 'b.ts'), at('C:\\three', 'c.ts')), [
      { uri: 'file:///srv/one/a.ts' },
      { uri: '../two/b.ts' },
      { uri: 'file:///C%3A/three/c.ts' },
    ]);
  });

  it('names the commit of what is only in history, and the object of what is no file', () => {
    const past = { isInWorkingTree: false, history: history({ isInHead: false }) };
    const [file, message] = locationsOf(
      occurrence(stripeSecret, past),
      occurrence(stripeSecret, { ...past, place: 'commit-message' }),
    );
    assert.deepEqual(file?.logicalLocations, [
      {
        name: 'commit 3f2a9c1d5',
        fullyQualifiedName: 'commit 3f2a9c1d5e6b7a8091a2b3c4d5e6f70812345678',
        kind: 'commit',
      },
    ]);
    assert.equal(file.properties['isPushed'], true);
    assert.deepEqual(message?.physicalLocation, {
      artifactLocation: {
        uri: '.git/objects/3f/2a9c1d5e6b7a8091a2b3c4d5e6f70812345678',
        uriBaseId: '%SRCROOT%',
      },
    });
    assert.equal(locationsOf(occurrence(stripeSecret))[0]?.logicalLocations, undefined);
  });

  it('describes each rule once, with the worst severity of its findings', () => {
    const run = parse(
      report({ findings: [finding({ severity: 'medium' }), finding({ severity: 'critical' })] }),
    );
    const [rule, ...others] = run.tool.driver.rules;
    assert.deepEqual(others, []);
    assert.equal(rule?.properties['security-severity'], '9.5');
    assert.equal(rule.helpUri, stripeRule.docs);
    assert.deepEqual(
      run.results.map(({ level, ruleIndex }) => ({ level, ruleIndex })),
      [
        { level: 'warning', ruleIndex: 0 },
        { level: 'error', ruleIndex: 0 },
      ],
    );
    assert.deepEqual(run.results[0]?.partialFingerprints, { 'dowse/v1': finding().fingerprint });
  });

  it('lets a rule from the scanned repository neither link nor draw in its help', () => {
    const rule = {
      ...stripeRule,
      description: '![x](http://evil) <b>\u202e',
      docs: 'javascript:alert(1)',
    };
    const [descriptor] = parse(report({ findings: [finding({ rule })] })).tool.driver.rules;
    assert.match(descriptor?.help.markdown ?? '', /^\\!\\\[x\\\]\\\(http:\/\/evil\\\) \\<b\\>\\\\u202e/);
    assert.equal(descriptor?.helpUri, undefined);
  });

  it('keeps text of messages from being links and placeholders', () => {
    const input = report({ problems: [problem({ subject: '[click](http://evil) {0}' })] });
    const text = parse(input).invocations[0].toolExecutionNotifications[0]?.message.text ?? '';
    assert.ok(text.includes('[click] (http://evil) {{0}}'), text);
  });

  it('says that a run with problems was not successful, and lists them', () => {
    const [invocation] = parse(report({ problems: [problem({ count: 3 }), problem()] })).invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications.length, 2);
    assert.deepEqual(invocation.toolExecutionNotifications[0]?.descriptor, { id: 'archive-not-opened' });
    assert.equal(parse(report()).invocations[0].executionSuccessful, true);
  });
});
