/** docs/action.md: how to use the GitHub Action, its tables written from action.yml. */

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const usage = `# GitHub Action

Finds what a push or a pull request adds, commit by commit, and nothing else. It finds both ends of the range by itself:
first pushes, new branches, tags, force pushes, merge queues, forks and clones of depth 1 included; its log says what it
chose and why. \`schedule\` and \`workflow_dispatch\` scan the working tree and the whole history.

\`\`\`yaml
on: [pull_request, push, merge_group]
permissions:
  contents: read
jobs:
  secrets:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@COMMIT # pin by commit
      - uses: OWNER/dowse@COMMIT # pin by commit
        id: dowse
      # For code scanning; needs "security-events: write".
      - if: always()
        uses: github/codeql-action/upload-sarif@COMMIT
        with:
          sarif_file: \${{ steps.dowse.outputs.sarif }}
\`\`\`

Findings become annotations on their lines, a summary of the job, and the outputs below. The step fails when there are
findings (unless \`fail\` is \`false\`), and when something could not be scanned: an incomplete scan never passes.

## Safe on forks

Of a pull request from a fork, the checkout is the attacker's: its configuration, baseline, \`.dowseignore\` and allowing
comments are not heeded. Configuration, its rule files and baseline are read from the commit that the pull request starts
from, also where an input names them, and also with \`everything\`. Nobody is asked about what a fork adds. Nothing is sent
anywhere unless \`verify\` is \`true\`. No token is needed but for the comment; what the checkout action left in the clone is
enough to fetch commits that a shallow clone lacks.

Everything that stands in the repository is escaped: no name becomes a command of the runner, and found secrets are masked
in the log, the summary and the files. They are not registered with \`::add-mask::\`, which would print them first.

The first run builds Dowse in the action's own folder (a minute or two), with packages' install scripts off; nothing of
the workflow, neither inputs nor tokens, is in the environment of that step. Native RE2 is not built then; the JavaScript
engine finds the same.
`;

/** The whole document. */
export function actionReference(): string {
  const action = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as ActionFile;
  const inputs = Object.entries(action.inputs).map(([name, input]) => {
    const fallback = input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${input.description} | ${fallback} |`;
  });
  const outputs = Object.entries(action.outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return [
    usage,
    '## Inputs',
    '',
    'Written by `npm run docs` from `action.yml`.',
    '',
    '| input | what it does | default |',
    '| --- | --- | --- |',
    ...inputs,
    '',
    '## Outputs',
    '',
    '| output | what it is |',
    '| --- | --- |',
    ...outputs,
    '',
  ].join('\n');
}
