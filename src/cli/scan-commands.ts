/**
 * The commands that scan, in one piece: a hook waits until each file of the bundle is read, and a
 * command that were loaded by itself would cut what it shares with the others into many small ones.
 */

export * as baseline from '#cli/commands/baseline';
export * as hookRun from '#cli/commands/hook-run';
export * as preReceive from '#cli/commands/pre-receive';
export * as scan from '#cli/commands/scan';
export * as triage from '#cli/commands/triage';
export * as verify from '#cli/commands/verify';
