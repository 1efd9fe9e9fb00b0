/**
 * Writes the generated documents: docs/CLI.md from the table of options, docs/RULES.md from the
 * patterns. With `--check` it writes nothing and fails when one of them is out of date.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cliReference } from '#cli/reference';
import { providers } from '#patterns/index';

const documents: Readonly<Record<string, string>> = {
  'CLI.md': cliReference(),
  'RULES.md': rulesReference(),
};
const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(documents)) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  if (!isCheck) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`docs/${name} is out of date: run "npm run docs" and commit it.`);
    process.exitCode = 1;
  }
}

function rulesReference(): string {
  const rules = providers.flatMap((provider) => provider.rules.map((rule) => ({ provider, rule })));
  const rows = rules
    .filter(({ rule }) => rule.isPartOnly !== true)
    .map(({ provider, rule }) => {
      const link = `[${rule.id}](${rule.docs ?? provider.docs})`;
      const parts = (rule.parts ?? []).map(({ name }) => name).join(', ');
      const cells = [
        provider.name,
        link,
        rule.severity,
        rule.audience,
        parts,
        (rule.checks ?? []).join(', '),
      ];
      return `| ${[...cells, rule.canDo].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    });
  return [
    '# Rules',
    '',
    `Written by \`npm run docs\` from \`patterns/\`: ${rules.length} rules of ${providers.length} provider files,`,
    'and four generic ones (passwords, tokens, URLs with credentials, Authorization headers).',
    'Rules that only find a further part of a credential (an id, a host) are not listed.',
    '`dowse rules show ID` tells more, among it how to rotate.',
    '',
    '| provider | rule | severity | meant to be | parts | checks | its holder can |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
