import { expect, test } from '../../story/playwright.ts';
import { createConsultation, goToImport } from '../../story/consultation.ts';
import { confirmMatrix } from '../../story/files.ts';
import { arrive, setUp } from '../../story/people.ts';
import type { ServerProcess } from '../../../apps/server/src/operator/server-process.ts';
import { startServer } from '../../../apps/server/src/test-support/app/start-server.fixture.ts';

let server: ServerProcess;
test.beforeAll(async () => {
	server = await startServer();
});
test.afterAll(() => server.end());

const rows = 900;
const part = 128 * 1024;

/** A table of some 600 KB, which arrives in five parts. */
function largeList(): Buffer {
	const row = (at: number) =>
		`140.${at + 1},Dig well ${at} ${'deep and wide and far from the road '.repeat(18)},Austria,Supported,Water`;
	const list = Array.from({ length: rows }, (_, at) => row(at));
	return Buffer.from(['Number,Recommendation,Recommending State,Position,Theme', ...list].join('\n'));
}

test('[MATRIX184] a large list whose upload breaks continues where it stopped, and is imported', async ({
	browser
}) => {
	const { page, context } = await arrive(browser, server.url, 'laptop');
	await setUp({ page, context, errors: [] }, server.setupToken, { name: 'Mira Tolan', password: 'nine quiet herons' });
	await createConsultation(page, { title: 'Follow-up in Aruvia', state: 'Aruvia' });
	await goToImport(page);

	const buffer = largeList();
	const arrived: number[] = [];
	page.on('requestfinished', (request) => {
		const at = new URL(request.url()).searchParams.get('at');
		if (request.method() === 'PUT' && at !== null) arrived.push(Number(at));
	});
	await page.route(
		`**/file?at=${2 * part}`,
		async (route) => {
			await context.setOffline(true);
			await route.abort();
		},
		{ times: 1 }
	);
	await page.getByLabel('Choose a file').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
	await expect(page.getByText('The connection broke. Sending continues by itself from where it stopped')).toBeVisible();
	await expect(page.getByRole('progressbar', { name: 'Sending the file…' })).toHaveAttribute(
		'value',
		String((2 * part) / buffer.length)
	);

	await context.setOffline(false);
	await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible();
	expect(arrived).toEqual([0, 1, 2, 3, 4].map((place) => place * part));
	await confirmMatrix(page, rows);
	await context.close();
});
