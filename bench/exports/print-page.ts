import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/browser/chromium.ts';

/** A browser prints a page: `print-page.ts PAGE FILE`. */
const [, , page, file] = process.argv;
if (!page || !file) throw new Error('print-page.ts PAGE FILE');
const { executablePath, env, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args });
const tab = await browser.newPage();
const start = performance.now();
await tab.goto(`file://${page}`);
await tab.pdf({ path: file, format: 'A4', tagged: true });
const milliseconds = performance.now() - start;
await browser.close();
process.stdout.write(JSON.stringify({ milliseconds }));
