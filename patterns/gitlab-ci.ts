/** GitLab's CI and deployment machinery: runners, triggers, jobs, agents, feature flags, workspaces. */

import type { Provider } from '#model/provider';

export default {
  name: 'GitLab CI',
  docs: 'https://docs.gitlab.com/security/tokens/',
  rules: [
    {
      id: 'gitlab-ci-runner-token',
      description: 'An authentication or registration token of GitLab runners.',
      regex: String.raw`\b(gl(?:rt|rtr)-(?:t[0-9]_)?(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20,27})|GR1348941[\w-]{20})(?:[^\w-]|$)`,
      keywords: ['glrt-', 'glrtr-', 'GR1348941'],
      minEntropy: 3,
      checks: ['gitlab-routable'],
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'pose as a runner: take jobs of the project, group or instance, with the code and secrets they are given',
      rotate:
        'Delete the runner or reset the registration token under Settings, CI/CD, Runners, and register again.',
      docs: 'https://docs.gitlab.com/runner/register/',
      examples: [
        {
          before: '[[runners]]\n  url = "https://gitlab.com"\n  token = "',
          secret: ['gl', 'rt-0o0VWzoeZK', 'taPAxRH5gx'],
          after: '"\n',
        },
        {
          before: 'gitlab-runner register --token ',
          secret: ['gl', 'rt-t1_B4JlpyS0ep', 'HJlm2xyArd'],
          after: '\n',
        },
        { before: 'REGISTRATION_TOKEN: ', secret: ['GR13', '48941Ybx6SGS7DO', 'cfU9uSQbP7'], after: '\n' },
      ],
      counterExamples: [
        ['--token gl', 'rt-UHQLzNoHkX'],
        '--token glrt-xxxxxxxxxxxxxxxxxxxx',
        '--token GR1348941',
      ],
    },
    {
      id: 'gitlab-ci-trigger-token',
      description: 'A GitLab token that starts pipelines.',
      regex: String.raw`\b(glptt-(?:[0-9a-f]{40}|[\w-]{20,27}))(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        'run pipelines of the project on any branch with variables of his choice, in the name of the one who made it',
      rotate: 'Revoke it under Settings, CI/CD, Pipeline trigger tokens, and create another.',
      docs: 'https://docs.gitlab.com/ci/triggers/',
      examples: [
        {
          before: 'curl -X POST -F token=',
          secret: ['glp', 'tt-2885d9e578f35c839705', 'f5d043beb30a24031e98'],
          after: ' -F ref=main https://gitlab.com/api/v4/projects/1/trigger/pipeline',
        },
        {
          before: 'TRIGGER_TOKEN: "',
          secret: ['glp', 'tt-5b41bcdad37e741ee95c', 'cda023d6930d32b66e93'],
          after: '"',
        },
      ],
      counterExamples: [
        ['token=glptt-21fe44', 'e381ad'],
        'token=glptt-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'gitlab-ci-job-token',
      description: 'A token of a GitLab CI job. It is good while the job runs.',
      regex: String.raw`\b(glcbt-(?:[0-9a-f]{1,4}_)?[\w-]{20})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'private',
      canDo: 'read the repositories and packages that the job may read, until the job ends',
      rotate:
        'It has most likely expired. Find what prints it, and narrow the job token permissions of the project.',
      docs: 'https://docs.gitlab.com/ci/jobs/ci_job_token/',
      examples: [
        {
          before: 'https://gitlab-ci-token:',
          secret: ['gl', 'cbt-64_erRWkFurKh', '2qziTcqwtk'],
          after: '@gitlab.com/acme/app.git',
        },
        { before: 'CI_JOB_TOKEN=', secret: ['gl', 'cbt-NqCK9D9APG', 'Py4Dg_KauJ'], after: '\n' },
      ],
      counterExamples: ['CI_JOB_TOKEN=glcbt-[MASKED]', ['CI_JOB_TOKEN=gl', 'cbt-rWZ81SZeMM']],
    },
    {
      id: 'gitlab-ci-agent-token',
      description: 'A token of the GitLab agent for Kubernetes.',
      regex: String.raw`\b(glagent-[\w-]{50})(?:[^\w-]|$)`,
      minEntropy: 3.5,
      severity: 'high',
      confidence: 'high',
      audience: 'private',
      canDo:
        "pose as the cluster's agent: read the manifests and projects it may read, and take its requests",
      rotate: 'Revoke the token under Operate, Kubernetes clusters, and give the agent another.',
      docs: 'https://docs.gitlab.com/user/clusters/agent/work_with_agent/',
      examples: [
        {
          before: 'helm upgrade --install agent gitlab/gitlab-agent --set config.token=',
          secret: ['gla', 'gent-JFJxnEoY4qDRW7Cs0B4oYvf-R', 'AnADwujGlrmh5pgcEZxGM2kp7'],
          after: '\n',
        },
        {
          before: "agentToken: '",
          secret: ['gla', 'gent-4TWSOpFbB4EhW6g3f4bW5uibb', 'rxT6j84dqgrsZfuOFOkcx_APA'],
          after: "'\n",
        },
      ],
      counterExamples: [
        ['config.token=glagent-aYUHuQzdUy', 'PtrgGa7IWJ'],
        'config.token=glagent-<your-token>',
      ],
    },
    {
      id: 'gitlab-ci-feature-flag-token',
      description: 'The client token of GitLab feature flags, which clients of the flags carry.',
      regex: String.raw`\b(glffct-[\w-]{20})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'low',
      confidence: 'high',
      audience: 'public',
      canDo: 'read the feature flags of the project',
      rotate: 'Regenerate the instance id under Deploy, Feature flags, Configure.',
      docs: 'https://docs.gitlab.com/operations/feature_flags/',
      examples: [
        { before: 'UNLEASH_INSTANCE_ID=', secret: ['glf', 'fct-Mh1CrZqShw', 'w6Ea1hxBhX'], after: '\n' },
        { before: 'instanceId: "', secret: ['glf', 'fct-rJCuKrpr76', '01hff5_J-W'], after: '",' },
      ],
      counterExamples: [
        'UNLEASH_INSTANCE_ID=glffct-10W3qRxA',
        'UNLEASH_INSTANCE_ID=glffct-xxxxxxxxxxxxxxxxxxxx',
      ],
    },
    {
      id: 'gitlab-ci-workspace-token',
      description: 'A token of a GitLab workspace.',
      regex: String.raw`\b(glwt-[\w-]{20,50})(?:[^\w-]|$)`,
      minEntropy: 3,
      severity: 'medium',
      confidence: 'medium',
      audience: 'private',
      canDo: 'act inside the development environment that it belongs to',
      rotate: 'Terminate the workspace and start another.',
      docs: 'https://docs.gitlab.com/security/tokens/#workspace-token',
      examples: [
        { before: 'GL_WORKSPACE_TOKEN=', secret: ['gl', 'wt-q00XS7nc7F', 'b5MGaiWpYk'], after: '\n' },
        { before: 'token: "', secret: ['gl', 'wt-43uvL1YR91', 'NeGHjbUjk7'], after: '"' },
      ],
      counterExamples: ['GL_WORKSPACE_TOKEN=glwt-ASaOG1Yo', 'GL_WORKSPACE_TOKEN=glwt-xxxxxxxxxxxxxxxxxxxx'],
    },
  ],
} satisfies Provider;
