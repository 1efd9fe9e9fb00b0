/** The completion script for bash, which has no descriptions: words alone. Works from bash 3.2 on. */

import { commands } from '#cli/commands';
import type { Command } from '#cli/commands';
import { type Value, firstWords, operandOf, optionsOf, quoted, valueOf } from './words.ts';

/** The script; `eval` it, or save it where bash-completion looks. */
export function bashCompletion(): string {
  const firsts = firstWords();
  const groups = firsts.filter(({ seconds }) => seconds.length > 0);
  const names = firsts.map(({ word }) => word);
  return `# Completion of dowse for bash. Written by: dowse completion bash
_dowse() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=scan
  # Bash splits --option=value at the sign.
  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ] && [ "\${word#-}" = "$word" ]; then
    COMPREPLY=($(compgen -W ${quoted(names.join(' '))} -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${groups.map(groupCase).join('\n')}
    ${names.filter((name) => !groups.some(({ word }) => word === name)).join('|')}) command="\${COMP_WORDS[1]}" ;;
  esac
  case "$command $before" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "$command" in
${commands.map(commandCase).join('\n')}
  esac
}
_dowse_rules() {
  [ -n "$_dowse_rule_ids" ] || _dowse_rule_ids="$(dowse rules list 2>/dev/null | sed -e 1d -e 's/ .*//')"
  printf '%s' "$_dowse_rule_ids"
}
complete -o default -F _dowse dowse
`;
}

function groupCase({ word, seconds }: ReturnType<typeof firstWords>[number]): string {
  const words = quoted(seconds.map(([second]) => second).join(' '));
  return `    ${word})
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W ${words} -- "$word")); return; fi
      command="${word} \${COMP_WORDS[2]}" ;;`;
}

function valueCases(command: Command): readonly string[] {
  return optionsOf(command).flatMap((option) => {
    const value = valueOf(option);
    if (value === undefined) return [];
    const names = [`--${option.name}`, ...(option.short === undefined ? [] : [`-${option.short}`])];
    const patterns = names.map((name) => quoted(`${command.name} ${name}`)).join('|');
    return [`    ${patterns}) ${reply(value)}; return ;;`];
  });
}

function commandCase(command: Command): string {
  const options = optionsOf(command).map(({ name }) => `--${name}`);
  return `    ${quoted(command.name)})
      if [ "\${word#-}" != "$word" ]; then COMPREPLY=($(compgen -W ${quoted(options.join(' '))} -- "$word"))
      else ${reply(operandOf(command))}; fi ;;`;
}

/** Without an answer bash completes names of files (`-o default`), unless that is turned off. */
function reply(value: Value): string {
  switch (value.kind) {
    case 'files':
      return ':';
    case 'free':
      return 'compopt +o default 2>/dev/null';
    case 'rules':
      return 'compopt +o default 2>/dev/null; COMPREPLY=($(compgen -W "$(_dowse_rules)" -- "$word"))';
    case 'words':
      return `compopt +o default 2>/dev/null; COMPREPLY=($(compgen -W ${quoted(value.words.join(' '))} -- "$word"))`;
  }
}
