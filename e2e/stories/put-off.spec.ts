import { expect, test } from '../story/playwright.ts';
import { joinCodeSymbols } from '@plenum/domain/people/join-code';
import type { ServerProcess } from '../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../apps/server/src/test-support/app/start-server.fixture.ts';
import { arrive, visit } from '../story/people.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

/** Codes that nobody has, typed from the same network until stopped: more than the line of a network holds, once one is put off. */
async function startFlood(): Promise<() => Promise<void>> {
	const controller = new AbortController();
	const full = Promise.withResolvers<void>();
	const makeCode = () =>
		Array.from({ length: 8 }, () => joinCodeSymbols[Math.floor(Math.random() * joinCodeSymbols.length)]).join('');
	const guess = async () => {
		while (!controller.signal.aborted) {
			const body = JSON.stringify({ code: makeCode() });
			const headers = { 'content-type': 'application/json' };
			const options = { method: 'POST', headers, body, signal: controller.signal };
			const answer = await fetch(`${server.url}/api/v1/join/look`, options).catch(() => null);
			if (answer?.status === 429) full.resolve();
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
	const guesses = Array.from({ length: 70 }, guess);
	await full.promise;
	return async () => {
		controller.abort();
		await Promise.all(guesses);
	};
}

test('[PEOPLE41] a code that a flood puts off is tried again by itself, or stopped', async ({ browser }) => {
	const { page, context } = await arrive(browser, server.url, 'phone');
	await visit(page, '/join');
	const stopFlood = await startFlood();
	const notice = page.getByText('This page tries yours again');
	const submit = page.getByRole('button', { name: 'Continue' });
	await page.getByLabel('Code').fill('ABCD-EFGH');
	await submit.click();
	await expect(notice.first()).toBeVisible({ timeout: 60_000 });

	await test.step('whoever cancels keeps what was typed, and the focus', async () => {
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
		await expect(page.getByLabel('Code')).toHaveValue('ABCD-EFGH');
		await expect(submit).toBeFocused();
	});

	await test.step('whoever waits gets the answer once the flood has passed', async () => {
		await submit.press('Enter');
		await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible({ timeout: 60_000 });
		await stopFlood();
		await expect(page.getByRole('alert')).toContainText('No consultation has this code', { timeout: 60_000 });
		await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden();
		await expect(page.getByLabel('Code')).toHaveValue('ABCD-EFGH');
	});
	await context.close();
});
