import type { Role } from '@plenum/domain/people/rights';
import { expect, test } from 'vitest';
import { load } from './+page.ts';

/** As the server writes the page, where what comes late is not asked for. */
function open(role: Role) {
	const asked: string[] = [];
	const consultation = { me: { role, status: 'admitted' }, phase: 'open' };
	const event = {
		params: { consultation: 'c' },
		url: new URL('http://plenum.example/c/c/outcome/report'),
		parent: () => Promise.resolve({ consultation, language: 'en', text: {} }),
		fetch: (path: string) => {
			asked.push(path);
			return Promise.resolve(Response.json({ code: 'rights/missing', title: 'Not for you.' }, { status: 403 }));
		}
	};
	return { asked, opened: load(event as never) };
}

test('[WEB24] whoever may not read the report is told so by the page, as by any other', async () => {
	const body = { message: 'Not for you.', reason: 'rights/missing' };
	await expect(open('participant').opened).rejects.toMatchObject({ status: 403, body });
	const rapporteur = open('rapporteur');
	expect(await rapporteur.opened).toEqual({ report: null });
	expect(rapporteur.asked).toEqual([]);
});
