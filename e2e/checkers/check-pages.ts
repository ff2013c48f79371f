import { chromium, type BrowserContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../apps/server/src/http/free-port.ts';
import { findBrowser } from '../browser/chromium.ts';
import { Sample } from '../story/sample.ts';
import { runAxe, runHtmlValidate, runLighthouse } from './checkers.ts';
import { preparePages, type CheckedPage, type Who } from './pages.ts';

/**
 * `npm run check-pages [-- NAME…]`: Lighthouse, html-validate and axe on the pages of the built server, with the sample consultation.
 * Prints a table and what was found; exit status 1 when anything was.
 */

const wanted = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const port = await findFreePort();
const profile = mkdtempSync(join(tmpdir(), 'plenum-check-pages-'));
const sample = await Sample.start();
const { executablePath, env, args } = await findBrowser();
// Lighthouse opens pages of its own in the same browser: what they know of the reader is the profile's.
const context = await chromium.launchPersistentContext(profile, {
	executablePath,
	env,
	args: [...args, `--remote-debugging-port=${port}`],
	viewport: { width: 1280, height: 800 },
	locale: 'en'
});
let total = 0;
try {
	const pages = await preparePages(sample);
	const chosen = pages.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
	say(`${'page'.padEnd(24)}  Lighthouse  html-validate  axe`);
	const details: string[] = [];
	for (const page of chosen) {
		const found = await check(page);
		const counts = found.map(({ findings }) => findings.length);
		total += counts.reduce((sum, count) => sum + count, 0);
		say(`${page.name.padEnd(24)}  ${counts.map((count, at) => String(count).padEnd([10, 13, 3][at] ?? 0)).join('  ')}`);
		details.push(
			...found.flatMap(({ checker, findings }) => findings.map((line) => `${page.name} · ${checker} · ${line}`))
		);
	}
	say(total === 0 ? `\nNothing found on ${chosen.length} pages.` : `\n${details.join('\n')}\n\n${total} findings`);
} finally {
	await context.close();
	await sample.server.end();
	rmSync(profile, { recursive: true, force: true });
}
process.exitCode = total === 0 ? 0 : 1;

async function check(page: CheckedPage): Promise<{ checker: string; findings: string[] }[]> {
	await become(context, page.who);
	const url = sample.server.url + page.address;
	const tab = await context.newPage();
	try {
		return [
			{ checker: 'Lighthouse', findings: await runLighthouse(url, port, page) },
			{ checker: 'html-validate', findings: await runHtmlValidate(tab, url, page) },
			{ checker: 'axe', findings: await runAxe(tab) }
		];
	} finally {
		await tab.close();
	}
}

/** One browser plays everybody in turn. */
async function become(everybody: BrowserContext, who: Who): Promise<void> {
	await everybody.clearCookies();
	if (who === 'stranger') return;
	const { facilitator, participant } = sample.seeded;
	const value = who === 'facilitator' ? facilitator.token : participant;
	await everybody.addCookies([{ name: 'plenum', value, url: sample.server.url, httpOnly: true, sameSite: 'Lax' }]);
}
