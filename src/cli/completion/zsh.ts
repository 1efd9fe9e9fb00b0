/** The completion script for zsh, with descriptions. */

import { commands } from '#cli/commands';
import type { Command } from '#cli/commands';
import type { Option } from '#cli/option';
import { type Value, firstWords, operandOf, optionsOf, quoted, valueOf } from './words.ts';

/** The script; save it as `_dowse` in a folder of $fpath, or `eval` it after compinit. */
export function zshCompletion(): string {
  const firsts = firstWords();
  const groups = firsts.filter(({ seconds }) => seconds.length > 0);
  return `#compdef dowse
# Completion of dowse for zsh. Written by: dowse completion zsh
_dowse_rules() {
  (( $+_dowse_rule_ids )) || typeset -ga _dowse_rule_ids=(\${\${(f)"$(dowse rules list 2>/dev/null)"}%% *})
  compadd -a -- _dowse_rule_ids
}
_dowse() {
  local command=scan
  local -a choices
  if (( CURRENT == 2 )) && [[ \${words[2]} != -* ]]; then
    choices=(
${firsts.map(({ word, description }) => described(word, description)).join('\n')}
    )
    _describe -t commands command choices
    _files
    return
  fi
  case \${words[2]} in
${groups.map(groupCase).join('\n')}
    ${commands
      .filter(({ name }) => !name.includes(' '))
      .map(({ name }) => name)
      .join('|')}) command=\${words[2]}; shift words; (( CURRENT-- )) ;;
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ \${funcstack[1]} == _dowse ]]; then _dowse "$@"; else compdef _dowse dowse; fi
`;
}

function described(word: string, description: string): string {
  return `      ${quoted(`${word.replaceAll(':', '\\:')}:${description}`)}`;
}

function groupCase({ word, seconds }: ReturnType<typeof firstWords>[number]): string {
  return `    ${word})
      if (( CURRENT == 3 )); then
        choices=(
${seconds.map(([second, description]) => described(second, description)).join('\n')}
        )
        _describe -t commands command choices
        return
      fi
      command="${word} \${words[3]}"; shift 2 words; (( CURRENT -= 2 )) ;;`;
}

function commandCase(command: Command): string {
  const specs = [...optionsOf(command).flatMap(optionSpecs), operandSpec(command)];
  return `    ${quoted(command.name)}) _arguments -s -S \\\n${specs
    .filter((spec) => spec !== '')
    .map((spec) => `      ${quoted(spec)}`)
    .join(' \\\n')} ;;`;
}

/** `--name=` takes its value behind the sign or as the next word, `-n+` at once or as the next word. */
function optionSpecs(option: Option): readonly string[] {
  const { name, short, kind, description } = option;
  const value = valueOf(option);
  const repeats = kind === 'list' || kind === 'names' ? '*' : '';
  const says = `[${description.replaceAll(/[[\]\\]/g, '\\$&')}]`;
  const takes = value === undefined ? '' : `:${option.placeholder ?? 'VALUE'}:${action(value)}`;
  return [
    `${repeats}--${name}${value === undefined ? '' : '='}${says}${takes}`,
    ...(short === undefined ? [] : [`${repeats}-${short}${value === undefined ? '' : '+'}${says}${takes}`]),
  ];
}

function operandSpec(command: Command): string {
  const value = operandOf(command);
  if (command.mostOperands === 0) return '';
  return `*:${command.operands.replaceAll(/[[\]:]/g, '')}:${action(value)}`;
}

function action(value: Value): string {
  if (value.kind === 'files') return '_files';
  if (value.kind === 'rules') return '_dowse_rules';
  return value.kind === 'words' ? `(${value.words.join(' ')})` : ' ';
}
