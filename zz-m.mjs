// src/sources/git/repository.ts
import { lstat, readFile, readdir, realpath } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";

// src/sources/git/git.ts
import { spawn } from "node:child_process";

// src/model/errors.ts
var SourceError = class extends Error {
  name = "SourceError";
  subject;
  constructor(message, subject, options) {
    super(message, options);
    this.subject = subject;
  }
};

// src/sources/git/environment.ts
var keptVariables = /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;
var hookVariables = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|PREFIX)$/;
var droppedVariables = /^(?:EDITOR|VISUAL|PAGER|SSH_ASKPASS|PREFIX)$/;
var fixedVariables = {
  LC_ALL: "C",
  LANGUAGE: "",
  GIT_PAGER: "cat",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  // Objects that a partial clone lacks are reported, not fetched. Git below 2.45 does not know the
  // variable and tries, but may use no transport: no protocol is called `none`.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null"
};
var hardSettings = [
  "core.fsmonitor=",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.sshCommand=false",
  "core.askPass=",
  "core.attributesFile=/dev/null",
  "core.alternateRefsCommand=false",
  "core.useReplaceRefs=false",
  // The commit-graph file may lie about parents; commits themselves cannot.
  "core.commitGraph=false",
  // Above it, git streams objects that are no deltas instead of holding them in memory.
  "core.bigFileThreshold=32m",
  "core.deltaBaseCacheLimit=96m",
  "credential.helper=",
  "diff.external=",
  "log.showSignature=false",
  "protocol.allow=never"
];
function gitEnvironment(isHook = false) {
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value === void 0 || droppedVariables.test(name)) continue;
    const isKept = !/^GIT_/i.test(name) || keptVariables.test(name) || isHook && hookVariables.test(name);
    if (isKept) environment[name] = value;
  }
  return { ...environment, ...fixedVariables };
}

// src/sources/git/git.ts
var mostErrorBytes = 4096;
var settingArguments = hardSettings.flatMap((setting) => ["-c", setting]);
function spawnGit(place, commandArguments) {
  const where = "gitDir" in place ? [`--git-dir=${place.gitDir}`] : ["-C", place.folder];
  const child = spawn(
    "git",
    ["--no-pager", "--literal-pathspecs", ...where, ...settingArguments, ...commandArguments],
    { env: gitEnvironment(place.isHook), stdio: ["pipe", "pipe", "pipe"], windowsHide: true }
  );
  child.stdin.on("error", () => {
  });
  const errorText = collectStart(child.stderr);
  const ended = new Promise((resolve2, reject) => {
    child.once("error", (cause) => {
      reject(new SourceError("Git could not be started: is it installed, and in PATH?", "git", { cause }));
    });
    child.once("close", (code) => {
      const text = errorText();
      resolve2({
        code: code ?? -1,
        says: (phrase) => typeof phrase === "string" ? text.includes(phrase) : phrase.test(text)
      });
    });
  });
  ended.catch(() => {
  });
  return { child, ended };
}
async function runGit(place, commandArguments, input = "") {
  const { child, ended } = spawnGit(place, commandArguments);
  const pieces = [];
  child.stdout.on("data", (piece) => pieces.push(piece));
  child.stdin.end(input);
  const exit = await ended;
  return { ...exit, output: Buffer.concat(pieces) };
}
function collectStart(stream) {
  const pieces = [];
  let size = 0;
  stream.on("data", (piece) => {
    if (size >= mostErrorBytes) return;
    pieces.push(piece);
    size += piece.length;
  });
  return () => Buffer.concat(pieces).toString("latin1", 0, mostErrorBytes);
}

// src/sources/git/refusal.ts
var reasons = [
  {
    phrase: /dubious ownership|unsafe repository/,
    sentence: (path) => `Git refuses to read the repository ${path}: it belongs to another user (safe.directory). Run Dowse as its owner, or tell git that you trust it: git config --global --add safe.directory ${path}`
  },
  {
    phrase: /cannot use bare repository/,
    sentence: (path) => `Git refuses to read the bare repository ${path}: your configuration says safe.bareRepository=explicit. Allow it for this run: GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.bareRepository GIT_CONFIG_VALUE_0=all`
  },
  {
    phrase: /bad config|bad numeric config|bad boolean config/,
    sentence: (path) => `Git cannot read the configuration of the repository ${path}. "git config --list" there tells which line is wrong.`
  },
  {
    phrase: /unknown repository extension|expected git repo version/i,
    sentence: (path) => `The repository ${path} has a format that the installed git does not know. Install a newer git.`
  },
  {
    phrase: /not a git repository|invalid gitfile/,
    sentence: (path) => `${path} has a .git that leads to no repository (a moved work tree or submodule). Repair it with "git worktree repair" or "git submodule update", or remove the .git to scan it as a folder.`
  }
];
function openRefusal(exit, hasLineBreak, path) {
  if (hasLineBreak) {
    return new SourceError(`Dowse cannot scan a repository whose path has a line break: ${path}`, path);
  }
  const sentence = reasons.find(({ phrase }) => exit.says(phrase))?.sentence(path);
  const fallback = `Git could not open the repository ${path} (exit code ${exit.code}). Run "git status" there to see why.`;
  return new SourceError(sentence ?? fallback, path);
}

// src/sources/git/repository.ts
var questions = [
  "rev-parse",
  "--is-bare-repository",
  "--is-inside-work-tree",
  "--is-shallow-repository",
  "--show-object-format",
  "--absolute-git-dir",
  "--git-common-dir",
  "--show-toplevel"
];
async function openRepository(path, options = {}) {
  const isHook = options.isHook ?? false;
  const answers = await ask({ folder: path, isHook }, path);
  if (!answers) return void 0;
  const [isBare, isInside, isShallow, objectFormat, gitDir = "", common = "", top] = answers;
  const folder = await realpath(path);
  const commonDir = resolve(folder, common);
  const isOwnTop = top !== void 0 && isInside === "true" && (isHook || await isTopOf(top, gitDir));
  const isForeignTop = top !== void 0 && !isOwnTop;
  return {
    root: options.root ?? (isOwnTop && top !== folder ? join(path, relative(folder, top)) : path),
    gitDir,
    commonDir,
    ...isOwnTop && { topLevel: top },
    isBare: isBare === "true",
    isShallow: isShallow === "true",
    isPartial: await hasPromisedObjects(commonDir),
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
    isHook,
    problems: isForeignTop ? [foreignTopProblem(path)] : []
  };
}
async function ask(place, path) {
  const exit = await runGit(place, questions).catch((error) => {
    if (!isBelowGitDirectory(path)) return void 0;
    throw error;
  });
  if (!exit) return void 0;
  const lines = exit.output.toString().replace(/\n$/, "").split("\n");
  const isComplete = lines.length >= 6 && isAbsolute(lines[4]);
  if (lines.length === 7 && exit.code === 0) return lines;
  if (lines.length === 6 && isComplete && exit.says("must be run in a work tree")) return lines;
  if (exit.says(/not a git repository \(or any|cannot change to/)) return void 0;
  throw openRefusal(exit, lines.length > 7, path);
}
function isBelowGitDirectory(path) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    if (dirname(folder) === folder) return false;
  }
}
async function isTopOf(top, gitDir) {
  const link = join(top, ".git");
  try {
    if ((await lstat(link)).isFile()) {
      const target = /^gitdir: ([^\n]*)/.exec(await readFile(link, "utf8"))?.[1] ?? "";
      return await realpath(resolve(top, target)) === await realpath(gitDir);
    }
    return await realpath(link) === await realpath(gitDir);
  } catch {
    return false;
  }
}
async function hasPromisedObjects(commonDir) {
  const names = await readdir(join(commonDir, "objects", "pack")).catch(() => []);
  return names.some((name) => name.endsWith(".promisor"));
}
function foreignTopProblem(path) {
  return {
    kind: "problem",
    code: "unsafe-repository",
    message: "Its configuration places the work tree elsewhere (core.worktree), so only history is scanned, no files on disk.",
    subject: path,
    advice: "Scan the folder of the work tree by its own path."
  };
}

// src/sources/disk-path.ts
var notAscii = /[^\x00-\x7f]/;
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function pathText(path) {
  if (!notAscii.test(path)) return path;
  try {
    return utf8.decode(Buffer.from(path, "latin1"));
  } catch {
    return path;
  }
}

// src/sources/git/empty-objects.ts
var emptyTrees = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var emptyBlobs = /* @__PURE__ */ new Set([
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813"
]);
function isEmptyBlob(oid) {
  return emptyBlobs.has(oid);
}

// src/sources/git/change-units.ts
var changesPerUnit = 500;
var gitlinkMode = "160000";
var noObject = /^0+$/;
function createChangeUnits({ root, commonDir }) {
  let changes = [];
  let skipped = {};
  const unit = (some) => {
    const counts = skipped;
    skipped = {};
    return {
      kind: "git-changes",
      repository: root,
      gitDir: commonDir,
      changes: some,
      ...Object.keys(counts).length > 0 && { skipped: counts }
    };
  };
  return {
    add: (change) => changes.push(change),
    skip(reason) {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
    },
    *take(isEnd = false) {
      let at = 0;
      for (; changes.length - at >= changesPerUnit; at += changesPerUnit) {
        yield unit(changes.slice(at, at + changesPerUnit));
      }
      changes = changes.slice(at);
      const isLeft = changes.length > 0 || Object.keys(skipped).length > 0;
      if (!isEnd || !isLeft) return;
      yield unit(changes);
      changes = [];
    }
  };
}
function toChange(raw, commit) {
  const { modes, oids, status } = raw;
  const oid = oids.at(-1);
  if (status.startsWith("U")) return "unmerged";
  if (noObject.test(oid)) return "deleted";
  if (modes.at(-1) === gitlinkMode) return "submodule";
  if (isEmptyBlob(oid)) return "empty";
  const previous = oids.filter(
    (other, index) => index < oids.length - 1 && !noObject.test(other) && modes[index] !== gitlinkMode
  );
  return {
    ...commit !== void 0 && { commit },
    path: pathText(raw.path),
    oid,
    previous,
    kind: "file"
  };
}

// src/decoders/utf-16-form.ts
var probeBytes = 128;
var sampleBytes = 4096;
var leastUnits = 8;
var leastAsciiShare = 0.25;
function utf16Form(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return { encoding: "utf-16le", markBytes: 2 };
  if (bytes[0] === 254 && bytes[1] === 255) return { encoding: "utf-16be", markBytes: 2 };
  const end = Math.min(bytes.length, probeBytes);
  for (let index = 0; index < end; index++) {
    if (bytes[index] === 0) return unmarkedForm(bytes);
  }
  return void 0;
}
function unmarkedForm(bytes) {
  const little = asciiShare(bytes, 1);
  const big = asciiShare(bytes, 0);
  if (Math.max(little, big) < leastAsciiShare) return void 0;
  return { encoding: little > big ? "utf-16le" : "utf-16be", markBytes: 0 };
}
function asciiShare(bytes, high) {
  const end = Math.min(bytes.length, sampleBytes) & ~1;
  if (end < leastUnits * 2) return 0;
  let ascii = 0;
  let isAfterLead = false;
  for (let index = 0; index < end; index += 2) {
    const unit = bytes[index + high] << 8 | bytes[index + 1 - high];
    const isTrail = (unit & 64512) === 56320;
    if (isTrail !== isAfterLead) return 0;
    isAfterLead = (unit & 64512) === 55296;
    if (unit >= 65534) return 0;
    if (unit >= 160) continue;
    if (!isAsciiText(unit)) return 0;
    ascii++;
  }
  return ascii / (end / 2);
}
function isAsciiText(unit) {
  if (unit >= 32) return unit < 127;
  return unit === 9 || unit === 10 || unit === 12 || unit === 13;
}

// src/decoders/utf-8-mark.ts
var utf8MarkBytes = 3;
function hasUtf8Mark(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}

// src/sources/advance.ts
var lineFeed = 10;
function advance(from, bytes, encoding) {
  const byte = from.byte + bytes.length;
  if (encoding) return { byte, ...throughUtf16(from, bytes, encoding === "utf-16le" ? 1 : 0) };
  return { byte, ...throughUtf8(from, bytes) };
}
function throughUtf8(from, bytes) {
  let { line, column } = from;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start3 = from.byte === 0 && hasUtf8Mark(bytes) ? utf8MarkBytes : 0;
  for (let feed = buffer.indexOf(lineFeed); feed !== -1; feed = buffer.indexOf(lineFeed, start3)) {
    line++;
    column = 1;
    start3 = feed + 1;
  }
  for (let index = start3; index < bytes.length; index++) if ((bytes[index] & 192) !== 128) column++;
  return { line, column };
}
function throughUtf16(from, bytes, high) {
  let { line, column } = from;
  let isAfterLead = false;
  for (let index = 0; index + 1 < bytes.length; index += 2) {
    const unit = bytes[index + high] << 8 | bytes[index + 1 - high];
    const isMark = unit === 65279 && index === 0 && from.byte === 0;
    const isSecondHalf = isAfterLead && (unit & 64512) === 56320;
    isAfterLead = !isSecondHalf && (unit & 64512) === 55296;
    if (unit === lineFeed) {
      line++;
      column = 1;
    } else if (!isMark && !isSecondHalf) column++;
  }
  return { line, column };
}

// src/sources/segments.ts
var maxWholeBytes = 32 * 1024 * 1024;
var defaultSizes = { coreBytes: 16 * 1024 * 1024, overlapBytes: 64 * 1024 };
var start = { byte: 0, line: 1, column: 1 };
function createSegmenter(visit, { coreBytes, overlapBytes } = defaultSizes) {
  let buffer;
  let used = 0;
  let coreStart = 0;
  let base = start;
  let encoding;
  const reset = () => {
    used = 0;
    coreStart = 0;
    base = start;
    encoding = void 0;
  };
  const handOver = (coreEnd) => {
    const bytes = (buffer ?? Buffer.alloc(0)).subarray(0, used);
    if (base.byte === 0) encoding = utf16Form(bytes)?.encoding;
    const isWhole = base.byte === 0 && coreEnd === used;
    const newRanges = [{ start: coreStart, end: coreEnd }];
    try {
      visit({
        bytes,
        ...!isWhole && { newRanges },
        ...base.byte > 0 && { base },
        ...encoding && { encoding }
      });
    } catch (error) {
      reset();
      throw error;
    }
  };
  const slide = (coreEnd) => {
    const from = characterStart(buffer, coreEnd - overlapBytes, encoding);
    base = advance(base, buffer.subarray(0, from), encoding);
    buffer.copyWithin(0, from, used);
    used -= from;
    coreStart = coreEnd - from;
  };
  const space = () => {
    buffer ??= Buffer.allocUnsafeSlow(coreBytes + 2 * overlapBytes);
    return buffer.subarray(used, coreStart + coreBytes + overlapBytes);
  };
  const filled = (count) => {
    used += count;
    const coreEnd = coreStart + coreBytes;
    if (used < coreEnd + overlapBytes) return;
    handOver(coreEnd);
    slide(coreEnd);
  };
  return {
    space,
    filled,
    push(bytes) {
      for (let taken = 0; taken < bytes.length; ) {
        const room = space();
        const piece = bytes.subarray(taken, taken + room.length);
        room.set(piece);
        filled(piece.length);
        taken += piece.length;
      }
    },
    end() {
      handOver(used);
      reset();
    }
  };
}
function characterStart(bytes, offset, encoding) {
  if (encoding) {
    const highByte = bytes[offset + (encoding === "utf-16le" ? 1 : 0)];
    return (highByte & 252) === 220 ? offset + 2 : offset;
  }
  let at = offset;
  while (at < offset + 3 && (bytes[at] & 192) === 128) at++;
  return at;
}

// src/sources/git/commit-object.ts
var mostHeaderBytes = 1024 * 1024;
var utf82 = new TextDecoder("utf-8", { fatal: true });

// src/sources/git/object-stream.ts
var filler = `${"x".repeat(65536)}
`;
var fillerByte = filler.charCodeAt(0);
var lineFeed2 = 10;
var leastBufferBytes = 1024 * 1024;
var mostHeaderBytes2 = 1024;
function createObjectStream(visitor, onFiller) {
  const state = {
    part: "header",
    header: "",
    oid: "",
    type: "blob",
    left: 0,
    used: 0,
    buffer: Buffer.alloc(0)
  };
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; ) {
        const isFiller = state.part === "header" && state.header === "" && chunk[at] === fillerByte;
        if (isFiller) {
          state.part = "filler";
          onFiller();
        }
        at = takes[state.part](state, chunk, at, visitor);
      }
    },
    pending: () => state.part === "whole" || state.part === "large" ? state.oid : void 0
  };
}
var takes = {
  header: takeHeader,
  whole: takeWhole,
  large: takeLarge,
  after(state, _chunk, at) {
    state.part = "header";
    return at + 1;
  },
  filler(state, chunk, at) {
    const feed = chunk.indexOf(lineFeed2, at);
    if (feed === -1) return chunk.length;
    state.part = "header";
    return feed + 1;
  }
};
function takeHeader(state, chunk, at, visitor) {
  const feed = chunk.indexOf(lineFeed2, at);
  const header = state.header + chunk.toString("latin1", at, feed === -1 ? chunk.length : feed);
  if (header.length > mostHeaderBytes2) throw new Error("git cat-file printed an unknown answer");
  state.header = feed === -1 ? header : "";
  if (feed === -1) return chunk.length;
  const [name = "", kind = "", size] = header.split(" ");
  if (size === void 0) {
    visitor.missing(name);
    return feed + 1;
  }
  state.oid = name;
  state.type = kind;
  state.left = Number(size);
  state.used = 0;
  state.part = state.left > maxWholeBytes ? "large" : "whole";
  if (state.part === "large") visitor.begin(state.oid, state.type, state.left);
  return feed + 1;
}
function takeWhole(state, chunk, at, visitor) {
  const end = Math.min(at + state.left, chunk.length);
  const isInChunk = state.used === 0 && end - at === state.left && end < chunk.length;
  if (isInChunk) {
    state.part = "header";
    visitor.object(state.oid, state.type, chunk.subarray(at, end));
    return end + 1;
  }
  reserve(state, state.used + state.left);
  chunk.copy(state.buffer, state.used, at, end);
  state.used += end - at;
  state.left -= end - at;
  if (state.left === 0) {
    state.part = "after";
    visitor.object(state.oid, state.type, state.buffer.subarray(0, state.used));
  }
  return end;
}
function takeLarge(state, chunk, at, visitor) {
  const end = Math.min(at + state.left, chunk.length);
  state.left -= end - at;
  visitor.piece(chunk.subarray(at, end));
  if (state.left === 0) {
    state.part = "after";
    visitor.end();
  }
  return end;
}
function reserve(state, bytes) {
  if (state.buffer.length >= bytes) return;
  const larger = Buffer.allocUnsafeSlow(Math.max(leastBufferBytes, 2 ** Math.ceil(Math.log2(bytes))));
  state.buffer.copy(larger, 0, 0, state.used);
  state.buffer = larger;
}

// src/sources/git/object-reader.ts
var mostFailures = 50;
function createObjectReader(gitDir) {
  let running;
  let queue = Promise.resolve();
  const readAll = async (oids, receiver) => {
    const width = oids.indexOf("\n") + 1;
    const count = width === 0 ? 0 : oids.length / width;
    let done = 0;
    let failures = 0;
    let isSecondTry = false;
    while (done < count) {
      const answering = running ??= start2(gitDir);
      running = void 0;
      const outcome = await answering.answer(oids.slice(done * width), receiver);
      done += outcome.done;
      if (outcome.isComplete) {
        running = answering;
        break;
      }
      const isToBlame = outcome.isPending || !outcome.isKilled || isSecondTry && outcome.done === 0;
      isSecondTry = !isToBlame;
      if (!isToBlame) continue;
      receiver.failed(oids.slice(done * width, (done + 1) * width - 1));
      failures = outcome.done === 0 ? failures + 1 : 1;
      done++;
      if (failures === mostFailures) return count - done;
    }
    return 0;
  };
  return {
    read(oids, receiver) {
      const reading = queue.then(() => readAll(oids, receiver));
      queue = reading.catch(() => {
      });
      return reading;
    },
    start() {
      running ??= start2(gitDir);
    },
    async close() {
      const last = running;
      running = void 0;
      await last?.close();
    }
  };
}
function start2(gitDir) {
  const git = spawnGit({ gitDir }, ["cat-file", "--batch", "--buffer"]);
  const { stdin, stdout } = git.child;
  let request;
  let hasEnded = false;
  const settle = (outcome) => {
    request?.resolve({ ...outcome, done: request.done, isPending: stream.pending() !== void 0 });
    request = void 0;
  };
  const abandon = (error) => {
    hasEnded = true;
    stdout.removeAllListeners("data").resume();
    git.child.kill();
    request?.reject(error);
    request = void 0;
  };
  const stream = createObjectStream(
    counting(() => request),
    () => settle({ isComplete: true, isKilled: false })
  );
  stdout.on("data", (chunk) => {
    try {
      stream.push(chunk);
    } catch (error) {
      abandon(error);
    }
  });
  git.ended.then(({ code }) => {
    hasEnded = true;
    settle({ isComplete: false, isKilled: code === -1 });
  }, abandon);
  return {
    answer: (oids, receiver) => new Promise((resolve2, reject) => {
      request = { receiver, resolve: resolve2, reject, done: 0 };
      if (hasEnded) settle({ isComplete: false, isKilled: true });
      else stdin.write(oids + filler, "latin1");
    }),
    async close() {
      stdin.end();
      await git.ended.catch(() => {
      });
    }
  };
}
function counting(request) {
  return {
    object(oid, type, bytes) {
      request().done++;
      request().receiver.object(oid, type, bytes);
    },
    begin: (oid, type, size) => request().receiver.begin(oid, type, size),
    piece: (bytes) => request().receiver.piece(bytes),
    end() {
      request().done++;
      request().receiver.end();
    },
    missing(oid) {
      request().done++;
      request().receiver.missing(oid);
    }
  };
}

// src/sources/git/objects.ts
var readers = /* @__PURE__ */ new Map();
var mostReaders = 2;
function objectReader(gitDir) {
  const reader = readers.get(gitDir) ?? createObjectReader(gitDir);
  readers.delete(gitDir);
  readers.set(gitDir, reader);
  for (const [oldest, other] of readers) {
    if (readers.size <= mostReaders) break;
    readers.delete(oldest);
    void other.close();
  }
  return reader;
}
async function closeObjects() {
  const open = [...readers.values()];
  readers.clear();
  await Promise.all(open.map((reader) => reader.close()));
}

// src/sources/git/raw-diff.ts
function createRawDiffParser(header, change) {
  let rest = "";
  let fields;
  let hasOldPath = false;
  const take = (token) => {
    if (!fields) {
      const last = takeLines(token);
      if (last.startsWith(":")) fields = parseFields(last);
      else header(last);
      hasOldPath = fields !== void 0 && fields.oids.length === 2 && /^[RC]/.test(fields.status);
    } else if (hasOldPath) hasOldPath = false;
    else {
      change({ ...fields, path: token });
      fields = void 0;
    }
  };
  const takeLines = (token) => {
    let at = 0;
    for (let feed = token.indexOf("\n"); feed !== -1; feed = token.indexOf("\n", at)) {
      header(token.slice(at, feed));
      at = feed + 1;
    }
    return token.slice(at);
  };
  return {
    push(chunk) {
      const text = rest + chunk.toString("latin1");
      let at = 0;
      for (let end = text.indexOf("\0"); end !== -1; end = text.indexOf("\0", at)) {
        take(text.slice(at, end));
        at = end + 1;
      }
      rest = text.slice(at);
    }
  };
}
function parseFields(token) {
  let parents = 0;
  while (token[parents] === ":") parents++;
  const words = token.slice(parents).split(" ");
  return {
    modes: words.slice(0, parents + 1),
    oids: words.slice(parents + 1, 2 * parents + 2),
    status: words[2 * parents + 2] ?? ""
  };
}

// src/sources/git/staged.ts
function createStagedSource(repository2) {
  return {
    name: repository2.root,
    async *plan() {
      objectReader(repository2.commonDir).start();
      const raw = await readStaged(repository2, "HEAD") ?? // HEAD names no commit (yet): all of the index is new.
      await readStaged(repository2, emptyTrees[repository2.objectFormat]);
      if (!raw) {
        yield {
          kind: "problem",
          code: "git-failed",
          message: "Git could not read the index, so what is staged was not scanned.",
          subject: repository2.root,
          advice: 'Run "git status" there to see why.'
        };
        return;
      }
      const units2 = createChangeUnits(repository2);
      for (const each of raw) {
        const change = toChange(each);
        if (typeof change === "string") units2.skip(change);
        else units2.add(change);
      }
      yield* units2.take(true);
    }
  };
}
async function readStaged(repository2, tree) {
  const { gitDir, isHook, isPartial } = repository2;
  const exit = await runGit({ gitDir, isHook }, [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    // To find renames, git reads files, which a partial clone may not have.
    isPartial ? "--no-renames" : "-M",
    "-l1000",
    "--no-ext-diff",
    "--no-textconv",
    "--no-relative",
    "--end-of-options",
    tree,
    "--"
  ]);
  if (exit.code !== 0) return void 0;
  const changes = [];
  createRawDiffParser(
    () => {
    },
    (change) => changes.push(change)
  ).push(exit.output);
  return changes;
}

// src/sources/git/new-lines.ts
var lineFeed3 = 10;
var carriageReturn = 13;
var mostLines = 2 ** 21;
var mostProbes = 256;
function newLineRanges(bytes, previous) {
  const tables = previous.flatMap((version) => createLineTable(version) ?? []);
  const ranges = [];
  let open;
  forEachLine(bytes, (start3, end, next, hash) => {
    const isOld = tables.some((table) => table.has(bytes, start3, end, hash));
    if (isOld) open = void 0;
    else if (open) open.end = next;
    else ranges.push(open = { start: start3, end: next });
  });
  return ranges;
}
function forEachLine(bytes, visit) {
  for (let start3 = 0; start3 < bytes.length; ) {
    let hash = 2166136261;
    let at = start3;
    for (; at < bytes.length && bytes[at] !== lineFeed3; at++) hash = Math.imul(hash ^ bytes[at], 16777619);
    let end = at;
    if (end > start3 && bytes[end - 1] === carriageReturn) {
      end--;
      hash = Math.imul(hash, inverseOfPrime) ^ carriageReturn;
    }
    const next = Math.min(at + 1, bytes.length);
    visit(start3, end, next, hash ^ hash >>> 15);
    start3 = next;
  }
}
var inverseOfPrime = 899433627;
function createLineTable(version) {
  const count = countLines(version);
  if (count > mostLines) return void 0;
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 2));
  const starts = new Int32Array(slots).fill(-1);
  const ends = new Int32Array(slots);
  const hashes = new Int32Array(slots);
  const slotOf = (bytes, start3, end, hash) => {
    for (let probe = 0; probe < mostProbes; probe++) {
      const slot = hash + probe & slots - 1;
      if (starts[slot] === -1) return slot;
      const isSame = hashes[slot] === hash && isEqual(bytes, start3, end, version, starts[slot], ends[slot]);
      if (isSame) return slot;
    }
    return -1;
  };
  forEachLine(version, (start3, end, _next, hash) => {
    const slot = slotOf(version, start3, end, hash);
    if (slot === -1 || starts[slot] !== -1) return;
    starts[slot] = start3;
    ends[slot] = end;
    hashes[slot] = hash;
  });
  return {
    has(bytes, start3, end, hash) {
      const slot = slotOf(bytes, start3, end, hash);
      return slot !== -1 && starts[slot] !== -1;
    }
  };
}
function countLines(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 1;
  for (let feed = buffer.indexOf(lineFeed3); feed !== -1; feed = buffer.indexOf(lineFeed3, feed + 1)) count++;
  return count;
}
function isEqual(a, aStart, aEnd, b, bStart, bEnd) {
  const length = aEnd - aStart;
  if (bEnd - bStart !== length) return false;
  for (let index = 0; index < length; index++) if (a[aStart + index] !== b[bStart + index]) return false;
  return true;
}

// src/sources/git/changes.ts
var mostPreviousBytes = 64 * 1024 * 1024;
async function openChanges(unit, sink) {
  for (const [reason, count] of Object.entries(unit.skipped ?? {})) {
    for (let counted = 0; counted < count; counted++) sink.skip(reason);
  }
  const read = unit.changes.filter(({ kind }) => kind !== "file-names");
  const receiver = createReceiver(unit, read, sink);
  const oids = read.flatMap(({ oid, previous }) => [...previous, oid]).map((oid) => `${oid}
`);
  const lost = await objectReader(unit.gitDir).read(oids.join(""), receiver);
  for (const change of unit.changes) {
    if (change.kind !== "file-names") continue;
    sink.blob({ bytes: Buffer.from(change.path), origin: originOf(change, unit.repository) });
  }
  if (lost > 0) {
    sink.problem({
      kind: "problem",
      code: "git-failed",
      message: "Git broke down again and again while it read changed files, which were not scanned.",
      subject: unit.repository,
      advice: 'Run "git fsck" there, or scan a fresh clone.',
      count: lost
    });
  }
}
function createReceiver(unit, changes, sink) {
  let index = 0;
  let answered = 0;
  let previous = [];
  let previousBytes = 0;
  let large;
  const current = () => changes[index];
  const isFile = () => answered === current().previous.length;
  const next = () => {
    answered++;
    if (answered <= current().previous.length) return;
    index++;
    answered = 0;
    previous = [];
    previousBytes = 0;
  };
  const failed = (oid) => {
    large?.end();
    large = void 0;
    if (isFile()) sink.problem(unreadable(current(), oid));
    next();
  };
  return {
    object(_oid, _type, bytes) {
      if (isFile()) {
        const newRanges = rangesOf(current(), bytes, previous);
        sink.blob({ bytes, origin: originOf(current(), unit.repository), ...newRanges && { newRanges } });
      } else if ((previousBytes += bytes.length) <= mostPreviousBytes) previous.push(Uint8Array.from(bytes));
      next();
    },
    begin() {
      const origin = originOf(current(), unit.repository);
      if (isFile()) large = createSegmenter((segment) => sink.blob({ ...segment, origin }));
    },
    piece: (bytes) => large?.push(bytes),
    end() {
      large?.end();
      large = void 0;
      next();
    },
    missing: failed,
    failed
  };
}
function unreadable({ kind, path }, oid) {
  return {
    kind: "problem",
    code: "missing-object",
    message: "Git does not have, or cannot read, the content of this changed file.",
    subject: kind === "commit" ? oid : `${path} (${oid})`,
    advice: 'Run "git fsck" there, or scan a full clone.'
  };
}
function rangesOf(change, bytes, previous) {
  return change.previous.length === 0 ? void 0 : newLineRanges(bytes, previous);
}
function originOf({ commit, kind, path, oid }, repository2) {
  if (commit === void 0) return { kind: "staged", repository: repository2, path, oid };
  if (kind === "file") return { kind: "commit-file", repository: repository2, commit, path, oid };
  return { kind: "commit-text", repository: repository2, commit, part: kind === "commit" ? "message" : "file-names" };
}

// src/zz-m.ts
var t0 = performance.now();
var repository = await openRepository(process.argv[2], { isHook: true });
var t1 = performance.now();
var units = [];
for await (const u of createStagedSource(repository).plan()) units.push(u);
var t2 = performance.now();
for (const u of units) await openChanges(u, { blob() {
}, problem() {
}, skip() {
}, commit() {
} });
var t3 = performance.now();
await closeObjects();
console.log("open", (t1 - t0).toFixed(1), "plan", (t2 - t1).toFixed(1), "read", (t3 - t2).toFixed(1), "close", (performance.now() - t3).toFixed(1), "all", (performance.now() - t0).toFixed(1));
