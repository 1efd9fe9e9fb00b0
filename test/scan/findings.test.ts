import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { History } from '#model/finding';
import type { GitObjectType } from '#model/origin';
import type { Sighting } from '#model/sighting';
import { builtinRules } from '#rules/builtin';
import { createAcceptance } from '#scan/acceptance';
import { createCollector } from '#scan/collect';
import { type Histories, allowedKey, toFindings } from '#scan/findings';
import type { SightedBlob } from '#scan/unit-outcome';

const ruleSet = builtinRules();
const options = {
  ...createAcceptance({ targets: [] }),
  maxOccurrences: 100,
  packageOf: () => undefined,
  nameOf: (root: string) => root,
};
const secret = ['Zk3v9QxT1m', 'Wc7RbN5yLd'].join('');
const id = ['Qw8eRt2y', 'Ui4oPa6s'].join('');

function sighting(more: Partial<Sighting> = {}): Sighting {
  const start = { byte: 0, line: 1, column: 1 };
  return {
    rule: 'generic-token',
    secret,
    start,
    end: start,
    parts: [],
    confidence: 'medium',
    facts: {},
    frame: { firstLine: 1, lines: ['masked'], mark: { line: 0, start: 0, end: 6 } },
    ...more,
  };
}

function inFile(path: string, ...sightings: Sighting[]): SightedBlob {
  return { origin: { kind: 'file', root: '.', path }, sightings };
}

function inObject(oid: string, type: GitObjectType, ...sightings: Sighting[]): SightedBlob {
  return { origin: { kind: 'object', repository: '.', oid, type }, sightings };
}

function collected(...blobs: SightedBlob[]) {
  const collector = createCollector(ruleSet);
  for (const blob of blobs) collector.add(blob);
  return collector.records();
}

const history: History = {
  oid: 'aa',
  versions: 1,
  isInHead: true,
  branches: [],
  remoteBranches: [],
  tags: [],
  otherRefs: [],
  isReachable: true,
};

function at(key: string, path: string, oid = 'aa'): Histories {
  return new Map([['.', [{ secret: key, place: 'file', path, oid, isStaged: false, history }]]]);
}

test('a secret of which history tells nothing is a finding all the same', () => {
  const { findings, hidden } = toFindings(collected(inObject('aa', 'blob', sighting())), new Map(), options);
  assert.deepEqual(
    findings.map(({ occurrences }) => [occurrences[0]?.place, occurrences[0]?.history?.oid]),
    [['orphan-blob', 'aa']],
  );
  assert.equal(hidden.allowedInline, 0);
});

test('a file and its history are one place', () => {
  const records = collected(inFile('a.ts', sighting()), inObject('aa', 'blob', sighting()));
  const { findings } = toFindings(records, at('0', 'a.ts'), options);
  assert.equal(findings[0]?.occurrences.length, 1);
  assert.ok(
    findings[0].occurrences[0]?.isInWorkingTree === true && findings[0].occurrences[0].history?.isInHead,
  );
});

test('a secret that a comment allows everywhere is counted, not told', () => {
  const records = collected(inFile('a.ts', sighting({ allowedBy: 'dowse:allow' })));
  const { findings, hidden } = toFindings(records, new Map(), options);
  assert.equal(findings.length, 0);
  assert.equal(hidden.allowedInline, 1);
});

test('a documented example is counted, and told with severity info when asked for', () => {
  const records = collected(inFile('a.ts', sighting({ facts: { example: 'yes' } })));
  const { findings, hidden } = toFindings(records, new Map(), options);
  assert.deepEqual([findings.length, hidden.examples], [0, 1]);
  const asked = toFindings(records, new Map(), { ...options, examples: true });
  assert.deepEqual(
    asked.findings.map(({ severity }) => severity),
    ['info'],
  );
});

test('a comment allows older versions of its path, and no other path', () => {
  const records = collected(
    inFile('a.ts', sighting({ allowedBy: 'dowse:allow' })),
    inObject('aa', 'blob', sighting()),
    inObject('bb', 'blob', sighting()),
  );
  const places = [...at('0', 'a.ts').get('.')!, ...at('0', 'b.ts', 'bb').get('.')!];
  const { findings } = toFindings(records, new Map([['.', places]]), options);
  assert.deepEqual(
    findings[0]?.occurrences.map(({ path }) => path),
    ['b.ts'],
  );
});

test('a comment in the version of HEAD allows the versions before it, without a working tree', () => {
  const allowed = at(allowedKey('0'), 'a.ts', 'bb').get('.')!;
  const old = at('0', 'a.ts', 'aa').get('.')!;
  const records = collected(
    inObject('aa', 'blob', sighting()),
    inObject('bb', 'blob', sighting({ allowedBy: 'dowse:allow' })),
  );
  assert.equal(toFindings(records, new Map([['.', [...allowed, ...old]]]), options).findings.length, 0);
});

test('a comment on one line does not allow the same secret on another line of the object', () => {
  const open = { byte: 90, line: 4, column: 1 };
  const records = collected(
    inObject('aa', 'blob', sighting({ allowedBy: 'dowse:allow' }), sighting({ start: open, end: open })),
  );
  assert.equal(toFindings(records, at('0', 'a.ts'), options).findings[0]?.occurrences[0]?.start.line, 4);
});

test('a part that stands alone elsewhere stays a finding there, and only there', () => {
  const start = { byte: 5, line: 1, column: 6 };
  const part = { name: 'id', rule: 'generic-password', text: id, start, end: start };
  const alone = sighting({ secret: id });
  const records = collected(
    inFile('pair.env', sighting({ parts: [part] })),
    inFile('pair.env', alone),
    inFile('alone.env', alone),
  );
  const { findings } = toFindings(records, new Map(), options);
  assert.deepEqual(
    findings.map(({ occurrences, parts }) => [
      occurrences.map(({ path }) => path),
      Object.keys(parts).length,
    ]),
    [
      [['alone.env'], 1],
      [['pair.env'], 2],
    ],
  );
  assert.equal(toFindings(records.slice(0, 1), new Map(), options).findings.length, 1);
});

test('a part is told when the credential that it belongs to is held back', () => {
  const start = { byte: 5, line: 1, column: 6 };
  const part = { name: 'id', rule: 'generic-password', text: id, start, end: start };
  const records = collected(
    inFile('pair.env', sighting({ parts: [part], confidence: 'low' })),
    inFile('pair.env', sighting({ secret: id })),
  );
  const { findings, hidden } = toFindings(records, new Map(), options);
  assert.equal(findings.length, 1);
  assert.equal(hidden.belowConfidence, 1);
});

test('a secret in a commit message is masked where its subject, paths and branches are told', () => {
  const commit = { oid: 'cc', author: secret, email: 'a@example.com', date: '', subject: `Use ${secret}` };
  const told: History = { ...history, introduced: commit, branches: [`fix-${secret}`] };
  const place = { secret: '0', place: 'commit-message', oid: 'cc', isStaged: false, history: told } as const;
  const records = collected(
    inObject('cc', 'commit', sighting()),
    inFile(`${secret}.txt`, sighting({ secret: id })),
  );
  const { findings } = toFindings(records, new Map([['.', [place]]]), options);
  assert.equal(findings.length, 2);
  assert.ok(!JSON.stringify(findings).includes(secret));
});
