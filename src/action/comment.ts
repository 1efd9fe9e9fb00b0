/**
 * The one comment that the Action keeps on a pull request: written once, updated by later runs, and left
 * out where there never was anything to say. https://docs.github.com/en/rest/issues/comments
 */

import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';

/** The comment is known by it; Markdown does not show it. */
const marker = '<!-- dowse: secrets of this pull request -->';
/** GitHub refuses longer ones. */
const mostCharacters = 65_536;
/** For each request. */
const timeoutMs = 20_000;

const Client = Octokit.plugin(paginateRest);

/** Where to comment, and with whose right. */
export interface CommentPlace {
  /** `https://api.github.com`, or a server of one's own. */
  readonly api: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly version: string;
}

/**
 * Writes or updates the comment. `markdown` is absent when nothing was found: then only a comment that is
 * there is updated, with `clean`. Never throws: what kept it from commenting comes back, in words
 * that hold nothing of the answer.
 */
export async function keepComment(
  place: CommentPlace,
  markdown: string | undefined,
  clean: string,
): Promise<string | undefined> {
  try {
    await writeComment(place, markdown, clean);
    return undefined;
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
    if (status === 401 || status === 403 || status === 404) {
      return `The token may not comment on this pull request (${status}), as on those of forks: see the annotations and the summary. The job needs "pull-requests: write" to comment.`;
    }
    return `The comment could not be written (${status > 0 ? status : 'no answer'}): see the annotations and the summary.`;
  }
}

async function writeComment(place: CommentPlace, markdown: string | undefined, clean: string): Promise<void> {
  const [owner = '', repo = ''] = place.repository.split('/');
  const client = new Client({
    auth: place.token,
    baseUrl: place.api,
    userAgent: `dowse/${place.version}`,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });
  const target = { owner, repo, issue_number: place.number };
  const limits = () => ({ request: { signal: AbortSignal.timeout(timeoutMs) } });
  const comments = await client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...target,
    per_page: 100,
    ...limits(),
  });
  // Anybody can write the marker; only what a bot wrote can be ours.
  const own = comments.find(({ body, user }) => body?.startsWith(marker) === true && user?.type === 'Bot');
  if (markdown === undefined && own === undefined) return;
  const body = bodyOf(markdown ?? clean);
  if (own === undefined) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...target,
      body,
      ...limits(),
    });
  } else if (own.body !== body) {
    await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: own.id,
      body,
      ...limits(),
    });
  }
}

function bodyOf(markdown: string): string {
  const body = `${marker}\n${markdown}`;
  if (body.length <= mostCharacters) return body;
  return `${marker}\nDowse found too much for one comment: see the summary of the job and the annotations.\n`;
}

function ignore(): void {}
