/**
 * `npm run build`: the kernel and the rule tables into `generated/`, then a few bundles into
 * `dist/` (`cli.js`, `index.js`, `worker.js`, `action.js` and shared chunks), so that start-up reads little.
 */

import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanYargs } from './lean-yargs.mjs';
import { writePatternIndex } from './pattern-index.mjs';
import { ensurePackages, root, run, sourceFlags } from './setup.mjs';

const serverDrivers = ['amqplib', 'ioredis', 'ldapts', 'mongodb', 'mysql2', 'nodemailer', 'pg', 'ssh2'];

/** Builds everything. Ends the process with the failing step's exit code. */
export async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'generated'), { recursive: true });
  await writeKernel();
  await writeReportPage();
  writePatternIndex();
  run(process.execPath, [...sourceFlags, 'scripts/generate-rules.ts']);
  await bundle();
}

async function writeKernel() {
  const { compileKernel } = await import('./kernel.mjs');
  const base64 = Buffer.from(await compileKernel()).toString('base64');
  writeFileSync(
    join(root, 'generated', 'kernel.ts'),
    `/** The compiled kernel: written by scripts/build.mjs from src/engine/kernel/assembly. */\n\n` +
      `import { Buffer } from 'node:buffer';\n\nexport const kernelWasm: Uint8Array = Buffer.from(\n  '${base64}',\n  'base64',\n);\n`,
  );
}

/** The HTML report's program and style, as texts: the page holds both. */
async function writeReportPage() {
  const { build: bundleWith, transform } = await import('esbuild');
  const folder = join(root, 'src', 'report', 'html', 'client');
  const { outputFiles } = await bundleWith({
    absWorkingDir: root,
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source'],
    charset: 'ascii',
    minify: true,
    logLevel: 'warning',
  });
  const style = await transform(readFileSync(join(folder, 'style.css'), 'utf8'), {
    loader: 'css',
    minify: true,
  });
  writeFileSync(
    join(root, 'generated', 'html-report.ts'),
    `/** The HTML report's program and style: written by scripts/build.mjs from src/report/html/client. */\n\n` +
      `/** One script, no imports. */\nexport const clientScript = ${JSON.stringify(outputFiles[0].text.replaceAll('</', '<\\/'))};\n\n` +
      `/** One style sheet. */\nexport const clientStyle = ${JSON.stringify(style.code)};\n`,
  );
}

async function bundle() {
  const { build: bundleWith } = await import('esbuild');
  await bundleWith({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      index: 'src/index.ts',
      worker: 'src/scan/worker.ts',
      action: 'src/action/main.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    conditions: ['source'],
    // Of servers that people run themselves: installed by who asks them, loaded when one is asked.
    external: ['re2', 'tinypool', ...serverDrivers],
    minify: true,
    legalComments: 'linked',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    plugins: [leanYargs],
    // Bundled CommonJS packages ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire as dowseRequire } from 'node:module'; const require = dowseRequire(import.meta.url);",
    },
  });
  // generated/data.ts, which reads them, is in a chunk: the entries share it.
  for (const name of ['rules.json', 'verifiers.json', 'kernel-tables.bin']) {
    copyFileSync(join(root, 'generated', name), join(root, 'dist', 'chunks', name));
  }
  const cli = join(root, 'dist', 'cli.js');
  writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
  chmodSync(cli, 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensurePackages();
  await build();
  // Only who depends on the package reads its types.
  if (process.argv.includes('--types')) {
    run(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'scripts/tsconfig.types.json']);
  }
}
