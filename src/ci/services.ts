/**
 * Build services, as a table: how each is recognised by its environment, and how its variables say
 * what a run is about. What none of them says is asked of the clone and its remote (`base.ts`).
 */

import { UsageError } from '#model/errors';
import type { ChangeEvent, CiEvent } from './event.ts';
import { isNoCommit, isOid } from './fields.ts';
import { readGithubEvent } from './github-event.ts';

/** Variables of a build service's environment. */
export type CiEnvironment = Readonly<Record<string, string | undefined>>;

interface Service {
  readonly name: string;
  /** Set where the service runs, and nowhere else. */
  readonly mark: string;
  read(variables: Variables, readPayload: (path: string) => string): CiEvent;
}

/** The variable's value; undefined when it is not set, or empty. */
type Variables = (name: string) => string | undefined;

/** In the order in which they are looked for: services that run inside others come later. */
const services: readonly Service[] = [
  { name: 'GitHub Actions', mark: 'GITHUB_ACTIONS', read: readGithub },
  { name: 'GitLab CI', mark: 'GITLAB_CI', read: readGitlab },
  { name: 'Bitbucket Pipelines', mark: 'BITBUCKET_BUILD_NUMBER', read: readBitbucket },
  { name: 'Azure Pipelines', mark: 'TF_BUILD', read: readAzure },
  { name: 'CircleCI', mark: 'CIRCLECI', read: readCircle },
  { name: 'Jenkins', mark: 'JENKINS_URL', read: readJenkins },
];

/**
 * What the run that `environment` belongs to is about. `readPayload` reads the file in which GitHub
 * tells it. A `UsageError` where no service is recognised.
 */
export function readCiEvent(environment: CiEnvironment, readPayload: (path: string) => string): CiEvent {
  const variables: Variables = (name) => environment[name] || undefined;
  const service = services.find(({ mark }) => variables(mark) !== undefined);
  if (service !== undefined) return service.read(variables, readPayload);
  const names = services.map(({ name }) => name).join(', ');
  throw new UsageError(
    `No build service is recognised by its environment (${names}). Name the commits with --range A..B.`,
  );
}

function readGithub(variables: Variables, readPayload: (path: string) => string): CiEvent {
  const name = variables('GITHUB_EVENT_NAME');
  const path = variables('GITHUB_EVENT_PATH');
  if (name === undefined || path === undefined) {
    throw new UsageError('GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must be set, as GitHub Actions sets them.');
  }
  return readGithubEvent(name, readPayload(path));
}

function readGitlab(variables: Variables): CiEvent {
  const main = variables('CI_DEFAULT_BRANCH');
  const number = variables('CI_MERGE_REQUEST_IID');
  if (number !== undefined) {
    const home = variables('CI_MERGE_REQUEST_PROJECT_PATH');
    const source = variables('CI_MERGE_REQUEST_SOURCE_PROJECT_PATH');
    return proposal({
      what: `merge request ${number}`,
      // Of a merged result, the checkout is a merge; the branch itself is told apart from it.
      head: variables('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? variables('CI_COMMIT_SHA'),
      ref: `refs/merge-requests/${number}/head`,
      base: variables('CI_MERGE_REQUEST_TARGET_BRANCH_SHA') ?? variables('CI_MERGE_REQUEST_DIFF_BASE_SHA'),
      target: variables('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
      isFork: source !== home,
      main,
    });
  }
  if (!/^(?:push|external)$/.test(variables('CI_PIPELINE_SOURCE') ?? 'push')) {
    return { kind: 'whole', what: `a pipeline that ${variables('CI_PIPELINE_SOURCE')} started` };
  }
  return push({
    tag: variables('CI_COMMIT_TAG'),
    branch: variables('CI_COMMIT_BRANCH'),
    head: variables('CI_COMMIT_SHA'),
    before: variables('CI_COMMIT_BEFORE_SHA'),
    main,
  });
}

function readBitbucket(variables: Variables): CiEvent {
  const head = variables('BITBUCKET_COMMIT');
  const number = variables('BITBUCKET_PR_ID');
  if (number !== undefined) {
    return proposal({
      what: `pull request ${number}`,
      head,
      base: variables('BITBUCKET_PR_DESTINATION_COMMIT'),
      target: variables('BITBUCKET_PR_DESTINATION_BRANCH'),
      // Pipelines do not run for pull requests of forks.
      isFork: false,
    });
  }
  return push({ tag: variables('BITBUCKET_TAG'), branch: variables('BITBUCKET_BRANCH'), head });
}

function readAzure(variables: Variables): CiEvent {
  const reason = variables('BUILD_REASON');
  const number =
    variables('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ?? variables('SYSTEM_PULLREQUEST_PULLREQUESTID');
  if (reason === 'PullRequest') {
    return proposal({
      what: `pull request ${number ?? ''}`.trim(),
      head: variables('SYSTEM_PULLREQUEST_SOURCECOMMITID'),
      target: variables('SYSTEM_PULLREQUEST_TARGETBRANCH')?.replace(/^refs\/heads\//, ''),
      isFork: variables('SYSTEM_PULLREQUEST_ISFORK')?.toLowerCase() === 'true',
    });
  }
  if (reason !== 'IndividualCI' && reason !== 'BatchedCI') {
    return { kind: 'whole', what: `a build for the reason ${reason ?? 'unknown'}` };
  }
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(variables('BUILD_SOURCEBRANCH') ?? '') ?? [];
  return push({
    tag: kind === 'tags' ? name : undefined,
    branch: kind === 'heads' ? name : undefined,
    head: variables('BUILD_SOURCEVERSION'),
  });
}

/** It names no target, also of a pull request: what the main branch lacks is scanned. */
function readCircle(variables: Variables): CiEvent {
  const event = push({
    tag: variables('CIRCLE_TAG'),
    branch: variables('CIRCLE_BRANCH'),
    head: variables('CIRCLE_SHA1'),
  });
  // Set for pull requests of forks alone.
  return { ...event, isFork: variables('CIRCLE_PR_NUMBER') !== undefined };
}

function readJenkins(variables: Variables): CiEvent {
  const number = variables('CHANGE_ID');
  if (number !== undefined) {
    return proposal({
      what: `change ${number}`,
      // Checked out may be a merge of it, whose parents say what it is.
      head: variables('GIT_COMMIT'),
      target: variables('CHANGE_TARGET'),
      isFork: variables('CHANGE_FORK') !== undefined,
    });
  }
  return push({
    tag: variables('TAG_NAME'),
    branch: variables('BRANCH_NAME') ?? variables('GIT_BRANCH')?.replace(/^origin\//, ''),
    head: variables('GIT_COMMIT'),
    before: variables('GIT_PREVIOUS_SUCCESSFUL_COMMIT') ?? variables('GIT_PREVIOUS_COMMIT'),
  });
}

interface ProposalFacts {
  readonly what: string;
  readonly head: string | undefined;
  /** Where the remote keeps the head. */
  readonly ref?: string;
  readonly base?: string | undefined;
  readonly target: string | undefined;
  readonly isFork: boolean;
  readonly main?: string | undefined;
}

function proposal({ what, head, ref, base, target, isFork, main }: ProposalFacts): ChangeEvent {
  const targetRef = target === undefined ? {} : { ref: `refs/heads/${target}` };
  return {
    kind: 'change',
    what: target === undefined ? what : `${what} into ${target}`,
    ...(isCommit(head) && { head: { oid: head, ...(ref !== undefined && { ref }) } }),
    base: { ...targetRef, ...(isCommit(base) && { oid: base }) },
    ...(target !== undefined && { branch: target }),
    isProposal: true,
    isFork,
    ...(main !== undefined && { defaultBranch: main }),
  };
}

interface PushFacts {
  readonly tag: string | undefined;
  readonly branch: string | undefined;
  readonly head: string | undefined;
  readonly before?: string | undefined;
  readonly main?: string | undefined;
}

function push({ tag, branch, head, before, main }: PushFacts): ChangeEvent {
  const place =
    tag === undefined ? (branch === undefined ? 'no branch' : `the branch ${branch}`) : `the tag ${tag}`;
  return {
    kind: 'change',
    what: `a push to ${place}`,
    ...(isCommit(head) && { head: { oid: head } }),
    ...(isCommit(before) && { base: { oid: before } }),
    ...(tag === undefined && branch !== undefined && { branch }),
    isProposal: false,
    isFork: false,
    ...(main !== undefined && { defaultBranch: main }),
  };
}

function isCommit(text: string | undefined): text is string {
  return text !== undefined && isOid(text) && !isNoCommit(text);
}
