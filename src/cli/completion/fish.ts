/** The completion script for fish, with descriptions. */

import { commands } from '#cli/commands';
import type { Command } from '#cli/commands';
import type { Option } from '#cli/option';
import { type Value, firstWords, operandOf, optionsOf, valueOf } from './words.ts';

/** The script; save it as `dowse.fish` in fish's folder of completions, or source it. */
export function fishCompletion(): string {
  const firsts = firstWords();
  const groups = firsts.filter(({ seconds }) => seconds.length > 0);
  return `# Completion of dowse for fish. Written by: dowse completion fish
function __dowse_rules
    set -q __dowse_rule_ids; or set -g __dowse_rule_ids (dowse rules list 2>/dev/null | string replace -r ' .*' '' | string match -v RULE)
    printf '%s\\n' $__dowse_rule_ids
end
function __dowse_command
    set -l words (commandline -opc)
    switch "$words[2]"
        case ''
            echo
        case ${groups.map(({ word }) => word).join(' ')}
            echo (string trim "$words[2] $words[3]")
        case ${firsts.flatMap(({ word, seconds }) => (seconds.length > 0 ? [] : [word])).join(' ')}
            echo $words[2]
        case '*'
            echo scan
    end
end
function __dowse_is
    test "$(__dowse_command)" = "$argv"
end
complete -c dowse -f
complete -c dowse -n '__dowse_is ""' -F
${firsts.map(({ word, description }) => wordLine('""', word, description)).join('\n')}
${groups.flatMap(({ word, seconds }) => seconds.map(([second, says]) => wordLine(word, second, says))).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function wordLine(at: string, word: string, description: string): string {
  return `complete -c dowse -n '__dowse_is ${at}' -a ${quoted(word)} -d ${quoted(description)}`;
}

function commandLines(command: Command): readonly string[] {
  const start = `complete -c dowse -n ${quoted(`__dowse_is ${command.name}`)}`;
  const lines = optionsOf(command).map((option) => `${start} ${optionWords(option)}`);
  const operand = operandOf(command);
  return command.mostOperands === 0 ? lines : [...lines, `${start} ${operandWords(operand)}`];
}

function optionWords(option: Option): string {
  const { name, short, description } = option;
  const value = valueOf(option);
  const names = `-l ${name}${short === undefined ? '' : ` -s ${short}`}`;
  return `${names}${value === undefined ? '' : ` -r ${operandWords(value)}`} -d ${quoted(description)}`;
}

function operandWords(value: Value): string {
  switch (value.kind) {
    case 'files':
      return '-F';
    case 'free':
      return '-f';
    case 'rules':
      return "-f -a '(__dowse_rules)'";
    case 'words':
      return `-f -a ${quoted(value.words.join(' '))}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
