/** Asks the questions of a run: a bounded number at a time, through one gateway, each once. */

import type { Verdict } from '#model/verdict';
import type { NamedVerifier } from '#model/verifier';
import type { Answer, Check, CheckTools, Gateway } from './check.ts';
import { cleaned } from './cleaning.ts';
import { codeCheck } from './code-checks.ts';
import type { Question } from './questions.ts';
import { createRequestCheck } from './request-check.ts';

/** Verdicts of earlier runs or of this one. The gateway's room keeps them; keys are hashed there. */
export interface VerdictCache {
  get(question: Question): Verdict | undefined;
  set(question: Question, verdict: Verdict): void;
}

/** What a run works with. */
export interface RunTools {
  readonly gateway: Gateway;
  readonly cache?: VerdictCache;
  readonly wantsImpact: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onAnswer: () => void;
}

/**
 * Questions under way at once. The gateway sets the pace; this only bounds what waits for it, so
 * that memory does not grow with the number of questions.
 */
const mostUnderWay = 64;

/** The verdict of every question, by its key. Never throws for what a provider or a check does. */
export async function askAll(
  questions: ReadonlyMap<string, Question>,
  tools: RunTools,
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const waiting = interleaved([...questions])[Symbol.iterator]();
  const inTurn = createTurns();
  const work = async (): Promise<void> => {
    for (const [key, question] of waiting) {
      verdicts.set(key, await inTurn(question, () => verdictOf(question, tools)));
      tools.onAnswer();
    }
  };
  await Promise.all(Array.from({ length: mostUnderWay }, work));
  return verdicts;
}

/**
 * Pairs with the same id one after the other: a wrong secret makes AWS refuse the right one for some
 * seconds, and side by side they would look like an attack to any provider.
 */
function createTurns(): <T>(question: Question, ask: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (question, ask) => {
    const id = question.credential.parts['id'];
    if (id === undefined) return ask();
    const key = `${question.verifierKey}\0${id}`;
    const turn = (last.get(key) ?? Promise.resolve()).then(ask);
    last.set(key, turn);
    return turn;
  };
}

/** Hosts in turn, so that one with many questions does not keep the others waiting behind its pace. */
function interleaved(all: readonly (readonly [string, Question])[]): (readonly [string, Question])[] {
  const byHost = new Map<string, (readonly [string, Question])[]>();
  for (const each of all) {
    const host = each[1].hosts[0] ?? '';
    const same = byHost.get(host);
    if (same === undefined) byHost.set(host, [each]);
    else same.push(each);
  }
  const queues = [...byHost.values()];
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns: (readonly [string, Question])[] = [];
  for (let turn = 0; turn < longest; turn += 1) {
    for (const queue of queues) {
      const next = queue[turn];
      if (next !== undefined) turns.push(next);
    }
  }
  return turns;
}

async function verdictOf(question: Question, tools: RunTools): Promise<Verdict> {
  if (tools.signal.aborted) return failed('interrupted');
  const kept = tools.cache?.get(question);
  if (kept !== undefined) return kept;
  const answer = cleaned(await answerOf(question, tools), question.credential);
  const verdict: Verdict =
    answer.status === 'skipped' || answer.status === 'not-checkable'
      ? answer
      : { ...answer, checkedAt: tools.now().toISOString() };
  tools.cache?.set(question, verdict);
  return verdict;
}

async function answerOf({ credential, verifier, hosts }: Question, tools: RunTools): Promise<Answer> {
  const settings = 'code' in verifier ? (verifier.settings ?? {}) : {};
  const { gateway, wantsImpact, now, signal } = tools;
  const given: CheckTools = { gateway, hosts, settings, wantsImpact, now, signal };
  try {
    const check = await checkFor(verifier);
    return check === undefined ? failed('no-verifier') : await check(credential, given);
  } catch {
    // A fault of ours. What was thrown may quote the credential, so it is not passed on.
    return { ...failed('provider-error'), why: 'the check itself failed; please report this' };
  }
}

function checkFor(verifier: NamedVerifier): Promise<Check | undefined> | Check {
  return 'code' in verifier ? codeCheck(verifier.code) : createRequestCheck(verifier);
}

function failed(reason: NonNullable<Answer['reason']>): Answer {
  return { status: 'unknown', reason, facts: {}, impact: [] };
}
