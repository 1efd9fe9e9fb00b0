/** What is wrong with the form of a verifier or a revocation, as sentences; the cases are asked elsewhere. */

import type { Rule } from '#model/provider';
import type {
  Clause,
  FactSource,
  JsonValue,
  RequestTemplate,
  RequestVerifier,
  Revocation,
  Verifier,
} from '#model/verifier';
import { codeCheckNames } from '#verify/code-checks';
import { holesIn } from '#verify/holes';
import { isFromText } from '#verify/hosts';
import { isPointer } from '#verify/pointer';

const hostName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
// Takes `{org}.okta.com`, `api-{cluster}.pusher.com`; refuses `{org}.com`, `{a}.{b}.okta.com`.
const holedHost = /^[a-z0-9-]*\{[A-Za-z][\w-]*\}[a-z0-9-]*\.(?:[a-z0-9-]+\.)+[a-z]{2,}$/;

/** Faults of a verifier that `rules` use. Empty when all is well. */
export function verifierFaults(verifier: Verifier, rules: readonly Rule[]): string[] {
  const faults = [...pageFaults(verifier), ...hostFaults(verifier.hosts, true)];
  if (rules.length === 0) faults.push('no rule uses it');
  if ('code' in verifier) {
    if (!codeCheckNames.includes(verifier.code))
      faults.push(`there is no check ${verifier.code} in verify/code/`);
    return faults;
  }
  faults.push(...requestFaults(verifier.request), ...verifier.clauses.flatMap(clauseFaults));
  faults.push(...factFaults(verifier.facts ?? {}), ...derivedFaults(verifier.derived));
  for (const question of verifier.impact ?? []) {
    if (question.request !== undefined) faults.push(...requestFaults(question.request));
    faults.push(...factFaults(question.facts ?? {}));
    if (question.host !== undefined && !verifier.hosts.includes(question.host)) {
      faults.push(`impact asks ${question.host}, which is not among the hosts`);
    }
  }
  for (const rule of rules) faults.push(...holeFaults(verifier, rule));
  return [...faults, ...impactHoleFaults(verifier), ...caseFaults(verifier)];
}

/** Faults of a revocation that `rules` use. */
export function revocationFaults(revocation: Revocation, rules: readonly Rule[]): string[] {
  const faults = [...pageFaults(revocation), ...hostFaults(revocation.hosts, false)];
  if (rules.length === 0) faults.push('no rule uses it');
  if (revocation.effect.trim() === '') faults.push('it does not say what it does');
  if (revocation.steps.length === 0) faults.push('it has no step');
  const picked: string[] = [];
  for (const step of revocation.steps) {
    faults.push(...requestFaults(step.request));
    if (step.done.some((status) => status < 200 || status > 299)) faults.push('done is not a 2xx');
    for (const rule of rules) {
      const known = [...namesOf(rule), ...Object.keys(revocation.derived ?? {}), ...picked];
      faults.push(...unknownHoles(templateTexts(step.request), known, rule.id));
    }
    picked.push(...Object.keys(step.picks ?? {}));
  }
  const tells = new Set(revocation.cases.map(({ isDone }) => isDone));
  if (!tells.has(true) || !tells.has(false)) faults.push('it needs a case that is done and one that is not');
  return faults;
}

function pageFaults({ docs, checked }: { readonly docs: string; readonly checked?: string }): string[] {
  const faults = /^https:\/\/[^\s/]+\.[^\s/]+\S*$/.test(docs) ? [] : [`docs "${docs}" is no https page`];
  if (checked !== undefined && !/^20\d\d-\d\d-\d\d$/.test(checked))
    faults.push(`checked "${checked}" is no date`);
  return faults;
}

function hostFaults(hosts: readonly string[], mayBeListed: boolean): string[] {
  if (hosts.length === 0) return ['it has no host'];
  return hosts
    .filter((host) => !hostName.test(host) && !holedHost.test(host) && !(mayBeListed && host === '{host}'))
    .map((host) => `host "${host}" is neither a name nor one label before a fixed suffix of two`);
}

function requestFaults(request: RequestTemplate): string[] {
  const faults: string[] = [];
  if (!/^\/[\x21-\x7E]*$/.test(request.path))
    faults.push(`path "${request.path}" does not begin with / or has spaces`);
  if (/#|\/\.{1,2}(?:\/|$)/.test(request.path))
    faults.push(`path "${request.path}" climbs or has a fragment`);
  const bodies = [request.json, request.form, request.text].filter((body) => body !== undefined);
  if (bodies.length > 1) faults.push('it has more than one body');
  if (bodies.length > 0 && (request.method === 'GET' || request.method === 'HEAD'))
    faults.push('GET with a body');
  if (request.bearer !== undefined && request.basic !== undefined) faults.push('bearer and basic');
  for (const name of Object.keys(request.headers ?? {})) {
    if (!/^[A-Za-z0-9_-]+$/.test(name)) faults.push(`header name "${name}"`);
    if (/^(?:host|user-agent|content-length|transfer-encoding|connection)$/i.test(name)) {
      faults.push(`header ${name} belongs to the gateway`);
    }
  }
  return faults;
}

function clauseFaults(clause: Clause, index: number): string[] {
  const where = `clause ${index + 1}`;
  const faults: string[] = [];
  const { header, json, contains, isJson, status } = clause;
  const hasEvidence = header !== undefined || json !== undefined || contains !== undefined || isJson === true;
  if (clause.verdict === 'live' && !hasEvidence) faults.push(`${where}: live by the status alone`);
  if (status === undefined && !hasEvidence) faults.push(`${where} has no condition`);
  if (clause.verdict === 'skipped' || clause.verdict === 'not-checkable') {
    faults.push(`${where}: an answer cannot say ${clause.verdict}`);
  }
  if (clause.verdict === 'invalid' && [status ?? []].flat().some((code) => code === 200) && !hasEvidence) {
    faults.push(`${where}: 200 alone is not invalid`);
  }
  if (json !== undefined && !isPointer(json.pointer))
    faults.push(`${where}: "${json.pointer}" is no pointer`);
  if (contains === '' || json?.contains === '') faults.push(`${where}: an empty text is always there`);
  return faults;
}

function factFaults(facts: Readonly<Record<string, FactSource>>): string[] {
  return Object.entries(facts).flatMap(([name, source]) => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return [`fact name "${name}"`];
    const pointers =
      typeof source === 'string'
        ? [source]
        : 'header' in source
          ? []
          : 'count' in source
            ? [source.count]
            : [source.each, source.pointer];
    return pointers.filter((pointer) => !isPointer(pointer)).map((pointer) => `"${pointer}" is no pointer`);
  });
}

function derivedFaults(derived: RequestVerifier['derived'] = {}): string[] {
  return Object.entries(derived).flatMap(([name, { pattern }]) => {
    const groups = new RegExp(`${pattern}|`).exec('')?.length;
    return groups === 2 ? [] : [`derived ${name}: "${pattern}" has not exactly one group`];
  });
}

function holeFaults(verifier: RequestVerifier, rule: Rule): string[] {
  const derived = Object.entries(verifier.derived ?? {});
  const given = namesOf(rule);
  const known = [...given, ...derived.map(([name]) => name)];
  const texts = [
    // The user's list supplies `{host}` where nothing in the text does.
    ...verifier.hosts.filter((host) => !isFromText(host)),
    ...templateTexts(verifier.request),
  ];
  const further = (verifier.impact ?? []).flatMap(({ request }) =>
    request === undefined ? [] : templateTexts(request),
  );
  const told = [verifier, ...(verifier.impact ?? [])].flatMap(({ facts = {} }) => Object.keys(facts));
  const sources = derived.map(([, { from }]) => from).filter((from) => !known.includes(from));
  return [
    ...unknownHoles(texts, known, rule.id),
    ...unknownHoles(further, [...known, ...told], rule.id),
    ...sources.map((from) => `${rule.id} has no part ${from} to derive from`),
  ];
}

function unknownHoles(texts: readonly string[], known: readonly string[], rule: string): string[] {
  const unknown = texts.flatMap(holesIn).filter((name) => !known.includes(name));
  return [...new Set(unknown)].map((name) => `{${name}} is no part of ${rule} and not derived`);
}

/** The finding's own secret goes by `secret`, whatever its part name is; the other parts by theirs. */
function namesOf(rule: Rule): string[] {
  return ['secret', ...(rule.parts ?? []).map(({ name }) => name)];
}

function templateTexts(request: RequestTemplate): string[] {
  return [
    request.path,
    ...Object.values(request.query ?? {}),
    ...Object.values(request.headers ?? {}),
    request.bearer ?? '',
    ...(request.basic ?? []),
    ...jsonTexts(request.json ?? null),
    ...Object.values(request.form ?? {}),
    request.text ?? '',
  ];
}

function jsonTexts(json: JsonValue): string[] {
  if (typeof json === 'string') return [json];
  if (json === null || typeof json !== 'object') return [];
  return Object.values(json as Readonly<Record<string, JsonValue>>).flatMap(jsonTexts);
}

function impactHoleFaults({ facts = {}, impact = [] }: RequestVerifier): string[] {
  const known = [facts, ...impact.map((question) => question.facts ?? {})].flatMap((told) =>
    Object.keys(told),
  );
  return impact
    .flatMap(({ says }) => holesIn(says))
    .filter((name) => !known.includes(name))
    .map((name) => `an impact sentence tells {${name}}, which no fact is called`);
}

function caseFaults({ request, clauses, cases, impact = [] }: RequestVerifier): string[] {
  const told = new Set(cases.map(({ verdict }) => verdict));
  const faults = [...new Set(clauses.map(({ verdict }) => verdict))]
    .filter((verdict) => !told.has(verdict))
    .map((verdict) => `no case for ${verdict}`);
  const named = cases.flatMap(({ headers = {} }) => Object.keys(headers).map((name) => name.toLowerCase()));
  const holed = Object.entries(request.headers ?? {}).filter(([, value]) => holesIn(value).length > 0);
  const bearing = holed.map(([name]) => name.toLowerCase());
  if (request.bearer !== undefined || request.basic !== undefined) bearing.push('authorization');
  for (const name of bearing) if (!named.includes(name)) faults.push(`no case names the header ${name}`);
  const bodies = [
    request.text ?? '',
    ...Object.values(request.form ?? {}),
    ...jsonTexts(request.json ?? null),
  ];
  const bearsHole = bodies.some((text) => holesIn(text).length > 0);
  if (bearsHole && !cases.some(({ body }) => body !== undefined)) faults.push('no case names the body');
  if (impact.length > 0 && !cases.some((one) => one.impact !== undefined))
    faults.push('no case for the impact');
  return faults;
}
