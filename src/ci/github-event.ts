/**
 * Reads the payload of the event that started a workflow of GitHub Actions.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */

import { UsageError } from '#model/errors';
import type { ChangeEvent, CiEvent, NamedCommit } from './event.ts';
import { createFields, type Fields, isNoCommit } from './fields.ts';

/** Events that look at everything, in words. */
const wholeEvents: Readonly<Record<string, string>> = {
  schedule: 'a schedule',
  workflow_dispatch: 'a start by hand',
  repository_dispatch: 'a call of the API (repository_dispatch)',
};

/** What the event `name` with the payload `text` is about. A `UsageError` when it is not what GitHub documents. */
export function readGithubEvent(name: string, text: string): CiEvent {
  const payload = createFields(parse(text), `The payload of the event ${name}`);
  if (name === 'pull_request' || name === 'pull_request_target') return readPullRequest(payload);
  if (name === 'push') return readPush(payload);
  if (name === 'merge_group') return readMergeGroup(payload);
  return { kind: 'whole', what: wholeEvents[name] ?? `the event ${name}, which names no change` };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError('The payload of the event is no JSON. Check GITHUB_EVENT_PATH.', { cause });
  }
}

function readPullRequest(payload: Fields): ChangeEvent {
  const number = payload.count('number');
  const branch = payload.text('pull_request', 'base', 'ref');
  const home = payload.text('pull_request', 'base', 'repo', 'full_name');
  // Null when the fork is gone meanwhile.
  const source = payload.maybe('pull_request', 'head', 'repo', 'full_name');
  const commits = payload.maybeCount('pull_request', 'commits');
  return {
    kind: 'change',
    what: `pull request ${number} into ${branch}${source === home ? '' : ` from ${source ?? 'a fork that is gone'}`}`,
    head: { oid: payload.oid('pull_request', 'head', 'sha'), ref: `refs/pull/${number}/head` },
    base: { oid: payload.oid('pull_request', 'base', 'sha'), ref: `refs/heads/${branch}` },
    branch,
    isProposal: true,
    isFork: source !== home,
    ...defaultBranchOf(payload),
    ...(commits === undefined ? {} : { commits }),
  };
}

function readPush(payload: Fields): CiEvent {
  const ref = payload.text('ref');
  const isTag = ref.startsWith('refs/tags/');
  const name = ref.replace(/^refs\/(?:heads|tags)\//, '');
  const kind = isTag ? 'tag' : 'branch';
  const after = payload.text('after');
  if (isNoCommit(after)) return { kind: 'nothing', what: `the ${kind} ${name} was deleted` };
  const before = payload.text('before');
  const isNew = isNoCommit(before);
  const how = isNew ? 'a first push' : payload.flag('forced') ? 'a force push' : 'a push';
  const base = isNew ? newBranchBase(payload) : { oid: payload.oid('before') };
  return {
    kind: 'change',
    what: `${how} to the ${kind} ${name}`,
    head: { oid: payload.oid('after'), ref },
    ...(base === undefined ? {} : { base }),
    ...(isTag ? {} : { branch: name }),
    isProposal: false,
    isFork: false,
    ...defaultBranchOf(payload),
  };
}

/** The branch that a new one was made from, where GitHub saw it. */
function newBranchBase(payload: Fields): NamedCommit | undefined {
  const ref = payload.maybe('base_ref');
  return ref === undefined || ref === payload.text('ref') ? undefined : { ref };
}

function readMergeGroup(payload: Fields): ChangeEvent {
  const branch = payload.text('merge_group', 'base_ref').replace(/^refs\/heads\//, '');
  return {
    kind: 'change',
    what: `a merge queue's group for ${branch}`,
    head: {
      oid: payload.oid('merge_group', 'head_sha'),
      ref: payload.text('merge_group', 'head_ref'),
    },
    base: { oid: payload.oid('merge_group', 'base_sha'), ref: `refs/heads/${branch}` },
    branch,
    isProposal: true,
    isFork: false,
    ...defaultBranchOf(payload),
  };
}

function defaultBranchOf(payload: Fields): { readonly defaultBranch?: string } {
  const name = payload.maybe('repository', 'default_branch');
  return name === undefined ? {} : { defaultBranch: name };
}
