import { expect, test } from '../../story/playwright.ts';
import { Sample } from '../../story/sample.ts';

/** Pages are made on the server for everyone at once: nothing of one reader may stand in the page of another. */

test('pages that are made at the same moment hold each reader’s own language and part, and nobody else’s', async () => {
	const sample = await Sample.start();
	const readers = [
		{ name: 'First Reader', language: 'ar', direction: 'rtl' },
		{ name: 'Second Reader', language: 'fr', direction: 'ltr' },
		{ name: 'Third Reader', language: 'en', direction: 'ltr' }
	];
	const people = await Promise.all(readers.map(async (reader) => ({ ...reader, ...(await sample.join(reader.name)) })));
	await sample.admit();
	const ids = people.map(({ participant }) => participant.id);
	const asked = Array.from({ length: 60 }, (_, n) => n % people.length);
	const pages = await Promise.all(
		asked.map(async (at) => {
			const { token = '', language = '' } = people[at] ?? {};
			const headers = { cookie: `plenum=${token}`, 'accept-language': language };
			return (await fetch(`${sample.server.url}${sample.page}`, { headers })).text();
		})
	);
	for (const [n, html] of pages.entries()) {
		const own = people[asked[n] ?? 0];
		expect(html).toContain(`lang="${own?.language}"`);
		expect(html).toContain(`dir="${own?.direction}"`);
		expect(ids.filter((id) => html.includes(id))).toEqual([own?.participant.id]);
		expect(people.filter(({ token }) => html.includes(token))).toEqual([]);
	}
	const stranger = await fetch(`${sample.server.url}${sample.page}`, { redirect: 'manual' });
	expect(stranger.status).toBe(303);
	expect(ids.filter((id) => String(stranger.headers.get('location')).includes(id))).toEqual([]);
	await sample.server.end();
});
