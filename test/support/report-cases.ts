/** Whole reports, one for each situation that people meet. Golden files and schema tests share them. */

import type { Finding, History } from '#model/finding';
import { Secret } from '#model/secret';
import type { Report } from '#report/report';
import {
  awsId,
  awsRule,
  awsSecret,
  commit,
  emptySummary,
  finding,
  frameOf,
  googleKey,
  googleRule,
  history,
  occurrence,
  passwordRule,
  pastHistory,
  pemRule,
  problem,
  report,
  stripeSecret,
} from './report.ts';

const password = ['correct', '-horse-', '9'].join('');
/** A private key, too short to be one. */
export const keyText = [
  '-----BEGIN ',
  'RSA PRIVATE KEY-----\n',
  'MIIEpAIBAAKCAQEA7bq3\nZk9xW2vT5hQ8\n',
  '-----END RSA PRIVATE KEY-----\n',
].join('');

/** Kept by no ref at all. */
const lostHistory: History = {
  oid: 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00',
  versions: 1,
  isInHead: false,
  isReachable: false,
  branches: [],
  remoteBranches: [],
  tags: [],
  otherRefs: [],
};

/** In a build: places are entries, classes and keys; one entry is text, with lines of its own. */
function inABuild(): Finding {
  const field = occurrence(stripeSecret, {
    path: 'a.xapk',
    inner: {
      path: 'base.apk!classes2.dex',
      spot: 'com.example.Keys.API_KEY',
      owner: 'com.example.Keys',
    },
    frame: frameOf(812, 'API_KEY = "', stripeSecret, '"'),
  });
  const asset = occurrence(stripeSecret, {
    path: 'a.xapk',
    inner: { path: 'base.apk!assets/config.json' },
    start: { byte: 40, line: 3, column: 9 },
    frame: frameOf(3, '  "key": "', stripeSecret, '"'),
  });
  return finding({ occurrences: [field, asset] });
}

function inHeadAndPast(): Finding {
  const many = history({
    branches: ['main', 'release/1.2', 'release/1.3', 'develop'],
    tags: ['v1.0', 'v1.1', 'v1.2', 'v1.3', 'v2.0'],
    versions: 4,
  });
  const script = occurrence(stripeSecret, {
    path: 'scripts/old/charge.sh',
    start: { byte: 40, line: 3, column: 9 },
    frame: frameOf(3, 'curl -u ', stripeSecret, ': https://api.stripe.com/v1/charges'),
    isInWorkingTree: false,
    history: pastHistory(),
  });
  return finding({
    facts: { mode: 'live', checksum: 'valid' },
    occurrences: [occurrence(stripeSecret, { history: many }), script],
  });
}

function pairInHistory(): Finding {
  const place = occurrence(awsSecret, {
    path: 'deploy/.env',
    start: { byte: 60, line: 2, column: 23 },
    frame: frameOf(2, 'AWS_SECRET_ACCESS_KEY=', awsSecret, ''),
    isInWorkingTree: false,
    history: pastHistory({ isPushed: false, remoteBranches: [], tags: [] }),
  });
  return finding({
    text: awsSecret,
    rule: awsRule,
    parts: { id: new Secret(awsId), secret: new Secret(awsSecret) },
    facts: { account: '123456789012' },
    fingerprint: 'v1:a1b2c3d4e5f60718293a4b5c6d7e8f90',
    occurrences: [place],
  });
}

function stagedOnly(): Finding {
  const place = occurrence(password, {
    path: 'app/settings.py',
    start: { byte: 10, line: 88, column: 15 },
    frame: frameOf(88, '\t\tPASSWORD = "', password, '"  # for tests'),
    isStaged: true,
  });
  return finding({
    text: password,
    rule: passwordRule,
    severity: 'medium',
    confidence: 'medium',
    fingerprint: 'v1:0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    occurrences: [place],
  });
}

function unreachable(): Finding {
  const amended = history({
    ...lostHistory,
    isPushed: false,
    introduced: commit({ subject: 'wip, to be amended' }),
  });
  return finding({
    severity: 'high',
    fingerprint: 'v1:11111111111111111111111111111111',
    occurrences: [
      occurrence(stripeSecret, { isInWorkingTree: false, history: amended }),
      occurrence(stripeSecret, { place: 'orphan-blob', isInWorkingTree: false, history: lostHistory }),
    ],
  });
}

/** A key that is meant to be public, in 142 places of which 100 are kept. */
function manyPlaces(): Finding {
  const { isPushed: _isPushed, ...unpushable } = history({ remoteBranches: [], tags: [] });
  const occurrences = Array.from({ length: 100 }, (_unused, index) =>
    occurrence(googleKey, {
      path: `web/pages/page-${String(index).padStart(3, '0')}.html`,
      start: { byte: 900, line: 20 + index, column: 45 },
      frame: frameOf(20 + index, '<script src="https://maps.example/api/js?key=', googleKey, '"></script>'),
      history: unpushable,
    }),
  );
  return finding({
    text: googleKey,
    rule: googleRule,
    severity: 'low',
    fingerprint: 'v1:22222222222222222222222222222222',
    occurrences,
    omittedOccurrences: 42,
  });
}

/** Secrets where nobody looks: names, messages, authors, notes. */
function namesAndMessages(): Finding {
  const at = { byte: 0, line: 1, column: 1 };
  const frame = frameOf(1, 'key: ', stripeSecret, '');
  const isInWorkingTree = false;
  const elsewhere = { isInWorkingTree, start: at, frame, history: history() };
  return finding({
    fingerprint: 'v1:33333333333333333333333333333333',
    occurrences: [
      occurrence(stripeSecret, { ...elsewhere, place: 'file-name', path: `backup/${stripeSecret}.txt` }),
      occurrence(stripeSecret, {
        ...elsewhere,
        place: 'commit-message',
        history: history({ introduced: commit({ subject: `Use ${stripeSecret} for now` }) }),
      }),
      occurrence(stripeSecret, { ...elsewhere, place: 'commit-author' }),
      occurrence(stripeSecret, { ...elsewhere, place: 'tag-message' }),
      occurrence(stripeSecret, {
        ...elsewhere,
        place: 'ref-name',
        root: '../other',
        history: history({ branches: [`try-${stripeSecret}`] }),
      }),
      occurrence(stripeSecret, { ...elsewhere, place: 'note' }),
    ],
  });
}

/** Names, authors and lines that try to drive the terminal, hide, or turn text around. */
function hostile(): Finding {
  const introduced = commit({
    author: 'Eve \u202egro.live@eve',
    subject: `\x1b[2J\x1b]0;owned\x07 No secrets found. \u{e0041}\ud800 ${'very long subject '.repeat(12)}`,
  });
  const place = occurrence(stripeSecret, {
    path: 'src/\x1b[31mred\n\u202egpj.exe/日本語 é.ts',
    start: { byte: 900, line: 7, column: 132 },
    frame: frameOf(7, `${'const 変数 = "\x9b31m";\t'.repeat(8)}key("`, stripeSecret, `")${';'.repeat(60)}`),
    history: history({ introduced, branches: ['\x1b[8mhidden', 'main\u200b'] }),
  });
  return finding({
    facts: { 'issuer\n': 'https://e\u2066vil' },
    fingerprint: 'v1:44444444444444444444444444444444',
    occurrences: [place],
  });
}

function keyBlock(): Finding {
  const place = occurrence(keyText, {
    path: 'certs/server.key',
    start: { byte: 0, line: 1, column: 1 },
    end: { byte: keyText.length, line: 5, column: 1 },
    frame: { ...frameOf(1, '', keyText, ''), lines: [String(new Secret(keyText)), '-----END ********'] },
    root: 'services/api',
  });
  return finding({
    text: keyText,
    rule: pemRule,
    severity: 'high',
    facts: { type: 'RSA', bits: '2048' },
    fingerprint: 'v1:55555555555555555555555555555555',
    occurrences: [place],
  });
}

function onStandardInput(): Finding {
  return finding({
    fingerprint: 'v1:66666666666666666666666666666666',
    occurrences: [occurrence(stripeSecret, { place: 'stdin', root: '-', isInWorkingTree: false })],
  });
}

const problems = [
  problem(),
  problem({ subject: 'assets/\x1b[1mfonts.tar.gz' }),
  problem({ subject: 'vendor', count: 31 }),
  problem({
    code: 'missing-object',
    message: 'An object could not be read, because this partial clone does not hold it.',
    subject: '8d1c8b7aa0b1c2d3e4f5061728394a5b6c7d8e9f',
    advice: 'Fetch what is missing: git fetch --refetch --filter=blob:none --no-filter origin.',
  }),
  ...Array.from({ length: 12 }, (_unused, index) =>
    problem({
      code: 'unreadable-file',
      message: 'A file could not be opened: permission denied.',
      subject: `secrets/${index}.key`,
      advice: 'Run Dowse as a user who may read it, or exclude it.',
    }),
  ),
];

/** By name, as the golden files are called. */
export const reportCases: Readonly<Record<string, Report>> = {
  rich: report({
    findings: [inHeadAndPast(), pairInHistory(), unreachable(), stagedOnly(), manyPlaces()],
    problems,
  }),
  'names-and-messages': report({ findings: [namesAndMessages()] }),
  hostile: report({ findings: [hostile()], problems: [problem({ subject: '\x1b]8;;http://evil\x07x' })] }),
  'key-block': report({ findings: [keyBlock(), onStandardInput()] }),
  'in-a-build': report({
    findings: [inABuild()],
    builds: [
      {
        kind: 'build',
        root: '.',
        path: 'a.xapk',
        facts: {
          package: ['com.example'],
          kind: ['android app'],
          version: ['1.2'],
          framework: ['React Native'],
        },
        notes: [{ path: 'base.apk', message: '3 entries are marked as encrypted.' }],
        opened: { zip: { entries: 2, bytes: 9_100_000 }, dex: { entries: 1, bytes: 820_000 } },
      },
    ],
  }),
  'against-an-older-build': report({
    findings: [
      { ...inABuild(), change: 'new' },
      { ...stagedOnly(), change: 'kept' },
    ],
    gone: [pairInHistory()],
  }),
  'public-keys': report({ findings: [manyPlaces()] }),
  clean: report(),
  incomplete: report({ problems: problems.slice(0, 1) }),
  empty: report({
    summary: emptySummary(),
    problems: [
      problem({
        code: 'nothing-scanned',
        message: 'Nothing was scanned.',
        subject: './docs',
        advice: 'Check the path, and what .gitignore leaves out (--no-ignore scans that too).',
      }),
    ],
  }),
};
