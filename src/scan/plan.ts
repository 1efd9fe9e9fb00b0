/** Decides what each target means and lines up the sources that plan its work. */

import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SourceError, UsageError } from '#model/errors';
import type { Problem } from '#model/problem';
import type { Source, WorkUnit } from '#model/source';
import { createCommitsSource, createStagedSource } from '#sources/git/changes';
import { createHistorySource } from '#sources/git/history';
import { type Repository, openRepository } from '#sources/git/repository';
import { submodules } from '#sources/git/submodules';
import { expandTargets } from '#sources/targets';
import { createTreeSource } from '#sources/working-tree';
import type { ScanOptions } from '#scan/options';
