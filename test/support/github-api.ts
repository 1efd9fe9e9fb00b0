/** A server on loopback that keeps comments of a pull request as GitHub's REST API documents them, pages and all. */

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As the API gives it. */
export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
}

export interface GithubApi {
  readonly url: string;
  readonly comments: Comment[];
  /** `POST /repos/acme/shop/issues/1/comments`, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts it. With `refusal`, every request gets that status. */
export async function openGithubApi(
  comments: Comment[],
  token: string,
  refusal?: number,
): Promise<GithubApi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${request.method} ${url.pathname}`);
    const answer = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(JSON.stringify(body));
    };
    if (refusal !== undefined) return answer(refusal, { message: 'Resource not accessible by integration' });
    if (request.headers.authorization !== `token ${token}`)
      return answer(401, { message: 'Bad credentials' });
    if (request.method === 'GET') {
      const perPage = Number(url.searchParams.get('per_page'));
      const page = Number(url.searchParams.get('page') ?? 1);
      const items = comments.slice((page - 1) * perPage, page * perPage);
      url.searchParams.set('page', String(page + 1));
      const next = `<http://${request.headers.host}${url.pathname}${url.search}>; rel="next"`;
      return answer(200, items, page * perPage < comments.length ? { link: next } : {});
    }
    void readBody(request).then((body) => {
      if (request.method === 'POST') {
        comments.push({ id: 9000 + comments.length, body, user: { type: 'Bot' } });
        return answer(201, comments.at(-1));
      }
      const id = Number(url.pathname.split('/').at(-1));
      const comment = comments.find((each) => each.id === id);
      if (comment === undefined) return answer(404, { message: 'Not Found' });
      comment.body = body;
      return answer(200, comment);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    comments,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return (JSON.parse(Buffer.concat(pieces).toString()) as { body: string }).body;
}
