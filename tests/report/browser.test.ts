import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from './chromium.js';
import { fixtureRosters, fixtureRun } from './fixture-run.js';

/** Pixels of A4 without its margins, at 96 to the inch. */
const PAPER_WIDTH = 688;

/** How far the page is wider than the window. */
const OVERFLOW = 'document.documentElement.scrollWidth - window.innerWidth';
/** Tables that are cut off or have to be scrolled, by caption. */
const CUT_TABLES = `[...document.querySelectorAll('.scroll')]
  .filter((each) => each.scrollWidth > each.clientWidth)
  .map((each) => each.ariaLabel)`;
/** Labels of charts that reach out of them. */
const CUT_LABELS = `[...document.querySelectorAll('svg text')]
  .filter((label) => {
    const [inner, outer] = [label.getBoundingClientRect(), label.ownerSVGElement.getBoundingClientRect()];
    return inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.top < outer.top - 1 || inner.bottom > outer.bottom + 1;
  })
  .map((label) => label.textContent)`;

describe.skipIf(CHROMIUM === undefined)('report.html in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'butie-report-'));
    const { out } = await fixtureRun(folder, await fixtureRosters(folder));
    address = pathToFileURL(path.join(out, 'report.html')).href;
    // Debian's sandbox does not start as root.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await launch({ executablePath: CHROMIUM ?? '', args });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says nothing on the console and asks for nothing but itself', async () => {
    const { page, said, asked } = await opened();
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    expect(await page.title()).toBe('松江区 2023年12月补贴批次报告（批次 01）');
  });

  it.each([
    ['a phone', 360],
    ['a desk', 1280],
  ])('fits the width of %s', async (_, width) => {
    const { page } = await opened();
    await page.setViewport({ width, height: 740 });
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(CUT_LABELS)).toEqual([]);
  });

  it('prints on A4 with nothing cut off', async () => {
    const { page } = await opened();
    await page.emulateMediaType('print');
    await page.setViewport({ width: PAPER_WIDTH, height: 1000 });
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(CUT_TABLES)).toEqual([]);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
      'latin1',
    );
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(3);
    for (const [, width, height] of sizes)
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });

  it('reads the same without scripts', async () => {
    const { page } = await opened();
    const text = await page.evaluate('document.body.innerText');
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await page.evaluate('document.body.innerText')).toBe(text);
    expect(await page.evaluate('document.scripts.length')).toBe(0);
    expect(text).toContain('未核对历史拨付');
  });

  async function opened() {
    const page: Page = await browser.newPage();
    const [said, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('dialog', (dialog) => said.push(dialog.message()));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    return { page, said, asked: asked.filter((url) => !url.startsWith('data:')) };
  }
});
