/**
 * Confirms generic secrets, which have no format of their own: a value assigned to a telling
 * name, credentials in a URL, an `Authorization` header. Precision lives here; the first version
 * is careful: what looks like code, words or a reference is no secret.
 */

import { Buffer } from 'node:buffer';
import type { GenericMatcher } from '#model/compiled-rule';
import type { Confidence } from '#model/severity';
import type { Match } from '#engine/match';
import { type Assignment, assignmentAt } from '#engine/assignment';
import { isStockPassword } from '#engine/checks/stock-password';
import { isBase64OfDull, isDull, isJoinedWords } from '#engine/dull-values';
import { fromLatin1, latin1 } from '#engine/latin1';
import { isNoValue, isPlaceholder } from '#engine/placeholders';
import { characterClasses, isRandomLooking, shannonEntropy } from '#engine/randomness';

/** A value and how sure it is to be a secret. */
interface Judged {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** Confirms the candidate of a generic rule whose keyword lies from `wordStart` to `wordEnd`. */
export function confirmGeneric(
  matcher: GenericMatcher,
  bytes: Uint8Array,
  wordStart: number,
  wordEnd: number,
  ruleIndex: number,
): Match | undefined {
  const judged = families[matcher.family](bytes, wordStart, wordEnd);
  if (!judged) return undefined;
  return {
    rule: ruleIndex,
    start: Math.min(wordStart, judged.start),
    end: judged.end,
    secretStart: judged.start,
    secretEnd: judged.end,
    confidence: judged.confidence,
    facts: {},
  };
}

const families: Record<
  GenericMatcher['family'],
  (bytes: Uint8Array, wordStart: number, wordEnd: number) => Judged | undefined
> = {
  password: (bytes, start, end) => judgeAssignment(bytes, start, end, judgePassword),
  token: (bytes, start, end) => judgeAssignment(bytes, start, end, judgeToken),
  url: judgeUrl,
  authorization: judgeAuthorization,
};

/** Endings of a name that speak about a secret instead of holding it: `passwordField`, `token_url`. */
const describingEnd =
  /(?:hash(?:ed)?|digest|checksum|name|names|id|ids|type|types|field|label|url|uri|endpoint|path|file|filename|dir|length|len|size|policy|expir\w*|expires?_?(?:in|at)|ttl|age|timeout|header|regex|pattern|format|placeholder|error|errors|message|msg|hint|prompt|title|text|description|desc|count|num|min|max|limit|param|params|parameter|prefix|suffix|column|enabled|disabled|required|needed|valid|version|algorithm|algo|method|mode|strategy|provider|class|service|manager|handler|store|helper|util|validator|encoder|generator|reset|change|changed|confirm(?:ation)?|forgot|strength|input|form|button|element|el|selector|xpath|icon|link|page|screen|view|event|action|status|state|scope|scopes|ref|arn|kind|env|var|key_?ref|index|offset|position|usage|example|test|schema|model|tokens|passwords|secrets|ized|izer|ization|s3?key)$/i;

/** Names that hold something public or harmless: `public_key`, `next_page_token`, `csrf`. */
const harmlessName =
  /public|(?:next|prev|page|continuation|sync|cursor|pagination)[_.-]?(?:page)?[_.-]?token|csrf|xsrf|primary_?key|foreign_?key|sort_?key|partition_?key|cache_?key|tokeni[sz]|max_?tokens?|num_?tokens?|stop_?token|eos_?token|pad_?token|unk_?token|bos_?token|sep_?token|mask_?token|cls_?token|websocket[_-]?key|no_?password|^secrets?\.|(?:sealed|wrapped|encrypted)[_.-]?(?:data[_.-]?)?key|key(?:board|word|frame|point|note)|pass(?:es|ed|ing|ive|eng|thr|port|[_-]?(?:rate|count|through))|(?:by|com|tres|sur|render)_?pass/i;

function judgeAssignment(
  bytes: Uint8Array,
  wordStart: number,
  wordEnd: number,
  judge: (value: string, assignment: Assignment) => Confidence | undefined,
): Judged | undefined {
  const assignment = assignmentAt(bytes, wordStart, wordEnd);
  if (!assignment) return undefined;
  const { name, valueStart, valueEnd } = assignment;
  if (describingEnd.test(name) || harmlessName.test(name)) return undefined;
  const value = fromLatin1(latin1(bytes, valueStart, valueEnd));
  if (value.length < 6 || isNoValue(value) || isDull(value) || echoesName(value, name)) return undefined;
  if (isBase64OfDull(value)) return undefined;
  // Binary data.
  if (/[\0-\x1f\x7f-\x9f]/.test(value)) return undefined;
  if (assignment.quote === 'none' && (isCode(value) || opensCall(bytes, valueEnd))) return undefined;
  const confidence = judge(value, assignment);
  return confidence && { start: valueStart, end: valueEnd, confidence };
}

/** `password = user_password`, `token: tokenValue`: the value is a name of the same thing. */
function echoesName(value: string, name: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');
  const plainValue = plain(value);
  const plainName = plain(name);
  if (/[0-9]/.test(value)) return false;
  return (
    plainValue.includes(plainName) ||
    plainName.includes(plainValue) ||
    /pass|secret|token|key|auth|cred/.test(plainValue)
  );
}

/** `token := jwt.New(claims)`: what is assigned is what a call gives. */
function opensCall(bytes: Uint8Array, valueEnd: number): boolean {
  return bytes[valueEnd] === 0x28 || bytes[valueEnd] === 0x5b;
}

/** An unquoted value that reads as an expression: a path of names, a call, a keyword, a file. */
function isCode(value: string): boolean {
  // A type's or a constant's name: `XmlStringMaxLen256`.
  if (/^(?:[A-Z][a-z]+){3,}[0-9]*$/.test(value)) return true;
  if (/^[A-Za-z_$][\w$]*(?:(?:\.|::|->|\/)[A-Za-z_$][\w$]*)*[?!]?$/.test(value)) {
    return !(
      isRandomLooking(value) ||
      (characterClasses(value) >= 3 && /[0-9]/.test(value) && !/[._$]/.test(value))
    );
  }
  // `a.b=c` is code; Base64 ends in `=`.
  if (/^[A-Za-z_$][\w.$]*=[^=]/.test(value)) return true;
  return /[*&|^]|[a-z]\.[a-z]+\.|^[./~]|^[0-9.,]+$|^[a-z]+:\/\//i.test(value);
}

/** Hashes as databases and configurations keep them: worth a look, but nobody logs in with them. */
const passwordHash =
  /^(?:\$(?:2[abxy]?|1|5|6|y|argon2\w*|pbkdf2[\w-]*)\$|\{(?:S?SHA|S?MD|CRYPT|bcrypt|scrypt|argon2|pbkdf2)|(?:sha1|sha256|md5|pbkdf2_sha\d+|bcrypt\w*|argon2)\$)/i;

/** `hashedPassword`: its value is a hash as well. */
const hashedName = /(?:encoded|hashed|encrypted|digested)[_.-]?pass/i;

function judgePassword(value: string, { quote, name }: Assignment): Confidence | undefined {
  if (passwordHash.test(value) || hashedName.test(name)) return 'low';
  if (isStockPassword(value) || isJoinedWords(value)) return 'low';
  if (/^[12][0-9]{3}-[01][0-9]-[0-3][0-9]/.test(value)) return undefined;
  if (value.length > 128 || /\s/.test(value.trim()) || value.includes('://')) return undefined;
  // Paths of rare words look random too.
  if (isRandomLooking(value)) return value.includes('/') && !/[0-9]/.test(value) ? 'low' : 'medium';
  const classes = characterClasses(value);
  if (/^[a-z]+(?:[-_. ][a-z]+)*$/i.test(value))
    return value.length >= 8 && quote !== 'none' ? 'low' : undefined;
  if (value.length < 8 || (classes < 2 && !/^[0-9]+$/.test(value))) return 'low';
  const hasDigitOrMark = /[0-9]/.test(value) || /[!@#$%^&*+=?~]/.test(value);
  return hasDigitOrMark && classes >= 2 && shannonEntropy(value) >= 2.5 && !/[:/\\()<>{}[\]]/.test(value)
    ? 'medium'
    : 'low';
}

/** Names of credentials proper: many services hand out random UUIDs (version 4) as their keys. */
const keyName = /api_?key|apikey|api-key|secret|(?:access|auth|api|bearer)_?token/i;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function judgeToken(value: string, { name }: Assignment): Confidence | undefined {
  if (value.length < 16 || value.length > 500 || /\s/.test(value)) return undefined;
  if (/[<>()[\]{}"'`\\;,|]/.test(value) || value.includes('://') || /^[./~]/.test(value)) return undefined;
  const version = uuid.exec(value)?.[1];
  if (version !== undefined) return version === '4' && keyName.test(name) ? 'medium' : 'low';
  if (!isRandomLooking(value)) return undefined;
  return 'medium';
}

/** `scheme://user:password@host`. The password ends at the last `@` before the path. */
function judgeUrl(bytes: Uint8Array, _wordStart: number, wordEnd: number): Judged | undefined {
  if (!hasUserInfo(bytes, wordEnd)) return undefined;
  const text = latin1(bytes, wordEnd, Math.min(bytes.length, wordEnd + 400));
  const authority = /^([^\s/?#"'`<>\\@:]{0,100}):([^\s"'`<>\\/?#]{3,200})@([A-Za-z0-9.[\]_-]{1,200})/.exec(
    text,
  );
  if (!authority) return judgeUrlToken(text, wordEnd);
  const [, user = '', password = '', host = ''] = authority;
  if (isNoValue(password) || /^(?:pass|pwd|pw|\*+|x+)$/i.test(password) || /[{}$%]\w*[{(]/.test(password))
    return undefined;
  if (/^[a-z]+$/i.test(password) && password.toLowerCase() === user.toLowerCase()) return undefined;
  const isLocal =
    /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host|hostname|server|db|database|example|.*\.(?:example|test|invalid|local)$|(?:.*\.)?example\.(?:com|org|net)$)/i.test(
      host,
    );
  const start = wordEnd + user.length + 1;
  const isWeak =
    /^[a-z]+$/i.test(password) || isStockPassword(password) || (user.length > 6 && isPlaceholder(user));
  return { start, end: start + password.length, confidence: isLocal || isWeak ? 'low' : 'medium' };
}

/** `https://token@host`: a token alone, as git hosts and package indexes take it. */
function judgeUrlToken(text: string, start: number): Judged | undefined {
  const token = /^([A-Za-z0-9_-]{20,200})@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{2,200}/.exec(text)?.[1];
  if (token === undefined || isPlaceholder(token) || !isRandomLooking(token)) return undefined;
  return { start, end: start + token.length, confidence: 'medium' };
}

/** A quick look before the regex: most URLs have no `@` before their path. */
function hasUserInfo(bytes: Uint8Array, start: number): boolean {
  const limit = Math.min(bytes.length, start + 320);
  for (let index = start; index < limit; index++) {
    const byte = bytes[index]!;
    if (byte === 0x40) return true;
    if (byte <= 0x20 || byte === 0x2f || byte === 0x22 || byte === 0x27 || byte === 0x3c) return false;
  }
  return false;
}

/** `Authorization: Basic …`, `Authorization: Bearer …` in headers, curl commands and code; and `Bearer …` by itself. */
function judgeAuthorization(bytes: Uint8Array, wordStart: number, wordEnd: number): Judged | undefined {
  const isScheme = wordEnd - wordStart < 'authorization'.length;
  const from = isScheme ? wordStart : wordEnd;
  const text = latin1(bytes, from, Math.min(bytes.length, from + 700));
  const header = (isScheme ? bareScheme : authorizationHeader).exec(text);
  if (!header) return undefined;
  const [whole, scheme = '', value = ''] = header;
  const end = from + whole.length;
  const start = end - value.length;
  if (isNoValue(value)) return undefined;
  if (scheme.toLowerCase() === 'basic') return judgeBasic(value, start, end);
  if (value.length < (scheme === '' || isScheme ? 20 : 16)) return undefined;
  if (!isRandomLooking(value.replaceAll('.', ''))) return undefined;
  return { start, end, confidence: 'medium' };
}

const authorizationHeader =
  /^["'`\]]{0,2}[ \t]*(?:=>|[:=,(]|(?=[ \t]"))[ \t]*(?:[bruf@]{0,2}["'`])?(?:(Basic|Bearer|Token|Bot|ApiKey|SSWS|GenieKey|Klaviyo-API-Key|Key|PAT)[ \t]+)?([A-Za-z0-9+/_.~=-]{8,600})/i;
const bareScheme = /^(bearer)[ \t]+([A-Za-z0-9+/_.~=-]{20,600})/i;

function judgeBasic(value: string, start: number, end: number): Judged | undefined {
  const pair = Buffer.from(value, 'base64').toString('latin1');
  if (!/^[\x20-\x7e]{1,100}:[\x20-\x7e]{3,200}$/.test(pair)) return undefined;
  return {
    start,
    end,
    confidence: isStockPassword(pair.slice(pair.indexOf(':') + 1)) ? 'low' : 'medium',
  };
}
