/** What `dowse doctor` checks of Dowse itself and of the programs that it needs. */

import { createEngine } from '#engine/engine';
import { builtinRules } from '#rules/builtin';
import { readGitVersion } from '#sources/git/git-version';
import { leastNode, version } from '#cli/version';
import { toNumber } from '#report/quantity';
import { type Check, checked, isAtLeast } from './check.ts';

/** The oldest git that has every option that Dowse uses (`config --show-scope` came last). */
const leastGit = '2.26';
/** The oldest git that the tests run with. */
const testedGit = '2.39';

/** Dowse, Node, git, and the two halves of the engine, which searches a sample. */
export async function checkProgram(): Promise<readonly Check[]> {
  return [...(await checkEngine()), checkNode(process.versions.node), ...(await checkGit())];
}

/** Whether this Node is new enough. */
export function checkNode(node: string): Check {
  const says = `${node}, ${process.platform} ${process.arch}`;
  return isAtLeast(node, leastNode)
    ? { name: 'Node', state: 'ok', says }
    : {
        name: 'Node',
        state: 'bad',
        says: `${says}: older than ${leastNode}`,
        advice: `Install Node ${leastNode} or newer.`,
      };
}

/** Whether git is there and new enough. */
async function checkGit(): Promise<readonly Check[]> {
  const advice = 'Without git, only folders without a history and app builds can be scanned.';
  return checked('git', advice, async () => [judgeGit(await readGitVersion())]);
}

/** What is to be said of a git of this version. */
export function judgeGit(git: string): Check {
  if (!isAtLeast(git, leastGit)) {
    return {
      name: 'git',
      state: 'bad',
      says: `${git}: older than ${leastGit}, and lacks options that Dowse uses`,
      advice: `Install git ${leastGit} or newer.`,
    };
  }
  const isTested = isAtLeast(git, testedGit);
  return {
    name: 'git',
    state: isTested ? 'ok' : 'note',
    says: isTested ? git : `${git}: older than ${testedGit}, the oldest that Dowse is tested with`,
  };
}

/** In pieces, since it is to be found here and not in our own files. */
const sample = ['pass', 'word = "Tr0ub', '4dor&3xyz"\n'].join('');

async function checkEngine(): Promise<readonly Check[]> {
  const ruleSet = builtinRules();
  const engine = createEngine(ruleSet);
  const found = [...engine.search({ bytes: Buffer.from(sample), origin: { kind: 'stdin' } })].length;
  const rules = `${version}, ${toNumber(ruleSet.rules.length)} rules`;
  const dowse: Check =
    found === 1
      ? { name: 'Dowse', state: 'ok', says: `${rules}, and a sample secret is found` }
      : {
          name: 'Dowse',
          state: 'bad',
          says: `${rules}, but a sample secret is not found`,
          advice: 'Install Dowse anew.',
        };
  const regex: Check =
    engine.regexEngine === 're2'
      ? { name: 'regex engine', state: 'ok', says: 'native RE2' }
      : {
          name: 'regex engine',
          state: 'note',
          says: 're2js: slower than the native RE2, with the same findings',
          advice: 'npm rebuild re2, where Dowse is installed (its install script may have been blocked).',
        };
  const kernel: Check =
    engine.kernel === 'wasm'
      ? { name: 'kernel', state: 'ok', says: 'WebAssembly' }
      : {
          name: 'kernel',
          state: 'note',
          says: 'JavaScript: slower than WebAssembly, with the same findings',
          advice: 'Start node without options that turn WebAssembly off (--jitless).',
        };
  return [dowse, regex, kernel];
}
