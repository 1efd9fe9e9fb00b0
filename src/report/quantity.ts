/** Numbers as people read them: the same in every locale, so that reports can be compared. */

/** `1,204`. */
export function toNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 file`, `1,204 files`. `many` only where the plural is not made with an s. */
export function toCount(value: number, one: string, many = `${one}s`): string {
  return `${toNumber(value)} ${value === 1 ? one : many}`;
}

/** `512 B`, `2.3 kB`, `211 MB`: powers of 1,000. */
export function toBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value));
  return `${digits} ${units[unit] ?? ''}`;
}

/** `340 ms`, `3.2 s`, `2 min 05 s`, `1 h 02 min`. */
export function toDuration(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${twoDigits(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`;
}

/** `66 MB/s`; nothing where the time is too short to tell. */
export function toRate(bytes: number, ms: number): string {
  return ms < 1 ? '' : `${toBytes((bytes / ms) * 1000)}/s`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
