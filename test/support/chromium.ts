/** Opens pages in the machine's own Chromium, as people do; a test without one says so and is skipped. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { needs } from './debian-packages.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Why there is no browser; undefined when there is one. */
export const noBrowser = places.some((place) => existsSync(place)) ? undefined : needs('chromium');

/** Starts it. Whoever starts it closes it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place)) ?? '';
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
