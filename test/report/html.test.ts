/** The HTML report in a real browser: what people see, what hostile names may not do, and that it needs no network. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { htmlReporter } from '#report/html/html';
import type { Report } from '#report/report';
import { noBrowser, openBrowser } from '../support/chromium.ts';
import { reportCases } from '../support/report-cases.ts';
import { commit, finding, history, occurrence, problem, report, stripeSecret } from '../support/report.ts';

const options = { color: false, width: 100, reveal: false, stats: false };
const evil = '</script><script>document.title="owned"</script><img src=x onerror="document.title=1">';

function pageOf(input: Report): string {
  return [...htmlReporter(input, options)].join('');
}

describe('html report', { skip: noBrowser ?? false }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'dowse-html-'));
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page from disk; `faults` gathers errors, console messages and requests for anything else. */
  async function open(input: Report): Promise<{ page: Page; faults: string[] }> {
    const file = join(folder, 'report.html');
    writeFileSync(file, pageOf(input));
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:') || !request.url().endsWith('report.html'))
        faults.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    return { page, faults };
  }

  it('shows every finding of every situation, without an error and without the network', async () => {
    for (const [name, input] of Object.entries(reportCases)) {
      const { page, faults } = await open(input);
      assert.equal(await page.locator('tbody tr').count(), input.findings.length, name);
      assert.equal(await page.locator('.problems li').count(), input.problems.length, name);
      assert.deepEqual(faults, [], name);
      await page.close();
    }
  });

  it('shows names that look like HTML as text', async () => {
    const introduced = commit({ author: evil, subject: evil });
    const place = occurrence(stripeSecret, {
      path: evil,
      history: history({ introduced, branches: [evil] }),
    });
    const { page, faults } = await open(
      report({
        findings: [finding({ facts: { [evil]: evil }, occurrences: [place] })],
        problems: [problem({ subject: evil })],
      }),
    );
    await page.locator('tbody tr').first().click();
    assert.equal(await page.title(), 'Dowse report');
    assert.equal(await page.locator('img').count(), 0);
    assert.match(await page.locator('.details').innerText(), /<img src=x/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('runs no script but its own', async () => {
    const { page } = await open(report({ findings: [finding()] }));
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
    }`);
    assert.equal(await page.title(), 'Dowse report');
    await page.close();
  });

  it('can be used by keyboard alone: search, go down, open, close', async () => {
    const { page } = await open(reportCases['rich']!);
    await page.keyboard.press('/');
    await page.keyboard.type('aws');
    assert.equal(await page.locator('tbody tr').count(), 1);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.locator('tbody tr').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('.details').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.details').count(), 0);
    await page.close();
  });

  it('filters by the bars of its charts, and takes the filter back', async () => {
    const { page } = await open(reportCases['rich']!);
    const bar = page.locator('.bar.medium').first();
    await bar.click();
    assert.equal(await page.locator('tbody tr').count(), 1);
    await page.locator('.bar.medium').first().click();
    assert.equal(await page.locator('tbody tr').count(), 5);
    await page.close();
  });

  it('finds one of ten thousand findings at each keystroke', async (t) => {
    const findings = Array.from({ length: 10_000 }, (_unused, index) =>
      finding({
        occurrences: [
          occurrence(stripeSecret, { path: `src/module-${index}/config.ts`, history: history() }),
        ],
      }),
    );
    const { page, faults } = await open(report({ findings }));
    assert.equal(await page.locator('tbody tr').count(), 100);
    const slowest = await page.evaluate<number>(`(async () => {
      const search = document.querySelector('#search');
      let most = 0;
      for (let length = 1; length <= 'module-9876'.length; length++) {
        const started = performance.now();
        search.value = 'module-9876'.slice(0, length);
        search.dispatchEvent(new Event('input'));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        most = Math.max(most, performance.now() - started);
      }
      return most;
    })()`);
    t.diagnostic(`slowest keystroke, painted: ${Math.round(slowest)} ms`);
    assert.equal(await page.locator('tbody tr').count(), 1);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
