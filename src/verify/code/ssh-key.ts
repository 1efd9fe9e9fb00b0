/**
 * Logs in to GitHub and GitLab with an SSH key, as `git` does, and asks for nothing: the greeting says
 * whose key it is. The private half signs here and never leaves; the host must prove its own key first.
 */

import type { Check } from '#verify/check';
import { createSshCheck } from './ssh-login.ts';

/**
 * SHA-256 fingerprints that the hosts publish:
 * https://docs.github.com/authentication/keeping-your-account-and-data-secure/githubs-ssh-key-fingerprints
 * https://docs.gitlab.com/user/gitlab_com/#ssh-host-keys-fingerprints
 */
const hostKeys: Readonly<Record<string, readonly string[]>> = {
  'github.com': [
    '+DiY3wvvV6TuJJhbpZisF/zLDA0zPMSvHdkr4UvCOqU',
    'p2QAMXNIC1TJYWeIOttrVc98/R1BUFWu3/LiyKgUfQM',
    'uNiVztksCsDhcc0u9e8BujQXVUpKZIDTMczCvj3tD2s',
  ],
  'gitlab.com': [
    'eUXGGm1YGsMAS7vkcx6JOJdOGHPem5gQp4taiCfCLB8',
    'HbW3g8zUjNSksFbqTiUWPWg2Bq1x8xdGUrliXFzSnUw',
    'ROQFvPThGrW4RuWLoL9tq9I9zJ42fK4XywyRtbOz/EQ',
  ],
};

/** See `createSshCheck`. */
export const check: Check = createSshCheck(hostKeys, { port: 22, user: 'git' });
