/** Parses commit objects as bytes: the lines that make the graph, and those that people are told. */

import type { Commit } from '#model/finding';
import type { CommitRecord } from '#model/source';

const lineFeed = 0x0a;
/** Beyond any real header; merges have one line of 48 bytes a parent. */
const mostHeaderBytes = 1024 * 1024;
const mostSubjectLength = 200;
const parentLine = /^parent ([0-9a-f]{40}|[0-9a-f]{64})$/;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Its parents and committer time, as its header says; a header that says neither has none and 0. */
export function parseCommitRecord(oid: string, bytes: Buffer): CommitRecord {
  const parents: string[] = [];
  for (const line of headerLines(bytes)) {
    const parent = parentLine.exec(line)?.[1];
    if (parent !== undefined) parents.push(parent);
    else if (line.startsWith('committer ')) return { oid, parents, time: parseTime(line) };
  }
  return { oid, parents, time: 0 };
}

/** Who wrote it, when and about what, as text (UTF-8 where valid, else Latin-1), with nothing left out but length. */
export function parseCommit(oid: string, bytes: Buffer): Commit {
  const lines = headerLines(bytes);
  const author = lines.find((line) => line.startsWith('author ')) ?? '';
  const [, name = '', email = '', seconds = '0', zone = '+0000'] =
    /^author (.*?) ?<([^<>]*)> ?(\d*) ?([+-]\d{4})?$/.exec(author) ?? [];
  return {
    oid,
    author: toText(name),
    email: toText(email),
    date: toDate(Number(seconds), zone),
    subject: parseSubject(bytes),
  };
}

function headerLines(bytes: Buffer): string[] {
  const blank = bytes.indexOf('\n\n');
  const end = Math.min(blank === -1 ? bytes.length : blank, mostHeaderBytes);
  return bytes.toString('latin1', 0, end).split('\n');
}

function parseTime(line: string): number {
  return Math.min(Number(/> ?(\d{1,15})/.exec(line)?.[1] ?? 0), 2 ** 40);
}

/** The first paragraph on one line, as git shows it. */
function parseSubject(bytes: Buffer): string {
  const blank = bytes.indexOf('\n\n');
  if (blank === -1) return '';
  let start = blank + 2;
  while (bytes[start] === lineFeed) start++;
  const end = bytes.indexOf('\n\n', start);
  const paragraph = bytes.toString('latin1', start, Math.min(end === -1 ? bytes.length : end, start + 4096));
  const subject = toText(paragraph)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return subject.length > mostSubjectLength ? `${subject.slice(0, mostSubjectLength)}…` : subject;
}

/** ISO 8601 in the zone that was written down. */
function toDate(seconds: number, zone: string): string {
  const minutes = Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)));
  const shifted = new Date((seconds + minutes * 60) * 1000);
  if (Number.isNaN(shifted.getTime())) return '';
  const text = shifted.toISOString().replace(/\.\d+Z$/, '');
  return `${text}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function toText(latin1: string): string {
  const bytes = Buffer.from(latin1, 'latin1');
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1;
  }
}
