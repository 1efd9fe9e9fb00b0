/**
 * The environment and the settings of every git process that Dowse starts. A scanned repository
 * is hostile: what its configuration, hooks, attributes and replacement refs say must neither run
 * anything nor change what we see. The user's own global and system configuration stays in force
 * (safe.directory and core.excludesFile live there), but for the keys below.
 */

/** Inherited variables that are the user's own choice and name no repository. All other `GIT_*` are dropped. */
const keptVariables =
  /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;

/**
 * Variables by which git tells a hook of its own which repository and index it works on, and where
 * the objects of a push wait until it is accepted (git-receive-pack(1), quarantine environment).
 */
const hookVariables =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH|COMMON_DIR|PREFIX)$/;

/** Programs that git might call upon; none of our commands has a use for them. */
const droppedVariables = /^(?:EDITOR|VISUAL|PAGER|SSH_ASKPASS|PREFIX)$/;

const fixedVariables: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_PAGER: 'cat',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  // Objects that a partial clone lacks are reported, not fetched. Git below 2.45 does not know the
  // variable and tries, but may use no transport: no protocol is called `none`.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
};

/**
 * Overrides for `git -c`, as `key=value`. Each of these keys can run a program, hide or fake
 * objects, or make git slow; the values are git's own defaults or `nothing`.
 */
export const hardSettings: readonly string[] = [
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'core.attributesFile=/dev/null',
  'core.alternateRefsCommand=false',
  'core.useReplaceRefs=false',
  // The commit-graph file may lie about parents; commits themselves cannot.
  'core.commitGraph=false',
  // Above it, git streams objects that are no deltas instead of holding them in memory.
  'core.bigFileThreshold=32m',
  'core.deltaBaseCacheLimit=96m',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
  'protocol.allow=never',
];

/**
 * What a fetch changes of the above: it needs a transport, and the user's own ssh. `ext` and the
 * like, which run a program that the URL names, stay forbidden.
 */
export const fetchSettings: readonly string[] = [
  'core.sshCommand=ssh -oBatchMode=yes',
  'gc.auto=0',
  // A server that says nothing for so long is given up.
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
];

const fetchProtocols = 'https:http:ssh:file';

/**
 * The environment for a git process, made from the process's own. `isHook`: the variables by
 * which git points a hook to its repository and index are the user's, and are kept. `isFetch`: it
 * may talk to the repository's remote.
 */
export function gitEnvironment(isHook = false, isFetch = false): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value === undefined || droppedVariables.test(name)) continue;
    const isKept = !/^GIT_/i.test(name) || keptVariables.test(name) || (isHook && hookVariables.test(name));
    if (isKept) environment[name] = value;
  }
  return { ...environment, ...fixedVariables, ...(isFetch && { GIT_ALLOW_PROTOCOL: fetchProtocols }) };
}
