/**
 * Where things lie in the kernel's memory. Read by both languages: AssemblyScript (`kernel.ts`
 * beside this file) and TypeScript (`tables.ts`, `kernel-js.ts`), so it holds plain integers only.
 *
 *     0        the table image: header, filter, byte classes, buckets, entries, keywords, texts
 *     output   pairs of 32-bit words: keyword index, start
 *     input    the slice of bytes that is scanned
 */

/** Header, in 32-bit words: what the image is, and what differs from image to image. */
export const IDENTITY_AT = 0;
export const IMAGE_BYTES_AT = 4;
/** Of the keywords, so that tables are not used for others. */
export const DIGEST_AT = 8;
export const MULTIPLIER_AT = 12;
/** The most hits that one position can have. */
export const MAX_HITS_AT = 16;
export const LONGEST_KEYWORD_AT = 20;
export const KEYWORDS_AT = 24;

/** `DWK2`, little-endian. To be changed with the layout. */
export const IDENTITY = 0x324b5744;

/**
 * Groups of four bytes are folded by setting these bits: case, and all but 32 values of the first
 * byte, so that a group whose first byte may be any is 32 groups.
 */
export const FOLD = 0x202020e0;

/** First level: 2^15 bytes plus the rest of the last 32-bit window; see `createFilter` in `filter.ts`. */
export const FILTER = 64;
export const FILTER_SHIFT = 16;
export const FILTER_BYTES = 65552;

/** The class of each byte value for the look-ahead. */
export const CLASSES = 65616;

/**
 * Second level: 2^15 + 1 words, the addresses of the buckets' entries, ascending. A bucket is chosen
 * by a hash over those bits of a group by which the first level chose, the fourth byte's among them:
 * without it, all that begins with `api` shares a bucket, and 9 entries were compared for each probe.
 */
export const BUCKETS = 65872;
export const BUCKET_MASK = 0x1fffffff;
export const BUCKET_MULTIPLIER = 0x9e3779b1;
export const BUCKET_SHIFT = 17;
export const BUCKET_COUNT = 32768;

/** Scratch: addresses of the groups in a block that have hits in the first level. */
export const QUEUE = 196948;
export const BLOCK_BYTES = 4096;

/**
 * Entries of 24 bytes: the keyword's first eight bytes and a mask for them (a letter whose case
 * does not matter lacks 0x20 in both; bytes behind the keyword are zero), then
 * keyword << 8 | (offset of the group in the keyword) + 1.
 */
export const ENTRIES = 197976;
export const ENTRY_BYTES = 24;

/** Keywords of 8 bytes: address of the text (u32), length, mode, least run, look-ahead's first byte (u8 each). */
export const KEYWORD_BYTES = 8;

/** Bytes that must be readable behind the input: the kernel tests whole groups of positions. */
export const READ_BEHIND = 32;
/** Positions tested by one branch are 16 bytes, every second of them. */
export const GROUP_BYTES = 16;

export const MODE_NONE = 0;
export const MODE_VALUE = 1;
export const MODE_ASSIGNMENT = 2;
export const MODE_RUN = 3;

/** How far after the keyword a value may begin, in bytes. */
export const REACH_BYTES = 160;
export const MAX_LINE_FEEDS = 3;
/** Without an operator a run must be this long, see `look-ahead.ts`. */
export const MIN_RUN_AFTER_BLANK = 8;

/** Byte classes of the look-ahead. The first three are value bytes; 1 and 2 double as flags. */
export const PLAIN = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const EQUALS = 3;
export const COLON = 4;
export const COMMA = 5;
export const GREATER = 6;
export const LESS = 7;
export const QUOTE = 8;
export const MARK = 9;
export const SEMICOLON = 10;
export const BLANK = 11;
export const LINE_FEED = 12;
export const CONTROL = 13;
