/**
 * Reads what many tokens say in plain text about whose they are: `xoxb-TEAM-USER-…`, `BOT:…`,
 * `…-us5`. The ids are no secrets; providers show them in addresses and logs. Tokens that must be
 * decoded first have checks of their own.
 */

import type { Check } from './check.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Named groups are the facts; an underscore in a name is a space. No two forms take the same token. */
const forms: readonly RegExp[] = [
  // Slack: bot, user, session and old tokens; app-level tokens; webhooks and workflows.
  /^xox[abceoprs]-(?:2-)?(?<team>[0-9]{8,14})-(?<user>[0-9]{8,14})-/,
  /^xapp-[0-9]-(?<app>A[A-Z0-9]{8,11})-/,
  /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<team>[TE][A-Z0-9]{7,12})\//,
  // Google: the number of the project behind an OAuth client.
  /^(?<project>[0-9]{6,20})-[0-9a-z]{32}\.apps\.googleusercontent\.com$/,
  // GitHub: the app behind an installation's token.
  /^ghs_(?<app>[0-9]{1,12})_eyJ/,
  // Telegram, X, Instagram, Facebook, Asana, ClickUp.
  /^(?<bot>[0-9]{8,10}):AA/,
  /^(?<user>[0-9]{5,20})-[A-Za-z0-9]{28,44}$/,
  /^(?<user>[0-9]{7,11})\.[0-9a-f]{7}\.[0-9a-f]{32}$/,
  /^(?<app>[0-9]{14,17})\|/,
  /^[0-2]\/(?<user>[0-9]{15,17})[:/]/,
  /^pk_(?<user>[0-9]{6,10})_[A-Z0-9]{32}$/,
  // Mailchimp, HubSpot, New Relic: where the account is kept.
  /^[0-9a-f]{32}-(?<data_center>us[0-9]{1,2})$/,
  /^pat-(?<region>[a-z]{2}[0-9])-/,
  /^(?<region>[a-z]{2})[0-9]{2}xx[0-9a-f]{26}/,
  // Salesforce, Ably, Cloudinary, Doppler, Tailscale.
  /^(?<organization>00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?)!/,
  /^(?<app>[\w-]{6})\.(?<key>[\w-]{6}):[\w-]{43}$/,
  /^cloudinary:\/\/[0-9]{12,18}:[\w-]{24,30}@(?<cloud>[\w-]{2,60})$/,
  /^dp\.st\.(?<config>[a-z0-9_-]{2,35})\./,
  /^tskey-[a-z]{3,8}-(?<key>[A-Za-z0-9]{6,20}CNTRL)-/,
  // Braintree: the merchant.
  /^access_token\$[a-z]{7,10}\$(?<merchant>[0-9a-z]{16})\$/,
  /^(?:production|sandbox)_[0-9a-z]{8}_(?<merchant>[0-9a-z]{16})$/,
  // Mercado Pago, Convex, Rancher.
  /^(?:APP_USR|TEST)-(?<app>[0-9]{10,20})-[0-9]{6}-[0-9a-f]{32}-(?<user>[0-9]{5,12})$/,
  /^(?:prod|dev|preview|project):(?<deployment>[a-z0-9:-]{3,60})\|/,
  /^(?<token>token-[a-z0-9]{5}):[a-z0-9]{54}$/,
  // Webhooks of Discord, Teams and Google Chat.
  /discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?webhooks\/(?<webhook>[0-9]{17,20})\//,
  new RegExp(`/webhook(?:b2)?/${uuid}@(?<tenant>${uuid})/`),
  /chat\.googleapis\.com\/v1\/spaces\/(?<space>[\w-]{6,20})\//,
  // Sentry: the match holds the whole address.
  /@o(?<organization>[0-9]{1,20})\.[a-z.]{0,20}sentry\.io\/(?<project>[0-9]{1,20})/,
];

/** Passes everything. Facts: the ids that stand in the token, such as `team`, `user`, `app`, `region`. */
export const plainIds: Check = ({ secret, match }) => {
  for (const text of [secret, match]) {
    for (const form of forms) {
      const groups = form.exec(text)?.groups;
      if (groups) return { outcome: 'pass', facts: toIdFacts(groups) };
    }
  }
  return { outcome: 'pass' };
};

function toIdFacts(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [name, id] of Object.entries(groups)) {
    if (id !== undefined) facts[name.replaceAll('_', ' ')] = id;
  }
  return facts;
}
