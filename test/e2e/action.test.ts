/** The built entry of the Action, run as action.yml runs it, on clones as actions/checkout makes them. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import github from '#patterns/github';
import { openGithubApi } from '../support/github-api.ts';
import { createHub, pullPayload, pushPayload, type Hub } from '../support/github-run.ts';

const entry = resolve(import.meta.dirname, '../../dist/action.js');
const example = github.rules[0]?.examples[0];
assert.ok(example !== undefined);
const secret = example.secret.join('');
const leak = `first\nKEY=${secret}\n`;
const hubs: Hub[] = [];
after(() => hubs.forEach((hub) => hub.dispose()));

interface StepOutcome {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

function hubOf(files: Record<string, string>): Hub {
  const hub = createHub([files]);
  hubs.push(hub);
  return hub;
}

/** Runs the step in `folder` with the inputs (`INPUT_FAIL`). */
async function runStep(
  folder: string,
  name: string,
  payload: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepOutcome> {
  const temporary = join(folder, '.git', 'runner');
  mkdirSync(temporary);
  const file = (path: string, text = ''): string => {
    writeFileSync(join(temporary, path), text);
    return join(temporary, path);
  };
  const output = file('output');
  const summary = file('summary');
  const child = spawn(process.execPath, [entry], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file('event.json', payload),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temporary,
      ...inputs,
    },
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (log += piece));
  const [status] = (await once(child, 'close')) as [number | null];
  const outputs = readFileSync(output, 'utf8').matchAll(/^(\S+)<<(\S+)\n(.*)\n\2$/gm);
  return {
    code: status,
    log,
    outputs: new Map([...outputs].map(([, key = '', , value = '']) => [key, value])),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** A hub with a pull request that adds a leak, and its payload. */
function leakingPull(files: Record<string, string> = {}, from?: string): { hub: Hub; payload: string } {
  const hub = hubOf({ a: 'text\n' });
  const base = hub.work.git('rev-parse', 'main');
  hub.work.git('checkout', '--quiet', '-b', 'feature');
  const head = hub.work.commit({ 'src/key.env': leak, ...files });
  hub.openPull(1, 'main', 'feature');
  return { hub, payload: pullPayload({ head, base, ...(from === undefined ? {} : { from }) }) };
}

test('a pull request that adds a secret fails, with an annotation, a summary, outputs and SARIF', async () => {
  const { hub, payload } = leakingPull();
  const step = await runStep(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload);
  assert.equal(step.code, 1, step.log);
  assert.match(step.log, /^::error file=src\/key\.env,line=2,/m);
  assert.match(step.log, /^dowse: pull request 1 into main: 1 commit /m);
  assert.match(step.summary, /^## Dowse: 1 secret in these changes/);
  assert.equal(step.outputs.get('findings'), '1');
  assert.equal(step.outputs.get('live'), '0');
  assert.equal(step.outputs.get('problems'), '0');
  assert.equal(step.outputs.get('exit-code'), '1');
  const sarif = readFileSync(step.outputs.get('sarif') ?? '', 'utf8');
  assert.equal(JSON.parse(sarif).runs[0].results.length, 1);
  const report = readFileSync(step.outputs.get('report') ?? '', 'utf8');
  for (const text of [step.log, step.summary, sarif, report]) assert.ok(!text.includes(secret));
});

test('fail, annotations and summary can be turned off', async () => {
  const { hub, payload } = leakingPull();
  const inputs = { INPUT_FAIL: 'false', INPUT_ANNOTATIONS: 'false', INPUT_SUMMARY: 'false' };
  const step = await runStep(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload, inputs);
  assert.equal(step.code, 0, step.log);
  assert.doesNotMatch(step.log, /^::error/m);
  assert.equal(step.summary, '');
  assert.equal(step.outputs.get('findings'), '1');
});

test('a fork cannot excuse its secret, not even with the files that the inputs name', async () => {
  const files = { '.dowse.yaml': 'only: [github-fine-grained-token]\n' };
  for (const [inputs, from, code] of [
    [{ INPUT_CONFIG: '.dowse.yaml' }, undefined, 0],
    [{ INPUT_CONFIG: '.dowse.yaml' }, 'mallory/shop', 1],
    [{ INPUT_EVERYTHING: 'true', INPUT_VERIFY: 'true' }, 'mallory/shop', 1],
  ] as const) {
    const { hub, payload } = leakingPull(files, from);
    const step = await runStep(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload, inputs);
    assert.equal(step.code, code, step.log);
  }
});

test('what is scanned gives the runner no commands', async () => {
  const hub = hubOf({ a: 'text\n' });
  const before = hub.work.git('rev-parse', 'main');
  const branch = 'x::set-output';
  hub.work.git('checkout', '--quiet', '-b', 'feature');
  const head = hub.work.commit({ '##[add-path]%0A::error::x\n::warning::y': leak });
  hub.push('feature');
  const payload = pushPayload({ ref: 'refs/heads/feature', before, after: head }).replaceAll(
    'feature',
    branch,
  );
  const step = await runStep(hub.checkout('refs/heads/feature').path, 'push', payload);
  assert.equal(step.code, 1, step.log);
  const lines = step.log.split('\n');
  const stop = /^::stop-commands::(.+)$/.exec(lines[0] ?? '')?.[1];
  const free = lines.slice(lines.indexOf(`::${stop}::`) + 1).filter((line) => line !== '');
  assert.ok(stop !== undefined && free.length > 0);
  for (const line of free) assert.match(line, /^::(?:error|warning) (?:file|title)=/);
  assert.ok(free.every((line) => !line.includes('\n::warning::y')));
});

test('a clean push passes; everything: true finds what was there before', async () => {
  const hub = hubOf({ 'old.env': leak });
  const before = hub.work.git('rev-parse', 'main');
  const head = hub.work.commit({ 'new.env': 'none\n' });
  hub.push('main');
  const payload = pushPayload({ ref: 'refs/heads/main', before, after: head });
  const clean = await runStep(hub.checkout('refs/heads/main').path, 'push', payload);
  assert.equal(clean.code, 0, clean.log);
  const inputs = { INPUT_EVERYTHING: 'true' };
  const whole = await runStep(hub.checkout('refs/heads/main', true).path, 'push', payload, inputs);
  assert.equal(whole.code, 1, whole.log);
});

test('what cannot be used is an error of the step that says what to do', async () => {
  const { hub, payload } = leakingPull();
  const folder = () => hub.checkout('refs/pull/1/merge').path;
  const input = await runStep(folder(), 'pull_request', payload, { INPUT_FAIL: 'maybe' });
  assert.equal(input.code, 2);
  assert.match(input.log, /^::error title=Dowse::The input fail takes true or false, not "maybe"\.$/m);
  const path = await runStep(folder(), 'pull_request', payload, { INPUT_PATH: '--reveal' });
  assert.equal(path.code, 2);
  assert.match(path.log, /^::error title=Dowse::Nothing was scanned\./m);
});

test('a pull request gets one comment, with the token and the server that the runner names', async () => {
  const { hub, payload } = leakingPull();
  const token = ['ghs', 'of-this-job'].join('-');
  const api = await openGithubApi([], token);
  const inputs = { INPUT_TOKEN: token, GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/shop' };
  try {
    for (const time of ['first', 'second']) {
      const step = await runStep(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload, inputs);
      assert.equal(step.code, 1, `${time} run: ${step.log}`);
      assert.ok(!step.log.includes(token));
    }
    assert.equal(api.comments.length, 1);
    assert.match(api.comments[0]?.body ?? '', /1 secret in these changes[^]*src\/key\.env/);
    assert.ok(!api.comments[0]?.body.includes(secret));
  } finally {
    await api.close();
  }
});

test('a token that may not comment is told, and fails nothing', async () => {
  const { hub, payload } = leakingPull();
  const api = await openGithubApi([], 'other', 403);
  const inputs = {
    INPUT_TOKEN: 'some',
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/shop',
    INPUT_FAIL: 'false',
  };
  const step = await runStep(hub.checkout('refs/pull/1/merge').path, 'pull_request', payload, inputs);
  await api.close();
  assert.equal(step.code, 0, step.log);
  assert.match(step.log, /^::notice title=Dowse::The token may not comment/m);
});
