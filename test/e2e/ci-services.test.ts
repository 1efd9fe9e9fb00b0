/**
 * Build services other than GitHub: the lines of docs/ci.md, run in clones as each service makes
 * them, with the variables that it documents.
 */

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { type TestRepository, gitRepo } from '../support/git-repository.ts';
import { createHub, type Hub } from '../support/github-run.ts';
import { builtCli } from '../support/cli.ts';
import { attempt, leak, writeScript } from '../support/hooks.ts';
import {
  azureClone,
  bitbucketClone,
  circleClone,
  type CloneWish,
  gitlabClone,
  jenkinsClone,
} from '../support/service-clones.ts';

const zeros = '0'.repeat(40);
const mainCommits = 70;

let hub: Hub;
let folder: string;
let forkUrl: string;
/** The newest commit of each branch, and of main what is one and many commits older. */
let tips: Record<'main' | 'older' | 'oldest' | 'feature' | 'clean' | 'patch', string>;

before(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dowse-services-')));
  const first = { '.gitignore': 'node_modules\n', 'old.env': leak };
  const others = Array.from({ length: mainCommits - 2 }, (_, at) => ({ notes: `line ${at}\n` }));
  // The old secret is in the history alone, deeper than services cut their clones off.
  hub = createHub([first, { 'old.env': 'gone\n' }, ...others]);
  const { work } = hub;
  work.git('checkout', '--quiet', '-b', 'clean', 'main~30');
  work.commit({ 'clean.env': 'KEY=none\n' });
  work.git('checkout', '--quiet', '-b', 'feature', 'main~30');
  work.commit({ 'feature.env': leak });
  work.commit({ 'feature.env': 'gone\n' });
  work.git('tag', 'v1');
  // A stranger's: it excuses itself.
  work.git('checkout', '--quiet', '-b', 'patch', 'main~30');
  work.commit({ 'patch.env': `${leak.trim()} # dowse:allow\n`, '.dowse.yaml': 'exclude: ["**"]\n' });
  hub.push('feature', 'clean', 'v1');
  hub.openPull(1, 'main', 'feature');
  hub.openPull(2, 'main', 'clean');
  hub.openPull(3, 'main', 'patch');
  const fork = gitRepo([], { path: join(folder, 'fork.git'), isBare: true });
  forkUrl = `file://${fork.path}`;
  work.git('push', '--quiet', forkUrl, 'main~40:refs/heads/main', 'patch:refs/heads/patch');
  const tip = (name: string): string => work.git('rev-parse', name);
  tips = {
    main: tip('main'),
    older: tip('main~1'),
    oldest: tip('main~60'),
    feature: tip('feature'),
    clean: tip('clean'),
    patch: tip('patch'),
  };
});
after(() => {
  hub.dispose();
  rmSync(folder, { recursive: true, force: true });
});

type Service = 'GitLab' | 'Bitbucket Pipelines' | 'Azure Pipelines' | 'CircleCI' | 'Jenkins';

interface Situation {
  readonly service: Service;
  readonly name: string;
  readonly clone: (wish: Pick<CloneWish, 'url' | 'work' | 'path'>) => TestRepository;
  readonly variables: () => Readonly<Record<string, string>>;
  /** What standard error says of the choice. */
  readonly chosen: RegExp;
  /** The file whose secret is found; undefined: none, exit code 0. */
  readonly found?: 'feature.env' | 'old.env' | 'patch.env';
}

const situations: readonly Situation[] = [...gitlab(), ...bitbucket(), ...azure(), ...circle(), ...jenkins()];

function gitlab(): Situation[] {
  const variables = (source: string, more: Record<string, string>) => ({
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PIPELINE_SOURCE: source,
    CI_DEFAULT_BRANCH: 'main',
    CI_COMMIT_BEFORE_SHA: zeros,
    ...more,
  });
  const request = (more: Record<string, string>) =>
    variables('merge_request_event', {
      CI_MERGE_REQUEST_IID: '1',
      CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'acme/shop',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: hub.work.git('rev-parse', 'main~30'),
      ...more,
    });
  const service = 'GitLab';
  return [
    {
      service,
      name: 'a push to main',
      clone: (wish) => gitlabClone({ ...wish, oid: tips.main, branch: 'main' }),
      variables: () =>
        variables('push', {
          CI_COMMIT_BRANCH: 'main',
          CI_COMMIT_SHA: tips.main,
          CI_COMMIT_BEFORE_SHA: tips.oldest,
        }),
      chosen: /a push to the branch main: 60 commits up to/,
    },
    {
      service,
      name: 'the first push of a branch',
      clone: (wish) => gitlabClone({ ...wish, oid: tips.feature, branch: 'feature' }),
      variables: () => variables('push', { CI_COMMIT_BRANCH: 'feature', CI_COMMIT_SHA: tips.feature }),
      chosen: /a push to the branch feature: 2 commits up to .* that main \(/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a merge request',
      clone: (wish) => gitlabClone({ ...wish, oid: tips.feature }),
      variables: () => request({ CI_COMMIT_SHA: tips.feature }),
      chosen: /merge request 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a merged result',
      clone: (wish) => gitlabClone({ ...wish, oid: mergeOf(1) }),
      variables: () =>
        request({
          CI_COMMIT_SHA: mergeOf(1),
          CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: tips.feature,
          CI_MERGE_REQUEST_TARGET_BRANCH_SHA: tips.main,
        }),
      chosen: /merge request 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a merge request of a fork, which runs in the fork',
      clone: (wish) => gitlabClone({ ...wish, url: forkUrl, oid: tips.patch }),
      variables: () =>
        request({
          CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'mallory/shop',
          CI_COMMIT_SHA: tips.patch,
        }),
      chosen: /merge request 1 into main: 1 commit up to .*\n.* it comes from a fork/,
      found: 'patch.env',
    },
    {
      service,
      name: 'a schedule',
      clone: (wish) => gitlabClone({ ...wish, oid: tips.main, branch: 'main' }),
      variables: () => variables('schedule', { CI_COMMIT_BRANCH: 'main', CI_COMMIT_SHA: tips.main }),
      chosen: /a pipeline that schedule started: everything is scanned/,
      found: 'old.env',
    },
  ];
}

function bitbucket(): Situation[] {
  const variables = (oid: string, more: Record<string, string>) => ({
    CI: 'true',
    BITBUCKET_BUILD_NUMBER: '3',
    BITBUCKET_COMMIT: oid,
    ...more,
  });
  const request = (number: number, branch: string) => ({
    BITBUCKET_BRANCH: branch,
    BITBUCKET_PR_ID: String(number),
    BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    BITBUCKET_PR_DESTINATION_COMMIT: tips.main.slice(0, 12),
  });
  const service = 'Bitbucket Pipelines';
  return [
    {
      service,
      name: 'a pull request',
      clone: (wish) => bitbucketClone({ ...wish, oid: tips.feature, branch: 'feature', target: 'main' }),
      variables: () => variables(tips.feature, request(1, 'feature')),
      chosen: /pull request 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a clean pull request',
      clone: (wish) => bitbucketClone({ ...wish, oid: tips.clean, branch: 'clean', target: 'main' }),
      variables: () => variables(tips.clean, request(2, 'clean')),
      chosen: /pull request 2 into main: 1 commit up to/,
    },
    {
      service,
      name: 'a push to a branch',
      clone: (wish) => bitbucketClone({ ...wish, oid: tips.clean, branch: 'clean' }),
      variables: () => variables(tips.clean, { BITBUCKET_BRANCH: 'clean' }),
      chosen: /a push to the branch clean: 1 commit up to/,
    },
    {
      service,
      name: 'a push to main, of which nobody says what was before',
      clone: (wish) => bitbucketClone({ ...wish, oid: tips.main, branch: 'main' }),
      variables: () => variables(tips.main, { BITBUCKET_BRANCH: 'main' }),
      chosen: /a push to the branch main: everything is scanned/,
      found: 'old.env',
    },
    {
      service,
      name: 'a tag',
      clone: (wish) => bitbucketClone({ ...wish, oid: tips.feature, tag: 'v1' }),
      variables: () => variables(tips.feature, { BITBUCKET_TAG: 'v1' }),
      chosen: /a push to the tag v1: 2 commits up to/,
      found: 'feature.env',
    },
  ];
}

function azure(): Situation[] {
  const variables = (reason: string, more: Record<string, string>) => ({
    TF_BUILD: 'True',
    BUILD_REASON: reason,
    ...more,
  });
  const request = (number: number, oid: string, isFork: boolean) =>
    variables('PullRequest', {
      BUILD_SOURCEBRANCH: `refs/pull/${number}/merge`,
      BUILD_SOURCEVERSION: mergeOf(number),
      SYSTEM_PULLREQUEST_PULLREQUESTID: '9000',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: String(number),
      SYSTEM_PULLREQUEST_SOURCECOMMITID: oid,
      // Of repositories on GitHub it is `main` alone.
      SYSTEM_PULLREQUEST_TARGETBRANCH: isFork ? 'main' : 'refs/heads/main',
      SYSTEM_PULLREQUEST_ISFORK: isFork ? 'True' : 'False',
    });
  const service = 'Azure Pipelines';
  return [
    {
      service,
      name: 'a pull request',
      clone: (wish) => azureClone({ ...wish, oid: mergeOf(1) }, 1),
      variables: () => request(1, tips.feature, false),
      chosen: /pull request 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a pull request of a fork',
      clone: (wish) => azureClone({ ...wish, oid: mergeOf(3) }, 3),
      variables: () => request(3, tips.patch, true),
      chosen: /pull request 3 into main: 1 commit up to .*\n.* it comes from a fork/,
      found: 'patch.env',
    },
    {
      service,
      name: 'a push to a branch',
      clone: (wish) => azureClone({ ...wish, oid: tips.clean }),
      variables: () =>
        variables('IndividualCI', {
          BUILD_SOURCEBRANCH: 'refs/heads/clean',
          BUILD_SOURCEVERSION: tips.clean,
        }),
      chosen: /a push to the branch clean: 1 commit up to/,
    },
    {
      service,
      name: 'a push to main, of which nobody says what was before',
      clone: (wish) => azureClone({ ...wish, oid: tips.main }),
      variables: () =>
        variables('BatchedCI', { BUILD_SOURCEBRANCH: 'refs/heads/main', BUILD_SOURCEVERSION: tips.main }),
      chosen: /a push to the branch main: everything is scanned/,
      found: 'old.env',
    },
    {
      service,
      name: 'a schedule',
      clone: (wish) => azureClone({ ...wish, oid: tips.main }),
      variables: () =>
        variables('Schedule', { BUILD_SOURCEBRANCH: 'refs/heads/main', BUILD_SOURCEVERSION: tips.main }),
      chosen: /a build for the reason Schedule: everything is scanned/,
      found: 'old.env',
    },
  ];
}

function circle(): Situation[] {
  const variables = (oid: string, more: Record<string, string>) => ({
    CI: 'true',
    CIRCLECI: 'true',
    CIRCLE_SHA1: oid,
    ...more,
  });
  const service = 'CircleCI';
  return [
    {
      service,
      name: 'a push to a branch',
      clone: (wish) => circleClone({ ...wish, oid: tips.feature, branch: 'feature' }),
      variables: () => variables(tips.feature, { CIRCLE_BRANCH: 'feature' }),
      chosen: /a push to the branch feature: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a pull request of a fork',
      clone: (wish) => circleClone({ ...wish, oid: tips.patch, branch: 'pull/3' }, 3),
      variables: () => variables(tips.patch, { CIRCLE_BRANCH: 'pull/3', CIRCLE_PR_NUMBER: '3' }),
      chosen: /: 1 commit up to .*\n.* it comes from a fork/,
      found: 'patch.env',
    },
    {
      service,
      name: 'a tag',
      clone: (wish) => circleClone({ ...wish, oid: tips.feature, tag: 'v1' }),
      variables: () => variables(tips.feature, { CIRCLE_TAG: 'v1' }),
      chosen: /a push to the tag v1: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'main, pushed or scheduled: nobody says which',
      clone: (wish) => circleClone({ ...wish, oid: tips.main, branch: 'main' }),
      variables: () => variables(tips.main, { CIRCLE_BRANCH: 'main' }),
      chosen: /a push to the branch main: everything is scanned/,
      found: 'old.env',
    },
  ];
}

function jenkins(): Situation[] {
  const variables = (oid: string, more: Record<string, string>) => ({
    JENKINS_URL: 'https://ci.example.org/',
    GIT_COMMIT: oid,
    ...more,
  });
  const change = (number: number, more: Record<string, string> = {}) => ({
    BRANCH_NAME: `PR-${number}`,
    CHANGE_ID: String(number),
    CHANGE_TARGET: 'main',
    ...more,
  });
  const service = 'Jenkins';
  return [
    {
      service,
      name: 'a push to main',
      clone: (wish) => jenkinsClone({ ...wish, oid: tips.main }),
      variables: () => variables(tips.main, { BRANCH_NAME: 'main', GIT_PREVIOUS_COMMIT: tips.older }),
      chosen: /a push to the branch main: 1 commit up to/,
    },
    {
      service,
      name: 'the first build of a branch',
      clone: (wish) => jenkinsClone({ ...wish, oid: tips.feature }),
      variables: () => variables(tips.feature, { BRANCH_NAME: 'feature' }),
      chosen: /a push to the branch feature: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a change',
      clone: (wish) =>
        jenkinsClone({ ...wish, oid: tips.feature, target: 'main' }, { number: 1, isMerged: false }),
      variables: () => variables(tips.feature, change(1)),
      chosen: /change 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a change that is built as merged',
      clone: (wish) =>
        jenkinsClone({ ...wish, oid: tips.feature, target: 'main' }, { number: 1, isMerged: true }),
      variables: () => variables(tips.feature, change(1)),
      chosen: /change 1 into main: 2 commits up to/,
      found: 'feature.env',
    },
    {
      service,
      name: 'a change of a fork',
      clone: (wish) =>
        jenkinsClone({ ...wish, oid: tips.patch, target: 'main' }, { number: 3, isMerged: false }),
      variables: () => variables(tips.patch, change(3, { CHANGE_FORK: 'mallory' })),
      chosen: /change 3 into main: 1 commit up to .*\n.* it comes from a fork/,
      found: 'patch.env',
    },
    {
      service,
      name: 'the same commit again',
      clone: (wish) => jenkinsClone({ ...wish, oid: tips.main }),
      variables: () => variables(tips.main, { BRANCH_NAME: 'main', GIT_PREVIOUS_COMMIT: tips.main }),
      chosen: /a push to the branch main: 0 commits up to/,
    },
  ];
}

/** The merge that the server made of a pull request. */
function mergeOf(number: number): string {
  const [line = ''] = hub.work.git('ls-remote', hub.url, `refs/pull/${number}/merge`).split('\t');
  return line;
}

const page = readFileSync(resolve(import.meta.dirname, '../../docs/ci.md'), 'utf8');

/** The one snippet of a service's section. */
function snippetOf(service: Service): string {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${service}\n`)) ?? '';
  const [, text, ...more] = section.split(/^```.*\n/m);
  assert.ok(text !== undefined && more.length === 1, `one snippet of ${service}`);
  return text;
}

interface Snippet {
  /** Each is run by itself; the first that fails ends the job. */
  readonly lines: readonly string[];
  /** The report that the service is told to pick up. */
  readonly report?: string;
}

/** Where each service keeps the lines that it runs. The types are what the asserts below hold. */
const readers: Readonly<Record<Service, (text: string) => Snippet>> = {
  GitLab(text) {
    const { secrets } = parse(text) as {
      secrets: { script: string[]; artifacts: { reports: { secret_detection: string } } };
    };
    return { lines: secrets.script, report: secrets.artifacts.reports.secret_detection };
  },
  'Bitbucket Pipelines'(text) {
    const { pipelines } = parse(text) as {
      pipelines: { 'pull-requests': Record<string, { step: { script: string[] } }[]> };
    };
    return { lines: pipelines['pull-requests']['**']?.[0]?.step.script ?? [] };
  },
  'Azure Pipelines'(text) {
    const { steps } = parse(text) as { steps: { script?: string; inputs?: { testResultsFiles: string } }[] };
    const report = steps[1]?.inputs?.testResultsFiles;
    return {
      lines: steps.flatMap(({ script }) => script ?? []),
      ...(report !== undefined && { report }),
    };
  },
  CircleCI(text) {
    const { jobs } = parse(text) as {
      jobs: { secrets: { steps: { run?: string; checkout?: { method: string } }[] } };
    };
    const { steps } = jobs.secrets;
    // Its usual clone has no blobs but those of the newest commit.
    assert.equal(steps[0]?.checkout?.method, 'full');
    return { lines: steps.flatMap(({ run }) => run ?? []) };
  },
  Jenkins(text) {
    const lines = Array.from(text.matchAll(/\bsh '([^']+)'/g), ([, line = '']) => line);
    const report = /\bjunit '([^']+)'/.exec(text)?.[1];
    return { lines, ...(report !== undefined && { report }) };
  },
};

for (const [at, { service, name, clone, variables, chosen, found }] of situations.entries()) {
  test(`${service}, ${name}: ${found === undefined ? 'passes' : `fails for ${found}`}`, () => {
    const snippet = readers[service](snippetOf(service));
    assert.ok(snippet.lines.length > 0);
    const { path } = clone({ url: hub.url, work: hub.work, path: join(folder, `clone-${at}`) });
    writeScript(join(path, 'node_modules/.bin/dowse'), `exec '${process.execPath}' '${builtCli}' "$@"`);
    const told = attempt(path, 'sh', ['-e', '-c', snippet.lines.join('\n')], variables());
    assert.match(told.stderr, chosen, told.stdout);
    assert.equal(told.status, found === undefined ? 0 : 1, told.stdout + told.stderr);
    const places = ['feature.env', 'old.env', 'patch.env'].filter((file) => told.stdout.includes(`${file}:`));
    const expected = found === 'old.env' ? places : [found].filter((file) => file !== undefined);
    assert.deepEqual(places, expected, told.stdout);
    if (found !== undefined) assert.ok(places.includes(found), told.stdout);
    if (snippet.report !== undefined)
      assert.ok(existsSync(join(path, snippet.report)), 'the report is there');
  });
}
