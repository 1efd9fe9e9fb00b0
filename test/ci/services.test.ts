import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCiEvent, type CiEnvironment } from '#ci/services';
import { pullPayload } from '../support/github-run.ts';

const one = '1'.repeat(40);
const two = '2'.repeat(40);
const zeros = '0'.repeat(40);

function noPayload(): string {
  throw new Error('only GitHub has a payload');
}

const read = (environment: CiEnvironment) => readCiEvent(environment, noPayload);

/** What a proposal to merge `one` into main comes to. */
const proposal = {
  kind: 'change',
  head: { oid: one },
  base: { ref: 'refs/heads/main' },
  branch: 'main',
  isProposal: true,
  isFork: false,
};

const push = { kind: 'change', isProposal: false, isFork: false, head: { oid: one } };

const cases: readonly (readonly [string, CiEnvironment, object])[] = [
  [
    'GitLab: a merge request from a fork',
    {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'merge_request_event',
      CI_MERGE_REQUEST_IID: '5',
      CI_MERGE_REQUEST_PROJECT_PATH: 'acme/shop',
      CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: 'mallory/shop',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: two,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
      CI_COMMIT_SHA: one,
      CI_COMMIT_BEFORE_SHA: zeros,
      CI_DEFAULT_BRANCH: 'main',
    },
    {
      ...proposal,
      what: 'merge request 5 into main',
      head: { oid: one, ref: 'refs/merge-requests/5/head' },
      base: { oid: two, ref: 'refs/heads/main' },
      isFork: true,
      defaultBranch: 'main',
    },
  ],
  [
    'GitLab: a push to a branch',
    {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_SHA: one,
      CI_COMMIT_BEFORE_SHA: two,
      CI_DEFAULT_BRANCH: 'main',
    },
    { ...push, what: 'a push to the branch main', base: { oid: two }, branch: 'main', defaultBranch: 'main' },
  ],
  [
    'GitLab: a new tag',
    {
      GITLAB_CI: 'true',
      CI_PIPELINE_SOURCE: 'push',
      CI_COMMIT_TAG: 'v1',
      CI_COMMIT_SHA: one,
      CI_COMMIT_BEFORE_SHA: zeros,
    },
    { ...push, what: 'a push to the tag v1' },
  ],
  [
    'GitLab: a schedule',
    { GITLAB_CI: 'true', CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'main', CI_COMMIT_SHA: one },
    { kind: 'whole', what: 'a pipeline that schedule started' },
  ],
  [
    'Bitbucket: a pull request, whose destination is told in short',
    {
      BITBUCKET_BUILD_NUMBER: '3',
      BITBUCKET_COMMIT: one,
      BITBUCKET_BRANCH: 'feature',
      BITBUCKET_PR_ID: '4',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_PR_DESTINATION_COMMIT: two.slice(0, 12),
    },
    { ...proposal, what: 'pull request 4 into main' },
  ],
  [
    'Bitbucket: a push',
    { BITBUCKET_BUILD_NUMBER: '3', BITBUCKET_COMMIT: one, BITBUCKET_BRANCH: 'feature' },
    { ...push, what: 'a push to the branch feature', branch: 'feature' },
  ],
  [
    'Azure: a pull request of a fork',
    {
      TF_BUILD: 'True',
      BUILD_REASON: 'PullRequest',
      BUILD_SOURCEBRANCH: 'refs/pull/6/merge',
      SYSTEM_PULLREQUEST_PULLREQUESTNUMBER: '6',
      SYSTEM_PULLREQUEST_SOURCECOMMITID: one,
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_ISFORK: 'True',
    },
    { ...proposal, what: 'pull request 6 into main', isFork: true },
  ],
  [
    'Azure: a tag',
    {
      TF_BUILD: 'True',
      BUILD_REASON: 'IndividualCI',
      BUILD_SOURCEBRANCH: 'refs/tags/v2',
      BUILD_SOURCEVERSION: one,
    },
    { ...push, what: 'a push to the tag v2' },
  ],
  [
    'Azure: a start by hand',
    { TF_BUILD: 'True', BUILD_REASON: 'Manual' },
    { kind: 'whole', what: 'a build for the reason Manual' },
  ],
  [
    'CircleCI: a pull request of a fork',
    { CIRCLECI: 'true', CIRCLE_SHA1: one, CIRCLE_BRANCH: 'pull/8', CIRCLE_PR_NUMBER: '8' },
    { ...push, what: 'a push to the branch pull/8', branch: 'pull/8', isFork: true },
  ],
  [
    'Jenkins: a change',
    {
      JENKINS_URL: 'https://ci.example.org/',
      CHANGE_ID: '9',
      CHANGE_TARGET: 'main',
      CHANGE_FORK: 'mallory',
      BRANCH_NAME: 'PR-9',
      GIT_COMMIT: one,
    },
    { ...proposal, what: 'change 9 into main', isFork: true },
  ],
  [
    'Jenkins: a push',
    {
      JENKINS_URL: 'https://ci.example.org/',
      GIT_BRANCH: 'origin/main',
      GIT_COMMIT: one,
      GIT_PREVIOUS_COMMIT: two,
    },
    { ...push, what: 'a push to the branch main', base: { oid: two }, branch: 'main' },
  ],
];

for (const [title, environment, expected] of cases) {
  test(title, () => assert.deepEqual(read(environment), expected));
}

test('GitHub tells what happened in a file', () => {
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: '/event.json',
  };
  const asked: string[] = [];
  const event = readCiEvent(environment, (path) => {
    asked.push(path);
    return pullPayload({ head: one, base: two, commits: 3, from: 'mallory/shop' });
  });
  assert.deepEqual(asked, ['/event.json']);
  assert.deepEqual(event, {
    ...proposal,
    what: 'pull request 1 into main from mallory/shop',
    head: { oid: one, ref: 'refs/pull/1/head' },
    base: { oid: two, ref: 'refs/heads/main' },
    isFork: true,
    defaultBranch: 'main',
    commits: 3,
  });
});

test('a payload that is not as documented is refused with the place that is wrong', () => {
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: '/event.json',
  };
  for (const [text, message] of [
    ['{', /is no JSON/],
    ['[]', /has no text at ref/],
    ['{"ref":"refs/heads/main","before":"x","after":"--output=x"}', /has no commit id at /],
  ] as const) {
    assert.throws(() => readCiEvent(environment, () => text), { name: 'UsageError', message });
  }
});

test('without a build service the error says what to give instead', () => {
  assert.throws(() => read({}), { name: 'UsageError', message: /--range A\.\.B/ });
});
