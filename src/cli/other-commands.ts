/** The commands that do not scan, in one piece: see `scan-commands.ts`. */

export * as baselineShow from '#cli/commands/baseline-show';
export * as completion from '#cli/commands/completion';
export * as configCheck from '#cli/commands/config-check';
export * as configShow from '#cli/commands/config-show';
export * as doctor from '#cli/commands/doctor';
export * as explain from '#cli/commands/explain';
export * as hookInstall from '#cli/commands/hook-install';
export * as hookStatus from '#cli/commands/hook-status';
export * as hookUninstall from '#cli/commands/hook-uninstall';
export * as importRules from '#cli/commands/import';
export * as inspect from '#cli/commands/inspect';
export * as report from '#cli/commands/report';
export * as revoke from '#cli/commands/revoke';
export * as rulesList from '#cli/commands/rules-list';
export * as rulesShow from '#cli/commands/rules-show';
export * as rulesTest from '#cli/commands/rules-test';
export * as version from '#cli/commands/version';
