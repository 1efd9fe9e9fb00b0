/** Verification through the built command, against a real HTTPS server behind a proxy: nothing of the product is bent for it. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCli as runAnyCli } from '../support/cli.ts';
import { type Behaviour, type LocalProvider, noOpenssl, startProvider } from '../support/https-provider.ts';

const skip = noOpenssl ?? false;
const hosts = ['api.github.com', 'slack.com', 'api.stripe.com', '*.api.mailchimp.com'];

const stripeKey = [
  'sk_live_51',
  'I620FgWIl83Psx',
  'BMMygvA5mMx7uv',
  'hFirg4qNZO2xV6',
  '340E6zNwXw94NS',
  'j6yiahTJXIwFM6',
  'V9qZYhdSuFT3Is',
  'uVJDRdmEkmeon',
].join('');
const githubToken = ['gh', 'p_tfinn6TPMJhyeOdsyV', 'w6f9DlIO5vsH1JuzU5'].join('');
const slackToken = [
  'xoxb-',
  '497909',
  '312451',
  '-',
  '2542473',
  '272160',
  '-',
  'd0q03KOnPZmW',
  '8UDpPfQMeYj1',
].join('');
const mailchimpKey = ['fea84a884c3', '03332bcf063', 'f6c67cc2a9', '-us14'].join('');

let provider: LocalProvider;
let answers: Record<string, Behaviour> = {};

before(async () => {
  if (skip !== false) return;
  provider = await startProvider(hosts, ({ host }) => answers[host] ?? { status: 404, body: '{}' });
});
after(() => provider?.close());

const runCli: typeof runAnyCli = (args, options) => runAnyCli(args, { ...options, isBuilt: true });

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-verify-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return { status, headers, body: JSON.stringify(value) };
}

interface VerdictForm {
  readonly status: string;
  readonly reason?: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly impact: readonly string[];
}

async function scanned(files: Readonly<Record<string, string>>, ...options: string[]) {
  provider.seen.length = 0;
  provider.connected.length = 0;
  const cwd = folderWith(files);
  const outcome = await runCli(
    ['scan', '.', '--verify', '--verify-ca', provider.ca, '-f', 'json', ...options],
    {
      cwd,
      environment: { HTTPS_PROXY: provider.proxy },
    },
  );
  assert.notEqual(outcome.stdout, '', outcome.stderr);
  const report = JSON.parse(outcome.stdout) as {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly verdict: VerdictForm;
    }[];
    readonly summary: { readonly verification?: { readonly verdicts: Record<string, number> } };
  };
  const verdicts = Object.fromEntries(report.findings.map((each) => [each.rule, each.verdict]));
  return { ...outcome, cwd, report, verdicts };
}

const github = { 'a.env': `GITHUB_TOKEN=${githubToken}\n` };
const githubRule = 'github-personal-access-token';

test('live, restricted, invalid and ended are told apart, with whose they are', { skip }, async () => {
  answers = {
    'api.github.com': json(200, { login: 'octo' }, { 'x-oauth-scopes': 'repo' }),
    'api.stripe.com': json(403, { error: { message: 'does not have the required permissions' } }),
    'slack.com': json(200, { ok: false, error: 'token_revoked' }),
    'us14.api.mailchimp.com': json(401, { title: 'API Key Invalid' }),
  };
  const { verdicts, report, code, stdout } = await scanned({
    'a.env': `GITHUB_TOKEN=${githubToken}\nSTRIPE_SECRET_KEY=${stripeKey}\n`,
    'b.env': `SLACK_BOT_TOKEN=${slackToken}\nMAILCHIMP_API_KEY=${mailchimpKey}\n`,
  });
  assert.equal(verdicts[githubRule]?.status, 'live');
  assert.deepEqual(verdicts[githubRule]?.facts, { user: 'octo', scopes: 'repo' });
  assert.equal(verdicts['stripe-secret-key']?.status, 'restricted');
  assert.equal(verdicts['slack-bot-token']?.status, 'revoked');
  assert.equal(verdicts['mailchimp-api-key']?.status, 'invalid');
  assert.equal(report.summary.verification?.verdicts['live'], 1);
  assert.equal(code, 1);
  for (const secret of [githubToken, stripeKey, slackToken, mailchimpKey])
    assert.ok(!stdout.includes(secret));
  const agents = provider.seen.map(({ headers }) => String(headers['user-agent']));
  assert.ok(agents.every((agent) => agent.startsWith('dowse/')));
});

const failures: readonly (readonly [title: string, behaviour: Behaviour, reason: string])[] = [
  ['a rate limit', json(429, {}, { 'retry-after': '3600' }), 'rate-limited'],
  ['a redirect', { status: 302, headers: { location: 'https://evil.example/' }, body: '' }, 'redirect'],
  [
    'a page that says 200',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>hello</html>' },
    'unreadable-answer',
  ],
  [
    'a page that says 401',
    { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>log in</html>' },
    'unreadable-answer',
  ],
  ['an endless answer', { status: 200, body: `{"login":"${'x'.repeat(200_000)}"}` }, 'too-large'],
  ['a connection that breaks', 'cut', 'network'],
  [
    'a packed answer that nobody asked for',
    { status: 200, headers: { 'content-encoding': 'gzip' }, body: 'x' },
    'unreadable-answer',
  ],
];

for (const [title, behaviour, reason] of failures) {
  test(`${title} is unknown, never safe, and makes the run incomplete`, { skip }, async () => {
    answers = { 'api.github.com': behaviour };
    const { verdicts, code } = await scanned(github, '--fail-on', 'live');
    assert.equal(verdicts[githubRule]?.status, 'unknown');
    assert.equal(verdicts[githubRule]?.reason, reason);
    assert.equal(code, 3);
  });
}

test('a provider that never answers is given up in time', { skip }, async () => {
  answers = { 'api.github.com': 'hang' };
  const { verdicts } = await scanned(github, '--verify-timeout', '2');
  assert.equal(verdicts[githubRule]?.reason, 'timeout');
});

test('a certificate of nobody’s authority ends the talk before the secret is sent', { skip }, async () => {
  answers = { 'api.github.com': json(200, { login: 'octo' }) };
  const cwd = folderWith(github);
  provider.seen.length = 0;
  const outcome = await runCli(['scan', '.', '--verify', '-f', 'json'], {
    cwd,
    environment: { HTTPS_PROXY: provider.proxy },
  });
  const report = JSON.parse(outcome.stdout) as { findings: { verdict: VerdictForm }[] };
  assert.equal(report.findings[0]?.verdict.reason, 'tls');
  assert.deepEqual(provider.seen, []);
});

test('a plan names hosts and sends nothing', { skip }, async () => {
  provider.connected.length = 0;
  const outcome = await runCli(['scan', '.', '--verify=plan'], {
    cwd: folderWith(github),
    environment: { HTTPS_PROXY: provider.proxy },
  });
  assert.match(outcome.stdout, /GitHub: 1 secret, at most 1 request to api\.github\.com/);
  assert.ok(!outcome.stdout.includes(githubToken));
  assert.deepEqual(provider.connected, []);
  assert.equal(outcome.code, 0);
});

test('without --verify nobody is asked, and with a provider’s name only that one', { skip }, async () => {
  provider.connected.length = 0;
  const files = { 'a.env': `GITHUB_TOKEN=${githubToken}\nSLACK_BOT_TOKEN=${slackToken}\n` };
  await runCli(['scan', '.'], { cwd: folderWith(files), environment: { HTTPS_PROXY: provider.proxy } });
  assert.deepEqual(provider.connected, []);
  answers = { 'slack.com': json(200, { ok: true, user: 'bot' }) };
  const one = await runCli(['scan', '.', '--verify=slack', '--verify-ca', provider.ca], {
    cwd: folderWith(files),
    environment: { HTTPS_PROXY: provider.proxy },
  });
  assert.match(one.stdout, /GitHub was not chosen/);
  assert.deepEqual(provider.connected, ['slack.com:443']);
});

test('one secret in many places is asked about once, and a file keeps the answer', { skip }, async () => {
  answers = { 'api.github.com': json(200, { login: 'octo' }) };
  const cache = join(folderWith({}), 'cache.json');
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`${index}.env`, github['a.env']]),
  );
  await scanned(files, '--verify-cache', cache);
  assert.equal(provider.seen.length, 1);
  assert.equal(statSync(cache).mode & 0o777, 0o600);
  assert.ok(!readFileSync(cache, 'utf8').includes(githubToken));
  const { verdicts } = await scanned(files, '--verify-cache', cache);
  assert.equal(provider.seen.length, 0);
  assert.equal(verdicts[githubRule]?.status, 'live');
});

test('a provider that echoes the secret does not bring it into the report', { skip }, async () => {
  answers = {
    'api.github.com': json(200, {
      login: `it is ${githubToken}`,
      name: Buffer.from(githubToken).toString('base64'),
    }),
  };
  const { stdout, stderr, verdicts } = await scanned(github);
  assert.equal(verdicts[githubRule]?.status, 'live');
  for (const form of [githubToken, Buffer.from(githubToken).toString('base64')]) {
    assert.ok(!stdout.includes(form) && !stderr.includes(form));
  }
});

test(
  'random secrets stay out of every output, whatever hostile answers repeat of them',
  { skip },
  async () => {
    const random = () => randomBytes(48).toString('base64').replaceAll(/[+/=]/g, 'x').slice(0, 36);
    const secrets = Array.from({ length: 6 }, () => ['sk_live_', random()].join(''));
    const hostile = await startProvider(hosts, (seen) => {
      const sent = String(seen.headers['authorization']);
      const token = sent.replace('Bearer ', '');
      const told = `${sent} ${encodeURIComponent(token)} ${Buffer.from(token).toString('base64')} ${Buffer.from(token).toString('hex')}`;
      return json(200, { object: 'account', id: told, email: `\u001b[2J${told}` });
    });
    try {
      const text = secrets.map((secret, index) => `STRIPE_KEY_${index}=${secret}\n`).join('');
      const cwd = folderWith({ 'a.env': text });
      for (const format of ['text', 'json']) {
        const { stdout, stderr } = await runCli(
          ['scan', '.', '--verify', '--verify-ca', hostile.ca, '-f', format],
          {
            cwd,
            environment: { HTTPS_PROXY: hostile.proxy, DOWSE_DEBUG: '1' },
          },
        );
        const printed = stdout + stderr;
        assert.ok(!printed.includes('\u001b[2J'), format);
        for (const secret of secrets) {
          const bytes = Buffer.from(secret);
          for (const form of [secret, bytes.toString('base64').slice(0, 30), bytes.toString('hex')]) {
            assert.ok(!printed.includes(form), `${format}: ${form.length} characters`);
          }
        }
      }
      assert.deepEqual([...new Set(hostile.connected)], ['api.stripe.com:443']);
    } finally {
      await hostile.close();
    }
  },
);

test('--only-live reports what is accepted and counts the rest', { skip }, async () => {
  answers = {
    'api.github.com': json(200, { login: 'octo' }),
    'slack.com': json(200, { ok: false, error: 'invalid_auth' }),
  };
  const { report } = await scanned(
    { 'a.env': `GITHUB_TOKEN=${githubToken}\nSLACK_BOT_TOKEN=${slackToken}\n` },
    '--only-live',
  );
  assert.deepEqual(
    report.findings.map(({ rule }) => rule),
    [githubRule],
  );
});

test(
  'an earlier report is verified by scanning its places again; what is gone is a problem',
  { skip },
  async () => {
    answers = { 'api.github.com': json(200, { login: 'octo' }), 'slack.com': json(200, { ok: true }) };
    const cwd = folderWith({
      'a.env': `GITHUB_TOKEN=${githubToken}\n`,
      'b.env': `SLACK_BOT_TOKEN=${slackToken}\n`,
    });
    await runCli(['scan', '.', '-f', 'json', '-o', 'report.json'], { cwd });
    writeFileSync(join(cwd, 'b.env'), '');
    const outcome = await runCli(['verify', 'report.json', '--verify-ca', provider.ca], {
      cwd,
      environment: { HTTPS_PROXY: provider.proxy },
    });
    assert.match(outcome.stdout, /LIVE: the provider accepts it/);
    assert.match(outcome.stdout, /slack-bot-token is not in its places any more/);
    assert.equal(outcome.code, 1);
  },
);

test('inspect tells of one secret whose it is and what it reaches', { skip }, async () => {
  answers = { 'api.github.com': json(200, { login: 'octo' }) };
  const outcome = await runCli(['inspect', '--verify-ca', provider.ca], {
    input: githubToken,
    environment: { HTTPS_PROXY: provider.proxy },
  });
  assert.match(outcome.stdout, /LIVE/);
  assert.match(outcome.stdout, /user octo/);
  assert.ok(!outcome.stdout.includes(githubToken));
  assert.equal(outcome.code, 1);
});

test(
  'revoke ends one secret after a yes, leaves an audit line, and says how where there is no API',
  { skip },
  async () => {
    answers = { 'api.github.com': json(202, {}) };
    provider.seen.length = 0;
    const environment = { HTTPS_PROXY: provider.proxy };
    const done = await runCli(['revoke', '--yes', '--verify-ca', provider.ca], {
      input: githubToken,
      environment,
    });
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, /audit: .*"isDone":true/);
    assert.ok(!done.stderr.includes(githubToken));
    assert.equal(provider.seen[0]?.path, '/credentials/revoke');
    assert.equal(provider.seen[0]?.body, JSON.stringify({ credentials: [githubToken] }));
    provider.seen.length = 0;
    const audit = ['--audit', join(tmpdir(), 'dowse-no-such-folder', 'audit.jsonl')];
    const unwritable = await runCli(['revoke', '--yes', '--verify-ca', provider.ca, ...audit], {
      input: githubToken,
      environment,
    });
    assert.equal(unwritable.code, 2, unwritable.stderr);
    assert.equal(provider.seen.length, 0, 'nothing is ended that could not be written down');
    const byHand = await runCli(['revoke', '--yes'], { input: stripeKey, environment });
    assert.equal(byHand.code, 1);
    assert.match(byHand.stderr, /cannot be ended from here/);
    const several = await runCli(['revoke', '--yes'], {
      input: `${githubToken}\n${slackToken}\n`,
      environment,
    });
    assert.equal(several.code, 2);
  },
);
